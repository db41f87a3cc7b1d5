"""Spreadsheets made by code: ordinary ones, broken ones, and ones built to do harm."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"


def workbook(rows: list[list[Any]], change: Callable[[Any], None] | None = None) -> bytes:
    """Return an .xlsx with these rows; *change* may do more to the openpyxl workbook."""
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    if change:
        change(book)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def with_part(data: bytes, name: str, content: bytes, *, level: int = 6) -> bytes:
    """Return the zip with one part replaced or added."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as new,
    ):
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, content)
    return buffer.getvalue()


def with_rows(xml: str, before: str = "") -> bytes:
    """Return an .xlsx whose only sheet has this text as its sheetData."""
    sheet = f'<worksheet xmlns="{_MAIN}">{before}<sheetData>{xml}</sheetData></worksheet>'
    return with_part(workbook([["x"]]), SHEET, sheet.encode())


def text_cell(place: str, text: str = "x") -> str:
    """Return one cell of a sheet as XML."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def ole(*streams: str) -> bytes:
    """Return the head of a compound file whose directory names these streams."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\x00\x03\x00\xfe\xff\x09\x00"
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in streams)
    return head.ljust(512, b"\0") + entries.ljust(1024, b"\0")


def ods(rows: str) -> bytes:
    """Return an .ods whose only table has this text as its rows."""
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
        '<office:body><office:spreadsheet><table:table table:name="People">'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED
        )
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return buffer.getvalue()


def bomb() -> bytes:
    """Return an .xlsx of some kilobytes whose sheet inflates to sixty megabytes of blanks."""
    sheet = b"<worksheet><sheetData>" + b" " * 60_000_000
    return with_part(workbook([["x"]]), SHEET, sheet, level=9)


def lying_bomb() -> bytes:
    """Return the same, with a directory that claims the sheet is small."""
    data = bomb()
    size = (60_000_022).to_bytes(4, "little")
    return data.replace(size, (1000).to_bytes(4, "little"))
