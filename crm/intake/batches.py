"""Some records of a table by columns, because what is done alike in each is done sooner that way."""

from collections.abc import Callable, Sequence
from itertools import repeat
from typing import Any, TypeVar

from crm.intake.cells import tidy
from crm.intake.facts import BLANK

Columns = dict[str, Sequence[Any]]
"""Name of a fact → its value in each row. Facts of which no row says anything may be missing."""

_T = TypeVar("_T")
_COMMON = 4


class Batch:
    """The cells of some records, all of the same width: as written, and tidied once for everybody."""

    def __init__(self, records: Sequence[list[str]]) -> None:
        """Turn *records*, at least one, into columns."""
        self.records = records
        self._columns: list[tuple[str, ...]] = list(zip(*records, strict=True))
        self._tidied: dict[int, list[str]] = {}

    def written(self, place: int) -> tuple[str, ...]:
        """Return the cells of a column, word for word."""
        return self._columns[place]

    def tidied(self, place: int) -> list[str]:
        """Return the cells of a column as `tidy` leaves them; the list is everybody's."""
        if place not in self._tidied:
            self._tidied[place] = each(tidy, self._columns[place])
        return self._tidied[place]


ColumnReader = Callable[[Batch], Columns]


def rows_of(columns: Columns) -> list[list[Any]]:
    """Return columns of facts as a plain list for each row; one that is not there says nothing."""
    ordered = (columns.get(name, repeat(nothing)) for name, nothing in BLANK.items())
    return list(map(list, zip(*ordered, strict=False)))


def columns_of(rows: Sequence[list[Any]]) -> Columns:
    """Return plain rows, at least one, as columns."""
    return dict(zip(BLANK, zip(*rows, strict=True), strict=True))


def each(read: Callable[[str], _T], texts: Sequence[str]) -> list[_T]:
    """Return what *read* makes of each text, asking but once where few stand again and again."""
    different = set(texts)
    if len(different) * _COMMON > len(texts):
        return list(map(read, texts))
    known = {text: read(text) for text in different}
    return list(map(known.__getitem__, texts))
