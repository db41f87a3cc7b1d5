"""Erasing a contact: nothing of it is left in the file, and no import brings it back."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from crm.actions.contacts import change_point, new_contact, remove_point, set_contact_fields
from crm.actions.entering import new_inquiry
from crm.actions.erasing import erase_contact
from crm.actions.inquiries import close_inquiries
from crm.actions.interactions import log_interaction
from crm.actions.merging import merge_contacts
from crm.actions.tags import tag_contacts
from crm.domain.errors import UserError
from crm.domain.inquiries import Outcome
from crm.domain.interactions import Kind
from crm.queries.contacts import contact_facts
from crm.queries.exports import export
from crm.queries.history import history
from crm.queries.questions import QuestionRow, open_questions
from crm.queries.rows import ContactFacts
from crm.queries.search import find_contacts
from crm.store.check import check_book
from crm.store.engine import open_file
from crm.store.labels import label
from crm.store.opening import open_book
from crm.store.restore import restore
from crm.store.search_index import index_faults
from crm.store.store import Store
from tests.actions.forms import imported
from tests.books import NOW, contents, do

SECRETS = ("Zebulon", "Quagga", "zebulon@example.net", "+447700900999", "xylophone")


@pytest.fixture
def zebulon(book: Store) -> int:
    """Somebody with a past in every corner of the book, whose words appear nowhere else."""
    made = do(book, new_inquiry, full_name="Zebulon Quagga", email="zebulon@example.net",
              phone="+44 7700 900999", country="GB", message="I play the xylophone.")  # fmt: skip
    contact = book.read(find_contacts, "zebulon", now=NOW, me=None)[0]
    do(book, log_interaction, inquiry_id=made, kind=Kind.CALL, text="About the xylophone.")
    do(book, set_contact_fields, [contact], notes="xylophone", full_name="Zebulon Q. Quagga")
    other = do(book, new_contact, full_name="Zeb Quagga", email="zebulon@example.net")
    do(book, merge_contacts, contact, [other])
    named = label("Tag {count} contacts: {tag} ({search})", count=1, tag="x", search="Zeb Quagga")
    book.write(named, tag_contacts, [contact], "Choir")
    do(book, close_inquiries, [1], Outcome.DUPLICATE, duplicate_of=made)
    return contact


def _erase(book: Store, contact_id: int) -> None:
    book.erase(label("Erase a contact"), erase_contact, contact_id)


def _asides(*texts: str) -> str:
    """Return a form of nothing but tests, each of which mentions something."""
    rows = [f"Test,test@test.com,{text}" for text in texts]
    return "\n".join(["Name,E-mail,Who invited you?", *rows, ""])


def _facts(book: Store, contact_id: int) -> ContactFacts:
    facts = book.read(contact_facts, contact_id)
    assert facts is not None
    return facts


def _conflicts(book: Store) -> list[QuestionRow]:
    return [one for one in book.read(open_questions) if one.kind == "conflict"]


def _left(path: Path) -> list[str]:
    """Return which of the secrets are in the bytes of the book, or of its log."""
    files = [one for one in path.parent.iterdir() if one.name.startswith(path.name)]
    whole = b"".join(one.read_bytes() for one in files).lower()
    return [secret for secret in SECRETS if secret.lower().encode() in whole]


def test_nothing_of_an_erased_contact_is_left_in_the_file(book: Store, zebulon: int) -> None:
    assert _left(book.path) == list(SECRETS)
    _erase(book, zebulon)
    assert _left(book.path) == []
    assert book.read(contact_facts, zebulon) is None
    assert list(book.read(find_contacts, "zebulon", now=NOW, me=None)) == []
    with book.exclusive() as connection:
        assert index_faults(connection) == []
    assert not check_book(book).faults


def test_others_keep_what_is_theirs(book: Store, zebulon: int) -> None:
    before = book.read(contents)
    _erase(book, zebulon)
    after = book.read(contents)
    for table in ("events", "users", "sections", "participants", "tags"):
        assert after[table] == before[table]
    assert len(after["contacts"]) == len(before["contacts"]) - 2
    first = next(row for row in after["inquiries"] if row.id == 1)
    assert (first.outcome, first.duplicate_of_id) == ("duplicate", None)


def test_an_erasure_is_no_step_of_undo_but_stands_in_the_history(book: Store, zebulon: int) -> None:
    _erase(book, zebulon)
    newest = book.read(history)[0]
    assert (newest.text, newest.kind, newest.undoable) == ("Erase a contact", "erasure", False)
    with pytest.raises(UserError, match="cannot be undone by itself"):
        book.undo(newest.id)
    while any(row.undoable for row in book.read(history, limit=500)):
        book.undo()
    assert _left(book.path) == []


def test_an_import_does_not_bring_an_erased_person_back(book: Store, zebulon: int) -> None:
    _erase(book, zebulon)
    rows = (
        "Name,E-mail,Message\nZebulon Quagga,Zebulon@Example.net,xylophone\nAna,a@example.net,hi\n"
    )
    result = imported(book, rows)
    assert [row.verdict for row in result.plan.rows] == ["set_aside", "new"]
    assert "erased" in (result.plan.rows[0].reason or "")
    book.fold()
    assert [word for word in _left(book.path) if word != "xylophone"] == []


def test_a_merged_contact_is_erased_with_the_one_that_stayed(book: Store, zebulon: int) -> None:
    merged = max(row.id for row in book.read(contents)["contacts"])
    with pytest.raises(UserError, match="merged into"):
        _erase(book, merged)
    with pytest.raises(UserError, match="no contact c999"):
        _erase(book, 999)
    _erase(book, zebulon)
    assert book.read(contact_facts, merged) is None


def test_somebody_without_any_address_is_erased_too(book: Store) -> None:
    made = do(book, new_contact, full_name="Zebulon")
    _erase(book, made)
    assert book.read(contact_facts, made) is None
    assert _left(book.path) == []


def test_what_was_taken_off_long_ago_is_forgotten_as_well(book: Store) -> None:
    made = do(book, new_contact, full_name="Ana", email="zebulon@example.net")
    do(book, remove_point, _facts(book, made).points[0].id)
    _erase(book, made)
    assert _left(book.path) == []


def test_a_changed_address_that_was_taken_off_is_forgotten_with_what_it_was(book: Store) -> None:
    made = do(book, new_contact, full_name="Ana", email="zebulon@example.net")
    [point] = _facts(book, made).points
    do(book, change_point, point.id, "xylophone@example.net")
    do(book, change_point, point.id, "quagga@example.net")
    do(book, remove_point, point.id)
    _erase(book, made)
    assert _left(book.path) == []


@pytest.mark.parametrize("name", ["Zebulon Quagga", "Li", "Élodie Ætna"])
def test_a_row_set_aside_is_emptied_however_it_spells_their_name(book: Store, name: str) -> None:
    made = do(book, new_contact, full_name=name)
    imported(book, _asides(name.upper(), "Oliver Lind"))
    _erase(book, made)
    held = [row.cells for row in book.read(contents)["import_rows"]]
    assert [name.upper() in (cells or "") for cells in held] == [False, False]
    assert ["Oliver Lind" in (cells or "") for cells in held] == [False, True]


def test_a_question_about_values_of_an_erased_contact_goes_with_it(
    book: Store, tmp_path: Path
) -> None:
    made = do(book, new_contact, full_name="Zebulon Quagga", city="Lyon")
    path = tmp_path / "out.csv"
    book.read(export, path, "contacts", "zebulon", now=NOW, me=None)
    do(book, set_contact_fields, [made], city="Xylophone")
    path.write_text(path.read_text("utf-8-sig").replace("Lyon", "Paris"), "utf-8")
    imported(book, path)
    assert [(one.kind, one.name) for one in _conflicts(book)] == [("conflict", "Zebulon Quagga")]
    _erase(book, made)
    assert _conflicts(book) == []
    path.unlink()
    assert _left(book.path) == []


def test_a_row_set_aside_in_an_import_that_was_taken_back_is_forgotten_as_well(
    book: Store, zebulon: int
) -> None:
    imported(book, _asides("ZEBULON QUAGGA"))
    book.undo()
    _erase(book, zebulon)
    assert _left(book.path) == []


def test_restoring_an_older_backup_erases_again(book: Store, zebulon: int, tmp_path: Path) -> None:
    backup = tmp_path / "older.rollbook"
    book.fold()
    backup.write_bytes(book.path.read_bytes())
    _erase(book, zebulon)
    book.close()
    restore(book.path, backup)
    with open_book(book.path, automatic_backups=False) as store:
        assert store.read(contact_facts, zebulon) is None
        result = imported(store, "Name,E-mail,Message\nZ. Q.,zebulon@example.net,hello\n")
        assert result.plan.rows[0].verdict == "set_aside"
    assert _left(book.path) == []


def test_a_backup_that_nobody_can_be_erased_from_takes_no_books_place(
    book: Store, zebulon: int, tmp_path: Path
) -> None:
    backup = tmp_path / "older.rollbook"
    book.fold()
    backup.write_bytes(book.path.read_bytes())
    with closing(open_file(backup, None)) as raw:
        raw.execute("DROP TABLE contact_points").close()
    _erase(book, zebulon)
    book.close()
    with pytest.raises(OperationalError):
        restore(book.path, backup)
    with open_book(book.path, automatic_backups=False) as store:
        assert store.read(contact_facts, 1) is not None
    assert _left(book.path) == []
    assert list(book.path.parent.glob("*.partial*")) == []
