"""Numbers that an .xlsx shows with leading zeros, such as the postcode 01067 stored as 1067.

The reader of spreadsheets knows values, not how they are shown; so the cells whose format is
nothing but noughts are looked up here (ECMA-376 part 1, 18.8.31).
"""

import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from crm.files.archives import opened, pieces
from crm.files.documents import Sheet
from crm.files.extents import MAX_COLUMNS, column_number

_NOUGHTS = re.compile(r"(?:\[[^\]]*\])?(0{2,15})(?:;.*)?", re.DOTALL)
_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})" s="(\d{1,5})"(?: t="n")?>\s*<v>\d{1,15}<')
_LARGEST = 16 * 1024 * 1024
_MOST_CELLS = 500_000
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def pad_numbers(data: bytes, sheets: list[Sheet]) -> None:
    """Give the whole numbers of an .xlsx the leading zeros that they are shown with, in place.

    The bytes must have passed `archives.check`. What cannot be made out is left as it is.
    """
    with opened(data) as archive:
        widths = _widths(archive)
        if not widths:
            return
        parts = _parts(archive)
        for sheet in sheets:
            if sheet.name in parts:
                _pad(sheet, _cells(archive, parts[sheet.name], widths))


def _widths(archive: zipfile.ZipFile) -> dict[int, int]:
    """Return style index → digits, for the styles whose format is nothing but noughts."""
    root = _tree(archive, "xl/styles.xml")
    formats = {
        each.get("numFmtId"): len(found[1])
        for each in _named(root, "numFmt")
        if (found := _NOUGHTS.fullmatch(each.get("formatCode", "")))
    }
    styles = (style for group in _named(root, "cellXfs") for style in group) if formats else ()
    numbered = enumerate(formats.get(style.get("numFmtId"), 0) for style in styles)
    return {index: digits for index, digits in numbered if digits}


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return name of a sheet → name of its part."""
    targets = {
        each.get("Id"): each.get("Target", "")
        for each in _named(_tree(archive, "xl/_rels/workbook.xml.rels"), "Relationship")
    }
    parts = {}
    for sheet in _named(_tree(archive, "xl/workbook.xml"), "sheet"):
        target = targets.get(sheet.get(_RELATION), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if part in archive.namelist():
            parts[sheet.get("name", "")] = part
    return parts


def _tree(archive: zipfile.ZipFile, name: str) -> ET.Element:
    if name not in archive.namelist() or archive.getinfo(name).file_size > _LARGEST:
        return ET.Element("nothing")
    try:
        return ET.fromstring(archive.read(name))  # noqa: S314 - without definitions
    except ET.ParseError:
        return ET.Element("nothing")


def _named(root: ET.Element, name: str) -> Iterator[ET.Element]:
    return root.iterfind(".//{*}" + name)


def _cells(
    archive: zipfile.ZipFile, part: str, widths: dict[int, int]
) -> dict[int, dict[int, int]]:
    """Return row, from 1 → column, from 0 → digits."""
    found: dict[int, dict[int, int]] = {}
    count = 0
    for piece in pieces(archive, archive.getinfo(part)):
        for letters, row, style in _CELL.findall(piece):
            if digits := widths.get(int(style)):
                found.setdefault(int(row), {})[column_number(letters) - 1] = digits
                count += 1
        if count > _MOST_CELLS:
            break
    return found


def _pad(sheet: Sheet, cells: dict[int, dict[int, int]]) -> None:
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        for column, digits in cells.get(line, {}).items():
            if column < min(len(row), MAX_COLUMNS) and row[column].isdecimal():
                row[column] = row[column].zfill(digits)
