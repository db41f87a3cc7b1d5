"""Importing join forms: what comes in, what is known, what is asked, and how it is undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.actions import imports
from crm.actions.importing.reading import reading_of
from crm.actions.imports import commit_import, import_reading
from crm.domain.errors import Problem, UserError
from crm.queries.forms import earlier_run
from crm.queries.planning.import_plan import ImportOptions, Verdict
from crm.store.opening import create_book
from crm.store.store import Store
from tests.actions.forms import FIRST, LATER, contents, faults, form, imported, planned, rows_of


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        yield made


def test_the_sample_join_form_comes_in_as_it_should(store: Store) -> None:
    counts = imported(store, FIRST).summary
    assert (counts.rows, counts.new, counts.same, counts.set_aside) == (79, 76, 1, 2)
    assert (counts.update, counts.question) == (0, 0)
    assert rows_of(store, "SELECT count(*) FROM contacts") == [(76,)]
    assert rows_of(store, "SELECT DISTINCT status FROM inquiries") == [("new",)]
    assert faults(store) == []


def test_rows_set_aside_keep_their_cells_and_their_reason(store: Store) -> None:
    imported(store, FIRST)
    aside = rows_of(store, "SELECT row, reason, cells FROM import_rows WHERE verdict = 'set_aside'")
    assert [row for row, _reason, _cells in aside] == [78, 79]
    assert all(reason for _row, reason, _cells in aside)
    assert "Buy cheap followers" in aside[1][2]


def test_two_people_behind_one_mailbox_stay_two_with_an_open_match(store: Store) -> None:
    imported(store, FIRST)
    found = rows_of(
        store,
        "SELECT a.full_name, b.full_name, m.strength, m.answer FROM matches AS m "
        "JOIN contacts AS a ON a.id = m.contact_id JOIN contacts AS b ON b.id = m.other_id",
    )
    assert found == [("Sam Baker", "Tom Baker", "household", None)]


def test_a_week_later_only_what_is_new_comes_in(store: Store) -> None:
    imported(store, FIRST)
    result = imported(store, LATER)
    counts = result.summary
    assert (counts.new, counts.update, counts.same, counts.set_aside) == (12, 1, 76, 2)
    [changed] = [row for row in result.plan.rows if row.verdict is Verdict.UPDATE]
    assert [(change.old, change.new) for change in changed.changes] == [
        (
            "How much are the dues?",
            "I watched the launch and would like to join. PS: weekends only.",
        )
    ]
    assert faults(store) == []


def test_the_changed_answers_are_a_new_version_and_the_old_one_stays(store: Store) -> None:
    imported(store, FIRST)
    imported(store, LATER)
    [(old, new)] = rows_of(
        store,
        "SELECT o.answers, n.answers FROM submissions AS n "
        "JOIN submissions AS o ON o.id = n.replaces_id",
    )
    assert "How much are the dues?" in old
    assert "PS: weekends only." in new


def test_the_older_file_again_does_not_bring_old_answers_back(store: Store) -> None:
    imported(store, FIRST)
    imported(store, LATER)
    before = rows_of(store, "SELECT count(*) FROM submissions")
    again = imported(store, FIRST)
    assert (again.summary.update, again.summary.same) == (0, 77)
    [old] = [row for row in again.plan.rows if row.reason and "older version" in row.reason]
    assert old.verdict is Verdict.SAME
    assert imported(store, LATER).summary.update == 0
    assert rows_of(store, "SELECT count(*) FROM submissions") == before


def test_undoing_both_imports_leaves_the_book_as_it_was(store: Store) -> None:
    empty = contents(store)
    imported(store, FIRST)
    after_first = contents(store)
    imported(store, LATER)
    store.undo()
    assert contents(store) == after_first
    store.undo()
    assert contents(store) == empty
    assert faults(store) == []


def test_an_inserted_column_asks_nothing_and_is_remembered(store: Store) -> None:
    imported(store, FIRST)
    plan = planned(store, LATER)
    assert plan.reading.head["profile"] == "Join form"
    assert plan.profile_id is not None
    imported(store, LATER)
    assert len(rows_of(store, "SELECT id FROM form_profiles")) == 1


def test_the_file_is_known_by_its_bytes(store: Store) -> None:
    plan = planned(store, FIRST)
    assert store.read(earlier_run, plan.reading.digest) is None
    imported(store, FIRST)
    earlier = store.read(earlier_run, plan.reading.digest)
    assert earlier is not None
    assert earlier.file_name == "join-form.csv"


def test_a_plan_made_before_somebody_else_wrote_is_made_again(store: Store) -> None:
    plan = planned(store, FIRST)
    imported(store, form("18/03/2026 23:33:00,Nia Campbell,nia.campbell@example.org,,UK,Hello,No"))
    result, _changes = commit_import(store, plan)
    assert result.plan is not plan
    assert result.plan.rows[0].verdict is not Verdict.NEW or not result.plan.rows[0].new_contact
    assert rows_of(store, "SELECT count(*) FROM contacts") == [(76,)]


def test_cancelling_an_import_in_one_go_leaves_the_book_as_it_was(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    rows = (f"01/03/2026 10:00:00,Ana {number},a{number}@example.org,,,," for number in range(1200))
    path.write_text(form(*rows), encoding="utf-8")
    before = contents(store)

    def cancel(done: int) -> None:
        if done >= 1000:
            raise UserError("Cancelled. Nothing was changed.", Problem.CANCELLED)

    with (
        pytest.raises(UserError, match="Cancelled"),
        reading_of(path, ImportOptions(), []) as reading,
    ):
        import_reading(store, reading, ImportOptions(), progress=cancel)
    assert contents(store) == before
    assert faults(store) == []


def test_indexes_that_are_filled_in_the_end_are_all_there_and_whole(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
    before = rows_of(store, schema), contents(store)
    monkeypatch.setattr(imports, "_MANY", 1)
    imported(store, FIRST)
    assert rows_of(store, schema) == before[0]
    assert rows_of(store, "PRAGMA integrity_check") == [("ok",)]
    assert faults(store) == []
    imported(store, LATER)  # which looks people and submissions up by them
    assert rows_of(store, "SELECT count(*) FROM contacts") == [(88,)]
    store.undo()
    store.undo()
    assert contents(store) == before[1]


def test_every_imported_row_of_a_table_has_a_uid_of_its_own(store: Store) -> None:
    imported(store, FIRST)
    imported(store, LATER)
    for table in ("contacts", "contact_points", "inquiries", "submissions", "import_rows"):
        [(rows, uids, shortest, longest)] = rows_of(
            store,
            "SELECT count(*), count(DISTINCT uid), min(length(uid)), max(length(uid)) "
            f"FROM {table}",
        )
        assert rows == uids > 0
        assert shortest == longest == 32


def test_a_form_filled_in_for_an_organisation_opens_an_inquiry_of_the_organisation(
    store: Store,
) -> None:
    text = (
        "Timestamp,Your name,E-mail,Organisation,Message\n02/03/2026 10:00:00,,,Town library,Hi\n"
    )
    imported(store, text)
    assert rows_of(store, "SELECT full_name, kind FROM contacts") == [
        ("Town library", "organisation")
    ]
    assert rows_of(store, "SELECT count(*) FROM inquiries") == [(1,)]
