"""What is in the Inbox, in which order, and what its lines and its right-hand side show."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.orm import Session

from crm.actions.bin import delete_items
from crm.actions.entering import new_inquiry
from crm.actions.inquiries import reopen_inquiries, snooze_inquiries, wait_for_them
from crm.actions.interactions import log_interaction
from crm.domain.inquiries import Outcome, Status
from crm.domain.interactions import Kind, Result
from crm.queries.inbox import (
    FILTERS,
    GROUPS,
    contacts_of_inquiries,
    inbox_counts,
    inbox_ids,
    inbox_rows,
    inbox_start,
)
from crm.queries.inquiries import inquiry_detail
from crm.queries.inquiry_choices import inquiry_choices
from crm.queries.rows import InquiryDetail
from crm.store.store import Store
from crm.store.tables import ImportRun, Submission
from tests.books import NOW, do, small_book

IDS: dict[str, tuple[int, ...]] = {
    "all": (1, 2, 3, 4, 5, 6, 9),
    "new": (1, 2, 3),
    "mine": (5, 6, 9),
    "active": (4, 6, 9),
    "waiting": (5,),
    "snoozed": (7,),
    "anything else": (1, 2, 3, 4, 5, 6, 9),
}


@pytest.mark.parametrize("chosen", IDS)
def test_a_filter_leaves_what_it_names(book: Store, chosen: str) -> None:
    found = book.read(inbox_ids, "", chosen, now=NOW, me=1)
    assert found.ids == IDS[chosen]
    assert sum(group.count for group in found.groups) == len(found.ids)


def test_the_first_screen_is_the_ids_and_the_first_of_their_lines(book: Store) -> None:
    ids = book.read(inbox_ids, now=NOW, me=1)
    lines = book.read(inbox_rows, ids.ids[:2], now=NOW)
    assert book.read(inbox_start, first=2, now=NOW, me=1) == (ids, lines)
    assert book.read(inbox_start, first=0, now=NOW, me=1) == (ids, [])


def test_without_a_user_nothing_is_mine(book: Store) -> None:
    assert book.read(inbox_ids, "", "mine", now=NOW, me=None).ids == ()


def test_the_groups_are_late_first_then_by_day(book: Store) -> None:
    found = book.read(inbox_ids, now=NOW, me=1)
    assert [(group.key, group.count) for group in found.groups] == [
        ("late", 1),
        ("today", 1),
        ("yesterday", 1),
        ("week", 1),
        ("older", 3),
    ]


def test_late_ones_come_oldest_first_and_the_others_newest_first(book: Store) -> None:
    later = NOW + timedelta(days=30)
    found = book.read(inbox_ids, now=later, me=1)
    assert found.groups[0].key == "late"
    assert found.ids[:3] == (1, 3, 2)
    assert found.ids[3:] == (4, 7, 5, 6, 9)


def test_the_days_are_those_of_the_clock_on_the_wall(book: Store) -> None:
    # 30 minutes past midnight in Berlin, in whatever zone that is said: today's was yesterday's.
    for zone in (UTC, timezone(timedelta(hours=13))):
        now = datetime(2026, 11, 18, 23, 30, tzinfo=UTC).astimezone(zone)
        found = book.read(inbox_ids, now=now, me=1)
        assert [group.key for group in found.groups][:2] == ["late", "yesterday"]


def test_a_day_begins_at_midnight_also_when_the_clocks_change(book: Store) -> None:
    # In the night to 25 October 2026 Berlin goes from +02:00 to +01:00.
    now = datetime(2026, 10, 25, 11, tzinfo=UTC).astimezone()
    for minutes, key in ((-1, "yesterday"), (0, "today")):
        at = datetime(2026, 10, 24, 22, tzinfo=UTC) + timedelta(minutes=minutes)
        made = do(book, new_inquiry, full_name="Night Owl", submitted_at=at)
        ids = book.read(inbox_ids, "night", now=now, me=1)
        assert ids.ids == (made,)
        assert [group.key for group in ids.groups] == [key]
        book.undo()


def test_a_snooze_that_has_passed_shows_the_inquiry_again(book: Store) -> None:
    later = NOW + timedelta(days=3)
    assert 7 in book.read(inbox_ids, now=later, me=1).ids
    assert book.read(inbox_ids, "", "snoozed", now=later, me=1).ids == ()


def test_what_is_in_the_bin_or_closed_is_not_in_the_inbox(book: Store) -> None:
    do(book, delete_items, [("inquiry", 1), ("contact", 4)])
    assert book.read(inbox_ids, now=NOW, me=1).ids == (2, 3, 5, 6, 9)


def test_a_search_narrows_the_inbox_down(book: Store) -> None:
    found = book.read(inbox_ids, "nadia", now=NOW, me=1)
    assert (found.ids, found.groups[0].key) == ((2,), "today")
    assert book.read(inbox_ids, "sven", "snoozed", now=NOW, me=1).ids == (7,)
    assert book.read(inbox_ids, "clara", now=NOW, me=1).ids == ()


def test_the_counts_are_those_of_the_filters(book: Store) -> None:
    counts = book.read(inbox_counts, now=NOW, me=1)
    for chosen in FILTERS:
        assert getattr(counts, chosen) == len(IDS[chosen])
    assert (counts.late, counts.followups_due, counts.followups_overdue) == (1, 2, 1)
    assert counts.questions == 0


@given(days=st.integers(-40, 40), me=st.sampled_from([None, 1, 2, 3]))
def test_whatever_the_day_counts_and_lists_agree(
    shared_book: Store, days: int, me: int | None
) -> None:
    now = NOW + timedelta(days=days)
    counts = shared_book.read(inbox_counts, now=now, me=me)
    lists = {name: shared_book.read(inbox_ids, "", name, now=now, me=me) for name in FILTERS}
    assert {name: getattr(counts, name) for name in FILTERS} == {
        name: len(found.ids) for name, found in lists.items()
    }
    everything = lists["all"]
    assert [group.key for group in everything.groups] == [
        key for key in GROUPS if key in {group.key for group in everything.groups}
    ]
    rows = shared_book.read(inbox_rows, everything.ids, now=now)
    late = dict.fromkeys(row.id for row in rows if row.late)
    assert tuple(late) == everything.ids[: counts.late]


@pytest.fixture(scope="module")
def shared_book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The small book for many examples that only read."""
    with small_book(tmp_path_factory.mktemp("shared")) as store:
        yield store


