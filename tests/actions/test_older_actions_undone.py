"""An older action undone under newer ones leaves nothing behind that could never have been."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from crm.actions.inquiries import (
    assign_inquiries,
    close_inquiries,
    reopen_inquiries,
    snooze_inquiries,
)
from crm.actions.interactions import log_interaction
from crm.domain.inquiries import Outcome, Status
from crm.domain.interactions import Kind, Result
from crm.queries.inbox import inbox_rows
from crm.queries.rows import InboxRow
from crm.store.labels import label
from crm.store.store import Store
from tests.books import NOW, Clock

NEW = 2


def step(book: Store, action: Callable[..., Any], *args: Any, **more: Any) -> int:
    """Do something and return the id of its step."""
    made = book.write(label("Do something"), action, *args, **more)[1].step_id
    assert made is not None
    return made


def shown(book: Store) -> InboxRow:
    """Return the line of the inquiry."""
    return book.read(inbox_rows, [NEW], now=NOW)[0]


def test_what_was_answered_since_does_not_become_new_again(book: Store) -> None:
    taken = step(book, assign_inquiries, [NEW], 2)
    step(book, log_interaction, inquiry_id=NEW, kind=Kind.CALL, result=Result.INTERESTED)
    report, _changes = book.undo(taken)
    assert report.kept == (("inquiries", NEW),)
    line = shown(book)
    assert line.status is Status.ACTIVE
    assert line.assignee is not None
    assert line.assignee.id == 2


def test_the_last_closing_holds_when_an_earlier_one_is_undone(book: Store, clock: Clock) -> None:
    closed = step(book, close_inquiries, [NEW], Outcome.SPAM)
    step(book, reopen_inquiries, [NEW])
    clock.moment += timedelta(hours=1)
    step(book, close_inquiries, [NEW], Outcome.SPAM)
    book.undo(closed)
    assert (shown(book).status, shown(book).outcome) == (Status.CLOSED, Outcome.SPAM)


def test_what_is_no_move_is_taken_out_of_the_middle(book: Store) -> None:
    snoozed = step(book, snooze_inquiries, [NEW], NOW + timedelta(days=2))
    step(book, assign_inquiries, [NEW], 2)
    report, _changes = book.undo(snoozed)
    assert report.kept == ()
    assert (shown(book).snoozed_until, shown(book).status) == (None, Status.ACTIVE)
