"""Reply templates in a book: written, changed, deleted, and begun with for one person."""

from datetime import timedelta

import pytest

from crm.actions.contacts import delete_contacts, remove_point, set_contact_fields
from crm.actions.events import register_contacts
from crm.actions.present import change
from crm.actions.replies import delete_template, edit_template, new_template
from crm.actions.sections import delete_section
from crm.domain.errors import UserError
from crm.queries.replies import reply_start, template_languages, template_rows
from crm.store.store import Store
from crm.store.tables import Participant
from tests.books import NOW, contents, do


def test_a_template_is_written_changed_deleted_and_brought_back(book: Store) -> None:
    made = do(book, new_template, " Welcome ", "Dear {first_name}", subject="Hello", language="fr")
    (row,) = book.read(template_rows)
    assert (row.id, row.name, row.language, row.subject) == (made, "Welcome", "fr", "Hello")
    do(book, edit_template, made, "Bienvenue", "Bonjour", section_id=1)
    (row,) = book.read(template_rows)
    assert (row.name, row.language, row.section_id) == ("Bienvenue", None, 1)
    do(book, delete_template, made)
    assert book.read(template_rows) == []
    book.undo()
    assert [one.name for one in book.read(template_rows)] == ["Bienvenue"]


@pytest.mark.parametrize(
    ("name", "body", "why"), [("", "x", "needs a name"), ("x", "  ", "needs a text"), ("WELCOME", "x", "no other")]
)  # fmt: skip
def test_a_template_without_name_or_text_or_of_a_taken_name_is_refused(
    book: Store, name: str, body: str, why: str
) -> None:
    do(book, new_template, "Welcome", "Dear {first_name}")
    with pytest.raises(UserError, match=why):
        do(book, new_template, name, body)
    assert len(book.read(template_rows)) == 1


def test_a_template_may_keep_its_own_name(book: Store) -> None:
    made = do(book, new_template, "Welcome", "Dear you")
    do(book, edit_template, made, "welcome", "Dear all")
    assert book.read(template_rows)[0].body == "Dear all"


def test_a_template_of_a_section_that_is_deleted_is_for_all(book: Store) -> None:
    do(book, new_template, "Welcome", "Dear you", section_id=1)
    do(book, delete_section, 1)
    assert book.read(template_rows)[0].section_id is None


def test_a_reply_speaks_of_an_event_to_who_registered_again_after_cancelling(book: Store) -> None:
    def event() -> str:
        start = book.read(reply_start, inquiry_id=1, now=NOW, me=1)
        assert start is not None
        return start.values["event"]

    [taken] = [one.id for one in book.read(contents)["participants"] if one.contact_id == 1]
    do(book, change, Participant, [taken], cancelled_at=NOW - timedelta(hours=1))
    assert event() == ""
    do(book, register_contacts, 1, [1])
    assert event() == "Open evening"


def test_a_reply_begins_with_what_is_known_of_the_person(book: Store) -> None:
    do(book, new_template, "Anybody", "Dear you")
    do(book, new_template, "French", "Bonjour", language="fr")
    do(book, set_contact_fields, [4], language="fr", given_name="Ada")
    start = book.read(reply_start, inquiry_id=4, now=NOW, me=1)
    assert start is not None
    assert start.addresses == ("ada@example.org",)
    assert [one.name for one in start.templates] == ["French", "Anybody"]
    assert start.values == {
        "first_name": "Ada",
        "full_name": "Ada Active",
        "my_name": "Rita",
        "organisation": "Reading",
        "event": "Open evening",
        "section": "",
        "country": "United Kingdom",
        "today": "18 Nov 2026",
    }
    assert book.read(template_languages)[0] == "fr"


def test_somebody_without_an_address_has_none(book: Store) -> None:
    start = book.read(reply_start, contact_id=2, now=NOW, me=1)
    assert start is not None
    assert start.values["section"] == "France"
    do(book, remove_point, 2)
    start = book.read(reply_start, contact_id=2, now=NOW, me=1)
    assert start is not None
    assert start.addresses == ()
    assert book.read(reply_start, contact_id=999, now=NOW, me=1) is None
    do(book, delete_contacts, [2])
