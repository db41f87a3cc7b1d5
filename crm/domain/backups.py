"""What backups are called, and which of them are kept for how long."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

ENDING = ".rollbook"
BY_HAND = "by-hand"
AS_MANY_A_DAY = 20
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6})-([a-z-]+?)(?:-(\d+))?\.rollbook")
_STAMP = "%Y-%m-%dT%H%M%S"


class Named(NamedTuple):
    """What the name of a backup says: when it was made (UTC) and why."""

    made_at: datetime
    reason: str
    number: int  # 1, or more for the second within one second


def backup_name(made_at: datetime, reason: str, number: int = 1) -> str:
    """Return `2026-11-23T091207-before-import.rollbook`: UTC, so that names sort by age."""
    extra = f"-{number}" if number > 1 else ""
    return f"{made_at.astimezone(UTC).strftime(_STAMP)}-{reason}{extra}{ENDING}"


def parse_backup_name(name: str) -> Named | None:
    """Return what the name of a backup says, None if it is not the name of one."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    try:
        made_at = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Named(made_at, found[2], int(found[3] or 1))


def thin(names: Iterable[str], now: datetime) -> list[str]:
    """Return those of the automatic backups' *names* that may be deleted, the oldest first.

    Kept are: the last 24 hours (up to 20), then the last one of each day for 30 days, of each
    week for a year, and of each month for ever. The newest is always kept, and so are those made
    by hand and whatever has a name of another kind.
    """
    known = {name: made for name in names if (made := parse_backup_name(name))}
    ours = sorted(
        (name for name, made in known.items() if made.reason != BY_HAND),
        key=lambda name: known[name],
        reverse=True,
    )
    seen: set[object] = set()
    goes = []
    for position, name in enumerate(ours):
        made_at = known[name].made_at
        recent = position < AS_MANY_A_DAY and now - made_at < timedelta(hours=24)
        slot = _slot(made_at, now)
        if position and not recent and slot in seen:
            goes.append(name)
        seen.add(slot)
    return goes[::-1]


def _slot(made_at: datetime, now: datetime) -> object:
    """Return the stretch of time of which one backup is enough."""
    age = now - made_at
    if age < timedelta(days=30):
        return ("day", made_at.date())
    if age < timedelta(days=365):
        return ("week", *made_at.isocalendar()[:2])
    return ("month", made_at.year, made_at.month)
