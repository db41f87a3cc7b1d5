"""A small book with a past, for tests that want real people and real work in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.entering import new_inquiry
from crm.actions.events import attend_contacts, new_event, register_contacts
from crm.actions.inquiries import assign_inquiries, close_inquiries, snooze_inquiries, wait_for_them
from crm.actions.interactions import log_interaction
from crm.actions.sections import new_section
from crm.actions.tags import tag_contacts
from crm.actions.users import new_user
from crm.domain.inquiries import Outcome
from crm.domain.interactions import Kind, Result
from crm.store.labels import label
from crm.store.opening import create_book, open_book
from crm.store.store import Store
from crm.store.tables import tracked_tables

NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
"""The day on which the tests take place: a Wednesday."""

TODAY = date(2026, 11, 18)


@dataclass
class Clock:
    """A clock that stands still until somebody moves it."""

    moment: datetime = NOW

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.moment

    def ago(self, **ago: float) -> None:
        """Set the clock to some time before NOW: `clock.ago(days=3)`."""
        self.moment = NOW - timedelta(**ago)


def empty_book(folder: Path, clock: Callable[[], datetime] = lambda: NOW) -> Store:
    """Return an empty book, open, of one user called Rita (id 1), where it always is NOW."""
    return create_book(
        folder / "book.rollbook",
        user="Rita",
        organisation="Reading",
        clock=clock,
        automatic_backups=False,
    )


def do(store: Store, action: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Do one action as one step and return its result."""
    result, _changes = store.write(label("Something"), action, *args, **kwargs)
    return result


def contents(session: Session) -> dict[str, Sequence[Any]]:
    """Return every row of every table that has a history."""
    return {
        table.name: session.execute(select(table).order_by(table.c.id)).all()
        for table in tracked_tables()
    }


def small_book(folder: Path, clock: Callable[[], datetime] = lambda: NOW) -> Store:
    """Return a book of nine inquiries (i1 to i9), each in another state. Their names say which.

    It is made once and copied from then on.
    """
    path = folder / "book.rollbook"
    path.write_bytes(_small_book())
    return open_book(path, clock=clock, automatic_backups=False)


@cache
def _small_book() -> bytes:
    with TemporaryDirectory() as folder:
        clock = Clock()
        with empty_book(Path(folder), clock) as store:
            _fill(store, clock)
            path = store.path
        return path.read_bytes()  # closed, so that nothing is left beside the file


def _fill(store: Store, clock: Clock) -> None:
    clock.ago(days=20)
    do(store, new_user, "Sam")
    do(store, new_section, "France", ["FR"], 2)
    for name, days, country in (
        ("Lola Late", 6, "FR"),
        ("Nadia New", 0.1, "FR"),
        ("Yves Yesterday", 1, "DE"),
        ("Ada Active", 2, "GB"),
        ("Willem Waiting", 9, "NL"),
        ("Wanda Waited", 10, "PL"),
        ("Sven Snoozed", 5, "SE"),
        ("Clara Closed", 12, "FR"),
        ("Otto Older", 15, None),
    ):
        clock.ago(days=days)
        given = name.split()[0].lower()
        do(
            store,
            new_inquiry,
            full_name=name,
            email=f"{given}@example.org",
            country=country,
            message=f"I am {name}.",
        )
    _answer(store, clock)
    _gather(store, clock)


def _answer(store: Store, clock: Clock) -> None:
    """Rita works through them; Sam takes one."""
    clock.ago(days=8)
    do(store, log_interaction, inquiry_id=5, kind=Kind.EMAIL, text="Welcome!")
    do(store, wait_for_them, [5], date(2026, 11, 25))
    do(store, log_interaction, inquiry_id=6, kind=Kind.CALL, result=Result.QUESTIONS)
    do(store, wait_for_them, [6], date(2026, 11, 16))
    do(store, log_interaction, inquiry_id=8, kind=Kind.MEETING, text="Signed the form.")
    do(store, close_inquiries, [8], Outcome.JOINED)
    do(store, log_interaction, inquiry_id=9, kind=Kind.LETTER, follow_up_on=date(2026, 11, 18))
    clock.ago(days=1)
    do(store, log_interaction, inquiry_id=4, kind=Kind.CALL, result=Result.INTERESTED)
    do(store, log_interaction, inquiry_id=7, kind=Kind.EMAIL)
    do(store, snooze_inquiries, [7], NOW + timedelta(days=3))
    do(store, assign_inquiries, [4], 2)


def _gather(store: Store, clock: Clock) -> None:
    """There was an evening, and there are tags."""
    clock.ago(days=7)
    event_id = do(store, new_event, "Open evening", NOW - timedelta(days=6), "Library")
    do(store, register_contacts, event_id, [1, 4, 8])
    do(store, attend_contacts, event_id, [4, 5])
    do(store, tag_contacts, [1, 2, 8], "Volunteer")
