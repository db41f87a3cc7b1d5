"""How an inquiry may move, and how it may end: the whole table of the rules."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from crm.domain.errors import UserError
from crm.domain.inquiries import (
    OUTCOME_NAMES,
    Outcome,
    Status,
    check_move,
    check_outcome,
    is_late,
    parse_outcome,
    shown_status,
)

NEW, ACTIVE, WAITING, CLOSED = Status
ALLOWED = {
    (NEW, ACTIVE),
    (NEW, WAITING),
    (NEW, CLOSED),
    (ACTIVE, WAITING),
    (ACTIVE, CLOSED),
    (WAITING, ACTIVE),
    (WAITING, CLOSED),
    (CLOSED, ACTIVE),
    (NEW, NEW),
    (ACTIVE, ACTIVE),
    (WAITING, WAITING),
}
NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(("old", "new"), sorted(ALLOWED))
def test_an_inquiry_may_move_as_the_rules_say(old: Status, new: Status) -> None:
    check_move(old, new)


@pytest.mark.parametrize(("old", "new"), sorted(set(product(Status, Status)) - ALLOWED))
def test_any_other_move_is_refused_with_a_sentence(old: Status, new: Status) -> None:
    with pytest.raises(UserError, match="Nothing was changed"):
        check_move(old, new)


@pytest.mark.parametrize(
    ("outcome", "attempts", "duplicate_of", "allowed"),
    [
        (Outcome.JOINED, 0, None, True),
        (Outcome.NO_REPLY, 0, None, False),
        (Outcome.NO_REPLY, 1, None, True),
        (Outcome.DUPLICATE, 0, None, False),
        (Outcome.DUPLICATE, 0, 7, False),
        (Outcome.DUPLICATE, 0, 8, True),
    ],
)
def test_some_outcomes_need_more(
    outcome: Outcome,
    attempts: int,
    duplicate_of: int | None,
    allowed: bool,  # noqa: FBT001 - a column of the table
) -> None:
    def check() -> None:
        check_outcome(outcome, attempts=attempts, duplicate_of=duplicate_of, inquiry_id=7)

    if allowed:
        check()
    else:
        with pytest.raises(UserError, match="Nothing was changed"):
            check()


def test_waiting_until_a_day_that_has_passed_shows_as_in_progress() -> None:
    assert shown_status(WAITING, NOW, NOW) is ACTIVE
    assert shown_status(WAITING, NOW + HOUR, NOW) is WAITING
    assert shown_status(WAITING, None, NOW) is WAITING
    assert shown_status(CLOSED, NOW - HOUR, NOW) is CLOSED


def test_late_is_open_unanswered_and_past_its_answer_by_time() -> None:
    assert is_late(NEW, None, NOW, NOW)
    assert not is_late(NEW, None, NOW + HOUR, NOW)
    assert not is_late(ACTIVE, NOW - HOUR, NOW - HOUR, NOW)
    assert not is_late(CLOSED, None, NOW - HOUR, NOW)


@pytest.mark.parametrize("outcome", Outcome)
def test_an_outcome_is_understood_by_its_code_and_by_its_words(outcome: Outcome) -> None:
    for text in (outcome.value, outcome.value.replace("_", "-"), OUTCOME_NAMES[outcome].upper()):
        assert parse_outcome(f" {text} ") is outcome


def test_an_unknown_outcome_is_refused_with_those_there_are() -> None:
    with pytest.raises(UserError, match="joined, supporter"):
        parse_outcome("won")
