"""A table of text while its cells come in, for formats that name places and merge cells."""

from crm.files import refusals
from crm.files.documents import Sheet
from crm.files.extents import MAX_COLUMNS, MAX_PLACES, MAX_ROWS, place_name
from crm.files.merges import Range, fill_merged

_MOST_MERGES = 100_000


class Grid:
    """Rows of cells, filled from the top down and from left to right."""

    def __init__(self) -> None:
        """Begin an empty table."""
        self._rows: list[list[str]] = []
        self._lines: list[int] = []
        self._merged: list[Range] = []
        self._places = 0

    def put(self, row: int, column: int, text: str) -> None:
        """Write a text at *row* and *column*, counted from 0; rows never go back.

        Raises UserError for a place beyond all measure, or if the table gets too large.
        """
        if not text:
            return
        if row >= MAX_ROWS or column >= MAX_COLUMNS:
            raise refusals.far_cell(place_name(column + 1, row + 1))
        last = self._lines[-1] if self._lines else 0
        if row + 1 < last:
            raise refusals.out_of_order()
        if row + 1 > last:
            self._rows.append([])
            self._lines.append(row + 1)
        cells = self._rows[-1]
        new = column + 1 - len(cells)
        self._places += max(new, 0)
        if self._places > MAX_PLACES:
            raise refusals.too_large(f"over {MAX_PLACES:,} cells", f"{MAX_PLACES:,}")
        cells.extend([""] * new)
        cells[column] = text

    def merge(self, row: int, column: int, *, down: int, across: int) -> None:
        """Say that a cell covers so many more rows and columns."""
        if (down or across) and len(self._merged) < _MOST_MERGES:
            self._merged.append(((row, column), (row + down, column + across)))

    def sheet(self, name: str | None) -> Sheet | None:
        """Return the table, None if nothing is in it; blank rows are left out."""
        if not self._rows:
            return None
        fill_merged(self._rows, self._lines, self._merged)
        return Sheet(name, self._rows, self._lines)
