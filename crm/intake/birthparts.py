"""A day of birth in three columns: day, month and year, as address books and forms write it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from crm.domain.folding import fold
from crm.intake.cells import tidy
from crm.intake.vocabulary import listed

if TYPE_CHECKING:
    from crm.intake.columns import Column

PART = "part"
"""The group of a column that holds a part of a date."""

_MOST_APART = 6
_FEWEST_SHOWN = 0.9


class BirthParts(NamedTuple):
    """The columns of the day, the month and the year of birth."""

    day: int
    month: int
    year: int


def birth_parts(columns: Sequence[Column]) -> BirthParts | None:
    """Return the columns that hold a day of birth between them, None unless there are three.

    One of them at least says that it is about birth, and they stand side by side.
    """
    if any(column.field == "birth_date" and column.evidence.date >= 0.5 for column in columns):
        return None
    found: dict[str, Column] = {}
    born = False
    for column in columns:
        part, of_birth = _part(column)
        if part and part not in found and (of_birth or column.confidence == "none"):
            found[part] = column
            born = born or of_birth
    if len(found) < len(BirthParts._fields) or not born:
        return None
    parts = BirthParts(*(found[part].index for part in BirthParts._fields))
    return parts if max(parts) - min(parts) < _MOST_APART else None


def take_birth_parts(columns: Sequence[Column]) -> None:
    """Give the three columns of a day of birth their field and their group."""
    for index in birth_parts(columns) or ():
        columns[index].field, columns[index].confidence = "birth_date", "certain"
        columns[index].group = PART


def birth_maker(parts: BirthParts) -> Callable[[list[str]], list[str]]:
    """Return what adds the day of birth to a row, "" where any of its parts is blank."""

    def make(cells: list[str]) -> list[str]:
        day, month, year = (tidy(cells[index]).removesuffix(".0") for index in parts)
        if not (day and month and year):
            return [""]
        if day.isdigit() and month.isdigit() and year.isdigit():
            return [f"{year}-{month:0>2}-{day:0>2}"]
        return [f"{day} {month} {year}"]

    return make


def _part(column: Column) -> tuple[str, bool]:
    """Return which part of a date a heading and its cells are, and whether it says "of birth"."""
    folded = fold(column.heading)
    words = set(folded.split())
    born = any(word in folded for word in listed("words of birth"))
    for part in BirthParts._fields:
        named = words & listed(f"words of a {part}")
        joined = born and any(folded.endswith(word) for word in listed(f"endings of a {part}"))
        if (named or joined) and _shows(column, part):
            return part, born
    return "", False


def _shows(column: Column, part: str) -> bool:
    cells = column.evidence
    if not cells.seen:
        return True
    if part == "month" and cells.number < _FEWEST_SHOWN:
        return cells.words == 1 and cells.email == 0  # "May"
    return cells.number >= _FEWEST_SHOWN and cells.length <= (4 if part == "year" else 2)
