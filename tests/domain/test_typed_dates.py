"""Dates as people type them, seen from Wednesday 18 November 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.dates import day_words, local_day, parse_typed_date, start_of, when_words
from crm.domain.errors import UserError
from crm.domain.saying import speak

TODAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 19)),
        ("demain", date(2026, 11, 19)),
        ("aujourd’hui", TODAY),
        ("fri", date(2026, 11, 20)),
        ("FRIDAY", date(2026, 11, 20)),
        ("next friday", date(2026, 11, 20)),
        ("vendredi", date(2026, 11, 20)),
        ("vendredi prochain", date(2026, 11, 20)),
        ("wed", date(2026, 11, 25)),
        ("mercredi", date(2026, 11, 25)),
        ("+3d", date(2026, 11, 21)),
        ("3 d", date(2026, 11, 21)),
        ("2w", date(2026, 12, 2)),
        ("in 2 weeks", date(2026, 12, 2)),
        ("dans 3 jours", date(2026, 11, 21)),
        ("2 semaines", date(2026, 12, 2)),
        ("next week", date(2026, 11, 25)),
        ("1m", date(2026, 12, 18)),
        ("3 mois", date(2027, 2, 18)),
        ("12 dec", date(2026, 12, 12)),
        ("dec 12", date(2026, 12, 12)),
        ("12 décembre", date(2026, 12, 12)),
        ("1er février", date(2027, 2, 1)),
        ("3rd of January", date(2027, 1, 3)),
        ("18 nov", date(2027, 11, 18)),
        ("18 nov 2026", TODAY),
        ("29 feb", date(2028, 2, 29)),
        ("12/3", date(2027, 3, 12)),
        ("12.3.", date(2027, 3, 12)),
        ("1/12/2026", date(2026, 12, 1)),
        ("1/12/26", date(2026, 12, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("  2026-12-1 ", date(2026, 12, 1)),
        ("0d", TODAY),
        ("2 sem.", date(2026, 12, 2)),
        ("dans une semaine", date(2026, 11, 25)),
        ("dans un mois", date(2026, 12, 18)),
        ("in a week", date(2026, 11, 25)),
        ("après-demain", date(2026, 11, 20)),
        ("day after tomorrow", date(2026, 11, 20)),
        ("ven", date(2026, 11, 20)),
        ("le vendredi", date(2026, 11, 20)),
        ("12 déc.", date(2026, 12, 12)),
        ("le 12 décembre", date(2026, 12, 12)),
        ("ven. 12 déc.", date(2026, 12, 12)),
        ("Fri 12 Dec", date(2026, 12, 12)),
        ("mar 17", date(2027, 3, 17)),
    ],
)
def test_a_date_is_understood_as_people_type_it(text: str, expected: date) -> None:
    assert parse_typed_date(text, TODAY) == expected


@pytest.mark.parametrize(
    "text",
    ["", "soon", "32 dec", "30 feb", "12/13", "31/4", "jui", "3 x", "2026-13-01", "-3d", "9999m99",
     "999999999 d", "9999 w w", "12 dec dec", "1/2/3/4", "٣", "\x00", "29 feb 2027", "9999-12-31"],
)  # fmt: skip
def test_nonsense_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UserError, match="Nothing was changed"):
        parse_typed_date(text, TODAY)


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_sentence(text: str) -> None:
    try:
        found = parse_typed_date(text, TODAY)
    except UserError:
        return
    assert isinstance(found, date)


@pytest.mark.parametrize("language", ["en", "fr"])
@given(day=st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=365)))
def test_what_is_said_of_a_day_to_come_is_understood_again(language: str, day: date) -> None:
    speak(None, language)
    try:
        assert parse_typed_date(when_words(day, TODAY), TODAY) == day
    finally:
        speak(None)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "today"),
        (date(2026, 11, 19), "tomorrow"),
        (date(2026, 11, 17), "yesterday"),
        (date(2026, 11, 20), "Fri"),
        (date(2026, 11, 25), "Wed 25 Nov"),
        (date(2026, 11, 2), "Mon 2 Nov"),
        (date(2027, 1, 4), "4 Jan 2027"),
    ],
)
def test_near_days_have_names(day: date, words: str) -> None:
    assert when_words(day, TODAY) == words


def test_a_day_is_said_in_the_language_in_use_or_in_another_one() -> None:
    day = date(2026, 12, 12)
    assert day_words(day) == "12 Dec 2026"
    assert day_words(day, "fr") == "12 déc. 2026"
    speak(None, "fr")
    try:
        assert day_words(day) == "12 déc. 2026"
        assert when_words(day, TODAY) == "sam. 12 déc."
        assert day_words(day, "en") == "12 Dec 2026"
    finally:
        speak(None)


@given(st.dates(date(1990, 1, 1), date(2037, 1, 1)))
def test_a_day_begins_on_that_day(day: date) -> None:
    assert local_day(start_of(day)) == day
    assert local_day(start_of(day) - timedelta(seconds=1)) == day - timedelta(days=1)
