"""Tables written for other people, and read back as they were."""

import json
import os
import zipfile
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.guarding import unguard
from crm.files.reading import read_document
from crm.files.tables import Column, write_table

_COLUMNS = [Column("Name"), Column("Said"), Column("Town")]
_STRANGE = [
    "=1+1",
    "=",
    "==",
    "+44 7700 900121",
    "007",
    "#N/A",
    "#REF!",
    "TRUE",
    "1e5",
    " spaces ",
    "two\nlines",
    "two\r\nlines",
    "\r",
    "\t",
    "_x000D_",
    "_x0041_x000D_",
    "_x005F_",
    "_x0041\r",
    "<b>&amp;</b>",
    "]]>",
    'say "hi", you; there',
    "'quoted'",
    "e\u0301 ﷺ 👩‍👩‍👧 \u202eabc",
    "@SUM(A1)",
    "-1",
    "{=1}",
    "\u2028",
]
_ILLEGAL = {*range(9), 0xB, 0xC, *range(0xE, 0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF}
_TEXT = st.text() | st.sampled_from(_STRANGE) | st.text("_x0Ff5D4\r\n\t =+'\"&<,;")
_SLOW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _writable(text: str) -> str:
    return "".join(char for char in text if ord(char) not in _ILLEGAL)


def _read(path: Path, **options: str) -> list[list[str]]:
    return read_document(path, name=path.name, **options).sheets[0].rows


@_SLOW
@given(st.lists(st.tuples(_TEXT, _TEXT), max_size=8))
def test_any_text_comes_back_from_a_spreadsheet(
    tmp_path: Path, rows: list[tuple[str, str]]
) -> None:
    path = tmp_path / "people.xlsx"
    write_table(path, _COLUMNS, [(*row, "x") for row in rows])
    expected = [[_writable(cell) for cell in row] + ["x"] for row in rows]
    assert _read(path) == [["Name", "Said", "Town"], *expected]


@_SLOW
@given(st.lists(st.tuples(_TEXT, _TEXT), max_size=8), st.sampled_from(["csv", "tsv"]))
def test_any_text_comes_back_from_writable(
    tmp_path: Path, rows: list[tuple[str, str]], ending: str
) -> None:
    path = tmp_path / f"people.{ending}"
    write_table(path, _COLUMNS, [(*row, "x") for row in rows])
    found = _read(path, delimiter="," if ending == "csv" else "\t")
    expected = [[_writable(cell) for cell in row] + ["x"] for row in rows]
    assert [[unguard(cell) for cell in row] for row in found[1:]] == expected


@pytest.mark.parametrize("text", _STRANGE)
def test_text_stays_text_for_those_who_know_formulas(tmp_path: Path, text: str) -> None:
    path = tmp_path / "people.xlsx"
    write_table(path, _COLUMNS, [(text, "", None)])
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet["A2"].data_type in "sf"  # openpyxl guesses again when it reads "="
    assert b"<f>" not in zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    assert sheet["C2"].value is None


def test_a_spreadsheet_has_a_bold_frozen_header_a_filter_and_widths(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    rows = [("Ana", "word " * 40, "Porto"), ("Ben", None, "Riga")]
    assert write_table(path, _COLUMNS, rows, sheet="People: [all]") == 2
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    assert sheet.title == "People   all"
    assert sheet["A1"].font.b
    assert not sheet["A2"].font.b
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == sheet.dimensions == "A1:C3"
    assert sheet.column_dimensions["A"].width < sheet.column_dimensions["B"].width <= 60
    assert workbook.sheetnames == ["People   all"]


def test_dates_and_numbers_are_real_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    columns = [Column(kind, kind) for kind in ("date", "datetime", "number", "text")]
    moment = datetime(2026, 3, 18, 23, 33, 7)  # noqa: DTZ001 - local time, as on the wall
    write_table(path, columns, [(date(2026, 3, 18), moment, 12.5, True)])
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert [cell.value for cell in sheet[2]] == [datetime(2026, 3, 18), moment, 12.5, True]  # noqa: DTZ001
    assert sheet["A2"].number_format == "yyyy-mm-dd"
    assert _read(path)[1] == ["2026-03-18", "2026-03-18T23:33:07", "12.5", "TRUE"]


@given(st.datetimes(datetime(1900, 3, 1), datetime(9999, 1, 1)))  # noqa: DTZ001
@_SLOW
def test_any_moment_comes_back_to_the_second(tmp_path: Path, moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    path = tmp_path / "people.xlsx"
    write_table(path, [Column("When", "datetime")], [(moment,)])
    expected = moment.isoformat() if moment.time() != moment.min.time() else str(moment.date())
    assert _read(path)[1] == [expected]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(1899, 12, 30), "1899-12-30"),
        (float("nan"), "nan"),
        (12345678901234567890, "12345678901234567890"),
        (447700900121, "447700900121"),
    ],
)
def test_what_a_spreadsheet_cannot_hold_as_it_is_becomes_text(
    tmp_path: Path, value: object, text: str
) -> None:
    path = tmp_path / "people.xlsx"
    write_table(path, [Column("X")], [(value,)])
    assert _read(path)[1] == [text]


