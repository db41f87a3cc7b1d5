"""Cells of the list of contacts: what is typed into them, and what becomes of it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crm.actions.addresses import add_address
from crm.actions.cells import paste_cells, set_cells
from crm.actions.custom_fields import new_custom_field
from crm.actions.followups import new_followups
from crm.actions.inquiries import assign_contacts
from crm.domain.custom_fields import FieldKind
from crm.domain.errors import UserError
from crm.queries.contact_grid import grid_rows
from crm.queries.contacts import contact_facts
from crm.store.store import Store
from tests.books import NOW, TODAY, do, small_book
from tests.store.making import rows


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    with small_book(tmp_path) as store:
        yield store


def cell(book: Store, contact_id: int, key: str) -> object:
    return book.read(grid_rows, [contact_id], [key], now=NOW)[0].values[0]


@pytest.mark.parametrize(
    ("key", "typed", "shown"),
    [
        ("name", "  Lola   Lang ", "Lola Lang"),
        ("email", "Lola@Example.net", "lola@example.net"),
        ("email", "", None),
        ("phone", "020 7946 0991", "020 7946 0991"),
        ("country", "deutschland", "Germany"),
        ("country", "", None),
        ("city", "Leeds", "Leeds"),
        ("language", "French", "fr"),
        ("language", "Klingon", "Klingon"),
        ("section", "france", "France"),
        ("section", "", None),
        ("tags", "donor, Volunteer", ("donor", "Volunteer")),
        ("tags", "", ()),
        ("birth_date", "12 Dec 1980", date(1980, 12, 12)),
        ("notes", "one\ntwo", "one\ntwo"),
    ],
)
def test_what_is_typed_is_understood(book: Store, key: str, typed: str, shown: object) -> None:
    do(book, set_cells, [(1, key, typed)])
    assert cell(book, 1, key) == shown


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("country", "Atlantis"),
        ("section", "Nowhere"),
        ("name", " "),
        ("birth_date", "31 Feb 1980"),
        ("status", "closed"),
        ("no such column", "x"),
    ],
)
def test_nonsense_is_refused_in_a_sentence_and_changes_nothing(
    book: Store, key: str, typed: str
) -> None:
    before = book.read(contact_facts, 1)
    with pytest.raises(UserError, match=r"Nothing was changed\."):
        do(book, set_cells, [(1, "city", "Leeds"), (1, key, typed)])
    assert book.read(contact_facts, 1) == before


def test_of_several_addresses_the_cells_show_and_write_the_newest(book: Store) -> None:
    do(book, set_cells, [(1, "city", "Lyon"), (1, "postcode", "69001")])
    do(book, add_address, 1, city="Paris", street="Rue A")
    assert [cell(book, 1, key) for key in ("city", "postcode", "street")] == [
        "Paris",
        None,
        "Rue A",
    ]
    do(book, set_cells, [(1, "city", "Rome")])
    facts = book.read(contact_facts, 1)
    assert facts is not None
    assert cell(book, 1, "city") == "Rome" == facts.city


def test_the_parts_of_a_name_follow_the_whole_and_the_other_way_round(book: Store) -> None:
    do(book, set_cells, [(1, "given_name", "Lola"), (1, "family_name", "Late")])
    do(book, set_cells, [(1, "name", "Lotte Lang")])
    assert (cell(book, 1, "given_name"), cell(book, 1, "family_name")) == ("Lotte", "Lang")
    do(book, set_cells, [(1, "family_name", "Kurz")])
    assert cell(book, 1, "name") == "Lotte Kurz"


def test_a_second_address_stays_when_the_first_one_is_changed(book: Store) -> None:
    from crm.actions.contacts import add_point

    do(book, add_point, 1, "email", "second@example.org")
    do(book, set_cells, [(1, "email", "first@example.org")])
    assert cell(book, 1, "other_emails") == "second@example.org"
    do(book, set_cells, [(1, "email", "")])
    assert cell(book, 1, "email") == "second@example.org"


def test_fields_of_ones_own_are_cells_too(book: Store) -> None:
    number = do(book, new_custom_field, "Number", FieldKind.NUMBER)
    day = do(book, new_custom_field, "Since", FieldKind.DATE)
    do(book, set_cells, [(1, f"field{number}", "1 200,5"), (1, f"field{day}", "2020-02-01")])
    assert cell(book, 1, f"field{number}") == 1200.5
    assert cell(book, 1, f"field{day}") == date(2020, 2, 1)


def test_pasted_rows_become_contacts_if_they_have_a_name_or_an_address(book: Store) -> None:
    made = do(
        book,
        paste_cells,
        [(1, "city", "Leeds")],
        [
            {"name": "Ana Silva", "country": "Portugal"},
            {"given_name": "Bo", "family_name": "Berg"},
            {"email": "cy@example.org"},
            {"city": "Nowhere"},
        ],
    )
    shown = book.read(grid_rows, made, ["name", "country", "email"], now=NOW)
    assert [row.values for row in shown] == [
        ("Ana Silva", "Portugal", None),
        ("Bo Berg", None, None),
        ("cy@example.org", None, "cy@example.org"),
    ]


def test_assigning_contacts_assigns_their_open_inquiries(book: Store) -> None:
    assert do(book, assign_contacts, [1, 2, 8], 2) == 2
    owned = "SELECT contact_id FROM inquiries WHERE assignee_id = 2 AND id IN (1, 2, 8)"
    assert rows(book, owned) == [(1,), (2,)]
    with pytest.raises(UserError, match="open inquiry"):
        do(book, assign_contacts, [8], 2)


def test_a_follow_up_is_planned_for_each(book: Store) -> None:
    assert do(book, new_followups, [1, 2, 1], TODAY, "Call", 2) == 2
    planned = "SELECT contact_id, purpose FROM followups WHERE purpose = 'Call' ORDER BY id"
    assert rows(book, planned) == [(1, "Call"), (2, "Call")]
