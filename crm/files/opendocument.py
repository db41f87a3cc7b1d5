"""What the reader of spreadsheets does not tell of an .ods: merged cells, zeros, durations."""

import re
from typing import Any

from crm.files.archives import opened
from crm.files.documents import Sheet
from crm.files.merges import Range, fill_merged

_NEEDED = re.compile(rb"-spanned=|>0\d+</|=[\"']PT\d")
_ZEROS = re.compile(r"0\d{1,14}")
_DURATION = re.compile(r"PT(\d{1,6})H(\d\d?)M(\d\d?)(?:[.,]\d+)?S")
_MOST = 100_000


def mend_ods(data: bytes, sheets: list[Sheet]) -> None:
    """Fill merged cells, give numbers the leading zeros they are shown with, write 36:00:00.

    The bytes must have passed `archives.check`, which knows that they are well-formed. Cells
    are those of OpenDocument 1.3 part 3, 9.1. Changes the sheets in place.
    """
    with opened(data) as archive:
        content = archive.read("content.xml")
    if not _NEEDED.search(content):
        return
    found = _Details()
    found.read(content)
    for sheet in sheets:
        shown, merged = found.tables.get(sheet.name or "", ({}, []))
        for line, row in zip(sheet.lines, sheet.rows, strict=True):
            for column, cell in enumerate(row):
                if cell[:2] == "PT" and (parts := _DURATION.fullmatch(cell)):
                    row[column] = f"{int(parts[1])}:{int(parts[2]):02}:{int(parts[3]):02}"
            for column, text in shown.get(line, {}).items():
                if column < len(row) and row[column].isdecimal():
                    row[column] = text
        fill_merged(sheet.rows, sheet.lines, merged)


class _Details:
    """Merged cells, and numbers shown with zeros by line and column, of each table by name."""

    def __init__(self) -> None:
        self.tables: dict[str, tuple[dict[int, dict[int, str]], list[Range]]] = {}
        self._shown: dict[int, dict[int, str]] = {}
        self._merged: list[Range] = []
        self._row = self._column = 0
        self._rows = 1
        self._columns = 0
        self._is_number = False
        self._text: list[str] = []

    def read(self, content: bytes) -> None:
        """Go through the whole document once."""
        from xml.parsers import expat

        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(content, True)  # noqa: FBT003 - it knows no names

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(" ")[2]
        if name not in {"table", "table-row", "table-cell", "covered-table-cell"}:
            return
        values = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if name == "table":
            self._shown, self._merged = self.tables.setdefault(values.get("name", ""), ({}, []))
            self._row = 0
        elif name == "table-row":
            self._rows = _count(values, "number-rows-repeated")
            self._column = 0
        else:
            self._columns = _count(values, "number-columns-repeated")
            down, across = (
                _count(values, "number-rows-spanned"),
                _count(values, "number-columns-spanned"),
            )
            if down * across > 1 and len(self._merged) < _MOST:
                first = (self._row, self._column)
                self._merged.append((first, (first[0] + down - 1, first[1] + across - 1)))
            self._is_number = values.get("value-type") == "float"
            self._text = []

    def _end(self, name: str) -> None:
        name = name.rpartition(" ")[2]
        if name == "table-row":
            self._row += self._rows
        elif name in {"table-cell", "covered-table-cell"}:
            text = "".join(self._text)
            if self._is_number and _ZEROS.fullmatch(text) and len(self._shown) < _MOST:
                self._shown.setdefault(self._row + 1, {})[self._column] = text
            self._is_number = False
            self._column += self._columns

    def _characters(self, text: str) -> None:
        if self._is_number:
            self._text.append(text)


def _count(values: dict[str, Any], name: str) -> int:
    text = str(values.get(name, "1"))
    return int(text) if text.isascii() and text.isdecimal() and 0 < len(text) < 8 else 1
