"""Tables on their way through the clipboard: as text, as HTML, and where pasted cells go."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from crm.domain.errors import UserError

MOST_ROWS = 2_000
"""So many rows are pasted into a list at most; more are a matter for an import."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Pasted cells in their places: (row, column, text), counted from the first cell chosen.

    `beyond` are the rows for which there was no room; `cut` columns did not fit.
    """

    cells: tuple[tuple[int, int, str], ...]
    beyond: tuple[tuple[str, ...], ...] = ()
    cut: int = 0


def read_table(text: str) -> list[list[str]]:
    """Return the cells of copied text: tabs part columns, and cells may hold lines in quotes.

    Empty lines at the end are left out. Raises UserError for what is no table.
    """
    plain = text.replace("\0", "")
    try:
        rows = list(csv.reader(io.StringIO(plain, newline=""), "excel-tab"))
    except csv.Error as error:
        raise UserError(
            "What was copied cannot be read as a table. Nothing was changed. "
            "Copy the cells again, or import them from a file."
        ) from error
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return [row or [""] for row in rows]


def laid_out(
    table: Sequence[Sequence[str]], chosen: Sequence[int], rows: int, wide: int, columns: int
) -> Laid:
    """Say which cell of *table* goes where.

    *chosen* are the rows chosen, counted from the first one, of the *rows* there are from it on;
    *wide* the columns chosen of the *columns* there are from the first chosen one on. One cell
    goes into all that are chosen, one row into all rows chosen, a block where it fits.
    """
    width = max(len(row) for row in table)
    if len(table) == 1 and width == 1:
        across = range(min(wide, columns))
        return Laid(tuple((row, column, table[0][0]) for row in chosen for column in across))
    cut = max(width - columns, 0)
    if len(table) == 1:
        line = list(enumerate(table[0][:columns]))
        return Laid(tuple((row, column, cell) for row in chosen for column, cell in line), (), cut)
    cells = tuple(
        (number, column, cell)
        for number, line in enumerate(table[:rows])
        for column, cell in enumerate(line[:columns])
    )
    return Laid(cells, tuple(tuple(line) for line in table[rows:]), cut)


def cell_text(value: object) -> str:
    """Return the text in which a value is copied and edited: days as 2026-12-01."""
    if isinstance(value, datetime):
        return value.astimezone().isoformat(" ", "minutes")[:16]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    return "" if value is None else str(value)


def as_text(rows: Sequence[Sequence[str]]) -> str:
    """Return rows parted by tabs, as spreadsheets copy them."""
    out = io.StringIO(newline="")
    csv.writer(out, "excel-tab", lineterminator="\n").writerows(rows)
    return out.getvalue()


def as_html(rows: Sequence[Sequence[str]], titles: Sequence[str] = ()) -> str:
    """Return rows as a table. Cells are text for a spreadsheet, whatever they look like."""
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    lines = [f"<tr>{head}</tr>"] if titles else []
    cell = "<td style=\"mso-number-format:'\\@'\">{}</td>"
    for row in rows:
        cells = "".join(cell.format(escape(text).replace("\n", "<br>")) for text in row)
        lines.append(f"<tr>{cells}</tr>")
    return f'<meta charset="utf-8"><table>{"".join(lines)}</table>'
