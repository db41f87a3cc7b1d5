"""What logging an interaction does to the inquiry, and follow-ups."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from crm.actions.followups import (
    assign_followups,
    cancel_followups,
    finish_followups,
    move_followups,
    new_followup,
)
from crm.actions.interactions import delete_interaction, edit_interaction, log_interaction
from crm.domain.errors import UserError
from crm.domain.interactions import Kind, Result
from crm.store.store import Store
from crm.store.tables import FollowUp, Inquiry, Interaction
from tests.books import NOW, TODAY, Clock, contents, do

NEW, WAITING, CLOSED = 2, 5, 8


def row(book: Store, table: Any, id_: int) -> Any:
    return book.read(lambda session: session.get_one(table, id_))


def test_the_first_response_is_set_once(book: Store, clock: Clock) -> None:
    do(book, log_interaction, inquiry_id=NEW, kind=Kind.CALL, result=Result.NO_ANSWER)
    inquiry = row(book, Inquiry, NEW)
    assert (inquiry.status, inquiry.assignee_id) == ("active", 1)
    assert inquiry.first_response_at is None
    clock.moment += timedelta(hours=1)
    do(book, log_interaction, inquiry_id=NEW, kind=Kind.EMAIL, text="Hello")
    clock.moment += timedelta(hours=1)
    do(book, log_interaction, inquiry_id=NEW, kind=Kind.CALL)
    assert row(book, Inquiry, NEW).first_response_at == NOW + timedelta(hours=1)


@pytest.mark.parametrize("said", [{"kind": Kind.NOTE}, {"kind": Kind.EMAIL, "inbound": True}])
def test_a_note_or_their_own_mail_is_no_response(book: Store, said: dict[str, Any]) -> None:
    do(book, log_interaction, inquiry_id=NEW, **said)
    inquiry = row(book, Inquiry, NEW)
    assert (inquiry.status, inquiry.first_response_at) == ("new", None)


def test_their_answer_ends_the_waiting_and_its_follow_up(book: Store) -> None:
    do(book, log_interaction, inquiry_id=WAITING, kind=Kind.EMAIL, inbound=True)
    inquiry = row(book, Inquiry, WAITING)
    assert (inquiry.status, inquiry.waiting_until) == ("active", None)
    assert row(book, FollowUp, 1).done_at == NOW


def test_what_people_planned_themselves_stays_planned(book: Store) -> None:
    mine = do(book, new_followup, inquiry_id=WAITING, due_on=TODAY, purpose="Send the poster")
    do(book, log_interaction, inquiry_id=WAITING, kind=Kind.CALL)
    assert row(book, FollowUp, mine).done_at is None


def test_their_answer_wakes_a_snoozed_inquiry(book: Store) -> None:
    do(book, log_interaction, inquiry_id=7, kind=Kind.MESSAGE, inbound=True)
    assert row(book, Inquiry, 7).snoozed_until is None


def test_a_closed_inquiry_stays_closed(book: Store) -> None:
    say = {"inquiry_id": CLOSED, "kind": Kind.EMAIL}
    do(book, log_interaction, **say, inbound=True, follow_up_on=TODAY)
    assert row(book, Inquiry, CLOSED).status == "closed"
    planned = row(book, FollowUp, 4)
    assert (planned.contact_id, planned.inquiry_id) == (CLOSED, None)


def test_a_follow_up_is_planned_for_the_one_who_has_the_inquiry(book: Store) -> None:
    next_week = date(2026, 11, 25)
    do(
        book,
        log_interaction,
        inquiry_id=4,
        kind=Kind.CALL,
        text="Can host.\x00",
        follow_up_on=next_week,
        purpose="Send  files",
    )
    planned = row(book, FollowUp, 4)
    assert (planned.due_on, planned.purpose) == (next_week, "Send files")
    assert planned.assignee_id == 2
    logged = book.read(lambda session: session.scalars(select(Interaction.body)).all())
    assert logged[-1] == "Can host."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("still to come", {"inquiry_id": 1, "at": NOW + timedelta(seconds=1)}),
        ("somebody else", {"inquiry_id": 1, "contact_id": 2}),
        ("needs somebody", {}),
        ("no contact c99", {"contact_id": 99}),
        ("no inquiry i99", {"inquiry_id": 99}),
    ],
)
def test_what_cannot_have_happened_is_refused(
    book: Store, words: str, said: dict[str, Any]
) -> None:
    before = book.read(contents)
    with pytest.raises(UserError, match=words):
        do(book, log_interaction, kind=Kind.CALL, **said)
    assert book.read(contents) == before


def test_an_interaction_can_be_put_right_and_taken_back(book: Store) -> None:
    made = do(book, log_interaction, contact_id=3, kind=Kind.CALL, text="Spoke")
    do(book, edit_interaction, made, text="Spoke long", result=Result.INTERESTED, kind=Kind.MEETING)
    edited = row(book, Interaction, made)
    assert (edited.body, edited.result, edited.kind) == ("Spoke long", "interested", "meeting")
    do(book, delete_interaction, made)
    with pytest.raises(UserError, match="in the bin"):
        do(book, edit_interaction, made, text="")
    with pytest.raises(UserError, match="has no colour"):
        do(book, edit_interaction, 1, colour="red")
    with pytest.raises(UserError, match="still to come"):
        do(book, edit_interaction, 1, at=NOW + timedelta(days=1))


def test_follow_ups_are_done_moved_given_away_or_cancelled(book: Store) -> None:
    do(book, move_followups, [1, 2], date(2026, 12, 1))
    do(book, assign_followups, [1], 2)
    do(book, cancel_followups, [1])
    do(book, finish_followups, [2, 3])
    assert (row(book, FollowUp, 1).due_on, row(book, FollowUp, 1).assignee_id) == (
        date(2026, 12, 1),
        2,
    )
    assert row(book, FollowUp, 1).cancelled_at == NOW
    assert row(book, FollowUp, 2).done_at == row(book, FollowUp, 3).done_at == NOW
    for action, more in ((finish_followups, ()), (move_followups, (TODAY,))):
        with pytest.raises(UserError, match="already"):
            do(book, action, [1], *more)


def test_finishing_with_a_result_logs_what_came_of_it(book: Store) -> None:
    do(book, finish_followups, [3], Result.LEFT_MESSAGE)
    (logged,) = book.read(
        lambda session: session.scalars(
            select(Interaction).where(Interaction.result == "left_message")
        ).all()
    )
    assert (logged.kind, logged.inquiry_id, logged.contact_id) == ("call", 9, 9)


def test_a_follow_up_needs_somebody_and_an_open_inquiry(book: Store) -> None:
    for words, said in (
        ("somebody it is for", {}),
        ("is closed", {"inquiry_id": CLOSED}),
        ("somebody else", {"inquiry_id": 1, "contact_id": 2}),
        ("no user 9", {"contact_id": 1, "assignee_id": 9}),
    ):
        with pytest.raises(UserError, match=words):
            do(book, new_followup, due_on=TODAY, **said)
    made = do(book, new_followup, contact_id=1, due_on=TODAY)
    assert row(book, FollowUp, made).assignee_id == 1
