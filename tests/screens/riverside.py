"""The book that the pictures show: invented people who wrote to an invented network."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from crm.actions.entering import new_inquiry
from crm.actions.inquiries import assign_inquiries, wait_for_them
from crm.actions.interactions import log_interaction
from crm.actions.tags import tag_contacts
from crm.actions.users import new_user
from crm.domain.interactions import Kind
from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.store import Store
from tests.books import NOW, Clock

_LONG = (
    "Bonjour ! I run a small bookshop in Lyon and would love to host a reading group this "
    "winter. I can seat about twenty people on Thursday evenings."
)
PEOPLE: tuple[tuple[str, str, str, str, float], ...] = (
    ("Inès Moreau", "FR", "form", _LONG, 98),
    ("Kofi Mensah", "GH", "stall", "Met two of you after the talk. Is there a group in Accra?", 75),
    ("Aiko Tanaka", "JP", "form", "I can help translate the leaflets into Japanese, if asked.", 3),
    ("Lars Lindqvist", "SE", "form", "How do I become a member, and is there a reduced fee?", 3.5),
    ("Priya Nair", "IN", "phone", "Thanks for the meeting yesterday! A friend wants to come.", 4),
    (
        "Diego Fernández",
        "ES",
        "stall",
        "Left my details at the stall in Valencia. Happy to help.",
        5,
    ),
    ("Hanna Kowalska", "PL", "form", "Could someone call me about speaking at our school?", 24),
    ("Wanjiru Achieng", "KE", "paper", "My friend Amara told me about you. I design posters.", 26),
    (
        "Tomás Ó Briain",
        "IE",
        "form",
        "Is the reading group open to people who have read nothing?",
        28,
    ),
    ("Mei-Ling Chen", "TW", "form", "", 49),
    ("Jonas Weber", "DE", "form", "I moved to Leipzig. Who is near?", 50),
    ("Amara Okafor", "NG", "phone", "Please send me the dates for spring.", 51),
)


def riverside_book(folder: Path) -> Path:
    """Make the book in *folder*, closed, and return its path. For its people it is NOW."""
    clock = Clock()
    clock.ago(days=20)
    path = folder / "riverside.rollbook"
    store = create_book(
        path,
        organisation="Riverside Network",
        user="Sam",
        clock=clock,
        automatic_backups=False,
    )
    _do(store, new_user, "Rita")
    ids = [_write_in(store, clock, *person) for person in PEOPLE]
    clock.moment = NOW - timedelta(hours=2)
    _do(store, _alike)
    _do(store, log_interaction, inquiry_id=ids[0], kind=Kind.NOTE, text="Knows the Lyon group.")
    _do(store, assign_inquiries, [ids[1], ids[6]], 2)
    _do(store, log_interaction, inquiry_id=ids[4], kind=Kind.CALL, text="Spoke for ten minutes.")
    _do(store, wait_for_them, [ids[4]], date(2026, 11, 25))
    _do(store, tag_contacts, [1], "host")
    _do(store, tag_contacts, [1], "translator")
    store.close()
    return path


def _write_in(
    store: Store, clock: Clock, name: str, country: str, origin: str, message: str, hours: float
) -> int:
    clock.ago(hours=hours)
    given = name.split(maxsplit=1)[0].lower().replace("è", "e").replace("á", "a")
    number: int = _do(
        store,
        new_inquiry,
        full_name=name,
        email=f"{given}@example.org",
        phone="+33 1 99 00 34 56" if given == "ines" else None,
        country=country,
        origin=origin,
        message=message,
    )
    return number


def _alike(session: Any) -> None:
    """Somebody with nearly the same name and the same telephone wrote on paper before."""
    new_inquiry(
        session,
        full_name="Ines Moreau",
        email="i.moreau@example.org",
        phone="+33 1 99 00 34 56",
        country="FR",
        message="Put me on the list, please.",
    )


def _do(store: Store, action: Any, *args: Any, **kwargs: Any) -> Any:
    result, _changes = store.write(label("Something"), action, *args, **kwargs)
    return result
