"""All that the book holds about one person, for whoever asks."""

import json
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session

from crm.actions.contacts import set_contact_fields
from crm.actions.tags import tag_contacts
from crm.domain.errors import UserError
from crm.queries.everything import everything_held, export_everything
from crm.store.store import Store
from crm.store.tables import Submission
from tests.books import NOW, do


def _submit(session: Session) -> None:
    answers = json.dumps([["How many seats?", "=20, about"]])
    facts = {"contact_id": 1, "inquiry_id": 1, "key": "k", "answers": answers}
    session.execute(insert(Submission).values(**facts))


def test_facts_happenings_and_changes_are_all_there(book: Store) -> None:
    do(book, tag_contacts, [1], "host")
    do(book, set_contact_fields, [1], city="Porto", notes="Prefers mornings")
    do(book, set_contact_fields, [1], notes="Prefers evenings")
    lines = book.read(everything_held, 1, now=NOW)
    said = {(part, what, text) for part, _when, what, text, _by in lines}
    assert ("Facts", "Name", "Lola Late") in said
    assert ("Facts", "Tag", "host") in said
    assert ("Facts", "City", "Porto") in said
    assert ("Changes", "Notes", "Prefers mornings → Prefers evenings") in said
    assert any(part == "Timeline" and what.startswith("Signed up") for part, what, _text in said)


def test_answers_of_forms_are_written_word_for_word(book: Store, tmp_path: Path) -> None:
    do(book, _submit)
    path = tmp_path / "all.json"
    count = book.read(export_everything, path, 1, now=NOW)
    lines = json.loads(path.read_text("utf-8"))
    assert len(lines) == count
    assert ("How many seats?", "=20, about") in [(one["What"], one["Text"]) for one in lines]


def test_about_nobody_there_is_no_file(book: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no contact c999"):
        book.read(export_everything, tmp_path / "x.xlsx", 999, now=NOW)
    assert not (tmp_path / "x.xlsx").exists()
