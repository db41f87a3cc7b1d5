"""The ids of the grid in their order and groups, its rows, and the list after a change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm.actions.addresses import add_address
from crm.actions.bin import delete_items
from crm.actions.cells import set_cells
from crm.actions.contacts import add_point, use_point_first
from crm.actions.custom_fields import new_custom_field
from crm.actions.entering import new_inquiry
from crm.actions.events import new_event, register_contacts
from crm.actions.inquiries import assign_inquiries, close_inquiries
from crm.actions.tags import tag_contacts
from crm.domain.custom_fields import FieldKind
from crm.domain.inquiries import Outcome
from crm.queries import grid_order
from crm.queries.contact_columns import contact_columns
from crm.queries.contact_grid import (
    grid_again,
    grid_copied,
    grid_facts,
    grid_ids,
    grid_rows,
    grid_start,
)
from crm.queries.grid_order import ranks
from crm.queries.grid_rows import GridAgain, GridIds
from crm.queries.list_columns import CONTACTS
from crm.queries.lists import list_rows
from crm.store.store import Store
from tests.books import NOW, do, small_book

CITY = next(column for column in CONTACTS if column.key == "city")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    with small_book(tmp_path) as store:
        yield store


def ids(book: Store, search: str = "", *, sort: str = "", group: str = "") -> GridIds:
    found = book.read(grid_ids, search, sort=sort, group=group, now=NOW, me=1)
    assert isinstance(found, GridIds)
    return found


def names(book: Store, found: GridIds) -> list[str]:
    return [row.name for row in book.read(grid_rows, found.ids, [], now=NOW)]


def test_every_column_sorts_as_the_lists_of_the_command_line_do(book: Store) -> None:
    do(book, set_cells, [(2, "city", "Ägypten"), (3, "city", "zulu"), (4, "city", "Berlin")])
    for column in book.read(contact_columns):
        for sort in (column.key, f"-{column.key}"):
            listed = book.read(
                list_rows, "contacts", "", columns=["id"], sort=[sort], now=NOW, me=1
            )
            # The grid, other than SQL, goes by what is shown and knows that ä is an a.
            if column.key not in ("city", "country", "status"):
                shown = [f"c{number}" for number in ids(book, sort=sort).ids]
                assert (sort, shown) == (sort, [row[0] for row in listed.rows])
    assert names(book, ids(book, sort="city"))[:3] == [
        "Nadia New",
        "Ada Active",
        "Yves Yesterday",
    ]


def test_few_and_many_are_sorted_alike(book: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    do(book, set_cells, [(1, "city", "Aachen"), (2, "city", "Bern"), (3, "city", "Cork")])
    do(book, add_address, 1, city="Zug")
    at_once = [do(book, new_inquiry, full_name="", contact_id=3, submitted_at=NOW) for _ in "12"]
    do(book, close_inquiries, at_once[1:], Outcome.NOT_NOW)
    do(book, assign_inquiries, at_once[:1], 1)
    do(book, add_point, 4, "email", "aaa@example.org")
    do(book, use_point_first, do(book, add_point, 5, "phone", "+44 20 7946 0000"))
    for name, contacts in (("zest", [1, 2]), ("Apple", [2, 3]), ("mild", [4])):
        do(book, tag_contacts, contacts, name)
        do(book, register_contacts, do(book, new_event, name, NOW), contacts)
    keys = [column.key for column in book.read(contact_columns)]
    few = {key: list(ids(book, sort=key).ids) for key in keys}
    monkeypatch.setattr(grid_order, "FEW", 0)
    assert {key: list(ids(book, sort=key).ids) for key in keys} == few


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cities=st.lists(st.text("aA zé\\\"/'\n\t-", min_size=1), min_size=4, max_size=4))
def test_any_texts_are_sorted_as_they_read(book: Store, cities: list[str]) -> None:
    do(book, set_cells, [(number, "city", city) for number, city in enumerate(cities, 1)])
    shown = {row.id: row.values[0] for row in book.read(grid_rows, [1, 2, 3, 4], ["city"], now=NOW)}
    by_name = [one for one in ids(book).ids if shown.get(one)]
    order = dict(zip(by_name, ranks(CITY, [shown[one] for one in by_name]), strict=True))
    found = list(ids(book, sort="city").ids)
    assert found[: len(by_name)] == sorted(by_name, key=order.__getitem__)


def test_groups_divide_the_ids_by_what_is_shown(book: Store) -> None:
    found = ids(book, group="status")
    assert [(group.title, group.count) for group in found.groups] == [
        ("Closed", 1),
        ("In progress", 4),
        ("New", 3),
        ("Waiting", 1),
    ]
    assert len(found.ids) == 9
    assert names(book, found)[0] == "Clara Closed"


def test_the_start_is_the_beginning_of_the_whole(book: Store) -> None:
    start = book.read(grid_start, "country:FR", ["name", "tags"], now=NOW, me=1, limit=2)
    assert start.more
    assert start.ids == ids(book, "country:FR").ids[:2]
    assert start.rows[0].values == ("Clara Closed", ("Volunteer",))


def test_an_own_field_is_a_column_that_sorts_and_is_exported(book: Store) -> None:
    number = do(book, new_custom_field, "Years", FieldKind.NUMBER)
    do(book, set_cells, [(1, f"field{number}", "10"), (2, f"field{number}", "9")])
    assert names(book, ids(book, sort=f"field{number}"))[:2] == ["Nadia New", "Lola Late"]
    listed = book.read(
        list_rows, "contacts", "", columns=["years"], sort=["Years"], ids=[1, 2], now=NOW, me=1
    )
    assert listed.rows == [(9,), (10,)]
    assert book.read(grid_facts).columns[-1].title == "Years"


def test_after_a_change_nothing_moves(book: Store) -> None:
    def again(before: GridIds, search: str = "") -> GridAgain:
        found = book.read(grid_again, before, search, now=NOW, me=1)
        assert isinstance(found, GridAgain)
        return found

    before = ids(book, "country:FR")
    do(book, set_cells, [(1, "country", "DE")])
    assert again(before, "country:FR") == GridAgain(before, frozenset({1}))
    do(book, delete_items, [("contact", 1)])
    assert list(again(before, "country:FR").found.ids) == [8, 2]
    do(book, new_inquiry, full_name="Bea Brand", country="FR")
    assert names(book, again(before, "country:FR").found) == [
        "Bea Brand",
        "Clara Closed",
        "Nadia New",
    ]


def test_copied_cells_are_text_and_html_in_which_markup_is_text(book: Store) -> None:
    do(book, set_cells, [(1, "notes", '<b>"1"\n2')])
    text, html = book.read(grid_copied, [1], ["name", "notes"], ["Name", "Notes"], now=NOW)
    assert text == 'Name\tNotes\nLola Late\t"<b>""1""\n2"\n'
    assert "&lt;b&gt;&quot;1&quot;<br>2" in html
    assert "<th>Name</th>" in html
