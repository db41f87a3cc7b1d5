"""Undo, redo, undo of older steps: what is taken back, what stays, what cannot come back."""

from collections.abc import Callable

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.store.labels import label
from crm.store.store import Store
from crm.store.tables import Contact, ContactPoint, ContactTag, Inquiry, Section, Tag
from tests.store.making import add_contact, everything, index_is_true, names, rows, run

NOW = "2026-03-18T09:00:00Z"


def write(store: Store, action: Callable[[Session], object]) -> int:
    """Do an action as a step. Return the step's id."""
    step = store.write(label("Do something"), action)[1].step_id
    assert step is not None
    return step


def contact(name: str) -> Contact:
    """Return a new contact."""
    return Contact(full_name=name, name_key=name.casefold())


def bring_in(*people: str) -> Callable[[Session], None]:
    """Return an action that works as an import does: contacts with points and inquiries."""

    def action(session: Session) -> None:
        for name in people:
            person = contact(name)
            session.add(person)
            session.flush()
            email = f"{name.casefold()}@example.org"
            session.add(ContactPoint(contact_id=person.id, kind="email", text=email, value=email))
            moment = session.info["stamp"].at
            session.add(Inquiry(contact_id=person.id, submitted_at=moment, due_at=moment))

    return action


def rename(contact_id: int, name: str) -> Callable[[Session], object]:
    """Return an action that renames a contact."""
    return lambda session: session.execute(
        update(Contact).where(Contact.id == contact_id).values(full_name=name)
    )


def test_undoing_everything_leaves_the_book_as_it_was(store: Store) -> None:
    start = everything(store)
    write(store, bring_in("Ana", "Bo", "Cleo"))
    middle = everything(store)
    write(store, rename(1, "Anna"))
    write(store, lambda session: session.execute(delete(Inquiry)))
    end = everything(store)
    store.undo()
    store.undo()
    assert everything(store) == middle
    assert index_is_true(store)
    store.undo()
    assert everything(store) == start
    for _time in range(3):
        store.redo()
    assert everything(store) == end
    assert index_is_true(store)


def test_redo_ends_when_something_new_is_done(store: Store) -> None:
    add_contact(store, "Ana")
    store.undo()
    add_contact(store, "Bo")
    with pytest.raises(UserError, match="nothing to redo"):
        store.redo()
    store.undo()
    store.redo()
    assert names(store) == ["Bo"]


def test_with_nothing_done_there_is_nothing_to_undo(store: Store) -> None:
    with pytest.raises(UserError, match="nothing to undo"):
        store.undo()
    with pytest.raises(UserError, match="nothing to redo"):
        store.redo()
    with pytest.raises(UserError, match="no step s77"):
        store.undo(77)
    with pytest.raises(UserError, match="cannot be undone by itself"):
        store.undo(1)  # housekeeping


def test_undo_takes_back_the_newest_action_again_and_again(store: Store) -> None:
    for name in ("Ana", "Bo", "Cleo"):
        add_contact(store, name)
    store.undo()
    assert names(store) == ["Ana", "Bo"]
    store.undo()
    store.redo()
    assert names(store) == ["Ana", "Bo"]
    store.undo()
    store.undo()
    assert names(store) == []
    with pytest.raises(UserError, match="nothing to undo"):
        store.undo()


def test_a_step_is_undone_only_once(store: Store) -> None:
    step = write(store, bring_in("Ana"))
    store.undo(step)
    with pytest.raises(UserError, match="undone already"):
        store.undo(step)
    store.redo()
    store.undo(step)
    assert names(store) == []


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


def test_deleted_rows_come_back_under_their_old_numbers(store: Store) -> None:
    write(store, bring_in("Ana", "Bo"))
    before = everything(store)
    write(
        store,
        lambda session: [session.execute(delete(t)) for t in (ContactPoint, Inquiry, Contact)],
    )
    assert names(store) == []
    store.undo()
    assert everything(store) == before
    assert add_contact(store, "Cleo")[0] == 3


def test_swapped_unique_values_are_swapped_back(store: Store) -> None:
    write(
        store,
        lambda session: session.execute(
            insert(Tag), [{"name": "A", "key": "a"}, {"name": "B", "key": "b"}]
        ),
    )
    before = everything(store)

    def swap(session: Session) -> None:
        for number, key in ((1, "c"), (2, "a"), (1, "b")):
            session.execute(update(Tag).where(Tag.id == number).values(key=key))

    write(store, swap)
    store.undo()
    assert everything(store) == before


def test_one_row_inserted_changed_and_deleted_in_one_step_leaves_nothing_to_undo(
    store: Store,
) -> None:
    start = everything(store)

    def action(session: Session) -> None:
        person = contact("Ana")
        session.add(person)
        session.flush()
        person.full_name = "Anna"
        session.flush()
        session.delete(person)

    write(store, action)
    assert everything(store) == start
    store.undo()
    store.redo()
    assert everything(store) == start
    assert index_is_true(store)


def test_a_row_changed_and_then_deleted_in_one_step_comes_back_as_it_was(store: Store) -> None:
    write(store, bring_in("Ana"))
    before = everything(store)

    def action(session: Session) -> None:
        run_in(session, "UPDATE contact_points SET text = 'x'")
        run_in(session, "UPDATE contact_points SET position = 7, text = 'y'")
        run_in(session, "DELETE FROM contact_points")

    write(store, action)
    store.undo()
    assert everything(store) == before


def run_in(session: Session, statement: str) -> None:
    """Run a statement in an action."""
    session.connection().exec_driver_sql(statement)


def test_words_that_come_through_a_tag_or_a_section_follow_it(store: Store) -> None:
    write(store, bring_in("Ana", "Bo"))
    write(store, lambda session: session.add_all([Tag(name="Choir", key="choir")]))
    write(store, lambda session: session.add(ContactTag(contact_id=1, tag_id=1)))
    write(store, lambda session: session.add(Section(name="Norge")))
    write(store, lambda session: session.execute(update(Contact).values(section_id=1)))
    for statement in (
        "UPDATE tags SET name = 'Orchestra'",
        "UPDATE sections SET name = 'Noreg'",
        "DELETE FROM contact_tags",
        "UPDATE contacts SET section_id = NULL",
        "DELETE FROM sections",
    ):
        run(store, statement)
        assert index_is_true(store)
    for _step in range(10):
        store.undo()
        assert index_is_true(store)


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
