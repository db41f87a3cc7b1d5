"""Dates as people type them into the search: `2026-11`, `today`, `<30d`, `2026-01..today`."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from crm.domain.folding import fold

_DAY = timedelta(days=1)
_YEARS = range(1800, 2200)
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SPAN = re.compile(r"(\d{1,4})\s*([dwmyjsa])", re.IGNORECASE)
_DAYS_IN = {"d": 1, "w": 7, "m": 30, "y": 365, "j": 1, "s": 7, "a": 365}


class Days(NamedTuple):
    """The days from *first* to *last*, both included; None is no limit."""

    first: date | None
    last: date | None


def days_meant(text: str, today: date, *, ahead: bool = False) -> Days | None:
    """Return the days that *text* means, or None if it is no date.

    Understood are years, months and days (`2026`, `2026-11`, `2026-11-05`, `5.11.2026`), names
    (`today`, `lastweek`), a sign before any of them (`>2026-09-01` is later than that day),
    ranges (`2026-01..today`, either end open) and spans of days, weeks, months or years:
    `<30d` is within the last 30 days and `>30d` longer ago. With *ahead* spans look forward:
    `<30d` is from today to 30 days from now.
    """
    text = text.strip().casefold()
    sign = next((sign for sign in (">=", "<=", ">", "<") if text.startswith(sign)), "")
    text = text[len(sign) :].strip()
    if not sign and ".." in text:
        return _range(text, today, ahead=ahead)
    if span := _SPAN.fullmatch(text):
        return _span(sign, span, today, ahead=ahead)
    named = _named(text, today)
    if named is None or named.first is None or named.last is None:
        return None
    if sign == ">":
        return Days(named.last + _DAY, None)
    if sign == ">=":
        return Days(named.first, None)
    if sign == "<":
        return Days(None, named.first - _DAY)
    if sign == "<=":
        return Days(None, named.last)
    return named


def _span(sign: str, span: re.Match[str], today: date, *, ahead: bool) -> Days | None:
    edge = _away(span, today, ahead=ahead)
    if edge is None:
        return None
    longer = sign.startswith(">")
    if ahead:
        return Days(edge + _DAY, None) if longer else Days(today, edge)
    return Days(None, edge - _DAY) if longer else Days(edge, today)


def _away(span: re.Match[str], today: date, *, ahead: bool) -> date | None:
    days = int(span[1]) * _DAYS_IN[span[2].lower()]
    return _possible(today.toordinal() + (days if ahead else -days))


def _possible(ordinal: int) -> date | None:
    low, high = date(_YEARS[0], 1, 1).toordinal(), date(_YEARS[-1], 12, 31).toordinal()
    return date.fromordinal(ordinal) if low <= ordinal <= high else None


def _range(text: str, today: date, *, ahead: bool) -> Days | None:
    left, _dots, right = text.partition("..")
    right = right.lstrip(".")
    first, last = (_end(part, today, ahead=ahead) for part in (left, right))
    if (left and first is None) or (right and last is None) or not (left or right):
        return None
    return Days(first.first if first else None, last.last if last else None)


def _end(text: str, today: date, *, ahead: bool) -> Days | None:
    if span := _SPAN.fullmatch(text.strip()):
        edge = _away(span, today, ahead=ahead)
        return Days(edge, edge) if edge else None
    return _named(text.strip(), today)


def _named(text: str, today: date) -> Days | None:
    known = _NAMES.get(_IN_FRENCH.get(name := fold(text).replace(" ", ""), name))
    if known:
        return known(today)
    if dotted := _DOTTED.fullmatch(text):
        return _calendar(int(dotted[3]), int(dotted[2]), int(dotted[1]))
    if iso := _ISO.fullmatch(text):
        year, month, day = (int(part) if part else None for part in iso.groups())
        return _calendar(year or 0, month, day)
    return None


def _calendar(year: int, month: int | None, day: int | None) -> Days | None:
    if year not in _YEARS:
        return None
    if month is None:
        return Days(date(year, 1, 1), date(year, 12, 31))
    if not 1 <= month <= 12:
        return None
    last = monthrange(year, month)[1]
    if day is None:
        return Days(date(year, month, 1), date(year, month, last))
    return Days(date(year, month, day), date(year, month, day)) if 1 <= day <= last else None


def _week(today: date, weeks: int) -> Days:
    monday = today + timedelta(days=7 * weeks - today.weekday())
    return Days(monday, monday + timedelta(days=6))


def _month(today: date, months: int) -> Days | None:
    number = today.year * 12 + today.month - 1 + months
    return _calendar(number // 12, number % 12 + 1, None)


_NAMES: dict[str, Callable[[date], Days | None]] = {
    "today": lambda today: Days(today, today),
    "yesterday": lambda today: Days(today - _DAY, today - _DAY),
    "tomorrow": lambda today: Days(today + _DAY, today + _DAY),
    "thisweek": lambda today: _week(today, 0),
    "lastweek": lambda today: _week(today, -1),
    "nextweek": lambda today: _week(today, 1),
    "thismonth": lambda today: _month(today, 0),
    "lastmonth": lambda today: _month(today, -1),
    "nextmonth": lambda today: _month(today, 1),
    "thisyear": lambda today: _calendar(today.year, None, None),
    "lastyear": lambda today: _calendar(today.year - 1, None, None),
    "nextyear": lambda today: _calendar(today.year + 1, None, None),
}
_IN_FRENCH = {
    "aujourdhui": "today", "hier": "yesterday", "demain": "tomorrow", "cettesemaine": "thisweek",
    "semainederniere": "lastweek", "semaineprochaine": "nextweek", "cemois": "thismonth",
    "moisdernier": "lastmonth", "moisprochain": "nextmonth", "cetteannee": "thisyear",
    "anneederniere": "lastyear", "anneeprochaine": "nextyear",
}  # fmt: skip
