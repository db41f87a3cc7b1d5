"""Who may be in the book twice, and who is not asked about again."""

from typing import Any

import pytest

from crm.actions.contacts import delete_contacts, new_contact
from crm.actions.matches import note_answer
from crm.queries.matches import probable_duplicates, still_probable
from crm.store.store import Store
from tests.books import do


def _found(book: Store) -> list[tuple[int, int, str, tuple[str, ...]]]:
    rows = book.read(probable_duplicates)
    return [(row.one_id, row.other_id, row.strength, row.reasons) for row in rows]


CASES: list[tuple[dict[str, Any], str, tuple[str, ...]]] = [
    ({"full_name": "Late, Lola", "email": "LOLA@example.org"}, "strong", ("same e-mail", "same name")),
    ({"full_name": "Lola Late", "phone": "+33 1 99 00 34 56"}, "strong", ("same phone", "same name")),
    ({"full_name": "Lóla Late", "city": "LYON"}, "medium", ("same name", "same city")),
    ({"full_name": "Lola Latte", "city": "Lyon"}, "weak", ("similar name", "same city")),
    ({"full_name": "Lola Late"}, "weak", ("same name",)),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "strength", "reasons"), CASES)
def test_a_second_record_is_found_with_its_reasons(
    book: Store, facts: dict[str, Any], strength: str, reasons: tuple[str, ...]
) -> None:
    do(book, delete_contacts, [1])
    first = do(book, new_contact, full_name="Lola Late", email="lola@example.org",
               phone="+33199003456", city="Lyon", country="FR")  # fmt: skip
    second = do(book, new_contact, country="FR", **facts)
    assert _found(book) == [(first, second, strength, reasons)]


def test_the_most_probable_come_first(book: Store) -> None:
    weak = do(book, new_contact, full_name="Otto Older")
    strong = do(book, new_contact, full_name="Lola Late", email="lola@example.org")
    assert [pair[:2] for pair in _found(book)] == [(1, strong), (9, weak)]


@pytest.mark.parametrize("answer", ["household", "different"])
def test_what_was_answered_is_not_asked_again(book: Store, answer: str) -> None:
    second = do(book, new_contact, full_name="Lola Late")
    do(book, note_answer, 1, second, answer)
    assert _found(book) == []
    book.undo()
    assert len(_found(book)) == 1


def test_different_birthdays_are_different_people(book: Store) -> None:
    from datetime import date

    do(book, new_contact, full_name="Ana Silva", city="Lyon", birth_date=date(1990, 1, 1))
    do(book, new_contact, full_name="Ana Silva", city="Lyon", birth_date=date(1991, 1, 1))
    assert _found(book) == []


def test_a_household_is_no_duplicate(book: Store) -> None:
    do(book, new_contact, full_name="Max Late", email="lola@example.org")
    assert _found(book) == []


def test_a_crowd_of_namesakes_is_not_compared_without_end(book: Store) -> None:
    for _ in range(30):
        do(book, new_contact, full_name="Maria Silva")
    assert len(_found(book)) == 20 * 19 // 2


def test_pairs_that_were_found_are_judged_again_without_looking(book: Store) -> None:
    weak = do(book, new_contact, full_name="Otto Older")
    strong = do(book, new_contact, full_name="Lola Late", email="lola@example.org")
    found = book.read(probable_duplicates)
    pairs = [(row.one_id, row.other_id) for row in found]
    assert book.read(still_probable, pairs[::-1]) == found
    do(book, note_answer, 1, strong, "different")
    assert book.read(still_probable, pairs) == found[1:]
    do(book, delete_contacts, [weak])
    assert book.read(still_probable, pairs) == []
    book.undo()
    book.undo()
    assert book.read(still_probable, pairs) == found
