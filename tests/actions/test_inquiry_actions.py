"""Taking, waiting, snoozing, referring, closing and reopening inquiries."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from crm.actions.bin import delete_items
from crm.actions.inquiries import (
    assign_inquiries,
    close_inquiries,
    no_answer,
    reopen_inquiries,
    snooze_inquiries,
    wait_for_them,
)
from crm.domain.errors import UserError
from crm.domain.inquiries import Outcome
from crm.store.labels import label
from crm.store.store import Store
from crm.store.tables import FollowUp, Inquiry, Interaction
from tests.books import NOW, TODAY, contents, do

NEW, ACTIVE, WAITING, CLOSED = 2, 4, 5, 8
"""Inquiries of the small book, by their state."""


def inquiry(book: Store, id_: int) -> Any:
    return book.read(lambda session: session.get_one(Inquiry, id_))


def followups(book: Store, inquiry_id: int) -> list[FollowUp]:
    query = select(FollowUp).where(FollowUp.inquiry_id == inquiry_id).order_by(FollowUp.id)
    return book.read(lambda session: list(session.scalars(query)))


def refused(book: Store, words: str, action: Callable[..., Any], *args: Any, **more: Any) -> None:
    before = book.read(contents)
    with pytest.raises(UserError, match=words):
        do(book, action, *args, **more)
    assert book.read(contents) == before


def test_taking_a_new_inquiry_makes_it_ours(book: Store) -> None:
    do(book, assign_inquiries, [NEW, ACTIVE], 1)
    assert [inquiry(book, id_).status for id_ in (NEW, ACTIVE)] == ["active", "active"]
    assert inquiry(book, NEW).assignee_id == 1
    do(book, assign_inquiries, [NEW], None)
    assert (inquiry(book, NEW).status, inquiry(book, NEW).assignee_id) == ("active", None)


def test_taking_what_is_taken_already_leaves_no_step(book: Store) -> None:
    _result, changes = book.write(label("Take {inquiry}", inquiry=5), assign_inquiries, [5], 1)
    assert not changes


def test_waiting_plans_a_follow_up_for_the_assignee_and_moves_it_the_next_time(
    book: Store,
) -> None:
    do(book, wait_for_them, [ACTIVE], date(2026, 11, 20))
    do(book, wait_for_them, [ACTIVE], date(2026, 11, 25))
    (planned,) = followups(book, ACTIVE)
    assert (planned.due_on, planned.assignee_id) == (date(2026, 11, 25), 2)
    assert inquiry(book, ACTIVE).status == "waiting"
    # The day begins at midnight in Berlin.
    assert inquiry(book, ACTIVE).waiting_until == datetime(2026, 11, 24, 23, tzinfo=UTC)


def test_waiting_without_a_day_plans_nothing(book: Store) -> None:
    do(book, wait_for_them, [NEW], None)
    assert followups(book, NEW) == []
    assert (inquiry(book, NEW).status, inquiry(book, NEW).assignee_id) == ("waiting", 1)


def test_waiting_without_a_day_forgets_the_day_there_was(book: Store) -> None:
    do(book, wait_for_them, [ACTIVE], date(2026, 11, 20))
    do(book, wait_for_them, [ACTIVE], None)
    assert inquiry(book, ACTIVE).waiting_until is None
    assert [one.cancelled_at for one in followups(book, ACTIVE)] == [NOW]


def test_no_answer_logs_the_call_and_tries_again_in_two_days(book: Store) -> None:
    do(book, no_answer, [NEW, WAITING])
    for id_ in (NEW, WAITING):
        assert inquiry(book, id_).status == "waiting"
        (planned,) = followups(book, id_)
        assert planned.due_on == TODAY + timedelta(days=2)
    assert inquiry(book, NEW).first_response_at is None
    calls = book.read(
        lambda session: session.scalars(
            select(Interaction.inquiry_id).where(Interaction.result == "no_answer")
        ).all()
    )
    assert calls == [NEW, WAITING]


def test_snoozing_hides_until_a_moment(book: Store) -> None:
    do(book, snooze_inquiries, [NEW], NOW + timedelta(days=1))
    assert inquiry(book, NEW).snoozed_until == NOW + timedelta(days=1)


def test_closing_says_how_it_ended_and_settles_its_follow_ups(book: Store) -> None:
    do(book, close_inquiries, [WAITING, 6], Outcome.NOT_NOW)
    for id_ in (WAITING, 6):
        closed = inquiry(book, id_)
        assert (closed.status, closed.outcome, closed.closed_at) == ("closed", "not_now", NOW)
        assert closed.waiting_until is None
        assert [followup.cancelled_at for followup in followups(book, id_)] == [NOW]


def test_a_duplicate_remembers_of_what_and_a_referral_to_whom(book: Store) -> None:
    do(book, close_inquiries, [1, 2], Outcome.DUPLICATE, duplicate_of=3, section_id=1)
    do(book, close_inquiries, [3], Outcome.REFERRED, duplicate_of=4, section_id=1)
    assert (inquiry(book, 1).duplicate_of_id, inquiry(book, 1).referred_to_id) == (3, None)
    assert (inquiry(book, 3).duplicate_of_id, inquiry(book, 3).referred_to_id) == (None, 1)


def test_two_inquiries_cannot_be_closed_as_duplicates_of_each_other(book: Store) -> None:
    do(book, close_inquiries, [1], Outcome.DUPLICATE, duplicate_of=2)
    do(book, close_inquiries, [2], Outcome.DUPLICATE, duplicate_of=3)
    refused(book, "lose the person", close_inquiries, [3], Outcome.DUPLICATE, duplicate_of=1)


def test_reopening_forgets_the_outcome_but_the_history_does_not(book: Store) -> None:
    do(book, reopen_inquiries, [CLOSED])
    reopened = inquiry(book, CLOSED)
    assert (reopened.status, reopened.outcome, reopened.closed_at) == ("active", None, None)


@pytest.mark.parametrize(
    ("words", "action", "args"),
    [
        ("Reopen it first", assign_inquiries, ([NEW, CLOSED], 1)),
        ("Reopen it first", wait_for_them, ([CLOSED], None)),
        ("Reopen it first", no_answer, ([CLOSED],)),
        ("Reopen it first", snooze_inquiries, ([CLOSED], NOW + timedelta(days=1))),
        ("Reopen it first", close_inquiries, ([NEW, CLOSED], Outcome.JOINED)),
        ("not closed", reopen_inquiries, ([NEW],)),
        ("passed already", wait_for_them, ([NEW], TODAY - timedelta(days=1))),
        ("passed already", snooze_inquiries, ([NEW], NOW)),
        ("at least one attempt", close_inquiries, ([NEW], Outcome.NO_REPLY)),
        ("needs the inquiry", close_inquiries, ([NEW], Outcome.DUPLICATE)),
        ("needs the section", close_inquiries, ([NEW], Outcome.REFERRED)),
        ("no inquiry i99", assign_inquiries, ([NEW, 99], 1)),
        ("no user 99", assign_inquiries, ([NEW], 99)),
    ],
)
def test_what_may_not_be_is_refused_and_changes_nothing(
    book: Store, words: str, action: Callable[..., Any], args: tuple[Any, ...]
) -> None:
    refused(book, words, action, *args)


def test_an_original_must_be_there(book: Store) -> None:
    refused(book, "of itself", close_inquiries, [1, 2], Outcome.DUPLICATE, duplicate_of=2)
    refused(book, "no inquiry i99", close_inquiries, [1], Outcome.DUPLICATE, duplicate_of=99)


def test_one_is_referred_to_a_section_that_is_there(book: Store) -> None:
    refused(book, "no section 99", close_inquiries, [NEW], Outcome.REFERRED, section_id=99)


def test_an_inquiry_in_the_bin_is_left_alone(book: Store) -> None:
    do(book, delete_items, [("inquiry", NEW)])
    refused(book, "i2 is in the bin", assign_inquiries, [NEW], 1)


def test_one_attempt_is_enough_for_no_reply(book: Store) -> None:
    do(book, no_answer, [NEW])
    do(book, close_inquiries, [NEW], Outcome.NO_REPLY)
    assert inquiry(book, NEW).outcome == "no_reply"
