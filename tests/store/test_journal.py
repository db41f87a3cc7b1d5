"""The journal: one step for each write, whatever it does, and what the step says it touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from crm.store import journal
from crm.store.changes import Changes
from crm.store.labels import Label, label
from crm.store.stamp import Stamp, me, now, stamp
from crm.store.store import Store
from crm.store.tables import Contact, ContactPoint, Tag, tracked_tables
from tests.store.making import (
    add_contact,
    everything,
    index_is_true,
    names,
    raw_rows,
    rows,
    run,
)


def steps(store: Store) -> list[tuple[object, ...]]:
    """Return id, kind and label of all steps."""
    return rows(store, "SELECT id, kind, label FROM steps ORDER BY id")


def test_a_step_says_what_it_touched(store: Store) -> None:
    number, changes = add_contact(store, "Ana")
    assert changes.ranges == {"contacts": (number, number)}
    assert changes.touches("contacts")
    assert changes.touches("contacts", number)
    assert not changes.touches("contacts", number + 1)
    assert not changes.touches("tags")
    changes = run(store, "UPDATE contacts SET notes = 'x'")
    assert changes.ids == {"contacts": frozenset({number})}
    assert run(store, "DELETE FROM contacts").touches("contacts", number)


def test_a_large_step_says_only_that_much_changed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "LISTED", 3)
    for number in range(4):
        add_contact(store, f"Ana {number}")
    changes = run(store, "UPDATE contacts SET notes = 'x'")
    assert changes.everything
    assert changes.touches("tags", 77)


def test_an_action_that_changes_nothing_leaves_no_step(store: Store) -> None:
    before = steps(store)
    add_contact(store, "Ana")
    for statement in (
        "UPDATE contacts SET notes = 'x' WHERE id = 99",
        "UPDATE contacts SET full_name = full_name",
        "DELETE FROM tags",
    ):
        assert run(store, statement) == Changes()
        assert not run(store, statement)
    assert len(steps(store)) == len(before) + 1


def test_an_action_that_fails_leaves_nothing_at_all(store: Store) -> None:
    before = everything(store), steps(store)

    def action(session: Session) -> None:
        session.add(Contact(full_name="Ana", name_key="ana"))
        session.flush()
        raise KeyError("a fault of ours")

    with pytest.raises(KeyError):
        store.write(label("Fail"), action)
    assert (everything(store), steps(store)) == before
    assert not store.changed_outside()
    assert add_contact(store, "Bo")[0] == 1


def test_a_rule_of_the_tables_that_is_broken_leaves_nothing(store: Store) -> None:
    with pytest.raises(IntegrityError):
        store.write(label("x"), lambda session: session.add(ContactPoint(contact_id=9, kind="x")))
    with pytest.raises(IntegrityError):
        store.write(
            label("x"),
            lambda session: session.add(ContactPoint(contact_id=9, kind="email", text="x")),
        )
    assert rows(store, "SELECT count(*) FROM journal WHERE tbl = 'contact_points'") == [(0,)]


def test_nothing_can_be_changed_outside_of_a_step(store: Store) -> None:
    add_contact(store, "Ana")
    for statement in ("UPDATE contacts SET full_name = 'x'", "DELETE FROM contacts"):
        with pytest.raises(Exception, match="NOT NULL"):
            raw_rows(store.path, None, statement)
    assert names(store) == ["Ana"]


def test_bulk_and_single_writes_are_both_in_the_journal(store: Store) -> None:
    def action(session: Session) -> None:
        people = [{"full_name": f"P{number}", "name_key": "p"} for number in range(1000)]
        session.execute(insert(Contact), people)
        session.execute(update(Contact).values(country="FR"))

    _result, changes = store.write(label("Bulk"), action)
    assert changes.ranges == {"contacts": (1, 1000)}
    assert rows(store, "SELECT count(*) FROM journal WHERE op = 'I' AND tbl = 'contacts'") == [(1,)]
    assert index_is_true(store)
    store.undo()
    assert names(store) == []
    assert index_is_true(store)


def test_rows_carry_who_and_when(store: Store) -> None:
    seen: dict[str, object] = {}

    def action(session: Session) -> None:
        seen["stamp"] = stamp(session)
        seen["now"], seen["me"] = now(session), me(session)
        session.add(Tag(name="Choir", key="choir"))

    store.write(label("x"), action)
    (tag,) = store.read(lambda session: session.scalars(select(Tag)).all())
    stamped = seen["stamp"]
    assert isinstance(stamped, Stamp)
    assert tag.created_at == tag.changed_at == seen["now"] == stamped.at
    assert tag.created_by == tag.changed_by == seen["me"] == 1
    with pytest.raises(KeyError):
        store.read(stamp)
    run(store, "UPDATE tags SET name = 'x'")


def test_a_label_may_depend_on_the_result(store: Store) -> None:
    def action(session: Session) -> int:
        session.add(Contact(full_name="Ana Nocker", name_key="ana"))
        return 7

    store.write(lambda count: label("Import {count} rows", count=count), action)
    assert steps(store)[-1][2] == '["Import {count} rows", {"count": 7}]'


def test_labels_and_inserts_hold_no_names(store: Store) -> None:
    number, _changes = add_contact(store, "Ana Nocker")
    store.undo()
    store.redo()
    held = raw_rows(store.path, None, "SELECT label FROM steps")
    assert "Nocker" not in str(held)
    assert number == 1


@given(
    st.text(),
    st.dictionaries(st.text(), st.none() | st.integers(-(2**53), 2**53) | st.text()),
)
def test_any_label_comes_back_from_its_text(template: str, values: dict[str, int | str]) -> None:
    made = Label(template, dict(values))
    assert Label.from_text(made.to_text()) == made


def test_housekeeping_is_passed_over_by_undo(store: Store) -> None:
    add_contact(store, "Ana")
    store.housekeep(lambda session: session.add(Tag(name="Choir", key="choir")))
    store.undo()
    assert names(store) == []
    assert rows(store, "SELECT name FROM tags") == [("Choir",)]


STRANGE = ["a\0b", "\0", "", " ", "'; DROP TABLE contacts; --", "\U0001f469\u200d\U0001f680",
           "e\u0301", "\u202eabc", "{contact}", '["x"]', "\ufffe", "x" * 100_000, "\r\n\t",
           "9007199254740993", "1e400", "NaN", "\u2028"]  # fmt: skip


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_any_text_survives_change_deletion_and_undo(store: Store, text: str) -> None:
    number, _changes = add_contact(store, "Ana")
    run(store, "UPDATE contacts SET notes = ?, full_name = ?, source = ?", text, text, text)
    before = everything(store)
    assert index_is_true(store)
    run(store, "UPDATE contacts SET notes = 'other', source = 'other' WHERE id = ?", number)
    store.undo()
    assert everything(store) == before
    run(store, "DELETE FROM contacts")
    store.undo()
    assert everything(store) == before
    assert index_is_true(store)
    store.redo()
    assert names(store) == []
    store.undo()
    store.undo()
    assert names(store) == ["Ana"]


def test_no_table_keeps_blobs_or_numbers_with_a_point() -> None:
    kinds = {str(column.type).split("(")[0] for t in tracked_tables() for column in t.columns}
    assert kinds <= {"INTEGER", "TEXT", "VARCHAR", "BOOLEAN", "DATE"}


def test_every_row_has_what_history_and_other_books_need() -> None:
    needed = {"id", "uid", "created_at", "created_by", "changed_at", "changed_by"}
    assert [table.name for table in tracked_tables() if not needed <= set(table.c.keys())] == []


# Small steps in a large book look at little


def test_an_undo_reads_no_table_from_end_to_end(store: Store) -> None:
    add_contact(store, "Ana")
    run(store, "UPDATE contacts SET notes = 'x'")
    said = statements_of_undo(store) | statements_of_undo(store)  # an update, then an insert
    looked: set[str] = set()
    with store.exclusive() as connection:
        for statement in said:
            plain = statement.replace("?1", "1").replace("?2", "'[]'").replace("?3", "0")
            plan = connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN {plain}", (1,) * plain.count("?")
            )
            looked.update(row.detail for row in plan)
    scanned = {detail.split()[1] for detail in looked if detail.startswith("SCAN")}
    # Of the steps only the newest are looked at, until one fits.
    assert scanned <= {"steps", "open_step", "sqlite_sequence", "json_each", "CONSTANT"}
    assert not any(detail.endswith("ix_journal_tbl_row_id (tbl=?)") for detail in looked)


def statements_of_undo(store: Store) -> set[str]:
    """Undo the last step. Return the statements that it took."""
    said: set[str] = set()

    def note(*words: object) -> None:
        if str(words[2]).startswith(("SELECT", "UPDATE", "DELETE")):
            said.add(str(words[2]))

    event.listen(store._engine, "before_cursor_execute", note)  # noqa: SLF001 - to listen in
    store.undo()
    event.remove(store._engine, "before_cursor_execute", note)  # noqa: SLF001
    return said
