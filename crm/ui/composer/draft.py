"""What somebody is writing about an inquiry before it is saved."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from crm.domain.interactions import NEXT_AFTER, Kind, Result

KINDS = (Kind.EMAIL, Kind.CALL, Kind.MESSAGE, Kind.MEETING, Kind.NOTE)
KIND_ICONS = {
    Kind.EMAIL: "mail",
    Kind.CALL: "phone",
    Kind.MESSAGE: "message",
    Kind.MEETING: "people",
    Kind.NOTE: "note",
    Kind.LETTER: "letter",
}

Next = Literal["tomorrow", "three", "week", "none", "other"]

_TALKED = (
    Result.INTERESTED,
    Result.NOT_NOW,
    Result.QUESTIONS,
    Result.WILL_COME,
    Result.WANTS_TO_JOIN,
)
RESULTS: dict[Kind, tuple[Result, ...]] = {
    Kind.CALL: (Result.NO_ANSWER, Result.LEFT_MESSAGE, *_TALKED, Result.WRONG_NUMBER),
    Kind.EMAIL: _TALKED,
    Kind.MESSAGE: _TALKED,
    Kind.MEETING: _TALKED,
    Kind.LETTER: _TALKED,
    Kind.NOTE: (),
}


_LOGGED = ("kind", "text", "result", "inbound", "at")


@dataclass(frozen=True, slots=True)
class Draft:
    """One interaction to be logged, with what comes next, or one that was logged and is put right.

    *at* is None for now, *assignee_id* for whoever usually does what comes next. *corrects* is the
    id of what was logged, *before* what was being written when somebody began to put that right.
    """

    kind: Kind = Kind.CALL
    text: str = ""
    result: Result | None = None
    inbound: bool = False
    follow_up_on: date | None = None
    at: datetime | None = None
    assignee_id: int | None = None
    corrects: int | None = None
    before: "Draft | None" = None

    def facts(self) -> dict[str, Any]:
        """Return what is given to the action that logs it."""
        return {name: getattr(self, name) for name in (*_LOGGED, "follow_up_on", "assignee_id")}

    def corrected(self) -> dict[str, Any]:
        """Return what is given to the action that puts it right."""
        return {name: getattr(self, name) for name in _LOGGED}


def next_day(choice: Next, today: date) -> date | None:
    """Return the day that a chip stands for; None for none and for another date."""
    days = {"tomorrow": 1, "three": 3, "week": 7}
    return today + timedelta(days=days[choice]) if choice in days else None


def choice_of(day: date | None, today: date) -> tuple[Next, date | None]:
    """Return the chip that stands for *day* and, if it is another date than theirs, the day."""
    if day is None:
        return "none", None
    for choice in ("tomorrow", "three", "week"):
        if next_day(choice, today) == day:
            return choice, None
    return "other", day


def default_next(kind: Kind, today: date) -> tuple[Next, date | None]:
    """Return what is offered after an interaction of *kind*: a chip and, if it has none, a day."""
    after = NEXT_AFTER.get(kind)
    return choice_of(None if after is None else today + after, today)
