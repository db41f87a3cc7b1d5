"""Write a table for other people: .xlsx, .csv, .tsv or .json, by the ending of its name."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from crm.domain.errors import UserError
from crm.files.characters import writable
from crm.files.guarding import guard
from crm.files.placing import placed

FORMATS = ("xlsx", "csv", "tsv", "json")
_ROWS_PER_REPORT = 100


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, and 'text', 'date', 'datetime' or 'number' as its kind.

    The kind decides the width and the look in a spreadsheet; a value of another type is
    still written as what it is, and text always stays text.
    """

    title: str
    kind: str = "text"


def write_table(
    path: Path,
    columns: Sequence[Column],
    rows: Iterable[Sequence[object]],
    *,
    format: str | None = None,  # noqa: A002 - the word everybody knows
    sheet: str = "Rollbook",
    delimiter: str = ",",
    on_row: Callable[[int], None] | None = None,
) -> int:
    """Write *rows* under *columns* to *path* and return how many there were.

    A value is text, a date, an aware or naive datetime, a number, a truth or None (blank).
    Aware datetimes are written as local time, except in JSON, which keeps their offset. JSON
    is one array of objects, one object a line. *delimiter* is for .csv alone. *on_row* hears
    the number of rows written, after every hundredth and after the last; what it raises ends
    the writing. The file appears whole or not at all. Raises UserError for an unknown ending
    or a place that cannot be written to.
    """
    kind = (format or path.suffix.lstrip(".")).lower()
    if kind not in FORMATS:
        raise UserError(
            f"We cannot write “{path.name}”: the name should end in .xlsx, .csv, .tsv, .json or .vcf."
        )
    counted = _Counted(rows, on_row)
    with placed(path) as stream:
        _writer(kind, sheet, delimiter)(stream, columns, counted)
    counted.report()
    return counted.count


_Writer = Callable[[BinaryIO, Sequence[Column], Iterable[Sequence[object]]], None]


def _writer(kind: str, sheet: str, delimiter: str) -> _Writer:
    if kind == "xlsx":
        from crm.files.spreadsheets import write_xlsx

        return partial(write_xlsx, sheet=sheet)
    if kind == "json":
        return _write_json
    if kind == "tsv":
        return partial(_write_separated, encoding="utf-8", delimiter="\t")
    return partial(_write_separated, encoding="utf-8-sig", delimiter=delimiter)


class _Counted:
    """Rows on their way through, counted and reported."""

    def __init__(
        self, rows: Iterable[Sequence[object]], on_row: Callable[[int], None] | None
    ) -> None:
        self._rows = rows
        self._on_row = on_row
        self.count = 0

    def __iter__(self) -> Iterator[Sequence[object]]:
        for row in self._rows:
            yield row
            self.count += 1
            if self.count % _ROWS_PER_REPORT == 0:
                self.report()

    def report(self) -> None:
        if self._on_row is not None:
            self._on_row(self.count)


def _write_separated(
    stream: BinaryIO,
    columns: Sequence[Column],
    rows: Iterable[Sequence[object]],
    *,
    encoding: str,
    delimiter: str,
) -> None:
    text = io.TextIOWrapper(stream, encoding, newline="", write_through=True)
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([_cell(column.title) for column in columns])
    writer.writerows([_cell(value) for value in row] for row in rows)
    text.flush()
    text.detach()


def _cell(value: object) -> object:
    if isinstance(value, str):
        return guard(writable(value))
    if isinstance(value, datetime):
        local = value.astimezone() if value.tzinfo else value
        return local.replace(tzinfo=None, microsecond=0).isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return value


def _write_json(
    stream: BinaryIO, columns: Sequence[Column], rows: Iterable[Sequence[object]]
) -> None:
    titles = [column.title for column in columns]
    before = "[\n"
    for row in rows:
        cells = [writable(value) if isinstance(value, str) else value for value in row]
        person = dict(zip(titles, cells, strict=True))
        line = json.dumps(person, ensure_ascii=False, default=_json_value)
        stream.write((before + line).encode())
        before = ",\n"
    stream.write(b"[]\n" if before == "[\n" else b"\n]\n")


def _json_value(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
