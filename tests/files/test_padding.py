"""Postcodes and numbers that a spreadsheet shows with leading zeros keep them."""

from typing import Any

import pytest

from crm.files.reading import read_document
from tests.files.samples import workbook


def _read(*cells: tuple[Any, str], sheet: str = "People") -> list[str]:
    def change(book: Any) -> None:
        book.create_sheet("First").append(["1067"])
        page = book.create_sheet(sheet)
        for column, (value, shown) in enumerate(cells, 1):
            page.cell(3, column, value).number_format = shown

    found = read_document(workbook([], change), name="people.xlsx").sheets
    assert found[0].rows == [["1067"]]
    return found[1].rows[0]


@pytest.mark.parametrize(
    ("value", "shown", "text"),
    [
        (1067, "00000", "01067"),
        (1067.0, "00000;@", "01067"),
        (7700900121, "00000000000", "07700900121"),
        (1067, "[<=99999]00000;00000-0000", "01067"),
        (50667, "00000", "50667"),
        (1067, "0", "1067"),
        (1067, "General", "1067"),
        (0.5, "00000", "0.5"),
        (-1067, "00000", "-1067"),
        ("1067", "00000", "1067"),
        ("x", "00000", "x"),
    ],
)
def test_a_number_is_read_with_the_zeros_it_is_shown_with(
    value: Any, shown: str, text: str
) -> None:
    assert _read(("Name", "General"), (value, shown), (1, "00")) == ["Name", text, "01"]


@pytest.mark.parametrize("name", ["A & B", "Blätter", "x" * 31])
def test_sheets_are_found_whatever_they_are_called(name: str) -> None:
    assert _read((7, "000"), sheet=name) == ["007"]
