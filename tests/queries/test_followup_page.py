"""What the Follow-ups page reads: groups, lines, one follow-up in full, and a calendar of them."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from crm.actions.contacts import delete_contacts
from crm.actions.followups import finish_followups, new_followup
from crm.domain.errors import UserError
from crm.domain.interactions import Kind
from crm.queries.exports import export
from crm.queries.followup_page import (
    calendar_entries,
    followup_counts,
    followup_detail,
    followup_ids,
    followup_lines,
    followup_start,
    has_followups,
)
from crm.queries.followups import due_counts
from crm.queries.rows import InboxIds
from crm.store.store import Store
from tests.books import NOW, TODAY, do

ME = 1


def plan(book: Store, days: int, contact_id: int = 1, assignee_id: int | None = ME) -> int:
    """Plan something in so many days from today and return its id."""
    made: int = do(
        book,
        new_followup,
        contact_id=contact_id,
        due_on=TODAY + timedelta(days=days),
        purpose=f"in {days} days",
        assignee_id=assignee_id,
    )
    return made


def groups(found: InboxIds) -> dict[str, int]:
    return {group.key: group.count for group in found.groups}


def test_groups_are_in_the_order_of_their_days(book: Store) -> None:
    before = book.read(followup_ids, "", "all", now=NOW, me=ME)
    made = [plan(book, days) for days in (20, 3, 1, 0, -1)]
    found = book.read(followup_ids, "", "all", now=NOW, me=ME)
    assert set(found.ids) - set(before.ids) == set(made)
    assert [group.key for group in found.groups] == [
        "overdue", "today", "tomorrow", "week", "later",
    ]  # fmt: skip
    rows = book.read(followup_lines, found.ids, now=NOW)
    assert [row.due_on for row in rows] == sorted(row.due_on for row in rows)
    assert sum(groups(found).values()) == len(found.ids)


def test_mine_are_those_of_me_and_of_nobody(book: Store) -> None:
    sams, nobodys = plan(book, 1, assignee_id=2), plan(book, 1)
    mine = book.read(followup_ids, "", "mine", now=NOW, me=ME)
    everybodys = book.read(followup_ids, "", "all", now=NOW, me=ME)
    assert nobodys in mine.ids
    assert sams not in mine.ids
    assert sams in everybodys.ids
    count_mine, count_all, _next = book.read(followup_counts, now=NOW, me=ME)
    assert (count_mine, count_all) == (len(mine.ids), len(everybodys.ids))


def test_done_ones_and_those_of_contacts_in_the_bin_are_not_listed(book: Store) -> None:
    done, binned = plan(book, 0), plan(book, 0, contact_id=2)
    do(book, finish_followups, [done])
    do(book, delete_contacts, [2])
    found = book.read(followup_ids, "", "all", now=NOW, me=ME)
    assert not {done, binned} & set(found.ids)
    due, _overdue = book.read(due_counts, today=TODAY, me=None)
    assert due == groups(found).get("overdue", 0) + groups(found).get("today", 0)


def test_a_search_leaves_what_it_finds(book: Store) -> None:
    made = plan(book, 0, contact_id=2)
    found, rows = book.read(followup_start, "nadia", "mine", first=9, now=NOW, me=ME)
    assert found.ids == (made,)
    assert [row.name for row in rows] == ["Nadia New"]


def test_a_line_says_when_we_were_last_in_touch_notes_apart(book: Store) -> None:
    made = plan(book, 0, contact_id=5)
    (row,) = book.read(followup_lines, [made, 999], now=NOW)
    assert row.last is not None
    assert row.last.kind is Kind.EMAIL
    nobody_yet = plan(book, 0, contact_id=2)
    (row,) = book.read(followup_lines, [nobody_yet], now=NOW)
    assert row.last is None


def test_the_detail_holds_the_contact_the_inquiry_and_the_other_ones(book: Store) -> None:
    made, other = plan(book, 0, contact_id=5), plan(book, 4, contact_id=5)
    detail = book.read(followup_detail, made, now=NOW)
    assert detail is not None
    assert detail.contact.name == "Willem Waiting"
    assert other in [one.id for one in detail.others]
    assert made not in [one.id for one in detail.others]
    assert book.read(followup_detail, 999, now=NOW) is None
    waiting = next(one for one in detail.others if one.inquiry_id == 5)
    of_inquiry = book.read(followup_detail, waiting.id, now=NOW)
    assert of_inquiry is not None
    assert of_inquiry.inquiry is not None
    assert of_inquiry.inquiry.id == 5


def test_the_next_day_on_which_something_is_due_is_known(book: Store) -> None:
    _mine, _all, before = book.read(followup_counts, now=NOW, me=ME)
    assert before == date(2026, 11, 25)
    plan(book, 2)
    assert book.read(followup_counts, now=NOW, me=ME)[2] == TODAY + timedelta(days=2)
    assert book.read(has_followups)


def test_a_calendar_holds_the_open_ones_that_a_search_finds(book: Store, tmp_path: Path) -> None:
    made, done = plan(book, 0, contact_id=2), plan(book, 1, contact_id=2)
    do(book, finish_followups, [done])
    (entry,) = book.read(calendar_entries, "nadia", now=NOW, me=ME)
    assert entry.title == "Nadia New: in 0 days"
    assert entry.notes == "nadia@example.org"
    (again,) = book.read(calendar_entries, "nadia", now=NOW, me=ME)
    assert again.uid == entry.uid
    path = tmp_path / "mine.ics"
    assert book.read(export, path, "followups", "nadia", now=NOW, me=ME) == 1
    assert f"UID:{entry.uid}@rollbook" in path.read_text()
    assert made


def test_a_calendar_of_anything_else_is_refused(book: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds follow-ups, not contacts"):
        book.read(export, tmp_path / "x.ics", "contacts", "", now=NOW, me=ME)
    assert not (tmp_path / "x.ics").exists()
