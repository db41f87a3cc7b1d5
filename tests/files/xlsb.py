"""Binary workbooks (.xlsb), written record by record as [MS-XLSB] says, for tests alone."""

import io
import struct
import zipfile
from collections.abc import Sequence

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    "</Types>"
)
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{1}" '
    'Target="{2}"/></Relationships>'
)
_BEGIN_BOOK, _END_BOOK, _BEGIN_SHEETS, _END_SHEETS, _SHEET = 131, 132, 143, 144, 156
_BEGIN, _END, _DIMENSION, _BEGIN_DATA, _END_DATA, _ROW = 129, 130, 148, 145, 146, 0
_REAL, _TEXT = 5, 6
Cell = str | float | None


def record(kind: int, data: bytes = b"") -> bytes:
    """Return one record: its kind and its length in sevens of bits, then what is in it."""
    return _sevens(kind) + _sevens(len(data)) + data


def row(number: int) -> bytes:
    """Return the record that begins a row (from 0)."""
    return record(_ROW, struct.pack("<I", number) + b"\0" * 13)


def cell(column: int, value: str | float) -> bytes:
    """Return the record of a cell of text or of a number."""
    place = struct.pack("<II", column, 0)
    if isinstance(value, str):
        return record(_TEXT, place + _wide(value))
    return record(_REAL, place + struct.pack("<d", value))


def sheet(records: bytes, corner: tuple[int, int] = (1, 1)) -> bytes:
    """Return the part of a sheet that claims to reach as far as *corner* (row, column)."""
    dimension = record(_DIMENSION, struct.pack("<IIII", 0, corner[0], 0, corner[1]))
    return b"".join(
        (record(_BEGIN), dimension, record(_BEGIN_DATA), records, record(_END_DATA), record(_END))
    )


def rows_of(rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return the records of *rows*."""
    return b"".join(
        row(number)
        + b"".join(cell(at, value) for at, value in enumerate(cells) if value is not None)
        for number, cells in enumerate(rows)
    )


def packed(part: bytes, name: str = "People") -> bytes:
    """Return a workbook with this part as its only sheet."""
    about = struct.pack("<II", 0, 1) + _wide("rId1") + _wide(name)
    book = b"".join(
        (record(_BEGIN_BOOK), record(_BEGIN_SHEETS), record(_SHEET, about), record(_END_SHEETS),
         record(_END_BOOK))
    )  # fmt: skip
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS.format(1, "officeDocument", "xl/workbook.bin"))
        archive.writestr(
            "xl/_rels/workbook.bin.rels", _RELATIONS.format(1, "worksheet", "worksheets/sheet1.bin")
        )
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/worksheets/sheet1.bin", part)
    return buffer.getvalue()


def xlsb(rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return a workbook with *rows*."""
    width = max(map(len, rows), default=1)
    return packed(sheet(rows_of(rows), (max(len(rows) - 1, 0), max(width - 1, 0))))


def _wide(text: str) -> bytes:
    encoded = text.encode("utf-16-le")
    return struct.pack("<I", len(encoded) // 2) + encoded


def _sevens(number: int) -> bytes:
    found = bytearray()
    while True:
        number, low = number >> 7, number & 0x7F
        found.append(low | (0x80 if number else 0))
        if not number:
            return bytes(found)
