"""Dates and times as forms and spreadsheets write them, as ISO 8601 text."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from crm import assets
from crm.domain.folding import fold
from crm.intake.cells import tidy

_NUMERIC = re.compile(
    r"(?:[^\W\d]+\.?,?\s+)?(\d{1,4})[./\-]\s?(\d{1,2})[./\-]\s?(\d{1,4})\.?(?:[\s,T]+(?:[-–—]\s)?(\D*\d.*))?"
)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?)?")
_COUNTED = re.compile(
    r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日号號일]?(?P<rest>.*)"
    r"|(?:\w+ )?(?P<day2>\d{1,2}) tháng (?P<month2>\d{1,2})(?: năm|,)? (?P<year2>\d{4})(?P<rest2>.*)"
    r"|(?P<year3>\d{4})(?P<month3>\d\d)(?P<day3>\d\d)T(?P<rest3>\d{4,6}Z?)",
    re.IGNORECASE,
)
_HOUR_SIGN = re.compile(r"\s?[時时點点시]\s?")
_SMALLER_SIGN = re.compile(r"\s?[分분](?=\s?\d)")
_ONE_DIGIT = re.compile(r":(\d)(?!\d)")
_BASIC = re.compile(r"(\d\d)(\d\d)(\d\d)?(Z?)")
_LONGEST = 80
_LONGEST_DAY = 13  # "31. 12. 2025" and what follows, in a cell that begins with a number
_ORDER = re.compile(r"(?:[^\W\d]+\.?,?\s+)?(\d{1,2})[./\-]\s?(\d{1,2})[./\-]\s?\d{2,4}(?!\d)")
_AMERICAN = re.compile(r"\d\d?/\d\d?/(?:\d{4} \d\d?:\d\d(?::\d\d)? [AP]M$|\d\d \d\d?:\d\d)")
_TIME = re.compile(
    r"(?P<before>[^\d+\-]*?)(?P<hour>\d{1,2})(?:\s?[:.hH]\s?(?P<minute>\d\d)?)?"
    r"(?::(?P<second>\d\d)(?:[.,]\d+)?|\.(?P<second2>\d\d))?"
    r"\s*(?:uhr|h)?\s*(?P<half>[ap]\.?\s?m\b\.?)?\s*[\[(]?(?P<zone>[A-Za-z]{1,5}(?![A-Za-z]))?"
    r"(?P<offset>[+-]\d{1,2}(?::?\d\d)?)?[\])]?.*",
    re.IGNORECASE | re.DOTALL,
)
_CLOCK = re.compile(
    r"\d{1,2}\s?[:hH.]\s?\d\d(?![\d:])|\d{1,2}:\d\d:\d\d|\d{1,2}\s?[ap]\.?m\b|\d{1,2}\s?h\b",
    re.IGNORECASE,
)
_USUAL = re.compile(
    r"([0-9A-Za-z./-]+)[ T]((?:[01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)"
).fullmatch
_WORDS = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(r"\d+")
_SERIAL = re.compile(r"[1-7]\d{4}(?:\.\d+)?")
_AFTERNOON = re.compile(
    r"下午|오후|午後|หลังเที่ยง|अपराह|(?<=\d)\s*(?:μ\.?μ|мпп|пп|сл\.?\s?об|ÖS|CH|PTG|em|ip\.|du\.|odp\.|nm\."
    r"|popiet|pēcp|אחה.צ|ب\.?ظ|म\.?उ|م)(?!\w)"
)
_MORNING = re.compile(r"上午|오전|午前|(?<=\d)\s*(?:π\.?μ|ÖÖ|SA|дп|пр\.?\s?об|ق\.?ظ|ص)(?!\w)")
_HALVES = re.compile(
    r"上午|下午|오전|오후|午前|午後|[πμ]\.?μ\.?|ÖS|ÖÖ|(?<!\w)(?:пр|сл)\.?\s?об\.?|(?<!\w)[بق]\.?ظ\.?"
    r"|(?<!\w)[дп]п(?!\w)|(?<!\w)[مص](?!\w)\.?"
)
_GREENWICH = re.compile("غرينتش|جرينتش|格林尼治标准时间|グリニッジ標準時|그리니치표준시")
_ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "west": 1, "cet": 1, "mez": 1, "cest": 2,
    "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
    "nzst": 12, "nzdt": 13, "sast": 2,
}  # fmt: skip
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's wall clock


class Order(NamedTuple):
    """Whether days come before months in a column, and what told us so."""

    day_first: bool | None
    ambiguous: str | None  # the first cell that could be read both ways
    american: bool = False  # written as programs do in America: "05/12/2026 09:00:00 AM", "7/2/20"


def find_order(cells: Iterable[str]) -> Order:
    """Return the order of day and month that *cells* show by a number over 12.

    `day_first` is None where no cell tells. If cells contradict each other, the order that
    more of them need is taken.
    """
    day = month = 0
    ambiguous = None
    american = False
    cells = list(cells)
    starts = [cell[: _LONGEST_DAY if cell[:1].isdigit() else _LONGEST] for cell in cells]
    for start, count in Counter(starts).items():
        found = _ORDER.match(start)
        if found:
            one, two = found.groups()
            if int(one) > 12:
                day += count
            elif int(two) > 12:
                month += count
            elif ambiguous is None and one != two:
                ambiguous = cells[starts.index(start)]
                american = bool(_AMERICAN.match(ambiguous))
    return Order(None if day == month else day > month, ambiguous, american)


def date_reader(
    *, day_first: bool, zone: str = "", birth: bool = False
) -> Callable[[str], str | None]:
    """Return a function from a cell, tidied or not, to ISO text, or None if it holds no date.

    *zone* is the offset ("+00:00") of cells that give a time without one. With *birth* the
    time is dropped and years of two digits are read as a life, not as a form.
    """

    def read(cell: str) -> str | None:
        cell = tidy(cell)
        if not cell or len(cell) > _LONGEST:
            return None
        found = _ISO.fullmatch(cell)
        if found:
            year, month, day, hour, minute, second = found.groups()
            return _instant(
                (int(year), int(month), int(day)),
                (int(hour), int(minute), int(second or 0)) if hour else None,
                zone,
            )
        numeric = _NUMERIC.fullmatch(cell)
        if numeric:
            one, two, three, rest = numeric.groups()
            parts = _ordered(one, two, three, day_first=day_first, birth=birth)
            return _with_time(parts, rest, zone) if parts else None
        return _spoken(cell, zone, birth=birth)

    if birth:
        return lambda cell: (read(cell) or "")[:10] or None
    day_of = lru_cache(maxsize=4096)(read)

    def read_quickly(cell: str) -> str | None:
        usual = _USUAL(cell)  # which has nothing around it to be tidied away
        if usual and (found := day_of(usual[1])) and len(found) == 10:
            return f"{found}T{usual[2]}{'' if usual[3] else ':00'}{zone}"
        return read(cell)

    return read_quickly


def looks_like_date(cell: str) -> bool:
    """Return whether *cell* is written as a date, in either order of day and month."""
    return bool(_ANY(cell) or _OTHER(cell))


def _ordered(
    one: str, two: str, three: str, *, day_first: bool, birth: bool
) -> tuple[int, int, int] | None:
    if len(one) == 4 and len(three) <= 2:
        return int(one), int(two), int(three)
    if len(one) > 2 or len(three) not in {2, 4}:
        return None
    year = _year(three, birth=birth)
    return (year, int(two), int(one)) if day_first else (year, int(one), int(two))


def _year(text: str, *, birth: bool) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (1900 if year > (30 if birth else 79) else 2000)


def _with_time(parts: tuple[int, int, int], rest: str | None, zone: str) -> str | None:
    written = rest or ""
    if rest and not rest.isascii():
        rest = _GREENWICH.sub("GMT", _HALVES.sub(" ", rest))
    time = _TIME.fullmatch(rest) if rest else None
    if not time:
        return _instant(parts, None, zone)
    hour = int(time["hour"])
    half = time["half"]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    elif hour < 12 and _AFTERNOON.search(written):
        hour += 12
    elif hour == 12 and _MORNING.search(written):
        hour = 0
    clock = (hour, int(time["minute"] or 0), int(time["second"] or time["second2"] or 0))
    return _instant(parts, clock, _offset(time["zone"], time["offset"]) or zone)


def _instant(
    parts: tuple[int, int, int], clock: tuple[int, int, int] | None, zone: str
) -> str | None:
    if not 1900 <= parts[0] <= 2199:
        return None
    try:
        if clock is None:
            return date(*parts).isoformat()
        return datetime(*parts, *clock).isoformat() + zone  # noqa: DTZ001 - as the file's clock
    except ValueError:
        return None


@cache
def _offset(name: str | None, offset: str | None) -> str:
    if offset:
        hours, minutes = offset[1:].partition(":")[::2]
        if len(hours) > 2:
            hours, minutes = hours[:-2], hours[-2:]
        if int(hours) > 14 or int(minutes or 0) > 59:
            return ""
        return f"{offset[0]}{int(hours):02}:{int(minutes or 0):02}"
    hour = _ZONES.get(name.lower()) if name else None
    return "" if hour is None else f"{'-' if hour < 0 else '+'}{abs(hour):02}:00"


def _spoken(cell: str, zone: str, *, birth: bool) -> str | None:
    """Read "June 3, 2025 2:11 pm", "3 de marzo de 2026", "12 Mar 2025" and serial numbers."""
    if _SERIAL.fullmatch(cell):
        moment = _EPOCH + timedelta(seconds=round(float(cell) * 86400))
        return moment.isoformat() + zone if "." in cell else moment.date().isoformat()
    if counted := _COUNTED.fullmatch(cell):
        return _counted(counted, zone)
    month = _month_in(cell)
    clock = _CLOCK.search(cell)
    numbers = _NUMBERS.findall(cell[: clock.start()] if clock else cell)
    if not month or len(numbers) != 2:
        return None
    day, year = numbers
    if len(day) == 4:
        day, year = year, day
    if len(day) > 2 or len(year) not in {2, 4}:
        return None
    rest = cell[clock.start() :] if clock else None
    return _with_time((_year(year, birth=birth), month, int(day)), rest, zone)


def _counted(found: re.Match[str], zone: str) -> str | None:
    """Read "2026年3月2日 下午7:01", "2 tháng 3 năm 2026" and "20260302T190133Z"."""
    which = next(end for end in ("", "2", "3") if found[f"year{end}"])
    year, month, day = (int(found[f"{part}{which}"]) for part in ("year", "month", "day"))
    rest = found[f"rest{which}"].strip()
    if which == "3" and (basic := _BASIC.fullmatch(rest)):
        rest = ":".join(filter(None, basic.groups()[:3])) + basic[4]
    rest = _SMALLER_SIGN.sub(":", _HOUR_SIGN.sub(":", rest)).rstrip("分분秒초 :")
    rest = _ONE_DIGIT.sub(r":0\1", rest)
    return _with_time((year, month, day), rest or None, zone)


def _month_in(cell: str) -> int:
    months = _months()
    for word in map(fold, _WORDS.findall(cell)):
        if word in months:
            return months[word]
    if cell.isascii():
        return 0
    folded = f" {fold(cell)} "  # scripts whose vowels are marks fall apart into several words
    found = (name for name in months if " " in name and f" {name} " in folded)
    longest = max(found, key=len, default="")
    return months.get(longest, 0)


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = json.loads(assets.text("months.json"))
    return found


_ANY = date_reader(day_first=True)
_OTHER = date_reader(day_first=False)
