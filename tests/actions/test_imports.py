"""Importing join forms: what comes in, what is known, what is asked, and how it is undone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from crm.actions.imports import ImportResult, commit_import
from crm.actions.inquiries import close_inquiries, wait_for_them
from crm.actions.reading import read_file, read_text
from crm.actions.sections import new_section
from crm.domain.errors import Problem, UserError
from crm.domain.inquiries import Outcome
from crm.queries.forms import earlier_run, known_profiles
from crm.queries.import_plan import ImportOptions, OnMatch, Plan, Verdict
from crm.queries.inquiries import inquiry_detail
from crm.queries.planner import plan_import
from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.search_index import index_faults
from crm.store.store import Store
from crm.store.tables import tracked_tables

SAMPLES = Path(__file__).parents[1] / "samples"
FIRST = SAMPLES / "join-form.csv"
LATER = SAMPLES / "join-form-a-week-later.csv"
HEADINGS = "Timestamp,Your name,E-mail,Phone,Where do you live?,Message,Newsletter?"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        yield made


def planned(store: Store, what: Path | str, **options: Any) -> Plan:
    chosen = ImportOptions(**options)
    profiles = store.read(known_profiles)
    if isinstance(what, Path):
        reading = read_file(what, chosen, profiles)
    else:
        reading = read_text(what, chosen, profiles)
    return store.read(plan_import, reading, chosen)


def imported(store: Store, what: Path | str, **options: Any) -> ImportResult:
    result, _changes = commit_import(store, planned(store, what, **options))
    return result


def form(*rows: str) -> str:
    return "\n".join([HEADINGS, *rows, ""])


def contents(store: Store) -> dict[str, list[Any]]:
    def everything(session: Session) -> dict[str, list[Any]]:
        names = [table.name for table in tracked_tables()] + ["search_text"]
        connection = session.connection()
        return {
            name: list(connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1").all())
            for name in names
        }

    return store.read(everything)


def rows_of(store: Store, query: str) -> list[Any]:
    return store.read(lambda session: list(session.connection().exec_driver_sql(query).all()))


def faults(store: Store) -> list[str]:
    with store.exclusive() as connection:
        return index_faults(connection)


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


def test_a_new_submission_of_a_known_person_is_a_new_inquiry_and_fills_what_is_empty(
    store: Store,
) -> None:
    imported(store, form("01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,Hello,Yes"))
    result = imported(
        store,
        form("25/03/2026 10:00:00,Awa Kone,AWA.KONE@example.org,,Ivory Coast,Me again,Yes"),
    )
    [row] = result.plan.rows
    assert (row.verdict, row.new_contact, row.contact_id) == (Verdict.NEW, False, 1)
    assert rows_of(store, "SELECT full_name, country FROM contacts") == [("Awa Koné", "CI")]
    assert rows_of(store, "SELECT contact_id, message FROM inquiries") == [
        (1, "Hello"),
        (1, "Me again"),
    ]
    assert faults(store) == []


@pytest.mark.parametrize(
    ("policy", "country", "contacts"),
    [
        (OnMatch.FILL, "FR", 1),
        (OnMatch.OVERWRITE, "CI", 1),
        (OnMatch.SKIP, "FR", 1),
        (OnMatch.NEW, "FR", 2),
    ],
)
def test_what_happens_to_a_known_contact_is_the_users_choice(
    store: Store, policy: OnMatch, country: str, contacts: int
) -> None:
    imported(store, form("01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,France,Hello,Yes"))
    again = form("25/03/2026 10:00:00,Awa Koné,awa.kone@example.org,,Ivory Coast,Again,Yes")
    imported(store, again, on_match=policy)
    found = rows_of(store, "SELECT country FROM contacts ORDER BY id")
    assert (found[0][0], len(found)) == (country, contacts)


def test_a_blank_cell_erases_nothing(store: Store) -> None:
    imported(store, form("01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,France,Hello,Yes"))
    again = form("25/03/2026 10:00:00,Awa Koné,awa.kone@example.org,,,,")
    imported(store, again, on_match=OnMatch.OVERWRITE)
    assert rows_of(store, "SELECT country FROM contacts") == [("FR",)]


def test_a_withdrawal_is_never_turned_back_into_consent(store: Store) -> None:
    imported(store, form("01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,Hello,Yes"))
    imported(store, form("02/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,No more,No"))
    imported(store, form("03/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,Hi,Yes"))
    assert rows_of(store, "SELECT given FROM consent_events ORDER BY id") == [(1,), (0,)]


def test_a_changed_answer_opens_a_closed_inquiry_again(store: Store) -> None:
    imported(store, form("01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,Hello,Yes"))

    def close(session: Session) -> None:
        session.connection().exec_driver_sql(
            "UPDATE inquiries SET status = 'closed', outcome = 'not_now', "
            "closed_at = '2026-02-03T10:00:00Z'"
        )

    store.write(label("Close"), close)
    imported(store, form("01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,Please call,Yes"))
    assert rows_of(store, "SELECT status, outcome, message FROM inquiries") == [
        ("active", None, "Please call")
    ]


def test_a_changed_answer_ends_our_waiting_and_what_a_closing_had_said(store: Store) -> None:
    rows = (
        "01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,Hello,Yes",
        "02/02/2026 10:00:00,Bo Li,bo.li@example.org,,,Hello,Yes",
    )
    imported(store, form(*rows))
    store.write(label("Wait"), wait_for_them, [1], date(2126, 2, 4))
    store.write(label("Close"), close_inquiries, [2], Outcome.DUPLICATE, duplicate_of=1)
    imported(store, form(*(row.replace("Hello", "Please call") for row in rows)))
    query = "SELECT status, waiting_until, outcome, duplicate_of_id FROM inquiries"
    assert rows_of(store, query) == [("active", None, None, None)] * 2
    assert rows_of(store, "SELECT count(*) FROM followups WHERE done_at IS NULL") == [(0,)]


def test_everybody_in_the_file_can_be_tagged_and_noted_for_an_event(store: Store) -> None:
    imported(store, FIRST, event="Book launch", tag="spring")
    assert rows_of(store, "SELECT count(*) FROM participants WHERE registered_at IS NOT NULL") == [
        (76,)
    ]
    assert rows_of(store, "SELECT count(*) FROM contact_tags") == [(76,)]
    assert faults(store) == []
    store.undo()
    assert rows_of(store, "SELECT count(*) FROM events") == [(0,)]


def test_cancelling_leaves_nothing_behind(store: Store) -> None:
    plan = planned(store, FIRST)
    before = contents(store)

    def cancel(_done: int) -> None:
        raise UserError("Stopped. Nothing was changed.", Problem.CANCELLED)

    with pytest.raises(UserError):
        commit_import(store, plan, progress=cancel)
    assert contents(store) == before


def test_an_unknown_form_name_is_refused_with_a_sentence(store: Store) -> None:
    with pytest.raises(UserError, match="No form called “Nonsense”"):
        planned(store, FIRST, profile="Nonsense")


def test_a_missing_file_is_a_sentence(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no file|nowhere\.csv"):
        planned(store, tmp_path / "nowhere.csv")


def test_a_section_sets_the_answer_by_time(store: Store) -> None:
    store.write(label("Section"), new_section, "France", ["FR"], 1)
    imported(store, form("01/02/2026 10:00:00,Inès Moreau,ines@example.org,,France,Hello,Yes"))
    [(section, submitted, due)] = rows_of(
        store, "SELECT section_id, substr(submitted_at, 9, 2), substr(due_at, 9, 2) FROM inquiries"
    )
    assert section == 1
    assert int(due) - int(submitted) == 1


def test_answers_that_the_card_shows_are_told_from_those_that_only_the_form_knows(
    store: Store,
) -> None:
    imported(
        store,
        "Timestamp,Your name,E-mail,How did you hear about us?\n"
        "01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,A friend in Grenoble\n",
    )
    detail = store.read(inquiry_detail, 1, now=store.clock())
    assert detail is not None
    hidden = {answer.question: answer.shown_elsewhere for answer in detail.answers}
    assert hidden == {
        "Timestamp": True,
        "Your name": True,
        "E-mail": True,
        "How did you hear about us?": False,
    }
