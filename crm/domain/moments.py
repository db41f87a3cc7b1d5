"""Moments that are past, as people type them: yesterday 18:30, 14h, 2 h ago, mon, 12 nov."""

import re
from datetime import datetime, time, timedelta

from crm.domain.dates import FIRST_YEAR, parse_past_date, start_of
from crm.domain.errors import UserError
from crm.domain.folding import fold

_TIME = re.compile(
    r"(?P<day>.*?)[\s,]*(?:\b(?:at|um|à)\s*)?\b"
    r"(?:(?P<hour>\d{1,2})(?::(?P<minute>\d{2})|\s*h\s*(?P<after>\d{2})?)"
    r"|(?P<twelve>\d{1,2})(?::(?P<past>\d{2}))?\s*(?P<half>[ap])\.?m\.?)",
    re.IGNORECASE,
)
_AGO = re.compile(r"(?:il y a )?(\d{1,4}) ?([a-z]+)(?: ago)?")
_ONE = re.compile(r"^an? (?=\w+ ago$)|(?<=^il y a )une? ")
_MINUTES = {"min": 1, "mins": 1, "minute": 1, "minutes": 1,
            "h": 60, "hour": 60, "hours": 60, "heure": 60, "heures": 60,
            "d": 1440, "day": 1440, "days": 1440, "j": 1440, "jour": 1440, "jours": 1440,
            "w": 10080, "wk": 10080, "week": 10080, "weeks": 10080, "sem": 10080,
            "semaine": 10080, "semaines": 10080}  # fmt: skip
_CLOCK = 1440
"""Minutes in a day: what is at least so long ago is a day, not a time."""


def parse_past_moment(text: str, now: datetime) -> datetime:
    """Return the moment that *text* names, seen from *now*, both aware: past, or this moment.

    Understands days as `parse_past_date` does. After a day, or alone for today, stands a time: "18:30", "14h", "2pm". A day
    without a time is its beginning, today without one is now. "2 h ago", "20 min", "3 days ago"
    too. Raises UserError on nonsense, and for what is still to come.
    """
    plain = " ".join(text.split()).strip()
    if plain[:1] in ("+", "-"):
        raise _nonsense(plain)
    found = _iso(plain) or _ago(plain, now) or _timed(plain, now)
    if found is None:
        day = parse_past_date(plain, now.date())
        found = now if day == now.date() else start_of(day)
    if found > now:
        raise UserError(
            "That is a moment still to come, and only what has happened can be noted. "
            "Nothing was changed."
        )
    return found.astimezone(now.tzinfo)


def _iso(text: str) -> datetime | None:
    if not re.match(r"\d{4}-\d{2}-\d{2}T", text):
        return None
    try:
        found = datetime.fromisoformat(text)
        if found.year < FIRST_YEAR:
            raise _nonsense(text)
        return found.astimezone()
    except (ValueError, OverflowError):
        raise _nonsense(text) from None


def _ago(text: str, now: datetime) -> datetime | None:
    """Return what is so many minutes, hours, days or weeks before *now*, None for other words."""
    match = _AGO.fullmatch(_ONE.sub("1 ", fold(text)))
    if match is None or match[2] not in _MINUTES:
        return None
    if match[2] == "h" and "ago" not in text and "il y a" not in text and len(text) < 4:
        return None  # 14h is a time of day
    minutes = int(match[1]) * _MINUTES[match[2]]
    if minutes and _MINUTES[match[2]] >= _CLOCK:
        return start_of(now.date() - timedelta(minutes=minutes))
    return now - timedelta(minutes=minutes)


def _timed(text: str, now: datetime) -> datetime | None:
    """Return a day with a time, or a time of today, None if no time is named."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour = int(match["hour"] or match["twelve"])
    if match["half"]:
        if not 1 <= hour <= 12:
            raise _nonsense(text)
        hour = hour % 12 + (12 if match["half"].casefold() == "p" else 0)
    minute = int(match["minute"] or match["after"] or match["past"] or 0)
    day = parse_past_date(match["day"], now.date()) if match["day"].strip() else now.date()
    try:
        return datetime.combine(day, time(hour, minute)).astimezone()
    except (ValueError, OverflowError):
        raise _nonsense(text) from None


def _nonsense(text: str) -> UserError:
    return UserError(
        f"“{text[:40]}” is no moment we understand. Nothing was changed. "
        "Type for example “yesterday 18:30”, “14:30”, “fri” or “2026-11-12”."
    )
