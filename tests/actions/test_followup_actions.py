"""What people do with follow-ups in one gesture: log and plan the next, try again."""

from datetime import timedelta

import pytest

from crm.actions.followups import log_followup, new_followup, no_answer_followups
from crm.domain.errors import UserError
from crm.domain.interactions import Kind, Result
from crm.queries.followup_page import followup_detail, followup_lines
from crm.queries.followups import followup_rows
from crm.store.store import Store
from tests.books import NOW, TODAY, do


def test_logging_finishes_it_and_plans_the_next_for_the_same_person(book: Store) -> None:
    made = do(book, new_followup, contact_id=2, due_on=TODAY, purpose="Call", assignee_id=2)
    next_day = TODAY + timedelta(days=3)
    do(
        book,
        log_followup,
        made,
        kind=Kind.CALL,
        result=Result.INTERESTED,
        text="Wants to host",
        follow_up_on=next_day,
        purpose="Send the posters",
    )
    (old,) = book.read(followup_lines, [made], now=NOW)
    assert old.settled == "done"
    (new,) = book.read(followup_rows, now=NOW, contact_id=2)
    assert (new.due_on, new.purpose) == (next_day, "Send the posters")
    assert new.assignee is not None
    assert new.assignee.id == 2


def test_what_is_done_cannot_be_logged_again(book: Store) -> None:
    made = do(book, new_followup, contact_id=2, due_on=TODAY)
    do(book, log_followup, made, kind=Kind.CALL)
    with pytest.raises(UserError, match="is done already"):
        do(book, log_followup, made, kind=Kind.CALL)


def test_no_answer_logs_a_call_and_moves_it_by_two_days(book: Store) -> None:
    made = do(book, new_followup, contact_id=2, due_on=TODAY, purpose="Call")
    own = next(one.id for one in book.read(followup_rows, now=NOW) if one.inquiry_id == 5)
    do(book, no_answer_followups, [made, own])
    for one in book.read(followup_lines, [made, own], now=NOW):
        assert one.settled == ""
        assert one.due_on == TODAY + timedelta(days=2)
        assert one.last is not None
        assert one.last.result is Result.NO_ANSWER
    detail = book.read(followup_detail, own, now=NOW)
    assert detail is not None
    assert detail.others == ()
