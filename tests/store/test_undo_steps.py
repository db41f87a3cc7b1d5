"""Undo and redo, one after the other: the book is what it was."""

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.store.opening import open_book
from crm.store.store import Store
from crm.store.tables import Contact, ContactPoint, ContactTag, Inquiry, Section, Tag
from tests.store.making import (
    add_contact,
    bring_in,
    contact,
    everything,
    index_is_true,
    names,
    rename,
    run,
    run_in,
    write,
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


def test_a_step_that_is_named_is_done_again_whatever_others_took_back_since(store: Store) -> None:
    ana = add_contact(store, "Ana")[1].step_id
    bo = add_contact(store, "Bo")[1].step_id
    with open_book(store.path, automatic_backups=False) as other:
        store.undo(ana)
        other.undo(bo)
    store.redo(ana)
    assert names(store) == ["Ana"]
    with pytest.raises(UserError, match="nothing to redo"):
        store.redo(ana)
    store.undo(ana)
    store.redo(bo)
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
