"""What is known about contacts, as cards, lists and exports show it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.dates import day_words, local_day
from crm.domain.participants import Facts, fact_words
from crm.domain.saying import in_language, pair
from crm.queries.among import one_of
from crm.queries.rows import ContactFacts, PointRow
from crm.queries.tags import tags_of
from crm.store.tables import (
    Address,
    ConsentEvent,
    Contact,
    ContactPoint,
    Event,
    Participant,
    Section,
)


def contact_names(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """Return the names of these contacts. Unknown ids are left out."""
    query = select(Contact.id, Contact.full_name).where(one_of(Contact.id, ids))
    return dict(session.execute(query).all())


def is_known(session: Session, contact_id: int) -> bool:
    """Say whether there is such a contact, be it in the bin or part of another."""
    return session.scalar(select(Contact.id).where(Contact.id == contact_id)) is not None


def mail_addresses(session: Session, ids: Iterable[int]) -> list[str]:
    """Return the first e-mail address of each of these contacts, each address once, by name."""
    query = (
        select(Contact.id, func.coalesce(ContactPoint.value, ContactPoint.text))
        .join(ContactPoint, ContactPoint.contact_id == Contact.id)
        .where(one_of(Contact.id, ids), ContactPoint.kind == "email")
        .order_by(Contact.name_key, Contact.id, ContactPoint.position, ContactPoint.id)
    )
    firsts: dict[int, str] = {}
    for contact_id, address in session.execute(query):
        firsts.setdefault(contact_id, address)
    return list(dict.fromkeys(firsts.values()))


def contact_facts(session: Session, contact_id: int) -> ContactFacts | None:
    """Return what is known about one contact, also one in the bin; None if there is none."""
    return next(iter(contacts_facts(session, [contact_id])), None)


def contacts_facts(session: Session, ids: Sequence[int]) -> list[ContactFacts]:
    """Return what is known about these contacts, in the order given, in a handful of queries."""
    records = session.execute(
        select(Contact.id, Contact.full_name, Contact.given_name, Contact.family_name)
        .add_columns(Contact.country, Contact.language, Contact.birth_date, Contact.notes)
        .add_columns(Contact.source, Contact.deleted_at, Section.name.label("section"))
        .outerjoin(Section, Section.id == Contact.section_id)
        .where(one_of(Contact.id, ids))
    ).all()
    points = _points(session, ids)
    addresses = _addresses(session, ids)
    tags = tags_of(session, ids)
    events = _events(session, ids)
    consents = _consents(session, ids)
    facts = {
        record.id: _facts(
            record,
            addresses.get(record.id),
            points=tuple(points[record.id]),
            tags=tags.get(record.id, ()),
            events=tuple(events[record.id]),
            consent=consents.get(record.id),
        )
        for record in records
    }
    return [facts[id_] for id_ in ids if id_ in facts]


def _facts(record: Any, address: Any, **hanging: Any) -> ContactFacts:
    """Return the card of a contact from its row, its address and what hangs on it."""
    return ContactFacts(
        id=record.id,
        name=record.full_name,
        given_name=record.given_name,
        family_name=record.family_name,
        country=record.country,
        city=address.city if address else None,
        postcode=address.postcode if address else None,
        street=address.street if address else None,
        language=record.language,
        birth_date=record.birth_date,
        section=record.section,
        notes=record.notes,
        source=record.source,
        deleted=record.deleted_at is not None,
        **hanging,
    )


def _points(session: Session, ids: Iterable[int]) -> defaultdict[int, list[PointRow]]:
    query = (
        select(ContactPoint.contact_id, ContactPoint.id, ContactPoint.kind)
        .add_columns(ContactPoint.text, ContactPoint.value)
        .where(one_of(ContactPoint.contact_id, ids))
        .order_by(ContactPoint.kind, ContactPoint.position, ContactPoint.id)
    )
    found: defaultdict[int, list[PointRow]] = defaultdict(list)
    for contact_id, *rest in session.execute(query):
        found[contact_id].append(PointRow(*rest))
    return found


def _addresses(session: Session, ids: Iterable[int]) -> dict[int, Any]:
    """Return the newest address of each contact."""
    query = (
        select(Address.contact_id, Address.city, Address.postcode, Address.street)
        .where(one_of(Address.contact_id, ids))
        .order_by(Address.id)
    )
    return {record.contact_id: record for record in session.execute(query)}


PARTICIPANT_FACTS = (
    Participant.invited_at,
    Participant.registered_at,
    Participant.waitlisted_at,
    Participant.cancelled_at,
    Participant.attended_at,
    Participant.no_show_at,
)
"""The columns of `crm.domain.participants.Facts`, in its order."""


def _events(session: Session, ids: Iterable[int]) -> defaultdict[int, list[str]]:
    query = (
        select(Participant.contact_id, Event.title, *PARTICIPANT_FACTS)
        .join(Event, Event.id == Participant.event_id)
        .where(one_of(Participant.contact_id, ids), Event.deleted_at.is_(None))
        .order_by(Event.starts_at, Event.id)
    )
    found: defaultdict[int, list[str]] = defaultdict(list)
    for contact_id, title, *moments in session.execute(query):
        words = fact_words(Facts(*moments))
        found[contact_id].append(pair(title, words) if words else title)
    return found


def _consents(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """Return the newest consent event of each contact in words."""
    query = (
        select(ConsentEvent.contact_id, ConsentEvent.purpose, ConsentEvent.given, ConsentEvent.at)
        .where(one_of(ConsentEvent.contact_id, ids))
        .order_by(ConsentEvent.at, ConsentEvent.id)
    )
    answers = {True: in_language("yes"), False: in_language("no")}
    return {
        contact_id: f"{pair(purpose, answers[given])} · {day_words(local_day(at))}"
        for contact_id, purpose, given, at in session.execute(query)
    }
