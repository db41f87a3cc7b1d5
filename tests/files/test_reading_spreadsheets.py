"""Spreadsheets become text without losing a digit, a date or a line number."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from crm.domain.errors import UserError
from crm.files.cells import cell_text
from crm.files.documents import Document
from crm.files.reading import read_document
from tests.files.biff import xls
from tests.files.samples import ods, text_cell, with_part, with_rows, workbook
from tests.files.seeds import SEEDS


def read(data: bytes) -> Document:
    """Read bytes as a file that somebody named wrongly."""
    return read_document(data, name="people.csv")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Ana", "Ana"),
        (" = x ", " = x "),
        ("00447700900121", "00447700900121"),
        (447700900121.0, "447700900121"),
        (447700900121, "447700900121"),
        (0.5, "0.5"),
        (1e-7, "0.0000001"),
        (-3.0, "-3"),
        (1e22, "10000000000000000000000"),
        (1.5e300, "15" + "0" * 299),
        (True, "TRUE"),
        (False, "FALSE"),
        (datetime(2026, 3, 18, 23, 33), "2026-03-18T23:33:00"),  # noqa: DTZ001
        (datetime(2026, 3, 18), "2026-03-18"),  # noqa: DTZ001
        (date(2026, 3, 18), "2026-03-18"),
        (time(7, 5), "07:05:00"),
        (timedelta(hours=30, minutes=2), "30:02:00"),
        (None, ""),
    ],
)
def test_a_cell_reads_as_people_would_write_it(value: Any, text: str) -> None:
    document = read(workbook([["x", "y"], ["filled", value, "."]]))
    if isinstance(value, float) and abs(value) > 1e15:
        assert document.sheets[0].rows[1][1].isdigit()
    elif value != " = x ":
        assert document.sheets[0].rows[1][1] == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (float("inf"), "inf"),
        (float("nan"), "nan"),
        (1e300, str(int(1e300))),
        (datetime(2026, 3, 18, 23, 32, 59, 999_999), "2026-03-18T23:33:00"),  # noqa: DTZ001
        (datetime(2026, 3, 18, 0, 0, 0, 400), "2026-03-18"),  # noqa: DTZ001
        (timedelta(hours=-1, seconds=-5), "-1:00:05"),
        (7, "7"),
    ],
)
def test_strange_values_become_text_as_well(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_blank_rows_are_no_rows_and_lines_are_rows_of_the_sheet() -> None:
    rows: list[list[Any]] = [[], [None, "Name"], [], ["", ""], ["Ana", None, None]]
    (sheet,) = read(workbook(rows)).sheets
    assert sheet.rows == [["", "Name"], ["Ana"]]
    assert sheet.lines == [2, 5]
    assert sheet.name == "Sheet"


def test_hidden_sheets_charts_and_empty_sheets_are_left_out() -> None:
    def change(book: Any) -> None:
        for title, state in (("Hidden", "hidden"), ("Very", "veryHidden"), ("More", "visible")):
            sheet = book.create_sheet(title)
            sheet.append([title])
            sheet.sheet_state = state
        book.create_sheet("Empty")
        book.create_chartsheet("Chart")

    document = read(workbook([["Name"]], change))
    assert [sheet.name for sheet in document.sheets] == ["Sheet", "More"]
    assert (document.format, document.encoding, document.delimiter) == ("xlsx", None, None)


def test_a_formula_reads_as_the_result_that_was_stored() -> None:
    cells = '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>two</v></c>'
    document = read(with_rows(f'<row r="1">{cells}{text_cell("C1", "=1+1")}</row>'))
    assert document.sheets[0].rows == [["2", "two", "=1+1"]]


def test_a_cell_with_an_error_is_blank() -> None:
    document = read(with_rows(f'<row r="1"><c r="A1" t="e"><v>#N/A</v></c>{text_cell("B1")}</row>'))
    assert document.sheets[0].rows == [["", "x"]]


def test_macros_are_never_looked_at() -> None:
    data = with_part(workbook([["Name"]]), "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Auto_Open")
    assert read(data).sheets[0].rows == [["Name"]]


def test_a_wide_sheet_and_one_with_a_cell_at_the_very_bottom_are_read() -> None:
    wide = with_rows(f'<row r="1">{text_cell("A1")}{text_cell("XFD1", "last")}</row>')
    assert read(wide).sheets[0].rows[0][16_383] == "last"
    lines = f'<row r="300000">{text_cell("A300000", "last")}</row>'
    tall = read(with_rows(f'<row r="1">{text_cell("A1")}</row>{lines}')).sheets[0]
    assert (tall.rows, tall.lines) == ([["x"], ["last"]], [1, 300_000])


@pytest.mark.parametrize("habit", [str.upper, lambda name: name.replace("/", "\\")])
def test_a_workbook_whose_parts_are_named_oddly_gives_rows_or_a_sentence(
    habit: Callable[[str], str],
) -> None:
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook([["Name"]]))) as old,
        zipfile.ZipFile(buffer, "w") as new,
    ):
        for name in old.namelist():
            new.writestr(habit(name), old.read(name))
    try:
        assert read(buffer.getvalue()).sheets[0].rows == [["Name"]]
    except UserError as error:
        assert "Nothing was changed" in error.message or "not a spreadsheet" in error.message  # noqa: PT017


def test_an_ods_is_read() -> None:
    cell = '<table:table-cell office:value-type="{}"{}><text:p>{}</text:p></table:table-cell>'
    number = cell.format("float", ' office:value="447700900121"', "4.477E+11")
    day = cell.format("date", ' office:date-value="2026-03-18"', "18/03/26")
    blank = '<table:table-row table:number-rows-repeated="{}"><table:table-cell/></table:table-row>'
    row = "<table:table-row>" + cell.format("string", "", "Ana") + number + day
    document = read(ods(blank.format(2) + row + "</table:table-row>" + blank.format(1_048_570)))
    assert document.format == "ods"
    assert document.sheets[0].rows == [["Ana", "447700900121", "2026-03-18"]]
    assert document.sheets[0].lines == [3]


def test_an_xls_is_read() -> None:
    document = read(xls([["Name", "When", "Phone"], ["Łukasz", 46099.0, 447700900121.0]]))
    assert document.format == "xls"
    assert document.sheets[0].rows == [
        ["Name", "When", "Phone"], ["Łukasz", "2026-03-18", "447700900121"]
    ]  # fmt: skip
    assert document.sheets[0].name == "People"


def test_an_xls_with_a_table_of_strings_and_every_kind_of_cell_is_read() -> None:
    document = read(SEEDS["xls"]())
    assert document.sheets[0].rows[1:3] == [
        ["Ana Silva", "ana@example.org", "+44 7700 900121", "Porto", "18/03/2026 23:33", "two\nlines"],
        ["José Muñoz", "jose@example.net", "020 7946 0007", "Köln", "19/03/2026 07:01",
         'say "hi", you'],
    ]  # fmt: skip
    assert document.sheets[0].rows[6][1:] == ["TRUE"]
    assert document.sheets[0].rows[-1] == ["1.5"]


def test_an_xls_with_nothing_but_a_hidden_sheet_holds_no_table() -> None:
    with pytest.raises(UserError, match="no table"):
        read(xls([["Name"]], visible=False))


def test_a_workbook_without_a_filled_cell_holds_no_table() -> None:
    with pytest.raises(UserError, match="no table"):
        read(workbook([]))
