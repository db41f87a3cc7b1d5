"""Cells that were merged: what they say is said in each of them, where that is what people mean."""

import re
from bisect import bisect_left

Range = tuple[tuple[int, int], tuple[int, int]]
"""First and last place of merged cells, both inclusive: (row, column), counted from 0."""

_HEADING_ROWS = 10
_MOST_FILLED = 200_000
_NO_HEADING = re.compile(r"@|\d{5}")


def fill_merged(rows: list[list[str]], lines: list[int], ranges: list[Range]) -> None:
    """Write the text of merged cells into the others of them, in place; blank ones only.

    *lines* has the number of each row in the sheet, from 1. Downwards a text holds for every
    row that has something else to say; sideways only for a heading over several headings (a
    title over the whole table stays alone, and nobody's city becomes a region as well).
    """
    fill = _Fill(rows, lines)
    sideways = {first[0] for first, last in ranges if last[1] > first[1]}
    for first, last in ranges:
        if last[0] == first[0] and last[1] > first[1]:
            fill.sideways(first, last[1])
        elif last[1] == first[1] and last[0] > first[0] and first[0] not in sideways:
            fill.down(first, last[0])


class _Fill:
    def __init__(self, rows: list[list[str]], lines: list[int]) -> None:
        self._rows = rows
        self._lines = lines
        self._left = _MOST_FILLED

    def sideways(self, first: tuple[int, int], end: int) -> None:
        row, start = first
        at = bisect_left(self._lines, row + 1)
        if at + 1 >= len(self._rows) or at >= _HEADING_ROWS or self._lines[at] != row + 1:
            return
        cells, below = self._rows[at], self._rows[at + 1]
        if start >= len(cells) or any(map(_NO_HEADING.search, cells)):
            return
        beside = any(cells[:start]) or any(cells[end + 1 :])
        end = min(end, len(below) - 1)
        if beside and sum(map(bool, below[start : end + 1])) > 1:
            for column in range(start + 1, end + 1):
                self._put(cells, column, cells[start])

    def down(self, first: tuple[int, int], end: int) -> None:
        row, column = first
        at = bisect_left(self._lines, row + 1)
        if at >= len(self._rows) or self._lines[at] != row + 1 or column >= len(self._rows[at]):
            return
        text = self._rows[at][column]
        for below in range(at + 1, len(self._rows)):
            if self._lines[below] > end + 1 or self._left <= 0:
                return
            self._put(self._rows[below], column, text)

    def _put(self, cells: list[str], column: int, text: str) -> None:
        self._left -= 1
        if self._left >= 0:
            cells.extend([""] * (column + 1 - len(cells)))
            cells[column] = cells[column] or text
