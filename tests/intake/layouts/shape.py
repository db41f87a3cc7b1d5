"""What a test knows of a layout: its bytes exactly as the exporter writes them, and what is in it."""

import csv
import io
from collections.abc import Sequence
from typing import Any, NamedTuple

Row = Sequence[str]


class Layout(NamedTuple):
    """One file of one exporter.

    *expected* holds, for each record in the order of the facts, the fields that must come out;
    "set_aside" is True for a record that is no person, "same_as_row" the earlier row it repeats.
    """

    vendor: str  # as the file is recognised
    name: str  # of the file
    data: bytes
    kind: str
    expected: list[dict[str, Any]]


def table(
    rows: Sequence[Row],
    *,
    separator: str = ",",
    quoted: bool = False,
    end: str = "\r\n",
    encoding: str = "utf-8",
    final: bool = True,
) -> bytes:
    """Return *rows* as separated text; *final* says whether the last line has an end."""
    text = io.StringIO(newline="")
    writer = csv.writer(
        text,
        delimiter=separator,
        quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL,
        lineterminator=end,
    )
    writer.writerows(rows)
    found = text.getvalue()
    return (found if final else found.removesuffix(end)).encode(encoding)


def rows_of(text: str, separator: str = ",") -> list[list[str]]:
    """Return the rows of a table written out line by line."""
    return [line.split(separator) for line in text.strip("\n").split("\n")]


def workbook(sheets: dict[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> bytes:
    """Return an .xlsx with *sheets*, those named in *hidden* hidden."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        if title in hidden:
            sheet.sheet_state = "hidden"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
