"""Dates and times as forms and spreadsheets write them."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.intake.dates import date_reader, find_order, looks_like_date

day_first = date_reader(day_first=True)
month_first = date_reader(day_first=False)
born = date_reader(day_first=True, birth=True)


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("18/03/2026 23:33:00", "2026-03-18T23:33:00"),
        ("2026/03/02 7:01:33 PM GMT+1", "2026-03-02T19:01:33+01:00"),
        ("2026/03/02 12:01:33 AM EST", "2026-03-02T00:01:33-05:00"),
        ("2026/03/02 12:01:33 PM GMT+5:30", "2026-03-02T12:01:33+05:30"),
        ("2026-03-02T19:01:33+01:00", "2026-03-02T19:01:33+01:00"),
        ("2026-03-02T19:01:33Z", "2026-03-02T19:01:33+00:00"),
        ("2026-03-02T19:01:33.123Z", "2026-03-02T19:01:33+00:00"),
        ("2026-05-01 10:00:00 +0200", "2026-05-01T10:00:00+02:00"),
        ("2025-02-22 17:15:19 UTC", "2025-02-22T17:15:19+00:00"),
        ("2026-03-02", "2026-03-02"), ("2026-03-02 09:05", "2026-03-02T09:05:00"),
        ("21/07/2025 10:04:21", "2025-07-21T10:04:21"), ("7/2/20 11:01:24", "2020-02-07T11:01:24"),
        ("05.03.2026 14:22", "2026-03-05T14:22:00"), ("5.3.26", "2026-03-05"),
        ("05.03.2026 um 14:22 Uhr", "2026-03-05T14:22:00"),
        ("18/03/2026, 23:33", "2026-03-18T23:33:00"), ("18/03/2026 23.33.00", "2026-03-18T23:33:00"),
        ("3/2/2026 à 14:22:11", "2026-02-03T14:22:11"), ("le 3 mars 2026 à 14h22", "2026-03-03T14:22:00"),
        ("1er mars 2026", "2026-03-01"), ("2/3/2026 2:11:03 p. m.", "2026-03-02T14:11:03"),
        ("June 3, 2025 2:11 pm", "2025-06-03T14:11:00"), ("Oct 5, 2025", "2025-10-05"),
        ("12 Mar 2025", "2025-03-12"), ("3. März 2026", "2026-03-03"), ("5-Mar-2026", "2026-03-05"),
        ("3 de marzo de 2026", "2026-03-03"), ("lunes, 3 de marzo de 2026 14:22", "2026-03-03T14:22:00"),
        ("Mar 22, 2025 19:13:27", "2025-03-22T19:13:27"), ("3 agosto 2025", "2025-08-03"),
        ("3 de março de 2026", "2026-03-03"), ("3 augustus 2025", "2025-08-03"),
        ("3 augusti 2025", "2025-08-03"), ("Monday, June 3rd, 2025 at 2 pm", "2025-06-03T14:00:00"),
        ("Wed, 18 Mar 2026 10:00:00 +0000", "2026-03-18T10:00:00+00:00"),
        ("45734", "2025-03-18"), ("45734.5", "2025-03-18T12:00:00"),
        ("2026. 3. 2 오후 7:01:33", "2026-03-02T19:01:33"),
        ("2026/3/2 下午 7:01:33 [GMT+8]", "2026-03-02T19:01:33+08:00"),
        ("31/02/2026", None), ("99/99/9999", None), ("2026-13-01", None), ("hello", None),
        ("2026", None), ("12", None), ("tomorrow at 5", None), ("1/2/3/4", None), ("", None),
        ("18/03/2026 25:61:00", None), ("447700900123", None),
    ],
)  # fmt: skip
def test_a_cell_gives_iso_text_or_nothing(cell: str, iso: str | None) -> None:
    assert day_first(cell) == iso


def test_months_first_where_the_column_says_so() -> None:
    assert month_first("05/20/2026 10:00:00 AM") == "2026-05-20T10:00:00"
    assert month_first("11/29/24 22:28") == "2024-11-29T22:28:00"
    assert month_first("20/05/2026") is None


def test_a_column_in_utc_gives_its_offset_to_times_alone() -> None:
    read = date_reader(day_first=True, zone="+00:00")
    assert read("2025-02-22 17:15:19") == "2025-02-22T17:15:19+00:00"
    assert read("2025-02-22") == "2025-02-22"
    assert read("2025-02-22 17:15:19 GMT+2") == "2025-02-22T17:15:19+02:00"


def test_a_birthday_has_no_time_and_a_life_behind_it() -> None:
    assert born("03/04/85") == "1985-04-03"
    assert born("1985-04-03 00:00:00") == "1985-04-03"
    assert born("03/04/05") == "2005-04-03"


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2026", "18/03/2026"], True), (["03/04/2026", "3/18/2026"], False),
        (["03/04/2026"], None), (["2026-03-18", "3 March 2026"], None), ([], None),
        (["18/03/2026", "3/18/2026"], None), (["18/03/2026", "19/03/2026", "3/18/2026"], True),
        (["text", "13.1.26"], True),
    ],
)  # fmt: skip
def test_a_number_over_12_decides_for_the_whole_column(
    cells: list[str], *, order: bool | None
) -> None:
    assert find_order(cells).day_first is order


def test_the_first_cell_that_can_be_read_both_ways_is_remembered() -> None:
    assert find_order(["18/03/2026", "05/05/2026", "03/04/2026"]).ambiguous == "03/04/2026"


@given(st.text(max_size=40) | st.from_regex(r"[0-9/.: -]{6,25}", fullmatch=True))
def test_any_text_is_survived(cell: str) -> None:
    for read in (day_first, month_first, born):
        found = read(cell)
        assert found is None or found[4] == "-"
    assert looks_like_date(cell) in (True, False)


moments = st.datetimes(datetime(1900, 1, 1), datetime(2199, 12, 31))  # noqa: DTZ001 - no zone


@given(moments)
def test_any_moment_is_read_back_from_either_order(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    assert day_first(f"{moment:%d/%m/%Y %H:%M:%S}") == moment.isoformat()
    assert month_first(f"{moment:%m/%d/%Y %I:%M:%S %p}") == moment.isoformat()
