"""Binary workbooks (.xlsb) come in like any other, behind the same limits."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.binarysheets import check_reach
from crm.files.reading import read_document
from tests.files.xlsb import packed, record, row, rows_of, sheet, xlsb


def test_a_binary_workbook_gives_its_rows() -> None:
    document = read_document(
        xlsb([["Name", "Phone"], ["Ana Silva", 447700900121.0], [None, None], ["Zo\u00eb", None]]),
        name="people.xlsb",
    )
    assert document.format == "xlsb"
    assert [one.name for one in document.sheets] == ["People"]
    assert document.sheets[0].rows == [
        ["Name", "Phone"],
        ["Ana Silva", "447700900121"],
        ["Zo\u00eb"],
    ]
    assert document.sheets[0].lines == [1, 2, 4]


def test_a_sheet_that_breaks_off_in_a_record_is_damaged() -> None:
    whole = sheet(rows_of([["Name"], ["Ana"]]))
    with pytest.raises(UserError, match="damaged"):
        check_reach(whole[:-1] + b"\x82")
    with pytest.raises(UserError, match="damaged"):
        check_reach(b"\x06\xff\xff\xff\xff\x7f")


def test_a_place_far_away_is_named() -> None:
    with pytest.raises(UserError, match="B1000000000"):
        check_reach(sheet(row(999_999_999)))
    check_reach(sheet(row(99_999)))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_to_their_end_or_refused(data: bytes) -> None:
    with suppress(UserError):
        check_reach(data)


@given(st.lists(st.tuples(st.integers(0, 300), st.binary(max_size=20)), max_size=6))
def test_a_workbook_of_any_records_gives_rows_or_a_sentence(
    records: list[tuple[int, bytes]],
) -> None:
    part = sheet(b"".join(record(kind, data) for kind, data in records))
    with suppress(UserError):
        assert read_document(packed(part), name="people.xlsb").sheets
