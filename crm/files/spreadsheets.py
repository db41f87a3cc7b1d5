"""Write an .xlsx: openpyxl makes the workbook around the rows, we write the rows themselves.

openpyxl spends nine tenths of its time building an element for every cell; a row written as
text takes a tenth of that. Cells follow ECMA-376 part 1, 18.3.1.4 (c) and 18.4.8 (is).
"""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import chain, islice
from typing import IO, TYPE_CHECKING, BinaryIO

from crm.domain.errors import UserError
from crm.files.characters import UNWRITABLE, writable

if TYPE_CHECKING:
    from crm.files.tables import Column

MAX_ROWS = 1_048_576
MAX_TEXT = 32_767
_CUT = " […]"
_ROWS_FOR_WIDTHS = 200
_ROWS_PER_WRITE = 500
_SHEET = "xl/worksheets/sheet1.xml"
_WORKBOOK = "xl/workbook.xml"
_FIRST = ("[Content_Types].xml", "_rels/.rels", "docProps/app.xml")  # what sniffers look for
_LAST = (_SHEET, _WORKBOOK)  # both name the last row
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet knows no zones
_SPECIAL = re.compile(f"[&<>\r{UNWRITABLE}]|_(?=x[0-9A-Fa-f]{{4}}[_\r])")
# `_x000D_` stands for a character XML cannot hold, so a text that looks like it is escaped
# itself (ECMA-376 part 1, 22.9.2.19).
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "_x000D_", "_": "_x005F_"}
_STYLE = re.compile(r'<c r="[AB]2"[^>]*?\bs="(\d+)"')


def write_xlsx(
    stream: BinaryIO,
    columns: Sequence["Column"],
    rows: Iterable[Sequence[object]],
    *,
    sheet: str = "Rollbook",
) -> None:
    """Write one sheet with a bold frozen header, a filter and sensible widths to *stream*.

    Text is text whatever it looks like; characters that XML cannot hold are left out, and a
    text beyond Excel's 32 767 characters ends in “[…]”. Aware datetimes become local time.
    Raises UserError for more rows than a sheet can have.
    """
    following = iter(rows)
    first = list(islice(following, _ROWS_FOR_WIDTHS))
    widths = _widths(columns, first)
    shell = _Shell(columns, widths, sheet, 1)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        for name in (*_FIRST, *sorted(shell.parts.keys() - {*_FIRST, *_LAST})):
            archive.writestr(name, shell.parts[name])
        with archive.open(_SHEET, "w", force_zip64=True) as part:
            part.write(shell.head.encode())
            count = _write_rows(part, shell, len(columns), chain(first, following))
            shell = _Shell(columns, widths, sheet, count + 1)
            part.write(shell.tail.encode())
        archive.writestr(_WORKBOOK, shell.parts[_WORKBOOK])


class _Shell:
    """What openpyxl writes around our rows: the parts, and the sheet before and after them."""

    def __init__(
        self, columns: Sequence["Column"], widths: list[float], title: str, last_row: int
    ) -> None:
        saved = _saved_workbook(columns, widths, title, last_row)
        with zipfile.ZipFile(io.BytesIO(saved)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        sheet = self.parts[_SHEET].decode()
        self.date_style, self.datetime_style = _STYLE.findall(sheet)
        self.head = sheet[: sheet.index('<row r="2"')]
        self.tail = sheet[sheet.index("</sheetData>") :]


def _saved_workbook(
    columns: Sequence["Column"], widths: list[float], title: str, last_row: int
) -> bytes:
    """Save a workbook with the header, and one row that shows how dates are styled."""
    import openpyxl
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    workbook = openpyxl.Workbook()
    workbook.properties.creator = "Rollbook"
    sheet = workbook.worksheets[0]
    sheet.title = re.sub(r"[\[\]:*?/\\\x00-\x1f]|^'|'$", " ", title)[:31].strip() or "Sheet"
    for number, column in enumerate(columns, 1):
        cell = sheet.cell(1, number)
        cell.value = writable(column.title).replace("\r", "")[:MAX_TEXT]
        cell.data_type = "s"
        cell.font = Font(bold=True)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        sheet.column_dimensions[get_column_letter(number)].width = widths[number - 1]
    sheet.cell(2, 1).value = date(2026, 3, 18)
    sheet.cell(2, 1).number_format = "yyyy-mm-dd"
    sheet.cell(2, 2).value = datetime(2026, 3, 18, 20, 30)  # noqa: DTZ001 - as above
    sheet.cell(2, 2).number_format = "yyyy-mm-dd hh:mm"
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(max(len(columns), 1))}{last_row}"
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def _widths(columns: Sequence["Column"], rows: list[Sequence[object]]) -> list[float]:
    widths = []
    for number, column in enumerate(columns):
        if column.kind in ("date", "datetime"):
            longest = 11 if column.kind == "date" else 16
        else:
            texts = (str(row[number]) for row in rows if row[number] is not None)
            longest = max((len(text.partition("\n")[0]) for text in texts), default=0)
        widths.append(float(min(max(longest, len(column.title) + 3, 8) + 2, 60)))
    return widths


def _write_rows(
    part: IO[bytes], shell: _Shell, width: int, rows: Iterable[Sequence[object]]
) -> int:
    from openpyxl.utils import get_column_letter

    letters = [get_column_letter(number) for number in range(1, width + 1)]
    number = 1
    pending: list[str] = []
    for row in rows:
        number += 1
        if number > MAX_ROWS:
            raise UserError(
                "An Excel sheet holds at most 1,048,575 people. Nothing was saved. "
                "Save as .csv instead, or choose fewer people."
            )
        cells = [
            _cell(value, f"{letter}{number}", shell)
            for letter, value in zip(letters, row, strict=True)
            if value is not None and value != ""
        ]
        pending.append(f'<row r="{number}">{"".join(cells)}</row>')
        if len(pending) >= _ROWS_PER_WRITE:
            part.write("".join(pending).encode())
            pending.clear()
    part.write("".join(pending).encode())
    return number - 1


def _cell(value: object, place: str, shell: _Shell) -> str:
    if isinstance(value, str):
        if len(value) > MAX_TEXT:
            value = value[: MAX_TEXT - len(_CUT)] + _CUT
        if _SPECIAL.search(value):
            value = _SPECIAL.sub(_escape, value)
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{value}</t></is></c>'
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{value:d}</v></c>'
    if isinstance(value, int | float) and abs(value) < 1e15:  # NaN and infinity are not
        return f'<c r="{place}"><v>{value}</v></c>'
    if isinstance(value, date) and value.year >= 1900:
        style = shell.datetime_style if isinstance(value, datetime) else shell.date_style
        return f'<c r="{place}" s="{style}"><v>{_serial(value)}</v></c>'
    return _cell(str(value), place, shell)


def _serial(value: date) -> str:
    """Return the days since the end of 1899, as Excel counts them from March 1900 on."""
    if not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - as above
    elif value.tzinfo is not None:
        value = value.astimezone().replace(tzinfo=None)
    since = value - _EPOCH
    seconds = since - timedelta(days=since.days)
    return repr(since.days + round(seconds.total_seconds()) / 86400) if seconds else str(since.days)


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0], "")
