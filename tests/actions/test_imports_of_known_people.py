"""Importing people the book knows: what is filled, what is kept, what is marked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crm.actions.consent import note_consent
from crm.actions.imports import commit_import
from crm.actions.inquiries import close_inquiries, wait_for_them
from crm.actions.sections import new_section
from crm.domain.errors import Problem, UserError
from crm.domain.inquiries import Outcome
from crm.queries.inquiries import inquiry_detail
from crm.queries.planning.import_plan import OnMatch, Verdict
from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.store import Store
from tests.actions.forms import FIRST, contents, faults, form, imported, planned, rows_of
from tests.books import do


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        yield made


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


def test_a_yes_or_no_for_another_purpose_says_nothing_about_the_newsletter(store: Store) -> None:
    imported(store, form("01/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,Hello,"))
    do(store, note_consent, 1, purpose="photos", given=False)
    imported(store, form("02/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,Me again,Yes"))
    do(store, note_consent, 1, purpose="photos", given=True)
    do(store, note_consent, 1, purpose="Newsletter", given=False)
    imported(store, form("03/02/2026 10:00:00,Awa Koné,awa.kone@example.org,,,And again,Yes"))
    assert rows_of(store, "SELECT purpose, given FROM consent_events ORDER BY id") == [
        ("photos", 0),
        ("newsletter", 1),
        ("photos", 1),
        ("Newsletter", 0),
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
    query = "SELECT status, waiting_until, outcome, duplicate_of_id, message FROM inquiries"
    assert rows_of(store, query) == [("active", None, None, None, "Please call")] * 2
    assert rows_of(store, "SELECT count(*) FROM followups WHERE done_at IS NULL") == [(0,)]


def test_everybody_in_the_file_can_be_tagged_and_noted_for_an_event(store: Store) -> None:
    imported(store, FIRST, event="Book launch", tags=("spring",))
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
