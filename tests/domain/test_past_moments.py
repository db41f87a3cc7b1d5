"""Moments that are past as people type them, seen from Wednesday 18 November 2026, 12:00."""

from contextlib import suppress
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.dates import parse_past_date
from crm.domain.errors import UserError
from crm.domain.moments import parse_past_moment

TODAY = date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 12, 0).astimezone()
JUST_BEFORE = NOW.replace(tzinfo=None) - timedelta(minutes=1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", TODAY),
        ("yesterday", date(2026, 11, 17)),
        ("hier", date(2026, 11, 17)),
        ("fri", date(2026, 11, 13)),
        ("vendredi", date(2026, 11, 13)),
        ("wed", TODAY),
        ("thu", date(2026, 11, 12)),
        ("18 nov", TODAY),
        ("19 nov", date(2025, 11, 19)),
        ("nov 12", date(2026, 11, 12)),
        ("12/11", date(2026, 11, 12)),
        ("12 dec", date(2025, 12, 12)),
        ("12 dec 2024", date(2024, 12, 12)),
        ("2026-11-01", date(2026, 11, 1)),
        ("tomorrow", date(2026, 11, 19)),
        ("next friday", date(2026, 11, 20)),
        ("12 dec 2026", date(2026, 12, 12)),
        ("last friday", date(2026, 11, 13)),
        ("vendredi dernier", date(2026, 11, 13)),
        ("avant-hier", date(2026, 11, 16)),
        ("le 12 nov.", date(2026, 11, 12)),
    ],
)
def test_a_day_without_a_year_is_the_last_one(text: str, expected: date) -> None:
    assert parse_past_date(text, TODAY) == expected


def test_a_leap_day_looks_back_to_a_day_that_exists() -> None:
    assert parse_past_date("28 feb", date(2028, 2, 29)) == date(2028, 2, 28)
    assert parse_past_date("1 mar", date(2028, 2, 29)) == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("now", (18, 12, 0)),
        ("today", (18, 12, 0)),
        ("11:30", (18, 11, 30)),
        ("9h", (18, 9, 0)),
        ("09h15", (18, 9, 15)),
        ("9 am", (18, 9, 0)),
        ("12am", (18, 0, 0)),
        ("yesterday 18:30", (17, 18, 30)),
        ("hier 18h30", (17, 18, 30)),
        ("yesterday, 2pm", (17, 14, 0)),
        ("yesterday at 2:15 pm", (17, 14, 15)),
        ("mon 10:00", (16, 10, 0)),
        ("12 nov 10:00", (12, 10, 0)),
        ("12/11 à 10h", (12, 10, 0)),
        ("2026-11-12 18:05", (12, 18, 5)),
        ("2026-11-12T18:05", (12, 18, 5)),
        ("yesterday", (17, 0, 0)),
        ("fri", (13, 0, 0)),
        ("20 min", (18, 11, 40)),
        ("2 h ago", (18, 10, 0)),
        ("2 hours ago", (18, 10, 0)),
        ("il y a 2 h", (18, 10, 0)),
        ("3 days ago", (15, 0, 0)),
        ("il y a 3 jours", (15, 0, 0)),
        ("1w", (11, 0, 0)),
    ],
)
def test_a_moment_is_read_backwards(text: str, expected: tuple[int, int, int]) -> None:
    day, hour, minute = expected
    assert parse_past_moment(text, NOW) == datetime(2026, 11, day, hour, minute).astimezone()


@pytest.mark.parametrize("text", ["tomorrow", "12:01", "18h", "next friday", "12 dec 2026 10:00"])
def test_what_is_still_to_come_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="still to come"):
        parse_past_moment(text, NOW)


@pytest.mark.parametrize(
    "text", ["", "soon", "25:00", "yesterday 24h", "13 pm", "-2h", "+1h", "2026-11-31T10:00", "::"]
)
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="understand"):
        parse_past_moment(text, NOW)


@given(st.text(max_size=40))
def test_any_text_is_a_moment_that_is_past_or_a_sentence(text: str) -> None:
    with suppress(UserError):
        assert parse_past_moment(text, NOW) <= NOW


@given(st.datetimes(min_value=NOW.replace(year=2000, tzinfo=None), max_value=JUST_BEFORE))
def test_every_day_with_its_year_and_time_is_read_as_it_is_written(moment: datetime) -> None:
    moment = moment.replace(second=0, microsecond=0)
    assert parse_past_moment(f"{moment:%Y-%m-%d %H:%M}", NOW) == moment.astimezone()
