"""Searching by the fields that the organisation added to its contacts."""

import pytest

from crm.actions.custom_fields import delete_custom_field, new_custom_field, set_custom_value
from crm.domain.custom_fields import FieldKind
from crm.queries.search import find_contacts, find_inquiries, search_hints
from crm.store.search_index import index_faults
from crm.store.store import Store
from tests.books import NOW, do


@pytest.fixture
def fields(book: Store) -> dict[str, int]:
    """Five fields, one of each kind, filled for Lola (c1), Nadia (c2) and Yves (c3)."""
    made = {
        "number": do(book, new_custom_field, "Member no."),
        "age": do(book, new_custom_field, "Years", FieldKind.NUMBER),
        "since": do(book, new_custom_field, "Trained on", FieldKind.DATE),
        "speaks": do(book, new_custom_field, "Speaks?", FieldKind.YES_NO),
        "size": do(book, new_custom_field, "Größe", FieldKind.CHOICE, ["Small", "Extra large"]),
    }
    for contact, field, text in (
        (1, "number", "0412"), (2, "number", "0413-B"), (1, "age", "9"), (2, "age", "10,5"),
        (3, "age", "100"), (1, "since", "2026-10-03"), (2, "since", "2025-01-01"),
        (1, "speaks", "Oui"), (2, "speaks", "no"), (3, "size", "extra LARGE"),
    ):  # fmt: skip
        do(book, set_custom_value, [contact], made[field], text)
    return made


CASES = [
    ("memberno:0412", [1]),
    ("MemberNo:04", [1, 2]),
    ("member-no.:0413", [2]),
    ("memberno:9", []),
    ("0412", [1]),  # as a word too
    ("years:9", [1]),
    ("years:>9", [2, 3]),
    ("years:<=10.5", [1, 2]),
    ("years:10..99", [2]),
    ("years:<10.625", [1, 2]),
    ("years:..10", [1]),
    ("years:9,100", [1, 3]),
    ("trainedon:2026-10", [1]),
    ("trainedon:<90d", [1]),
    ("trainedon:..2025-12-31", [2]),
    ("speaks:yes", [1]),
    ("speaks:nein", [2]),
    ("grosse:extra", [3]),
    ('größe:"extra large"', [3]),
    ("-years:>9 has:years", [1]),
    ("has:memberno", [1, 2]),
    ("has:years no:memberno", [3]),
    ("years:9 OR speaks:no", [1, 2]),
    ("years:many", []),
]


@pytest.mark.usefixtures("fields")
@pytest.mark.parametrize(("text", "ids"), CASES, ids=[text for text, _ids in CASES])
def test_own_fields_are_searched_by_their_names(book: Store, text: str, ids: list[int]) -> None:
    assert sorted(book.read(find_contacts, text, now=NOW, me=1)) == ids


@pytest.mark.usefixtures("fields")
def test_inquiries_are_found_by_own_fields_of_their_contacts(book: Store) -> None:
    assert list(book.read(find_inquiries, "speaks:yes", now=NOW, me=1)) == [1]


@pytest.mark.usefixtures("fields")
def test_a_field_that_is_misspelt_is_wondered_about(book: Store) -> None:
    [hint] = book.read(search_hints, "membrno:0412", now=NOW, me=1)
    assert "Did you mean memberno?" in hint.text


def test_a_deleted_field_is_no_field_and_its_words_are_not_found(
    book: Store, fields: dict[str, int]
) -> None:
    do(book, delete_custom_field, fields["number"])
    assert list(book.read(find_contacts, "0412", now=NOW, me=1)) == []
    [hint] = book.read(search_hints, "memberno:0412", now=NOW, me=1)
    assert "No field" in hint.text
    book.undo()
    assert list(book.read(find_contacts, "0412", now=NOW, me=1)) == [1]
    with book.exclusive() as connection:
        assert index_faults(connection) == []
