"""From the values of a spreadsheet's cells to text, so that no digit is lost."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any


def cell_text(value: object) -> str:
    """Return the text of a cell.

    Dates become ISO text, without a time where it is midnight; whole numbers have neither
    `.0` nor an exponent (447700900121.0 becomes 447700900121); truth is TRUE or FALSE.
    """
    if type(value) is str:
        return value
    writer = _WRITERS.get(type(value))
    return writer(value) if writer else str(value)


def row_text(values: list[Any]) -> list[str]:
    """Return the texts of a row without the blank cells at its end."""
    texts = [value if type(value) is str else cell_text(value) for value in values]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _number(value: float) -> str:
    if value.is_integer():
        return str(int(value))
    text = repr(value)
    return format(Decimal(text), "f") if "e" in text else text


def _moment(value: datetime) -> str:
    if value.microsecond:  # serial numbers are fractions of days: round what they blur
        value = (value + timedelta(microseconds=500_000)).replace(microsecond=0)
    if value.time() == time():
        return value.date().isoformat()
    return value.isoformat()


def _duration(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    sign = "-" if seconds < 0 else ""
    minutes, seconds = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours}:{minutes:02}:{seconds:02}"


def _clock(value: time) -> str:
    return value.isoformat("seconds")


def _day(value: date) -> str:
    return value.isoformat()


def _truth(value: object) -> str:
    return "TRUE" if value else "FALSE"


def _nothing(_: object) -> str:
    return ""


_WRITERS: dict[type, Callable[[Any], str]] = {
    float: _number,
    int: str,
    bool: _truth,
    datetime: _moment,
    date: _day,
    time: _clock,
    timedelta: _duration,
    type(None): _nothing,
}
