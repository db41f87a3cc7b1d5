"""Orders as people look for them: in the list, in the search, on the timeline."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from crm.queries.lists import list_rows
from crm.queries.search import find_contacts
from crm.queries.timeline import timeline
from crm.store.opening import create_book
from crm.store.store import Store
from tests.actions.facts import facts, import_facts
from tests.books import NOW


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        ordered = {"order_number": "4101", "ordered_at": "2026-03-18T18:00:00+00:00"}
        rows = (
            facts(1, "Ana Silva", "ana@example.org", item="The bundle", quantity=2, **ordered),
            facts(2, "Ana Silva", "ana@example.org", item="Poster", order_status="sent", **ordered),
            facts(3, "Ben Moss", "ben@example.org", item="Poster", order_number="4102"),
        )
        import_facts(made, "orders", *rows)
        yield made


def test_orders_are_listed_line_by_line_and_searched_like_people(store: Store) -> None:
    def items(search: str) -> Sequence[tuple[object, ...]]:
        columns = ["number", "name", "item", "quantity", "status"]
        return store.read(
            list_rows, "orders", search, columns=columns, sort=["number"], now=NOW, me=None
        ).rows

    assert items("") == [
        ("4101", "Ana Silva", "The bundle", 2, None),
        ("4101", "Ana Silva", "Poster", None, "sent"),
        ("4102", "Ben Moss", "Poster", None, None),
    ]
    assert len(items("ana")) == 2


@pytest.mark.parametrize(("search", "found"), [("bundle", [1]), ("poster", [1, 2]), ("4102", [2])])
def test_who_ordered_what_is_found_by_the_item(search: str, found: list[int], store: Store) -> None:
    assert store.read(find_contacts, search, now=NOW, me=None) == found


def test_an_order_is_on_the_timeline(store: Store) -> None:
    rows = [row for row in store.read(timeline, 1) if row.kind == "order"]
    assert [(row.title, row.detail) for row in rows] == [
        ("Ordered 2 × The bundle", "Order 4101"),
        ("Ordered Poster", "Order 4101, sent"),
    ]
