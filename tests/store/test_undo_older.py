"""Undo of older steps: what is taken back, what stays since people use it, what cannot be."""

import pytest
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.store.store import Store
from crm.store.tables import Contact, ContactPoint, Inquiry, Section, Tag
from tests.store.making import (
    add_contact,
    bring_in,
    everything,
    index_is_true,
    names,
    rename,
    rows,
    run,
    run_in,
    write,
)

NOW = "2026-03-18T09:00:00Z"


def test_an_older_step_is_undone_under_newer_ones(store: Store) -> None:
    add_contact(store, "Ana")
    renamed = write(store, rename(1, "Anna"))
    add_contact(store, "Bo")
    report, changes = store.undo(renamed)
    assert names(store) == ["Ana", "Bo"]
    assert (report.reversed_rows, report.kept, report.impossible) == (1, (), ())
    assert changes.touches("contacts", 1)
    assert not changes.touches("contacts", 2)


def test_a_column_edited_since_is_kept_and_the_others_go_back(store: Store) -> None:
    add_contact(store, "Ana")
    step = write(
        store,
        lambda session: session.execute(
            update(Contact).values(full_name="Anna", country="FR", notes="Sings")
        ),
    )
    run(store, "UPDATE contacts SET country = 'IT'")
    report, _changes = store.undo(step)
    assert rows(store, "SELECT full_name, country, notes FROM contacts") == [("Ana", "IT", "")]
    assert report.kept == (("contacts", 1),)
    assert report.reversed_rows == 1
    assert index_is_true(store)


def test_a_contact_worked_with_since_stays_with_all_that_came_with_it(store: Store) -> None:
    step = write(store, bring_in("Ana", "Bo", "Cleo"))
    run(store, "UPDATE contacts SET notes = 'Called her' WHERE full_name = 'Bo'")
    report, _changes = store.undo(step)
    assert names(store) == ["Bo"]
    assert rows(store, "SELECT contact_id FROM contact_points") == [(2,)]
    assert rows(store, "SELECT contact_id FROM inquiries") == [(2,)]
    assert report.kept == (("contacts", 2),)
    assert index_is_true(store)


def test_a_contact_that_a_newer_row_belongs_to_stays(store: Store) -> None:
    step = write(store, bring_in("Ana", "Bo"))
    run(
        store,
        "INSERT INTO interactions (uid, contact_id, kind, inbound, at, body, created_at, "
        f"changed_at) VALUES ('u', 1, 'call', 0, '{NOW}', 'Hello', '{NOW}', '{NOW}')",
    )
    report, _changes = store.undo(step)
    assert names(store) == ["Ana"]
    assert report.kept == (("contacts", 1),)
    assert rows(store, "SELECT contact_id FROM inquiries") == [(1,)]


def test_an_edit_that_was_undone_does_not_keep_a_contact(store: Store) -> None:
    step = write(store, bring_in("Ana"))
    run(store, "UPDATE contacts SET notes = 'Called her'")
    store.undo()
    store.undo(step)
    assert names(store) == []


def test_a_row_whose_parent_is_gone_cannot_come_back(store: Store) -> None:
    write(store, bring_in("Ana", "Bo"))
    step = write(store, lambda session: session.execute(delete(ContactPoint)))
    write(store, lambda session: session.execute(delete(Inquiry)))
    run(store, "DELETE FROM contacts WHERE full_name = 'Ana'")
    report, _changes = store.undo(step)
    assert rows(store, "SELECT contact_id FROM contact_points") == [(2,)]
    assert report.impossible == (("contact_points", 1),)
    assert report.reversed_rows == 1
    assert index_is_true(store)


def test_a_row_whose_unique_place_is_taken_cannot_come_back(store: Store) -> None:
    write(store, lambda session: session.add(Tag(name="Choir", key="choir")))
    step = write(store, lambda session: session.execute(delete(Tag)))
    write(store, lambda session: session.add(Tag(name="The Choir", key="choir")))
    report, _changes = store.undo(step)
    assert rows(store, "SELECT id, name FROM tags") == [(2, "The Choir")]
    assert report.impossible == (("tags", 1),)


def test_a_redone_import_is_an_import_again(store: Store) -> None:
    step = write(store, bring_in("Ana", "Bo"))
    whole = everything(store)
    for _time in range(3):
        store.undo()
        store.redo()
    assert everything(store) == whole
    run(store, "UPDATE contacts SET notes = 'Called her' WHERE id = 1")
    report, _changes = store.undo(step)
    assert names(store) == ["Ana"]
    assert report.kept == (("contacts", 1),)


def test_undoing_an_undone_steps_neighbour_does_not_bring_it_back(store: Store) -> None:
    add_contact(store, "Ana")
    first = write(store, rename(1, "Anna"))
    second = write(store, rename(1, "Annika"))
    store.undo(first)  # the name was changed again since: nothing to take back
    assert names(store) == ["Annika"]
    store.undo(second)
    assert names(store) == ["Anna"]
    report, _changes = store.undo(first)  # not counted as undone before
    assert report.reversed_rows == 1
    assert names(store) == ["Ana"]


def test_a_step_that_cannot_come_back_does_not_block_the_ones_before_it(store: Store) -> None:
    write(store, bring_in("Ana", "Bo"))
    run(store, "DELETE FROM contact_points")
    store.housekeep(lambda session: run_in(session, "DELETE FROM inquiries"))
    store.housekeep(lambda session: run_in(session, "DELETE FROM contacts WHERE id = 1"))
    store.housekeep(lambda session: run_in(session, "DELETE FROM contacts WHERE id = 2"))
    report, _changes = store.undo()
    assert set(report.impossible) == {("contact_points", 2), ("contact_points", 1)}
    report, _changes = store.undo()
    assert report.reversed_rows == 0
    with pytest.raises(UserError, match="nothing to undo"):
        store.undo()


def test_a_reference_to_a_row_that_is_gone_is_left_empty(store: Store) -> None:
    add_contact(store, "Ana")

    def move(session: Session) -> None:
        section = Section(name="Norge")
        session.add(section)
        session.flush()
        session.execute(update(Contact).values(section_id=section.id))

    first = write(store, move)
    write(store, move)
    store.undo(first)  # its section goes, since nobody is in it any more
    report, _changes = store.undo()
    assert report.impossible == (("contacts", 1),)
    assert rows(store, "SELECT section_id FROM contacts") == [(None,)]
    assert rows(store, "SELECT * FROM sections") == []
    assert index_is_true(store)


def test_what_was_deleted_since_is_named_and_comes_back_with_that_deletion_undone(
    store: Store,
) -> None:
    add_contact(store, "Ana")
    stuck = write(store, lambda session: session.add(Tag(name="Choir", key="choir")))
    run(store, "DELETE FROM tags")
    report, changes = store.undo(stuck)
    assert (report.kept, bool(changes)) == ((("tags", 1),), False)
    store.undo()
    assert rows(store, "SELECT name FROM tags") == [("Choir",)]
    store.undo(stuck)
    assert rows(store, "SELECT name FROM tags") == []


def test_what_a_later_step_said_again_stays_said(store: Store) -> None:
    add_contact(store, "Ana")
    first = write(store, rename(1, "Anna"))
    write(store, rename(1, "Ana"))
    write(store, rename(1, "Anna"))
    report, _changes = store.undo(first)
    assert names(store) == ["Anna"]
    assert report.kept == (("contacts", 1),)