def test_an_instant_becomes_local_time_except_in_json(tmp_path: Path) -> None:
    instant = datetime(2026, 3, 18, 12, 0, tzinfo=timezone(timedelta(hours=5)))
    local = instant.astimezone().replace(tzinfo=None)
    for ending in ("xlsx", "csv", "json"):
        write_table(tmp_path / f"a.{ending}", [Column("When", "datetime")], [(instant,)])
    assert _read(tmp_path / "a.xlsx")[1] == [local.isoformat()]
    assert _read(tmp_path / "a.csv")[1] == [local.isoformat(" ")]
    assert json.loads((tmp_path / "a.json").read_text()) == [{"When": instant.isoformat()}]


def test_a_text_too_long_for_a_cell_is_cut_where_one_can_see_it(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    write_table(path, [Column("X")], [("é" * 40_000,)])
    (text,) = _read(path)[1]
    assert len(text) == 32_767
    assert text.endswith("é […]")


def test_csv_opens_in_excel_with_its_letters_and_json_in_anything(tmp_path: Path) -> None:
    rows = [("Amélie", "=1", None), ("Łukasz", 'a "b"\nc', "Łódź")]
    for ending in ("csv", "tsv", "json"):
        write_table(tmp_path / f"a.{ending}", _COLUMNS, rows)
    assert (tmp_path / "a.csv").read_bytes() == (
        '\ufeffName,Said,Town\r\nAmélie,\'=1,\r\nŁukasz,"a ""b""\nc",Łódź\r\n'
    ).encode()
    assert (tmp_path / "a.tsv").read_bytes().startswith(b"Name\tSaid\tTown\r\n")
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8")) == [
        {"Name": "Amélie", "Said": "=1", "Town": None},
        {"Name": "Łukasz", "Said": 'a "b"\nc', "Town": "Łódź"},
    ]


@pytest.mark.parametrize("ending", ["xlsx", "csv", "tsv", "json"])
def test_no_rows_make_a_table_all_the_same(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"none.{ending}"
    assert write_table(path, _COLUMNS, []) == 0
    if ending == "json":
        assert json.loads(path.read_text()) == []
    else:
        assert _read(path) == [["Name", "Said", "Town"]]


def test_progress_is_heard_and_may_stop_the_writing(tmp_path: Path) -> None:
    heard: list[int] = []
    rows = [("Ana", "", "")] * 250
    write_table(tmp_path / "a.csv", _COLUMNS, rows, on_row=heard.append)
    assert heard == [100, 200, 250]

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_table(tmp_path / "b.xlsx", _COLUMNS, rows, on_row=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_the_format_may_be_told_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    write_table(tmp_path / "people.txt", _COLUMNS, [], format="tsv")
    assert (tmp_path / "people.txt").exists()
    with pytest.raises(UserError, match="“people"):
        write_table(tmp_path / "people.docx", _COLUMNS, [])


def test_more_people_than_a_sheet_holds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.files.spreadsheets.MAX_ROWS", 10)
    with pytest.raises(UserError, match=r"\.csv"):
        write_table(tmp_path / "a.xlsx", [Column("X")], [("a",)] * 10)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="modes are a POSIX matter")
def test_a_list_of_people_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_table(path, _COLUMNS, [(datetime.now(UTC), "", "")])
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o640)
    write_table(path, _COLUMNS, [])
    assert path.stat().st_mode & 0o777 == 0o640
