"""Interactions, follow-ups and participants: what counts as what."""

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import pytest

from crm.domain.errors import UserError
from crm.domain.followups import Due, due_group, grouped
from crm.domain.interactions import (
    RESULT_NAMES,
    Kind,
    Result,
    answers_person,
    is_attempt,
    parse_kind,
    parse_result,
)
from crm.domain.participants import Facts, fact_words, shown_status

WEDNESDAY = date(2026, 11, 18)
EARLY = datetime(2026, 11, 1, tzinfo=UTC)
LATER = EARLY + timedelta(days=1)


@pytest.mark.parametrize(
    ("kind", "result", "inbound", "reached", "attempt"),
    [
        (Kind.CALL, None, False, True, True),
        (Kind.CALL, Result.NO_ANSWER, False, False, True),
        (Kind.CALL, Result.WRONG_NUMBER, False, False, True),
        (Kind.CALL, Result.LEFT_MESSAGE, False, True, True),
        (Kind.EMAIL, None, False, True, True),
        (Kind.LETTER, None, False, True, True),
        (Kind.NOTE, None, False, False, False),
        (Kind.EMAIL, None, True, False, False),
    ],
)
def test_only_what_reached_the_person_is_a_response(
    kind: Kind,
    result: Result | None,
    inbound: bool,  # noqa: FBT001 - columns of the table
    reached: bool,  # noqa: FBT001
    attempt: bool,  # noqa: FBT001
) -> None:
    assert answers_person(kind, result, inbound=inbound) is reached
    assert is_attempt(kind, inbound=inbound) is attempt


def test_kinds_and_results_are_understood_by_code_and_words() -> None:
    assert [parse_kind(kind.upper()) for kind in Kind] == list(Kind)
    assert parse_kind("e-mail") is Kind.EMAIL
    for result in Result:
        assert parse_result(result) is result
        assert parse_result(RESULT_NAMES[result]) is result
    for parse in (parse_kind, parse_result):
        with pytest.raises(UserError, match="Nothing was changed"):
            parse("telepathy")


@pytest.mark.parametrize(
    ("due_on", "group"),
    [
        (date(2026, 11, 17), Due.OVERDUE),
        (WEDNESDAY, Due.TODAY),
        (date(2026, 11, 19), Due.TOMORROW),
        (date(2026, 11, 20), Due.WEEK),
        (date(2026, 11, 22), Due.WEEK),
        (date(2026, 11, 23), Due.LATER),
    ],
)
def test_follow_ups_fall_into_groups(due_on: date, group: Due) -> None:
    assert due_group(due_on, WEDNESDAY) is group


def test_on_a_sunday_tomorrow_is_not_this_week() -> None:
    sunday = date(2026, 11, 22)
    assert due_group(date(2026, 11, 23), sunday) is Due.TOMORROW
    assert due_group(date(2026, 11, 24), sunday) is Due.LATER


class _Item(NamedTuple):
    due_on: date


def test_groups_are_in_order_and_never_empty() -> None:
    items = [_Item(WEDNESDAY + timedelta(days=days)) for days in (30, 0, -2, -9)]
    groups = grouped(items, WEDNESDAY)
    assert [(group, len(members)) for group, members in groups] == [
        (Due.OVERDUE, 2),
        (Due.TODAY, 1),
        (Due.LATER, 1),
    ]
    assert groups[0][1][0].due_on < groups[0][1][1].due_on


@pytest.mark.parametrize(
    ("facts", "over", "status"),
    [
        (Facts(), False, "invited"),
        (Facts(invited_at=EARLY, registered_at=LATER), False, "registered"),
        (Facts(registered_at=EARLY), True, "attendance unknown"),
        (Facts(registered_at=EARLY, attended_at=LATER), True, "attended"),
        (Facts(registered_at=EARLY, no_show_at=LATER), True, "no-show"),
        (Facts(registered_at=EARLY, cancelled_at=LATER), False, "cancelled"),
        (Facts(registered_at=LATER, cancelled_at=EARLY), False, "registered"),
        (Facts(waitlisted_at=LATER, registered_at=EARLY), False, "waitlisted"),
        (Facts(attended_at=LATER, cancelled_at=LATER, no_show_at=LATER), True, "attended"),
    ],
)
def test_the_first_true_fact_is_shown(
    facts: Facts,
    over: bool,  # noqa: FBT001 - a column of the table
    status: str,
) -> None:
    assert shown_status(facts, over=over) == status


def test_the_facts_of_a_participant_are_said_in_their_order() -> None:
    assert fact_words(Facts(attended_at=LATER, registered_at=EARLY)) == "registered, attended"
