"""Searching: order, inquiries and follow-ups, hints, what is left out, and any text at all."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.queries.search import (
    condition,
    count_contacts,
    find_contacts,
    find_followups,
    find_inquiries,
    first_contacts,
    search_hints,
)
from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.store import Store
from crm.store.tables import Contact
from tests.queries.searched import ME, NOW, PEOPLE, SHORT, found, person, searched_book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the book to search in. Tests only read it."""
    with searched_book(tmp_path_factory.mktemp("searched")) as store:
        yield store


def test_names_that_begin_with_the_word_come_first_then_by_name(book: Store) -> None:
    ids = book.read(find_contacts, "mo OR se OR si", now=NOW, me=ME)
    assert ids == [SHORT[name] for name in ("ana", "anabel", "inès", "seán")]
    ids = book.read(find_contacts, "se", now=NOW, me=ME)
    assert ids == [SHORT[name] for name in ("seán", "anabel")]


INQUIRIES = [
    ("", [1, 7, 2, 3, 4, 5, 6]),
    ("reading", [1, 2]),
    ("status:new", [1, 7, 2]),
    ("status:active", [3, 5]),
    ("assigned:me", [2, 5]),
    ("mine", [2, 5]),
    ("unassigned", [1, 7]),
    ("late", [2]),
    ("snoozed", [7]),
    ("overdue", [1]),
    ("country:BR,DE", [1, 2]),
    ("joined:<7d", [1, 7]),
    ("outcome:joined", [6]),
    ("id:7", [7]),
    ("id:i7,c1", [1, 7]),
    ("import:1", [7]),
    ("ana status:new", [1]),
    ("-status:new -status:closed", [3, 4, 5]),
]


@pytest.mark.parametrize(("text", "ids"), INQUIRIES, ids=[repr(text) for text, _ids in INQUIRIES])
def test_a_search_finds_these_inquiries(book: Store, text: str, ids: list[int]) -> None:
    assert sorted(book.read(find_inquiries, text, now=NOW, me=ME)) == sorted(ids)


def test_inquiries_come_newest_first(book: Store) -> None:
    assert book.read(find_inquiries, "-closed", now=NOW, me=ME)[:3] == [1, 7, 2]


FOLLOWUPS = [
    ("", [4, 1, 2, 3]),
    ("overdue", [1]),
    ("due:today", [2]),
    ("mine", [1, 2, 3]),
    ("assigned:none", [4]),
    ("country:DE", [2]),
    ("id:3", [3]),
    ("id:c2", [2]),
    ("status:new", [1, 2]),
    ("status:open", [1, 2, 3]),
    ("status:done", [4]),
    ("status:cancelled", []),
    ("status:open due:thisweek", [2, 3]),
]


@pytest.mark.parametrize(("text", "ids"), FOLLOWUPS, ids=[repr(text) for text, _ids in FOLLOWUPS])
def test_a_search_finds_these_follow_ups(book: Store, text: str, ids: list[int]) -> None:
    assert book.read(find_followups, text, now=NOW, me=ME) == ids


HINTS = [
    ("country:Frnce", ["0 people with country “Frnce”. Did you mean France?"]),
    ("tag:volunter", ["0 people with tag “volunter”. Did you mean Volunteer?"]),
    ("status:wating", ["0 people with status “wating”. Did you mean waiting?"]),
    ("joined:soon", ["0 people with joined “soon”."]),
    ("contry:FR", ["No field “contry”. Did you mean country?"]),
    ("country:FR tag:donor ana", []),
]


@pytest.mark.parametrize(("text", "hints"), HINTS)
def test_what_is_unknown_is_said(book: Store, text: str, hints: list[str]) -> None:
    assert [hint.text for hint in book.read(search_hints, text, now=NOW, me=ME)] == hints


@pytest.mark.parametrize(
    "text",
    ["country:", "country:Fran", "-country:Fran", "tag:vol", "joined:20", "status:", "city:Q"],
)
def test_a_field_that_is_being_typed_is_left_out(book: Store, text: str) -> None:
    page = book.read(first_contacts, text, now=NOW, me=ME, caret=len(text))
    assert len(page.ids) == len(PEOPLE)
    assert not page.hints
    every = book.read(find_inquiries, "", now=NOW, me=ME)
    assert book.read(find_inquiries, text, now=NOW, me=ME, caret=len(text)) == every


def test_a_field_that_is_complete_counts_while_the_caret_is_still_in_it(book: Store) -> None:
    assert book.read(first_contacts, "country:FR", now=NOW, me=ME, caret=10).ids == [SHORT["inès"]]


def test_a_deleted_contact_is_never_found(book: Store) -> None:
    for text in ("deleted", "id:c11", "country:FR", "-zzz", "", "no:email", "a"):
        assert 11 not in found(book, text)


def test_a_restored_contact_is_found_again(tmp_path: Path) -> None:
    def set_deleted(session: Session, moment: datetime | None) -> None:
        contact = session.get(Contact, 1)
        assert contact is not None
        contact.deleted_at = moment

    with create_book(tmp_path / "b.rollbook", clock=lambda: NOW) as store:
        store.write(label("Add"), lambda session: person(session, 1, "Ana Silva", "BR", "pt"))
        store.write(label("Delete"), set_deleted, NOW)
        assert found(store, "ana") == set()
        store.undo()
        assert found(store, "ana") == {1}


signs = st.text(alphabet='ab1ı ()"-:,<>.*@#OR\x00\udc80é%_[]country;', max_size=40)


@given(text=st.text(max_size=60) | signs)
def test_any_text_is_safe(book: Store, text: str) -> None:
    page = book.read(first_contacts, text, now=NOW, me=ME, caret=len(text))
    assert set(page.ids) <= set(range(1, 11))
    ids = book.read(find_contacts, text, now=NOW, me=ME)
    assert book.read(count_contacts, text, now=NOW, me=ME) == len(ids)
    book.read(find_inquiries, text, now=NOW, me=ME)
    book.read(find_followups, text, now=NOW, me=ME)


@given(text=st.text(alphabet="ab'\";%", min_size=1, max_size=12))
def test_what_is_typed_reaches_the_book_as_bound_values_only(book: Store, text: str) -> None:
    secret = f"q7{fold(text).replace(' ', '')}x"
    for search in (secret, f'"{secret} b"', f"tag:{secret}*", f"{secret}@{secret}", f"-{secret}"):
        clause = book.read(condition, search, "contacts", now=NOW, me=ME)
        assert secret not in clause.sql
        assert clause.sql.count("?") == len(clause.params)


def test_a_search_of_ten_thousand_words_is_answered(book: Store) -> None:
    assert found(book, "ana " * 10_000) == {SHORT["ana"], SHORT["anabel"]}
