"""Dates as people type them into the search."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.search_dates import days_meant

TODAY = date(2026, 11, 18)  # a Wednesday

CASES = [
    ("2026", "2026-01-01", "2026-12-31"),
    ("2026-11", "2026-11-01", "2026-11-30"),
    ("2026-2", "2026-02-01", "2026-02-28"),
    ("2026-11-05", "2026-11-05", "2026-11-05"),
    ("5.11.2026", "2026-11-05", "2026-11-05"),
    ("today", "2026-11-18", "2026-11-18"),
    ("Today", "2026-11-18", "2026-11-18"),
    ("yesterday", "2026-11-17", "2026-11-17"),
    ("tomorrow", "2026-11-19", "2026-11-19"),
    ("thisweek", "2026-11-16", "2026-11-22"),
    ("this week", "2026-11-16", "2026-11-22"),
    ("lastweek", "2026-11-09", "2026-11-15"),
    ("nextweek", "2026-11-23", "2026-11-29"),
    ("thismonth", "2026-11-01", "2026-11-30"),
    ("last-month", "2026-10-01", "2026-10-31"),
    ("nextmonth", "2026-12-01", "2026-12-31"),
    ("lastyear", "2025-01-01", "2025-12-31"),
    (">2026-09-01", "2026-09-02", None),
    (">=2026-09-01", "2026-09-01", None),
    ("<2026-09-01", None, "2026-08-31"),
    ("<=2026-09-01", None, "2026-09-01"),
    (">2026-09", "2026-10-01", None),
    ("<today", None, "2026-11-17"),
    ("<30d", "2026-10-19", "2026-11-18"),
    ("30d", "2026-10-19", "2026-11-18"),
    (">30d", None, "2026-10-18"),
    ("<2w", "2026-11-04", "2026-11-18"),
    ("..today", None, "2026-11-18"),
    ("today..", "2026-11-18", None),
    ("2026-01..2026-03", "2026-01-01", "2026-03-31"),
    ("30d..today", "2026-10-19", "2026-11-18"),
]


@pytest.mark.parametrize(("text", "first", "last"), CASES, ids=[text for text, *_days in CASES])
def test_a_date_means_these_days(text: str, first: str | None, last: str | None) -> None:
    days = days_meant(text, TODAY)
    assert days is not None
    assert (days.first and days.first.isoformat(), days.last and days.last.isoformat()) == (
        first,
        last,
    )


def test_spans_can_look_ahead() -> None:
    assert days_meant("<7d", TODAY, ahead=True) == (TODAY, date(2026, 11, 25))
    assert days_meant(">7d", TODAY, ahead=True) == (date(2026, 11, 26), None)


@pytest.mark.parametrize(
    "text",
    ["", "..", "soon", "2026-13", "2026-02-30", "31.2.2026", "9999", "0000-01", "9999d..x", ">",
     "..x", "x..", "9999y", "5/11/2026"],
)  # fmt: skip
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    assert days_meant(text, TODAY) is None


@given(st.text(alphabet="0123456789-.<>=dwmytoay ", max_size=20), st.dates(date(1900, 1, 1)))
def test_any_text_is_a_date_or_not(text: str, today: date) -> None:
    days_meant(text, today)
