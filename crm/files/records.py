"""From text to rows: strict CSV, and a way on when quotes are not what they should be."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, cached_property, partial
from itertools import chain, compress, islice

from crm.files import refusals
from crm.files.delimiters import has_padded_quotes
from crm.files.extents import MAX_CELL, MAX_COLUMNS

_MAX_MENDS = 200
_MAX_DOUBTS = 5000
_MAX_NOTES = 5
_LOOK_BACK = 200
_AT_ONCE = 500
_PIECE = 250_000


class Records:
    """The rows of a text as they are collected, with the physical line each starts on."""

    def __init__(self, text: str, delimiter: str, first_line: int) -> None:
        """Begin with a *text* of many lines; *first_line* is the number of its first one."""
        self._text = text
        self.delimiter = delimiter
        self.offset = first_line
        padded = has_padded_quotes(text, delimiter)
        self._parse = partial(csv.reader, delimiter=delimiter, strict=True, skipinitialspace=padded)
        self.rows: list[list[str]] = []
        self.lines: list[int] = []
        self.mended: list[int] = []
        self.doubts = 0

    @cached_property
    def source(self) -> list[str]:
        """The physical lines with their own ends."""
        return list(_lines(self._text))

    def read(self) -> None:
        """Read everything, going on after each stray quote."""
        csv.field_size_limit(MAX_CELL)
        at = self._read_lines()
        while at is not None and at < len(self.source):
            at = self._read_strictly(at)
            if at < len(self.source):
                at = self._mend(at)

    def _read_lines(self) -> int | None:
        """Read while each line is a record, many at once; return the line where to be careful.

        None is returned where there is no such line.
        """
        reader, at = self._parse(_lines(self._text)), 0
        try:
            while rows := list(islice(reader, _AT_ONCE)):
                if reader.line_num != at + len(rows):
                    return at
                first, at = at + self.offset, at + len(rows)
                self.lines += compress(range(first, at + self.offset), rows)
                self.rows += filter(None, rows)
        except csv.Error:
            return at
        return None

    def _read_strictly(self, start: int) -> int:
        """Read records from physical line *start*; return the line of the first bad one."""
        following = map(self.source.__getitem__, range(start, len(self.source)))
        reader, at = self._parse(following), start
        add_row, add_line, offset = self.rows.append, self.lines.append, self.offset
        try:
            for row in reader:
                end = start + reader.line_num
                if end - at > 1 and self._swallowed(row, at, end):
                    return at
                if row:
                    add_row(row)
                    add_line(at + offset)
                at = end
        except csv.Error:
            return at
        return len(self.source)

    def _swallowed(self, row: list[str], start: int, end: int) -> bool:
        """Tell whether a record over several lines is really many records after a stray quote."""
        rough = len(self.rows[-1]) if self.rows else 0
        if self.source[start + 1].count(self.delimiter) + 1 < max(rough, 2):
            return False  # the quick answer for ordinary texts of several lines
        self.doubts += 1
        if self.doubts > _MAX_DOUBTS:
            return False
        width = self._usual_width()
        inside = self.source[start + 1 : end]
        alike = sum(1 for line in inside[:50] if len(self._split(line)) == width)
        return alike * 2 > min(len(inside), 50) and (len(row) != width or alike > 2)

    def _mend(self, at: int) -> int:
        """Take in the bad record at physical line *at*; return the line after it."""
        if len(self.source[at]) > MAX_CELL:
            raise refusals.endless_cell(at + self.offset)
        self.mended.append(at + self.offset)
        if len(self.mended) > _MAX_MENDS:
            for number in range(at, len(self.source)):
                self._add_line(number)
            return len(self.source)
        for end in self._possible_ends(at):
            row = self._split("".join(self.source[at:end]))
            if len(row) == self._usual_width():
                self.rows.append(row)
                self.lines.append(at + self.offset)
                return end
        self._add_line(at)
        return at + 1

    def _possible_ends(self, at: int) -> range:
        """Return where a bad record might end if it has more than one line: too few cells say so."""
        if len(self._split(self.source[at])) >= self._usual_width():
            return range(0)
        return range(at + 2, min(at + 12, len(self.source)) + 1)

    def _add_line(self, number: int) -> None:
        if row := self._split(self.source[number]):
            self.rows.append(row)
            self.lines.append(number + self.offset)

    def _usual_width(self) -> int:
        widths = Counter(map(len, self.rows[-_LOOK_BACK:])).most_common(1)
        return widths[0][0] if widths else 0

    def _split(self, line: str) -> list[str]:
        """Split one record, taking a quote for a quote only where it opens and closes a cell."""
        line = line.rstrip("\r\n")
        if not line:
            return []
        return [
            quoted.replace('""', '"') or loose or bare
            for quoted, loose, bare in _cell(self.delimiter).findall(line)
        ]


def _lines(text: str) -> Iterator[str]:
    """Yield the physical lines of *text*; a stream needs four bytes a letter, so not all at once."""
    return chain.from_iterable(io.StringIO(piece, newline="") for piece in _pieces(text))


def _pieces(text: str) -> Iterator[str]:
    """Yield whole lines of *text* together."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + _PIECE) + 1 or len(text)
        yield text[at:end]
        at = end


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    quoted = rf'"([^"]*+(?:""[^"]*+)*+)"(?={mark}|$)'
    loose = rf'"([^{mark}]*)"(?={mark}|$)'
    return re.compile(rf"(?:^|(?<={mark}))(?:{quoted}|{loose}|([^{mark}]*))")


def read_records(
    text: str, delimiter: str, first_line: int = 1
) -> tuple[list[list[str]], list[int], list[str]]:
    """Return the rows, the physical line each begins on, and sentences about mended quotes.

    Blank lines are left out. Raises UserError for a cell or a row beyond all measure.
    """
    records = Records(text, delimiter, first_line)
    records.read()
    _check_width(records)
    return records.rows, records.lines, _notes(records.mended)


def _check_width(records: Records) -> None:
    if not records.rows:
        return
    widest = max(map(len, records.rows))
    if widest > MAX_COLUMNS:
        for row, line in zip(records.rows, records.lines, strict=True):
            if len(row) > MAX_COLUMNS:
                raise refusals.too_wide(line, len(row))


def _notes(mended: list[int]) -> list[str]:
    if len(mended) > _MAX_MENDS:
        first = f"Quotation marks in this file do not fit, the first on line {mended[0]}: "
        return [first + "from some point on, every line was read as a row of its own."]
    notes = [
        f"A stray quotation mark on line {line}: it was read as an ordinary character."
        for line in mended[:_MAX_NOTES]
    ]
    if len(mended) > _MAX_NOTES:
        notes.append(f"There were stray quotation marks on {len(mended) - _MAX_NOTES} more lines.")
    return notes
