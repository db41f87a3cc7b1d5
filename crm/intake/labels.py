"""Several labels in one cell, as exporters write them, and which of them are nobody's choice."""

import csv
from collections.abc import Callable, Iterable

from crm.domain.folding import fold
from crm.intake.cells import tidy
from crm.intake.vocabulary import listed

SEPARATORS = (":::", ";", "|", "\n")
_LONGEST = 10_000


def separator_of(cells: Iterable[str]) -> str:
    """Return what stands between the labels of a column: the first that any cell has, or a comma."""
    found = {separator for cell in cells for separator in SEPARATORS if separator in cell}
    return next((separator for separator in SEPARATORS if separator in found), ",")


def label_reader(separator: str) -> Callable[[str], list[str]]:
    """Return the function that gives the labels in a cell.

    Labels may be quoted once more (`"VIP","Blog"`), and those that an address book gives by
    itself are left out (`* myContacts`).
    """

    def read(cell: str) -> list[str]:
        text = tidy(cell)
        if not text:
            return []
        if separator == "," and text[0] == '"' and len(text) < _LONGEST:
            parts = next(csv.reader([text.replace("\n", " ")], skipinitialspace=True), [])
        else:
            parts = text.split(separator)
        return [label for part in parts if (label := _label(part))]

    return read


def _label(part: str) -> str:
    text = tidy(part)
    if text.startswith("* "):
        text = text[2:].strip()
        return "" if fold(text) in listed("system labels") else text
    return text
