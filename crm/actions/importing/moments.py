"""The moments of imported rows, as the book keeps them: a hundred thousand in no time."""

import re
from datetime import date, timedelta
from functools import lru_cache

from crm.domain.dates import instant_of
from crm.store.tables.columns import utc_text

_LOCAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:[0-5]\d:[0-5]\d")


def moment_text(text: str | None) -> str | None:
    """Return the moment that ISO *text* names (see `instant_of`), None if it names none."""
    if text is None:
        return None
    if _LOCAL.fullmatch(text) and (hour := _utc_hour(text[:13])):
        return f"{hour}{text[13:]}Z"
    moment = instant_of(text)
    return utc_text(moment) if moment else None


def days_later(moment: str, days: int) -> str:
    """Return the *moment* so many days later, at the same time of day.

    Raises OverflowError after the year 9999.
    """
    return _day_later(moment[:10], days) + moment[10:]


@lru_cache(maxsize=4096)
def _utc_hour(hour: str) -> str | None:
    """Return a local hour in UTC, `2026-03-18T22`; None where they differ by odd minutes."""
    moment = instant_of(f"{hour}:00:00")
    return moment.isoformat()[:13] if moment and not moment.minute else None


@lru_cache(maxsize=4096)
def _day_later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
