"""What a line of the Inbox says."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from crm.domain.inquiries import Outcome, Status
from crm.queries.rows import InboxRow, UserRow
from crm.ui.inbox import words
from crm.ui.inbox.cards import breakable
from crm.ui.worklist.asking import typed_day

NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 18)
ROW = InboxRow(
    id=1042,
    contact_id=1,
    name="Inès Moreau",
    source="Website form",
    country="FR",
    message="Bonjour !",
    status=Status.NEW,
    submitted_at=NOW - timedelta(days=4),
    due_at=NOW - timedelta(days=1),
    late=True,
    unread=True,
    assignee=None,
    has_match=True,
    outcome=None,
    snoozed_until=None,
)


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (ROW, "4 d"),
        (replace(ROW, late=False), "Sat"),
        (replace(ROW, late=False, submitted_at=NOW - timedelta(hours=3)), "10:00"),
        (replace(ROW, late=False, submitted_at=NOW - timedelta(days=1)), "Tue"),
        (replace(ROW, late=False, submitted_at=NOW - timedelta(days=8)), "10 Nov"),
        (replace(ROW, late=False, submitted_at=NOW - timedelta(days=400)), "14 Oct 2025"),
        (replace(ROW, submitted_at=NOW - timedelta(hours=1)), "1 d"),
    ],
)
def test_the_age_at_the_end_of_a_line(row: InboxRow, text: str) -> None:
    assert bare(words.age_text(row, NOW)).replace(" AM", "") == text


def test_a_line_is_one_sentence_for_a_screen_reader() -> None:
    row = replace(ROW, assignee=UserRow(2, "Rita", "RI"))
    assert bare(words.sentence(row, NOW, marked=True)) == (
        "selected, Inès Moreau, New, 4 days waiting, Website form, France, assigned to Rita, "
        "perhaps known already, Bonjour !"
    )


def test_what_is_closed_says_how_it_ended() -> None:
    row = replace(ROW, status=Status.CLOSED, outcome=Outcome.EVENT_ONLY)
    assert words.status_pill(row) == ("Event only", "closed")


@pytest.mark.parametrize(
    ("code", "name"), [("FR", "France"), (None, ""), ("", ""), ("ZZZZ", "ZZZZ")]
)
def test_countries_by_code(code: str | None, name: str) -> None:
    assert words.country_text(code) == name


@pytest.mark.parametrize(
    ("code", "name"), [("fr", "French"), ("French, English", "French, English"), (None, "")]
)
def test_languages_by_code_or_as_written(code: str | None, name: str) -> None:
    assert words.language_text(code) == name


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", date(2026, 11, 20)),
        ("2w", date(2026, 12, 2)),
        ("12 dec", date(2026, 12, 12)),
        ("yesterday", None),
        ("today", None),
        ("1 jan 2020", None),
        ("soon", None),
    ],
)
def test_only_days_to_come_can_be_typed(typed: str, day: date | None) -> None:
    choice = typed_day(typed, TODAY)
    assert (choice.value if choice else None) == day


def test_an_endless_word_can_be_broken() -> None:
    broken = breakable("see https://example.org/" + "x" * 200 + " please")
    assert max(len(part) for part in broken.replace("\u200b", " ").split(" ")) <= 24
    assert breakable("short words stay") == "short words stay"