def test_a_line_shows_who_wrote_and_how_it_stands(book: Store) -> None:
    late, waited, closed = book.read(inbox_rows, [1, 6, 8, 99], now=NOW)
    assert (late.name, late.country, late.source) == ("Lola Late", "FR", "Paper form")
    assert (late.late, late.unread, late.assignee) == (True, True, None)
    assert (waited.status, waited.late, waited.unread) == (Status.ACTIVE, False, False)
    assert waited.assignee is not None
    assert (waited.assignee.name, waited.assignee.initials) == ("Rita", "R")
    assert (closed.status, closed.outcome) == (Status.CLOSED, Outcome.JOINED)


def test_a_doubt_shows_on_both_lines(book: Store) -> None:
    made = do(book, new_inquiry, full_name="Max Late", email="lola@example.org")
    rows = {row.id: row.has_match for row in book.read(inbox_rows, [1, 2, made], now=NOW)}
    assert rows == {1: True, 2: False, made: True}
    assert book.read(inbox_counts, now=NOW, me=1).questions == 1


def detail(book: Store, inquiry_id: int) -> InquiryDetail:
    found = book.read(inquiry_detail, inquiry_id, now=NOW)
    assert found is not None
    return found


def test_the_detail_holds_everything_about_an_inquiry(book: Store) -> None:
    do(book, log_interaction, inquiry_id=5, kind=Kind.CALL, result=Result.QUESTIONS)
    do(book, log_interaction, inquiry_id=5, kind=Kind.NOTE, text="Likes poetry.")
    do(book, wait_for_them, [5], date(2026, 11, 27))
    found = detail(book, 5)
    assert (found.contact.name, found.contact.events) == (
        "Willem Waiting",
        ("Open evening: attended",),
    )
    assert (found.last_kind, found.last_result) == (Kind.CALL, Result.QUESTIONS)
    assert [followup.due_on for followup in found.followups] == [date(2026, 11, 27)]
    assert found.waiting_until is not None
    assert (found.origin, found.answers, found.changed) == ("Paper form", (), False)
    assert detail(book, 8).closed_at is not None
    assert book.read(inquiry_detail, 99, now=NOW) is None


def _submit(session: Session) -> None:
    run = {"file_name": "join.csv", "digest": "0", "kind": "join_form", "summary": "{}"}
    session.execute(insert(ImportRun).values(**run))
    for number, said in ((None, "Hello"), (1, "Hello again")):
        session.execute(
            insert(Submission).values(
                contact_id=1,
                inquiry_id=1,
                key="k",
                answers=json.dumps([["Your name", "Lola Late"], ["Message", said]]),
                import_run_id=1,
                row=87,
                replaces_id=number,
            )
        )


def test_the_newest_answers_are_shown_with_where_they_came_from(book: Store) -> None:
    do(book, _submit)
    found = detail(book, 1)
    assert found.changed
    assert found.origin == "Paper form, file “join.csv”, row 87"
    assert [(answer.question, answer.text) for answer in found.answers] == [
        ("Your name", "Lola Late"),
        ("Message", "Hello again"),
    ]
    assert [row.kind for row in found.timeline] == ["event", "signup", "resubmitted"]


def test_a_reopened_inquiry_is_back_in_the_inbox(book: Store) -> None:
    do(book, reopen_inquiries, [8])
    do(book, snooze_inquiries, [2], NOW + timedelta(days=1))
    assert set(book.read(inbox_ids, now=NOW, me=1).ids) == {1, 3, 4, 5, 6, 8, 9}
    assert book.read(contacts_of_inquiries, [8, 99]) == {8: 8}


@pytest.mark.parametrize(
    ("typed", "first"), [("", 10), ("5", 5), ("#5", 5), ("i5", 5), ("willem", 10), ("zzzz", None)]
)
def test_what_an_inquiry_may_repeat_is_offered_the_probable_first(
    book: Store, typed: str, first: int | None
) -> None:
    second = do(book, new_inquiry, full_name="Willem", contact_id=5, message="Again me")
    assert second == 10
    repeats = [5] if not typed else [1]
    found = book.read(inquiry_choices, typed, now=NOW, me=1, repeats=repeats)
    assert (found[0].id if found else None) == first
    assert not set(repeats) & {row.id for row in found}
