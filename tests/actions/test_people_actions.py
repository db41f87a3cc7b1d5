"""Entering people, what is known about them, their tags, matches, and the bin."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from crm.actions.bin import delete_items, restore_items
from crm.actions.contacts import (
    add_point,
    delete_contacts,
    new_contact,
    remove_point,
    restore_contacts,
    set_contact_fields,
)
from crm.actions.entering import new_inquiry
from crm.actions.events import new_event, register_contacts
from crm.actions.matches import answer_match
from crm.actions.present import add_all
from crm.actions.tags import delete_tag, rename_tag, tag_contacts, untag_contacts
from crm.domain.errors import UserError
from crm.queries.bin import bin_rows
from crm.queries.contacts import contact_facts
from crm.queries.inbox import inbox_ids
from crm.queries.open_matches import open_matches
from crm.queries.rows import ContactFacts
from crm.queries.search import find_contacts
from crm.queries.tags import tag_rows
from crm.store.store import Store
from crm.store.tables import Contact, Inquiry
from tests.books import NOW, Clock, contents, do


def facts(book: Store, contact_id: int) -> ContactFacts:
    found = book.read(contact_facts, contact_id)
    assert found is not None
    return found


def inquiry(book: Store, id_: int) -> Any:
    return book.read(lambda session: session.get_one(Inquiry, id_))


def inbox(book: Store) -> set[int]:
    return set(book.read(inbox_ids, now=NOW, me=1).ids)


def test_a_contact_is_entered_with_all_that_is_known(book: Store) -> None:
    made = do(
        book,
        new_contact,
        full_name=" Awa  Koné\x00",
        email="Awa.Kone@Example.org",
        phone="0601 020 304",
        country="Côte d’Ivoire",
        city="Bouaké",
        birth_date=date(1990, 1, 2),
        notes="Line one\r\nLine two",
    )
    known = facts(book, made)
    assert (known.name, known.country, known.city) == ("Awa Koné", "CI", "Bouaké")
    assert known.notes == "Line one\nLine two"
    assert [(point.kind, point.text) for point in known.points] == [
        ("email", "Awa.Kone@Example.org"),
        ("phone", "0601 020 304"),
    ]
    assert known.points[0].value == "awa.kone@example.org"


def test_several_contacts_are_changed_at_once_and_a_blank_means_unknown(book: Store) -> None:
    do(book, set_contact_fields, [1, 2], city="Lyon", country="France", language="fr")
    do(book, set_contact_fields, [2], city=None, country="", full_name="Nadia Neuve")
    assert (facts(book, 1).city, facts(book, 1).language) == ("Lyon", "fr")
    assert (facts(book, 2).city, facts(book, 2).country) == (None, None)
    assert facts(book, 2).name == "Nadia Neuve"


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("needs a name", {"full_name": " \x00"}),
        ("no colour", {"colour": "red"}),
        ("know no country", {"country": "Atlantis"}),
        ("no section 9", {"section_id": 9}),
        ("person or an organisation", {"kind": "robot"}),
    ],
)
def test_what_makes_no_sense_is_refused(book: Store, words: str, fields: dict[str, Any]) -> None:
    with pytest.raises(UserError, match=words):
        do(book, set_contact_fields, [1], **fields)


def test_points_come_and_go_and_may_be_strange(book: Store) -> None:
    do(book, add_point, 1, "phone", "ask at the desk")
    second = do(book, add_point, 1, "email", "lola@home.example")
    do(book, add_point, 1, "handle", "@Lola")
    assert [(point.text, point.value) for point in facts(book, 1).points] == [
        ("lola@example.org", "lola@example.org"),
        ("lola@home.example", "lola@home.example"),
        ("@Lola", "@lola"),
        ("ask at the desk", None),
    ]
    do(book, remove_point, second)
    assert len(facts(book, 1).points) == 3
    with pytest.raises(UserError, match="gone already"):
        do(book, remove_point, second)
    with pytest.raises(UserError, match="nothing to add"):
        do(book, add_point, 1, "email", " ")


def test_the_same_address_and_a_fitting_name_is_the_same_person(book: Store) -> None:
    say = {"email": "LOLA@example.org", "phone": "+44 7700 900123"}
    made = do(book, new_inquiry, full_name="L. Late", **say, origin="stall")
    assert inquiry(book, made).contact_id == 1
    assert [point.text for point in facts(book, 1).points][-1] == "+44 7700 900123"
    assert inquiry(book, made).section_id == 1


def test_doubts_about_who_it_is_ride_along(book: Store) -> None:
    made = do(book, new_inquiry, full_name="Max Late", email="lola@example.org")
    contact_id = inquiry(book, made).contact_id
    (match,) = book.read(open_matches, 1)
    assert (match.other_id, match.strength) == (contact_id, "household")
    assert match.other_point == "lola@example.org"
    do(book, answer_match, match.id, "household")
    assert book.read(open_matches) == []
    with pytest.raises(UserError, match="answered already"):
        do(book, answer_match, match.id, "different")
    for id_, answer, words in (
        (match.id, "perhaps", "is no answer"),
        (99, "different", "no question"),
    ):
        with pytest.raises(UserError, match=words):
            do(book, answer_match, id_, answer)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("needs a name", {"full_name": ""}),
        ("no way in which", {"origin": "dream"}),
        ("still to come", {"submitted_at": NOW + timedelta(days=1)}),
        ("know no country", {"country": "Atlantis"}),
        ("no contact c99", {"contact_id": 99}),
        ("no section 9", {"section_id": 9}),
    ],
)
def test_an_inquiry_that_makes_no_sense_is_refused(
    book: Store, words: str, said: dict[str, Any]
) -> None:
    with pytest.raises(UserError, match=words):
        do(book, new_inquiry, **{"full_name": "Ana", **said})


def test_an_inquiry_is_due_when_its_section_promises(book: Store) -> None:
    at = NOW - timedelta(hours=5)
    french = do(book, new_inquiry, full_name="Ana", country="FR", submitted_at=at)
    other = do(book, new_inquiry, full_name="Bea", submitted_at=at)
    known = do(book, new_inquiry, full_name="", contact_id=1)
    assert inquiry(book, french).due_at == at + timedelta(days=2)
    assert inquiry(book, other).due_at == at + timedelta(days=3)
    assert inquiry(book, known).contact_id == 1


def test_a_tag_is_one_however_it_is_written(book: Store) -> None:
    assert do(book, tag_contacts, [1, 3, 3], " volunteer ") == 1
    assert do(book, tag_contacts, [3], "Été") == 1
    assert do(book, untag_contacts, [1, 4], "VOLUNTEER") == 1
    do(book, rename_tag, "ete", "Summer")
    assert [(tag.name, tag.contacts) for tag in book.read(tag_rows)] == [
        ("Summer", 1),
        ("Volunteer", 3),
    ]


def test_tags_that_make_no_sense_are_refused(book: Store) -> None:
    do(book, tag_contacts, [1], "Press")
    for words, action, args in (
        ("needs a name", tag_contacts, ([1], "\x00")),
        ("no tag “x”", untag_contacts, ([1], "x")),
        ("no contact c99", tag_contacts, ([99], "x")),
    ):
        with pytest.raises(UserError, match=words):
            do(book, action, *args)
    assert do(book, tag_contacts, [1], "♥") == 1
    assert do(book, tag_contacts, [2], "☂") == 1


def test_a_contact_goes_to_the_bin_with_its_work_and_comes_back_with_it(
    book: Store, clock: Clock
) -> None:
    do(book, delete_items, [("inquiry", 9)])
    before = book.read(contents)
    clock.moment += timedelta(minutes=1)
    do(book, delete_contacts, [5, 9])
    assert not {5, 9} & inbox(book)
    assert [(row.kind, row.id) for row in book.read(bin_rows)] == [("contact", 9), ("contact", 5)]
    clock.moment += timedelta(minutes=1)
    do(book, restore_contacts, [5, 9])
    assert [(row.kind, row.id) for row in book.read(bin_rows)] == [("inquiry", 9)]
    book.undo()
    book.undo()
    assert book.read(contents) == before


def test_nobody_is_found_by_the_words_of_what_is_in_the_bin(book: Store) -> None:
    made = do(book, new_inquiry, full_name="Ana Silva", message="Zebras, please")
    event = do(book, new_event, "Gala of owls")
    contact = book.read(find_contacts, "zebras", now=NOW, me=1)
    do(book, register_contacts, event, contact)
    for item, word in ((("inquiry", made), "zebras"), (("event", event), "owls")):
        do(book, delete_items, [item])
        assert book.read(find_contacts, word, now=NOW, me=1) == []
        do(book, restore_items, [item])
        assert book.read(find_contacts, word, now=NOW, me=1) == contact


def test_thousands_of_contacts_come_back_from_the_bin_at_once(book: Store) -> None:
    before = book.read(contents)
    rows = [{"full_name": f"Ana {number}", "name_key": "ana"} for number in range(1_500)]
    do(book, add_all, Contact, rows)
    ids = book.read(lambda session: session.scalars(select(Contact.id)).all())
    do(book, delete_contacts, ids)
    do(book, restore_contacts, ids)
    assert book.read(bin_rows) == []
    for _step in range(3):
        book.undo()
    assert book.read(contents) == before


def test_what_belongs_to_something_in_the_bin_cannot_come_back_alone(
    book: Store, clock: Clock
) -> None:
    do(book, delete_items, [("inquiry", 5)])
    with pytest.raises(UserError, match="belongs to inquiry i5"):
        do(book, restore_items, [("followup", 1)])
    clock.moment += timedelta(minutes=1)
    do(book, delete_items, [("contact", 5)])
    with pytest.raises(UserError, match="belongs to contact c5"):
        do(book, restore_items, [("inquiry", 5)])


def test_the_bin_says_what_it_does_not_know(book: Store) -> None:
    for words, items in (
        ("no bin for tag", [("tag", 1)]),
        ("no contact c99", [("contact", 99)]),
        ("no event e9", [("event", 9)]),
    ):
        with pytest.raises(UserError, match=words):
            do(book, delete_items, items)
    with pytest.raises(UserError, match="in the bin"):
        do(book, restore_items, [("contact", 1)])


def test_everything_that_can_be_deleted_is_listed_and_restored(book: Store) -> None:
    items = [("event", 1), ("followup", 3), ("interaction", 1), ("inquiry", 1), ("contact", 2)]
    do(book, delete_items, items)
    listed = book.read(bin_rows)
    assert {(row.kind, row.id) for row in listed} == set(items)
    assert {row.name for row in listed} >= {"Open evening", "Otto Older", "Nadia New"}
    do(book, restore_items, items)
    assert book.read(bin_rows) == []


def test_ids_are_never_given_out_twice(book: Store) -> None:
    first = do(book, new_contact, full_name="Ana")
    book.undo()
    assert do(book, new_contact, full_name="Ana") == first + 1
    assert book.read(lambda session: session.scalar(select(Inquiry.id).limit(1))) == 1


def test_a_tag_that_gets_the_name_of_another_becomes_one_with_it(book: Store) -> None:
    do(book, tag_contacts, [1, 2], "Choir")
    do(book, tag_contacts, [2, 3], "Koor")
    do(book, rename_tag, "koor", "CHOIR")
    assert {row.name: row.contacts for row in book.read(tag_rows)}["Choir"] == 3
    assert "Koor" not in {row.name for row in book.read(tag_rows)}
    assert do(book, delete_tag, "Choir") == 3
    assert "Choir" not in {row.name for row in book.read(tag_rows)}
    with pytest.raises(UserError, match="no tag"):
        do(book, delete_tag, "Choir")
