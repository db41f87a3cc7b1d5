"""Importing lists of contacts and shop orders: what is filled, what wins, what is new."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crm.intake.facts import Written
from crm.queries.planning.import_plan import ColumnPolicy, OnMatch, Verdict
from crm.queries.search import find_contacts
from crm.queries.timeline import timeline
from crm.store.opening import create_book
from crm.store.store import Store
from tests.actions.facts import facts, import_facts, planned_facts
from tests.actions.forms import contents, faults, imported, rows_of
from tests.books import NOW

ORDERED = "2026-03-18T18:00:00+00:00"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        yield made


def ana(row: int = 1, **more: Any) -> Any:
    return facts(row, "Ana Silva", "ana@example.org", **more)


def line(row: int, item: str, number: str | None = "4101", status: str = "new", **more: Any) -> Any:
    more = {"quantity": 1, "ordered_at": ORDERED} | more
    return ana(row, item=item, order_number=number, order_status=status, **more)


# Contacts


def test_a_list_of_contacts_brings_people_and_opens_no_inquiry(store: Store) -> None:
    phone = Written("+44 7700 900163", "+447700900163")
    rows = ana(city="Leeds", phones=(phone,), tags=("choir",)), facts(2, "Ben Moss")
    result = import_facts(store, "contacts", *rows)
    assert [row.verdict for row in result.plan.rows] == [Verdict.NEW, Verdict.NEW]
    assert rows_of(store, "SELECT count(*) FROM inquiries") == [(0,)]
    assert rows_of(store, "SELECT city FROM addresses") == [("Leeds",)]
    assert store.read(find_contacts, "tag:choir leeds", now=NOW, me=None) == [1]
    assert faults(store) == []
    again = planned_facts(store, "contacts", *rows[:1])
    assert [(row.verdict, row.contact_id) for row in again.rows] == [(Verdict.SAME, 1)]


def test_a_row_that_names_an_organisation_alone_is_a_contact_named_after_it(store: Store) -> None:
    text = "First name,Last name,E-mail,Company\nAna,Silva,ana@example.org,Library\n,,,Radio 4\n"
    assert [row.verdict for row in imported(store, text).plan.rows] == [Verdict.NEW, Verdict.NEW]
    kinds = rows_of(store, "SELECT full_name, kind FROM contacts ORDER BY id")
    assert kinds == [("Ana Silva", "person"), ("Radio 4", "organisation")]
    assert {row.verdict for row in imported(store, text).plan.rows} == {Verdict.SAME}
    assert store.read(find_contacts, "radio", now=NOW, me=None) == [2]


@pytest.mark.parametrize(
    ("options", "city", "verdict"),
    [
        ({}, "Leeds", Verdict.SAME),
        ({"on_match": OnMatch.OVERWRITE}, "York", Verdict.UPDATE),
        ({"on_match": OnMatch.SKIP}, "Leeds", Verdict.SAME),
        ({"policies": {"City": ColumnPolicy.OVERWRITE}}, "York", Verdict.UPDATE),
        (
            {"on_match": OnMatch.OVERWRITE, "policies": {"City": ColumnPolicy.IGNORE}},
            "Leeds",
            "same",
        ),
        ({"on_match": OnMatch.OVERWRITE, "policies": {"City": ColumnPolicy.FILL}}, "Leeds", "same"),
    ],
)
def test_who_wins_is_chosen_for_the_file_and_for_each_column(
    options: dict[str, Any], city: str, verdict: str, store: Store
) -> None:
    import_facts(store, "contacts", ana(city="Leeds"))
    [row] = import_facts(store, "contacts", ana(city="York"), **options).plan.rows
    assert row.verdict == verdict
    assert rows_of(store, "SELECT city FROM addresses") == [(city,)]


def test_a_blank_cell_erases_only_where_that_was_asked(store: Store) -> None:
    import_facts(store, "contacts", ana(city="Leeds", country="GB"))
    import_facts(store, "contacts", ana(), on_match=OnMatch.OVERWRITE)
    assert rows_of(store, "SELECT city FROM addresses") == [("Leeds",)]
    asked = {"policies": {"City": ColumnPolicy.ERASE}}
    [row] = import_facts(store, "contacts", ana(), **asked).plan.rows
    assert [(one.field, one.old, one.new) for one in row.changes] == [("city", "Leeds", "")]
    assert rows_of(store, "SELECT city FROM addresses") == [(None,)]
    assert rows_of(store, "SELECT country FROM contacts") == [("GB",)]
    assert planned_facts(store, "contacts", ana(), **asked).rows[0].verdict is Verdict.SAME


def test_a_withdrawal_is_noted_of_somebody_unknown_too_and_never_turned_back(store: Store) -> None:
    import_facts(store, "contacts", ana(consent=False))
    [row] = import_facts(store, "contacts", ana(consent=True)).plan.rows
    assert row.verdict is Verdict.SAME
    assert rows_of(store, "SELECT given FROM consent_events") == [(0,)]
    assert planned_facts(store, "contacts", ana(consent=False)).rows[0].verdict is Verdict.SAME


def test_a_row_that_was_set_aside_is_taken_back_if_somebody_is_in_it(store: Store) -> None:
    test = ana(set_aside="A test."), facts(2, set_aside="Nobody in it.")
    plan = planned_facts(store, "contacts", *test)
    assert [row.verdict for row in plan.rows] == [Verdict.SET_ASIDE, Verdict.SET_ASIDE]
    plan = planned_facts(store, "contacts", *test, taken=frozenset({2, 3}))
    assert [row.verdict for row in plan.rows] == [Verdict.NEW, Verdict.SET_ASIDE]


# Orders


def test_each_line_of_an_order_is_a_fact_about_one_person(store: Store) -> None:
    bare = facts(3, None, None, item="Badge", order_number="4101", same_as_row=1)
    result = import_facts(store, "orders", line(1, "The bundle"), line(2, "Poster"), bare)
    assert [row.verdict for row in result.plan.rows] == [
        Verdict.NEW, Verdict.UPDATE, Verdict.UPDATE,
    ]  # fmt: skip
    assert [row.same_as_row for row in result.plan.rows] == [None, 1, 1]
    assert rows_of(store, "SELECT contact_id, number, item, quantity, status FROM orders") == [
        (1, "4101", "The bundle", 1, "new"),
        (1, "4101", "Poster", 1, "new"),
        (1, "4101", "Badge", None, ""),
    ]
    assert store.read(find_contacts, "bundle", now=NOW, me=None) == [1]
    assert faults(store) == []


def test_again_only_new_lines_and_changes_of_status_come_in(store: Store) -> None:
    import_facts(store, "orders", line(1, "The bundle"), line(2, "Poster"))
    before = contents(store)
    rows = line(1, "The bundle", status="sent"), line(2, "Poster"), line(3, "Badge")
    result = import_facts(store, "orders", *rows)
    assert [row.verdict for row in result.plan.rows] == [
        Verdict.UPDATE, Verdict.SAME, Verdict.UPDATE,
    ]  # fmt: skip
    [change] = result.plan.rows[0].changes
    assert change == ("order_status", "new", "sent")
    assert rows_of(store, "SELECT item, status FROM orders ORDER BY id") == [
        ("The bundle", "sent"), ("Poster", "new"), ("Badge", "new"),
    ]  # fmt: skip
    assert {row.verdict for row in planned_facts(store, "orders", *rows).rows} == {Verdict.SAME}
    store.undo()
    assert contents(store) == before


def test_equal_lines_without_a_number_are_told_apart_by_their_moment(store: Store) -> None:
    march, april = (
        line(1, "Poster", None),
        line(2, "Poster", None, ordered_at="2026-04-01T09:00:00"),
    )
    import_facts(store, "orders", march)
    plan = planned_facts(store, "orders", march, april, line(3, "Poster", None))
    assert [row.verdict for row in plan.rows] == [Verdict.SAME, Verdict.UPDATE, Verdict.UPDATE]


def test_a_line_with_nothing_ordered_is_set_aside(store: Store) -> None:
    [row] = planned_facts(store, "orders", ana()).rows
    assert (row.verdict, row.contact_id) == (Verdict.SET_ASIDE, None)


def test_notes_of_a_list_fill_what_is_empty_and_overwrite_only_where_that_was_asked(
    store: Store,
) -> None:
    import_facts(store, "contacts", ana(), facts(2, "Ben Moss", "ben@example.org", message="Hello"))
    told = "SELECT notes FROM contacts ORDER BY id"
    assert rows_of(store, told) == [("",), ("Hello",)]
    import_facts(store, "contacts", ana(notes="Sings alto"))
    import_facts(store, "contacts", ana(notes="Sings bass"))
    assert rows_of(store, told) == [("Sings alto",), ("Hello",)]
    import_facts(store, "contacts", ana(notes="Sings bass"), on_match=OnMatch.OVERWRITE)
    import_facts(store, "contacts", ana(), on_match=OnMatch.OVERWRITE)
    assert rows_of(store, told) == [("Sings bass",), ("Hello",)]


# Messages


def test_what_was_written_with_an_order_is_kept_once_and_found(store: Store) -> None:
    rows = (
        line(1, "The bundle", message="Please gift-wrap"),
        line(2, "Poster", message="Please gift-wrap"),
    )
    import_facts(store, "orders", *rows)
    told = "SELECT message FROM orders ORDER BY id"
    assert rows_of(store, told) == [("Please gift-wrap",), ("",)]
    assert store.read(find_contacts, "wrap", now=NOW, me=None) == [1]
    [order, *_] = [row for row in store.read(timeline, 1) if row.kind == "order"]
    assert order.detail == "Order 4101, new – Please gift-wrap"
    assert {row.verdict for row in planned_facts(store, "orders", *rows).rows} == {Verdict.SAME}
    later = line(1, "The bundle", message="And a card"), line(2, "Poster", message="And a card")
    first, second = import_facts(store, "orders", *later).plan.rows
    assert [change.field for change in first.changes] == ["message"]
    assert second.verdict is Verdict.SAME
    assert rows_of(store, told) == [("Please gift-wrap\n\nAnd a card",), ("",)]
    store.undo()
    assert rows_of(store, told) == [("Please gift-wrap",), ("",)]
