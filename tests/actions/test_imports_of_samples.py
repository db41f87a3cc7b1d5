"""The samples of an event and of a shop give what their description says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.intake.asides import DEVICE, ROOM
from crm.queries.planning.import_plan import Verdict
from crm.queries.planning.plan_participants import HOST
from crm.queries.questions import open_questions
from crm.store.opening import create_book
from crm.store.store import Store
from tests.actions.forms import SAMPLES, contents, faults, imported, planned, rows_of

REGISTRATIONS = SAMPLES / "book-launch-registrations.csv"
ATTENDEES = SAMPLES / "book-launch-attendees.csv"
ORDERS = SAMPLES / "pre-orders.csv"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        yield made


def test_registrations_are_people_and_not_rows(store: Store) -> None:
    counts = imported(store, REGISTRATIONS).summary
    assert (counts.rows, counts.new, counts.same, counts.set_aside) == (356, 352, 4, 0)
    assert rows_of(store, "SELECT count(*), count(DISTINCT country) FROM contacts") == [(352, 37)]
    assert rows_of(store, "SELECT count(registered_at) FROM participants") == [(352,)]
    [(title, day)] = rows_of(store, "SELECT title, substr(starts_at, 1, 10) FROM events")
    assert (title, day) == ("Storming Heaven: book launch", "2026-03-18")
    assert planned(store, REGISTRATIONS).summary.same == 356


def test_attendees_are_found_by_address_and_by_name_and_nobody_is_guessed(store: Store) -> None:
    imported(store, REGISTRATIONS)
    before = contents(store)
    plan = imported(store, ATTENDEES).plan
    by_address = [
        row for row in plan.rows if row.facts.emails and row.verdict is not Verdict.SET_ASIDE
    ]
    came = {row.contact_id for row in by_address if row.facts.attended}
    assert len(came) == 139
    named = {row.facts.display_name: row for row in plan.rows if row.facts.section}
    aside = {row.reason for row in named.values() if row.verdict is Verdict.SET_ASIDE}
    assert aside == {HOST, DEVICE, ROOM}
    found = [row for row in named.values() if row.verdict in (Verdict.UPDATE, Verdict.QUESTION)]
    assert len(found) == 9
    assert all(len(row.matches) > 1 for row in found if row.verdict is Verdict.QUESTION)
    assert named["Álvaro Etxeberria (she/her)"].verdict is Verdict.UPDATE
    assert named["Walk-in Wanda"].new_contact
    assert plan.summary.new == 1
    resolved = sum(row.verdict is Verdict.UPDATE for row in found)
    assert rows_of(
        store,
        "SELECT count(registered_at), count(attended_at), count(no_show_at) FROM participants",
    ) == [(352, 139 + resolved + 1, 0)]
    assert len([row for row in store.read(open_questions) if row.kind == "who"]) == 9 - resolved
    again = planned(store, ATTENDEES).summary
    assert (again.new, again.update, again.question) == (0, 0, 0)
    assert faults(store) == []
    store.undo()
    assert contents(store) == before


def test_the_shop_has_41_orders_of_47_lines(store: Store) -> None:
    result = imported(store, ORDERS)
    assert rows_of(store, "SELECT count(*), count(DISTINCT number) FROM orders") == [(47, 41)]
    assert result.summary.new == len({row.contact_id for row in result.plan.rows})
    assert planned(store, ORDERS).summary.same == 47


def test_all_samples_in_any_order_meet_the_same_people(store: Store) -> None:
    for path in (ATTENDEES, ORDERS, SAMPLES / "join-form.csv", REGISTRATIONS):
        imported(store, path)
    people = rows_of(store, "SELECT count(*) FROM contacts")
    for path in (REGISTRATIONS, ATTENDEES, ORDERS):
        counts = planned(store, path).summary
        assert (counts.new, counts.update) == (0, 0)
    assert rows_of(store, "SELECT count(*) FROM contacts") == people
