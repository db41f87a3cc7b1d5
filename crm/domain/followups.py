"""When follow-ups are due, in the groups in which people work through them."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from crm.domain.saying import in_language

WAITING_PURPOSE = "See whether they have answered"
RETRY_PURPOSE = "Try again"
OWN_PURPOSES = (WAITING_PURPOSE, RETRY_PURPOSE)
"""Purposes of follow-ups that the program makes by itself, and settles by itself."""

NO_ANSWER_AFTER = timedelta(days=2)
"""How long after nobody answered the next attempt is due."""


class Due(StrEnum):
    """The groups of the Follow-ups page, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "week"
    LATER = "later"


DUE_NAMES = {
    Due.OVERDUE: "Overdue",
    Due.TODAY: "Today",
    Due.TOMORROW: "Tomorrow",
    Due.WEEK: "This week",
    Due.LATER: "Later",
}


def due_group(due_on: date, today: date) -> Due:
    """Return the group of a follow-up. Weeks end on Sunday."""
    if due_on < today:
        return Due.OVERDUE
    if due_on == today:
        return Due.TODAY
    if due_on == today + timedelta(days=1):
        return Due.TOMORROW
    sunday = today + timedelta(days=6 - today.weekday())
    return Due.WEEK if due_on <= sunday else Due.LATER


class HasDueDate(Protocol):
    """Anything that is due on a day."""

    @property
    def due_on(self) -> date:
        """The day."""
        ...


T = TypeVar("T", bound=HasDueDate)


def grouped(items: Iterable[T], today: date) -> list[tuple[Due, list[T]]]:
    """Return *items* in their groups, each by date. Empty groups are left out."""
    found: dict[Due, list[T]] = {group: [] for group in Due}
    for item in sorted(items, key=lambda item: item.due_on):
        found[due_group(item.due_on, today)].append(item)
    return [(group, members) for group, members in found.items() if members]


def purpose_words(purpose: str) -> str:
    """Return what is to be done; what we wrote ourselves in the language in use."""
    return in_language(purpose) if purpose in OWN_PURPOSES else purpose
