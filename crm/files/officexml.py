"""Read the XML spreadsheets of 2003 (SpreadsheetML), which exporters still call .xls."""

import math
from datetime import datetime
from typing import Any

from crm.files import refusals
from crm.files.cells import cell_text
from crm.files.documents import Sheet
from crm.files.extents import MAX_COLUMNS, MAX_ROWS
from crm.files.grids import Grid

_MOST_SHEETS = 1000


def read_office_xml(text: str) -> tuple[list[Sheet], list[str]]:
    """Return the visible sheets that hold anything, and the names of the hidden ones.

    Numbers, dates and truths become text as in `crm.files.cells`; formulas give the stored
    result. Raises UserError for XML that is broken, holds definitions, or reaches too far.
    """
    from xml.parsers import expat

    parser = expat.ParserCreate("utf-8")
    book = _Book()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = book.definitions
    parser.StartElementHandler = book.start
    parser.EndElementHandler = book.end
    parser.CharacterDataHandler = book.characters
    try:
        parser.Parse(text.encode(errors="replace"), True)  # noqa: FBT003 - it knows no names
    except expat.ExpatError as error:
        raise refusals.broken("its inside is not what a spreadsheet program writes") from error
    found = [grid.sheet(name) for name, grid in book.grids if name not in book.hidden]
    return [sheet for sheet in found if sheet], book.hidden


class _Book:
    """The sheets while the elements come in."""

    def __init__(self) -> None:
        self.grids: list[tuple[str, Grid]] = []
        self.hidden: list[str] = []
        self._row = self._column = -1
        self._across = 0
        self._kind = ""
        self._text: list[str] = []
        self._listening = ""

    def definitions(self, *_: Any) -> None:
        """Refuse a document type: no spreadsheet needs one, and bombs are made of them."""
        raise refusals.suspicious("it contains definitions that no spreadsheet needs")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take in the beginning of an element."""
        name = _local(name)
        values = {_local(key): value for key, value in attributes.items()}
        if name == "Worksheet" and len(self.grids) < _MOST_SHEETS:
            self.grids.append((values.get("Name", ""), Grid()))
            self._row = -1
        elif name == "Row":
            self._row = _place(values, self._row, MAX_ROWS)
            self._column = -1
            self._across = 0
        elif name == "Cell":
            self._column = _place(values, self._column + self._across, MAX_COLUMNS)
            self._across = _count(values, "MergeAcross", MAX_COLUMNS)
            if self.grids and self._row >= 0:
                down = _count(values, "MergeDown", MAX_ROWS)
                self.grids[-1][1].merge(self._row, self._column, down=down, across=self._across)
        elif name in {"Data", "Visible"} and not self._listening:
            self._listening = name
            self._kind = values.get("Type", "String")
            self._text = []
        elif name == "Comment":
            self._listening = name

    def end(self, name: str) -> None:
        """Take in the end of an element."""
        name = _local(name)
        if name != self._listening:
            return
        self._listening = ""
        text = "".join(self._text)
        self._text = []
        if name == "Data" and self.grids and self._row >= 0 and self._column >= 0:
            self.grids[-1][1].put(self._row, self._column, _written(text, self._kind))
        elif (
            name == "Visible" and self.grids and text.strip() in {"SheetHidden", "SheetVeryHidden"}
        ):
            self.hidden.append(self.grids[-1][0])

    def characters(self, text: str) -> None:
        """Take in text."""
        if self._listening in {"Data", "Visible"}:
            self._text.append(text)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _place(values: dict[str, str], last: int, most: int) -> int:
    """Return the place of a row or cell: what it says itself, else the one after the last."""
    return _count(values, "Index", most, last + 2) - 1


def _count(values: dict[str, str], name: str, most: int, otherwise: int = 0) -> int:
    text = values.get(name, "")
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else otherwise
    if number > most:
        raise refusals.far_cell(f"number {number}")
    return number


def _written(text: str, kind: str) -> str:
    try:
        if kind == "Number" and math.isfinite(number := float(text)):
            return cell_text(number)
        if kind == "DateTime":
            return cell_text(datetime.fromisoformat(text))
    except ValueError:
        return text
    if kind == "Boolean":
        return {"1": "TRUE", "0": "FALSE"}.get(text, text)
    return "" if kind == "Error" else text
