"""A small book of invented people to search in: accents, work in every state, one deleted."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.queries.search import find_contacts
from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.store import Store
from crm.store.tables import (
    Address,
    ConsentEvent,
    Contact,
    ContactPoint,
    ContactTag,
    Event,
    FollowUp,
    ImportRow,
    ImportRun,
    Inquiry,
    Interaction,
    Match,
    Order,
    Participant,
    SavedView,
    Section,
    Tag,
    User,
)

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
ME, ALI = 1, 2

PEOPLE = {
    # name: (e-mail, phone as written, phone normalised, country, city, language)
    "Ana Silva": ("ana.silva@example.org", "+55 81 5550 0101", "+558155500101", "BR", "Recife", "pt"),
    "Jürgen Müller": ("jmueller@example.com", "0170 555 0102", "+491705550102", "DE", "Köln", "de"),
    "Anne-Marie Sørensen": ("am@post.example.net", None, None, "DK", "Århus", "da"),
    "Seán O’Brien": ("sean@example.org", "07700 900104", "+447700900104", "IE", "Cork", "en"),
    "Łukasz Weiß": ("lukasz@example.com", None, None, "PL", "Łódź", "pl"),
    "Işıl Yılmaz": ("isil@example.net", None, None, "TR", "İzmir", "tr"),
    "Awa Koné": (None, "+1 212 555 0107", "+12125550107", "CI", None, "fr"),
    "Inès Moreau": ("ines@example.org", None, None, "FR", "Lyon", "fr"),
    "Anabel Garcia": ("anabel@example.org", None, None, "ES", "Sevilla", "es"),
    "李 明": ("li@example.com", None, None, None, "New York", None),
}  # fmt: skip
NUMBERS = {name: number for number, name in enumerate(PEOPLE, 1)}
SHORT = {"ana": 1, "jürgen": 2, "anne": 3, "seán": 4, "łukasz": 5, "işıl": 6, "awa": 7, "inès": 8,
         "anabel": 9, "li": 10}  # fmt: skip
EVERYBODY = " ".join(SHORT)


def seed(session: Session) -> None:
    """Invent ten people, their work, and one who is deleted."""
    session.add(User(name="Ali Haddad"))
    session.add(Section(id=1, name="Midi"))
    for name, (mail, phone, normal, country, city, language) in PEOPLE.items():
        person(session, NUMBERS[name], name, country, language)
        number = NUMBERS[name]
        if mail:
            session.add(ContactPoint(contact_id=number, kind="email", text=mail, value=mail))
        if phone:
            session.add(ContactPoint(contact_id=number, kind="phone", text=phone, value=normal))
        if city:
            session.add(Address(contact_id=number, city=city))
    person(session, 11, "Ana Deleted", "FR", "fr", deleted_at=NOW)
    _work(session)
    _hanging(session)


def person(
    session: Session, number: int, name: str, country: str | None, language: str | None, **more: Any
) -> None:
    given_name, _space, family = name.partition(" ")
    session.add(
        Contact(
            id=number, full_name=name, given_name=given_name, family_name=family,
            name_key=fold(name), country=country, language=language,
            source="Website form" if number % 2 else "Paper form",
            notes="Speaks at the book launch" if number == 4 else "",
            section_id=1 if number == 8 else None, birth_date=date(1990, 1, 1) if number == 5 else None, **more,
        )
    )  # fmt: skip
    session.flush()


def _work(session: Session) -> None:
    def inquiry(number: int, days: int, **more: Any) -> None:
        came = NOW - timedelta(days=days)
        session.add(Inquiry(id=number, contact_id=number, submitted_at=came,
                            due_at=came + timedelta(days=3), **more))  # fmt: skip

    inquiry(1, 1, message="I would like to join the reading group")
    inquiry(2, 10, assignee_id=ME, message="Group reading is what I like")
    inquiry(3, 20, status="active", assignee_id=ALI, first_response_at=NOW - timedelta(days=19))
    inquiry(4, 40, status="waiting", assignee_id=ALI, waiting_until=NOW + timedelta(days=2),
            first_response_at=NOW)  # fmt: skip
    inquiry(5, 40, status="waiting", assignee_id=ME, waiting_until=NOW - timedelta(days=2),
            first_response_at=NOW)  # fmt: skip
    inquiry(6, 80, status="closed", outcome="joined", closed_at=NOW, first_response_at=NOW)
    inquiry(7, 5, snoozed_until=NOW + timedelta(days=5), first_response_at=NOW)
    inquiry(8, 6, deleted_at=NOW)
    session.flush()
    due = {1: -3, 2: 0, 3: 4}
    for number, days in due.items():
        session.add(FollowUp(id=number, contact_id=number, inquiry_id=number, assignee_id=ME,
                             due_on=NOW.date() + timedelta(days=days), purpose="Call"))  # fmt: skip
    session.add(FollowUp(id=4, contact_id=4, due_on=date(2026, 1, 1), done_at=NOW))
    session.add(
        Interaction(contact_id=3, kind="email", at=NOW - timedelta(days=19), body="Welcome")
    )
    session.add(Interaction(contact_id=4, kind="call", at=NOW - timedelta(days=90), body="Rang"))


def _hanging(session: Session) -> None:
    for number, name in enumerate(("Volunteer", "Donor", "Book launch helper"), 1):
        session.add(Tag(id=number, name=name, key=fold(name)))
    for number, title in enumerate(("London evening", "Book launch"), 1):
        session.add(Event(id=number, title=title, key=fold(title), starts_at=NOW))
    session.flush()
    for contact, tag in ((1, 1), (2, 1), (2, 2), (5, 3)):
        session.add(ContactTag(contact_id=contact, tag_id=tag))
    session.add(Participant(event_id=1, contact_id=1, registered_at=NOW, attended_at=NOW))
    session.add(Participant(event_id=1, contact_id=2, registered_at=NOW, no_show_at=NOW))
    session.add(Participant(event_id=2, contact_id=6, registered_at=NOW))
    session.add(Match(contact_id=1, other_id=9, strength="medium", reasons="[]"))
    session.add(
        Match(contact_id=3, other_id=5, strength="medium", reasons="[]", answer="different")
    )
    for contact, given_, days in ((1, True, 5), (2, True, 5), (2, False, 1)):
        session.add(ConsentEvent(contact_id=contact, purpose="Newsletter", given=given_, words="",
                                 at=NOW - timedelta(days=days), source="form"))  # fmt: skip
    for contact, item, days in (
        (1, "Reader bundle", 3),
        (4, "Reader bundle", 40),
        (4, "Tote bag", 9),
    ):
        session.add(Order(contact_id=contact, item=item, ordered_at=NOW - timedelta(days=days)))
    searches = (("Friends", "tag:donor OR name:sean"), ("Circle", "view:circle ana"),
                ("Friendly Germans", "view:friends country:DE"))  # fmt: skip
    for position, (name, search) in enumerate(searches):
        session.add(SavedView(name=name, what="contacts", search=search, position=position))
    session.add(ImportRun(id=1, file_name="join.csv", digest="0", kind="join_form", summary="{}"))
    session.flush()
    for contact in (7, 8):
        session.add(ImportRow(run_id=1, line=contact, verdict="new", contact_id=contact,
                              inquiry_id=contact))  # fmt: skip


def found(book: Store, text: str) -> set[int]:
    return set(book.read(find_contacts, text, now=NOW, me=ME))


def searched_book(folder: Path) -> Store:
    """Return the book, open, in *folder*. Close it after use."""
    store = create_book(folder / "small.rollbook", user="Sam Green", clock=lambda: NOW)
    store.write(label("Seed"), seed)
    return store
