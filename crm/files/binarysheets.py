"""How far the sheets of a binary workbook (.xlsb) reach, told before anything else reads them."""

from collections.abc import Iterator

from crm.domain.errors import UserError
from crm.files import refusals
from crm.files.extents import MAX_COLUMNS, MAX_PLACES, MAX_ROWS, place_name

MAX_PART = 100 * 1024 * 1024
"""The most bytes of one sheet: a hundred thousand people in twenty columns take half of it."""

# Kinds of records: [MS-XLSB] 2.3.2.
_ROW, _LAST_CELL, _RICH_CELL = 0, 11, 62
_DIMENSION = 148
_LONGEST = 21  # a length has four times seven bits


def check_reach(data: bytes) -> None:
    """Raise UserError if the sheet in *data* reaches, or claims to, farther than we can read.

    A sheet that breaks off in the middle of a record is damaged.
    """
    rows = columns = 0
    for kind, at in _records(data):
        if kind == _ROW:
            rows = max(rows, _number(data, at))
        elif kind <= _LAST_CELL or kind == _RICH_CELL:
            columns = max(columns, _number(data, at))
        elif kind == _DIMENSION:
            rows = max(rows, _number(data, at + 4))
            columns = max(columns, _number(data, at + 12))
    if rows >= MAX_ROWS or columns >= MAX_COLUMNS or (rows + 1) * (columns + 1) > MAX_PLACES:
        raise refusals.far_cell(place_name(min(columns, MAX_COLUMNS) + 1, rows + 1))


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")


def _records(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the kind of each record and where its content begins: both heads in sevens of bits."""
    at, end = 0, len(data)
    while at < end:
        kind = data[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = kind & 0x7F | (data[at] & 0x7F) << 7
            at += 1
        size = shift = 0
        while shift <= _LONGEST:
            if at >= end:
                raise _damaged()
            low = data[at]
            at += 1
            size |= (low & 0x7F) << shift
            shift += 7
            if not low & 0x80:
                break
        if at + size > end:
            raise _damaged()
        yield kind, at
        at += size


def _damaged() -> UserError:
    return refusals.broken("its inside is not what a spreadsheet program writes")
