"""Dates as people type them into a small field, and dates said in words."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from crm.domain.errors import UserError
from crm.domain.folding import fold
from crm.domain.saying import in_language, language_in_use

_DAYS = (
    ("monday", "lundi"), ("tuesday", "mardi"), ("wednesday", "mercredi"), ("thursday", "jeudi"),
    ("friday", "vendredi"), ("saturday", "samedi"), ("sunday", "dimanche"),
)  # fmt: skip
_MONTHS = (
    ("january", "janvier"), ("february", "fevrier"), ("march", "mars"), ("april", "avril"),
    ("may", "mai"), ("june", "juin"), ("july", "juillet"), ("august", "aout"),
    ("september", "septembre"), ("october", "octobre"), ("november", "novembre"),
    ("december", "decembre"),
)  # fmt: skip
_WORDS = {
    "today": 0, "tod": 0, "now": 0, "aujourd hui": 0, "aujourdhui": 0, "tomorrow": 1, "tom": 1,
    "tmr": 1, "demain": 1, "yesterday": -1, "hier": -1, "next week": 7,
    "day after tomorrow": 2, "apres demain": 2, "day before yesterday": -2, "avant hier": -2,
    "semaine prochaine": 7, "la semaine prochaine": 7,
}  # fmt: skip
_UNITS = {"d": 1, "j": 1, "day": 1, "days": 1, "jour": 1, "jours": 1,
          "w": 7, "s": 7, "wk": 7, "week": 7, "weeks": 7, "sem": 7, "semaine": 7,
          "semaines": 7}  # fmt: skip
_MONTH_UNITS = {"m", "mo", "month", "months", "mois"}
_LAST = re.compile(r"^\s*last\s+|\s+derni(?:er|ère)\s*$", re.IGNORECASE)
_ONE = re.compile(r"(?<=^in )an? |(?<=^dans )une? ")
_AHEAD = re.compile(r"(?:in |dans )?(\d{1,4}) ?([a-z]+)\.?")
_NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{4}|\d{2}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_MONTH = re.compile(r"(?:(\d{1,2})(?:er|st|nd|rd|th|e)? )?(?:of )?([a-z]+)(?: (\d{4}))?")
_MONTH_DAY = re.compile(r"([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?")
FIRST_YEAR, LAST_YEAR = 1_000, 9_000
"""Other dates are slips of the finger, and leave no room to reckon onwards from them."""
_SHORT_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "fr": ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
}
_SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.",
           "nov.", "déc."),
}  # fmt: skip


def parse_typed_date(text: str, today: date) -> date:
    """Return the date that *text* names, seen from *today*. Raise UserError on nonsense.

    Understands "fri", "next friday", "12 dec", "dec 12", "2w", "+3d", "in 2 weeks", "tomorrow",
    "2026-12-01" and "12/3" (day first), in English and French. A day without a year, and a
    weekday, is the next one: never today.
    """
    plain = " ".join(text.split()).strip()
    for read in (_iso, _numbers, _words):
        try:
            found = read(plain, today)
        except (ValueError, OverflowError):
            break
        if found is not None and FIRST_YEAR <= found.year <= LAST_YEAR:
            return found
    raise UserError(
        f"“{plain[:40]}” is no date we understand. Nothing was changed. "
        "Type for example “fri”, “12 dec”, “2w” or “2026-12-01”."
    )


def parse_past_date(text: str, today: date) -> date:
    """Return the newest day up to *today* that *text* names: "fri" is the last Friday.

    Understands what `parse_typed_date` does; what can only be later, such as "tomorrow", is a day
    after *today*. Raises UserError on nonsense.
    """
    text = _LAST.sub("", text)
    day = parse_typed_date(text, today)
    folded = fold(text)
    if day <= today or folded.startswith("next ") or folded.endswith(" prochain"):
        return day
    leap_day = (today.month, today.day) == (2, 29)
    year_ago = today.replace(year=today.year - 1, day=28 if leap_day else today.day)
    return (
        _weekday(folded, today - timedelta(days=7))
        or _numbers(" ".join(text.split()), year_ago)
        or _named_day(folded, year_ago)
        or day
    )


def _iso(text: str, _today: date) -> date | None:
    match = _ISO.fullmatch(text)
    return date(int(match[1]), int(match[2]), int(match[3])) if match else None


def _numbers(text: str, today: date) -> date | None:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return None
    year = int(match[3]) if match[3] else None
    if year is not None and year < 100:
        year += 2000
    return _day_of(int(match[1]), int(match[2]), year, today)


def _words(text: str, today: date) -> date | None:
    if text.startswith("-"):
        return None
    folded = fold(text)
    if folded in _WORDS:
        return today + timedelta(days=_WORDS[folded])
    readers: tuple[Callable[[str, date], date | None], ...] = (_ahead, _weekday, _named_day)
    return next((day for read in readers if (day := read(folded, today)) is not None), None)


def _ahead(folded: str, today: date) -> date | None:
    match = _AHEAD.fullmatch(_ONE.sub("1 ", folded))
    if match is None:
        return None
    count, unit = int(match[1]), match[2]
    if unit in _MONTH_UNITS:
        return _months_ahead(today, count)
    return today + timedelta(days=count * _UNITS[unit]) if unit in _UNITS else None


def _months_ahead(today: date, count: int) -> date:
    """The same day of a later month, or the last day that month has."""
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    first_after = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(today.day, (first_after - timedelta(days=1)).day))


def _weekday(folded: str, today: date) -> date | None:
    name = folded.removeprefix("next ").removeprefix("on ").removeprefix("le ")
    name = name.removesuffix(" prochain")
    number = _position(name, _DAYS)
    if number is None:
        return None
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _named_day(folded: str, today: date) -> date | None:
    folded = folded.removeprefix("on ").removeprefix("the ").removeprefix("le ")
    weekday, _, rest = folded.partition(" ")
    if " " in rest and rest[0].isdigit() and _position(weekday, _DAYS) is not None:
        folded = rest  # "fri 12 dec", as we write it ourselves
    if match := _MONTH_DAY.fullmatch(folded):
        day, name, year = match[2], match[1], match[3]
    elif match := _DAY_MONTH.fullmatch(folded):
        day, name, year = match[1] or "1", match[2], match[3]
    else:
        return None
    month = _position(name, _MONTHS)
    if month is None:
        return None
    return _day_of(int(day), month + 1, int(year) if year else None, today)


def _position(name: str, names: tuple[tuple[str, ...], ...]) -> int | None:
    """Return which of *names* starts with *name*, at least three letters, and only one does."""
    if len(name) < 3:
        return None
    exact = [i for i, words in enumerate(names) if name in words]
    found = exact or [i for i, words in enumerate(names) if any(w.startswith(name) for w in words)]
    return found[0] if len(found) == 1 else None


def _day_of(day: int, month: int, year: int | None, today: date) -> date:
    """Return that day of that year, else the next such day after *today*. May raise ValueError."""
    if year is not None:
        return date(year, month, day)
    for ahead in range(9):  # 29 February may be eight years away
        try:
            found = date(today.year + ahead, month, day)
        except ValueError:
            if (month, day) != (2, 29):
                raise
            continue
        if found > today:
            return found
    raise ValueError("no such day")


def when_words(day: date, today: date) -> str:
    """Return *day* as people say it: today, tomorrow, Fri, Fri 12 Dec, 12 Dec 2027."""
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    ahead = (day - today).days
    if ahead in near:
        return in_language(near[ahead])
    if 1 < ahead < 7:
        return weekday_words(day)
    if day.year == today.year:
        return f"{weekday_words(day)} {day.day} {_of_language(_SHORT_MONTHS)[day.month - 1]}"
    return day_words(day)


def weekday_words(day: date) -> str:
    """Return the day of the week of *day*, in the language in use: Fri."""
    return _of_language(_SHORT_DAYS)[day.weekday()]


def day_words(day: date, language: str | None = None) -> str:
    """Return *day* with its year, whatever day it is today: 12 Dec 2027.

    Without a *language* (ISO 639) that we know, it is said in the one in use.
    """
    months = _SHORT_MONTHS.get(language or "") or _of_language(_SHORT_MONTHS)
    return f"{day.day} {months[day.month - 1]} {day.year}"


def _of_language(names: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return names.get(language_in_use(), names["en"])


def start_of(day: date) -> datetime:
    """Return the moment, in UTC, at which *day* begins on this computer's clock."""
    return datetime.combine(day, time()).astimezone(UTC)


def local_day(moment: datetime) -> date:
    """Return the day of an aware *moment* on this computer's calendar."""
    return moment.astimezone().date()


def instant_of(text: str | None) -> datetime | None:
    """Return the moment that ISO *text* names, aware, UTC; None if it names none.

    Without an offset it is local time here.
    """
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            return moment.replace(tzinfo=UTC) - _offset_here(
                moment.replace(minute=0, second=0, microsecond=0)
            )
        return moment.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


@lru_cache(maxsize=4096)
def _offset_here(hour: datetime) -> timedelta:
    """Return how far local time is from UTC in an hour: asked for every row, it takes a while."""
    return hour.astimezone().utcoffset() or timedelta()
