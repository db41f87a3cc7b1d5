"""The history of one contact, and taking one change of it back."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from crm.actions.addresses import add_address, change_address, remove_address
from crm.actions.contacts import (
    add_point,
    change_point,
    delete_contacts,
    remove_point,
    set_contact_fields,
    use_point_first,
)
from crm.actions.custom_fields import new_custom_field, set_custom_value
from crm.actions.history import revert_change
from crm.actions.merging import merge_contacts
from crm.actions.tags import tag_contacts, untag_contacts
from crm.domain.errors import UserError
from crm.queries.contact_detail import ContactDetail, ContactGone, contact_detail
from crm.queries.contacts import contact_facts
from crm.queries.record_history import FieldChange, record_history
from crm.store.search_index import index_faults
from crm.store.store import Store
from tests.books import NOW, Clock, contents, do


def _last(book: Store, contact_id: int = 1) -> FieldChange:
    return book.read(record_history, contact_id)[-1].changes[-1]


def _revert(book: Store, change: FieldChange) -> None:
    do(book, revert_change, change.entry_id, change.row_id, change.column)


def _detail(book: Store, contact_id: int = 1) -> ContactDetail:
    found = book.read(contact_detail, contact_id, now=NOW)
    assert isinstance(found, ContactDetail)
    return found


def test_history_tells_each_field_from_old_to_new(book: Store) -> None:
    do(book, set_contact_fields, [1], full_name="Lola L.", country="", birth_date=date(1990, 1, 2))
    step = book.read(record_history, 1)[-1]
    told = {change.field: (change.old, change.new) for change in step.changes}
    assert told == {
        "full_name": ("Lola Late", "Lola L."),
        "country": ("FR", ""),
        "birth_date": ("", "1990-01-02"),
    }
    assert (step.by, step.by_import, step.at) == ("Rita", False, NOW)


def test_what_was_undone_is_not_in_the_history(book: Store) -> None:
    before = book.read(record_history, 1)
    do(book, set_contact_fields, [1], full_name="Lola L.")
    book.undo()
    assert book.read(record_history, 1) == before


def _number(book: Store) -> int:
    field = do(book, new_custom_field, "Member no.")
    do(book, set_custom_value, [1], field, "0412")
    return int(field)


CASES: list[tuple[str, Callable[[Store], Any], tuple[str, str, str]]] = [
    ("a name", lambda b: do(b, set_contact_fields, [1], full_name="X"), ("full_name", "Lola Late", "X")),
    ("a section", lambda b: do(b, set_contact_fields, [2], section_id=None), ("section_id", "France", "")),
    ("a new number", lambda b: do(b, add_point, 1, "phone", "+33 1"), ("phone", "", "+33 1")),
    ("an address changed", lambda b: do(b, change_point, 1, "l@example.net"), ("email", "lola@example.org", "l@example.net")),
    ("an address removed", lambda b: do(b, remove_point, 1), ("email", "lola@example.org", "")),
    ("a street", lambda b: do(b, add_address, 1, street="12 High St", city="Leeds"), ("address", "", "12 High St, Leeds")),
    ("a tag", lambda b: do(b, tag_contacts, [1], "Choir"), ("tag", "", "Choir")),
    ("a tag off", lambda b: do(b, untag_contacts, [1], "Volunteer"), ("tag", "Volunteer", "")),
    ("an own field", _number, ("Member no.", "", "0412")),
]  # fmt: skip


@pytest.mark.parametrize(("act", "told"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_one_change_is_taken_back_as_a_step_of_its_own(
    book: Store, clock: Clock, act: Callable[[Store], Any], told: tuple[str, str, str]
) -> None:
    contact = 2 if told[0] == "section_id" else 1
    if contact == 2:
        do(book, set_contact_fields, [2], section_id=1)
    before = book.read(contact_facts, contact)
    act(book)
    change = _last(book, contact)
    assert (change.field, change.old, change.new) == told
    changed = book.read(contents)
    clock.moment += timedelta(minutes=1)
    _revert(book, change)
    assert book.read(contact_facts, contact) == before
    with book.exclusive() as connection:
        assert index_faults(connection) == []
    book.undo()
    assert book.read(contents) == changed


def test_what_was_changed_again_since_is_not_taken_back(book: Store) -> None:
    do(book, set_contact_fields, [1], full_name="Lola L.")
    change = _last(book)
    do(book, set_contact_fields, [1], full_name="Lola Long")
    with pytest.raises(UserError, match="changed again since"):
        _revert(book, change)


def test_one_field_goes_back_and_the_others_of_its_step_stay(book: Store) -> None:
    do(book, set_contact_fields, [1], full_name="Lola L.", notes="Sings.")
    name = next(c for c in book.read(record_history, 1)[-1].changes if c.field == "full_name")
    _revert(book, name)
    facts = _detail(book).facts
    assert (facts.name, facts.notes) == ("Lola Late", "Sings.")


def test_a_contact_has_several_addresses_and_the_last_is_shown(book: Store) -> None:
    first = do(book, add_address, 1, city="Leeds", country="United Kingdom")
    second = do(book, add_address, 1, street="2 Rue Haute", city="Lyon")
    do(book, change_address, second, postcode="69001")
    detail = _detail(book)
    assert [(row.id, row.city, row.country) for row in detail.addresses] == [
        (first, "Leeds", "GB"),
        (second, "Lyon", None),
    ]
    assert (detail.facts.city, detail.facts.postcode) == ("Lyon", "69001")
    do(book, remove_address, second)
    assert _detail(book).facts.city == "Leeds"
    with pytest.raises(UserError, match="gone already"):
        do(book, change_address, second, city="Nice")


def test_another_number_is_used_first(book: Store) -> None:
    second = do(book, add_point, 1, "email", "lola@example.net")
    do(book, use_point_first, second)
    assert [point.text for point in _detail(book).facts.points] == [
        "lola@example.net",
        "lola@example.org",
    ]


def test_a_contact_that_cannot_be_shown_says_why(book: Store) -> None:
    assert book.read(contact_detail, 99, now=NOW) == ContactGone(99)
    do(book, set_contact_fields, [1], notes="x")
    do(book, merge_contacts, 2, [1])
    do(book, delete_contacts, [3])
    assert book.read(contact_detail, 1, now=NOW) == ContactGone(1, 2)
    assert book.read(contact_detail, 3, now=NOW) == ContactGone(3, None, in_bin=True)
