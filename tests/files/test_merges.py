"""Merged cells say what they say in each of their places, but only where people mean that."""

from typing import Any

import pytest

from crm.files.merges import fill_merged
from crm.files.reading import read_document
from tests.files.samples import workbook


def _read(rows: list[list[Any]], *merged: str) -> list[list[str]]:
    def change(book: Any) -> None:
        for place in merged:
            book.worksheets[0].merge_cells(place)

    return read_document(workbook(rows, change), name="people.xlsx").sheets[0].rows


@pytest.mark.parametrize(
    ("rows", "merged", "found"),
    [
        ([["Name", "Home", None], [None, "Street", "Town"], ["Ana", "Rua 1", "Porto"]], ["B1:C1"],
         [["Name", "Home", "Home"], ["", "Street", "Town"], ["Ana", "Rua 1", "Porto"]]),
        ([["Members", None], ["Name", "Town"], ["Ana", "Porto"]], ["A1:B1"],
         [["Members"], ["Name", "Town"], ["Ana", "Porto"]]),
        ([["N", "T", "S"], ["Ana", "Leeds", None], ["Ben", "York", "Yorkshire"]], ["B2:C2"],
         [["N", "T", "S"], ["Ana", "Leeds", "Leeds"], ["Ben", "York", "Yorkshire"]]),
        ([["E", "T", "S"], ["ana@example.org", "Leeds", None], ["b@example.org", "York", "Yorks"]],
         ["B2:C2"],
         [["E", "T", "S"], ["ana@example.org", "Leeds"], ["b@example.org", "York", "Yorks"]]),
        ([["Town", "Name"], ["Porto", "Ana"], [None, "Ben"], [None, None], ["Riga", "Cleo"]],
         ["A2:A4"], [["Town", "Name"], ["Porto", "Ana"], ["Porto", "Ben"], ["Riga", "Cleo"]]),
        ([["Name", "Home", None], [None, "Street", "Town"], ["Ana", "Rua 1", "Porto"]],
         ["A1:A2", "B1:C1"],
         [["Name", "Home", "Home"], ["", "Street", "Town"], ["Ana", "Rua 1", "Porto"]]),
    ],
)  # fmt: skip
def test_merged_cells(rows: list[list[Any]], merged: list[str], found: list[list[str]]) -> None:
    assert _read(rows, *merged) == found


def test_merges_that_cover_everything_or_nothing_do_no_harm() -> None:
    rows = [["a", "b"], ["c", "d"]]
    whole = ((0, 0), (1_048_575, 16_383))
    fill_merged(rows, [1, 2], [whole, ((0, 0), (0, 16_383)), ((5, 5), (9, 5)), ((0, 7), (3, 7))])
    assert rows == [["a", "b"], ["c", "d"]]


def test_a_hidden_sheet_is_named_and_read_when_it_is_asked_for() -> None:
    def change(book: Any) -> None:
        sheet = book.create_sheet("Old")
        sheet.append(["Ben"])
        sheet.sheet_state = "hidden"

    data = workbook([["Ana"]], change)
    document = read_document(data, name="people.xlsx")
    assert [sheet.name for sheet in document.sheets] == ["Sheet"]
    assert document.notes == ["A hidden sheet was left out: “Old”."]
    asked = read_document(data, name="people.xlsx", sheet="Old")
    assert [sheet.name for sheet in asked.sheets] == ["Sheet", "Old"]
    assert asked.notes == []
