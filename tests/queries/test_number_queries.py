"""Follow-ups, events, tags, and the numbers of a period."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from crm.actions.bin import delete_items
from crm.actions.inquiries import close_inquiries
from crm.domain.inquiries import Outcome
from crm.queries.contacts import contact_names, contacts_facts
from crm.queries.events import event_named, event_rows
from crm.queries.followups import followup_rows
from crm.queries.stats import stats
from crm.queries.tags import tag_rows
from crm.store.store import Store
from tests.books import NOW, do, empty_book


@pytest.mark.parametrize(
    ("which", "ids"),
    [
        ({}, [2, 3, 1]),
        ({"me": 1}, [2, 3, 1]),
        ({"me": 2}, []),
        ({"contact_id": 5}, [1]),
        ({"inquiry_id": 6}, [2]),
    ],
)
def test_follow_ups_are_listed_by_date(book: Store, which: dict[str, Any], ids: list[int]) -> None:
    assert [row.id for row in book.read(followup_rows, now=NOW, **which)] == ids


def test_settled_follow_ups_are_listed_if_asked_for(book: Store) -> None:
    do(book, close_inquiries, [5], Outcome.NOT_NOW)
    do(book, delete_items, [("followup", 3)])
    assert [row.id for row in book.read(followup_rows, now=NOW)] == [2]
    assert [row.id for row in book.read(followup_rows, now=NOW, open_only=False)] == [2, 1]


def test_the_numbers_of_the_whole_past(book: Store) -> None:
    found = book.read(stats, since=None, now=NOW)
    assert (found.signups, found.answered, found.answered_in_time) == (9, 6, 3)
    assert found.median_response_hours == 72.0
    assert (found.open, found.late) == (8, 1)
    assert found.outcomes == {"joined": 1}
    assert next(iter(found.countries.items())) == ("FR", 3)
    assert (found.registered, found.attended) == (3, 2)


def test_the_numbers_of_a_period_leave_out_what_was_before(book: Store) -> None:
    found = book.read(stats, since=NOW - timedelta(days=3), now=NOW)
    assert (found.signups, found.answered, found.outcomes) == (3, 1, {})
    assert (found.open, found.late, found.registered) == (8, 1, 0)


def test_an_empty_book_has_numbers_too(tmp_path: Path) -> None:
    with empty_book(tmp_path) as store:
        found = store.read(stats, since=None, now=NOW)
        assert (found.signups, found.median_response_hours, found.countries) == (0, None, {})
        assert store.read(event_rows) == []
        assert store.read(tag_rows) == []


def test_people_in_the_bin_do_not_count(book: Store) -> None:
    do(book, delete_items, [("contact", 8), ("contact", 4)])
    (event,) = book.read(event_rows)
    assert (event.registered, event.attended, event.walk_ins) == (1, 1, 1)
    assert [(tag.name, tag.contacts) for tag in book.read(tag_rows)] == [("Volunteer", 2)]
    found = book.read(stats, since=None, now=NOW)
    assert (found.signups, found.outcomes, found.registered) == (7, {}, 1)


def test_facts_come_in_the_order_asked_for(book: Store) -> None:
    assert [facts.id for facts in book.read(contacts_facts, [3, 99, 1])] == [3, 1]
    assert book.read(contact_names, [1, 99]) == {1: "Lola Late"}
    assert book.read(event_named, "OPEN EVENING") == 1
    assert book.read(event_named, "Nothing") is None
