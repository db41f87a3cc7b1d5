"""Whatever a join form looks like and whatever the book holds: an import does what it previewed."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, note
from hypothesis import strategies as st

from crm.actions.bin import delete_items
from crm.actions.importing.reading import read_file
from crm.actions.imports import ImportResult, commit_import, import_reading
from crm.actions.inquiries import close_inquiries
from crm.actions.tags import tag_contacts
from crm.domain.errors import UserError
from crm.domain.inquiries import Outcome
from crm.intake.facts import from_plain
from crm.intake.reading import understand
from crm.queries.forms import known_profiles
from crm.queries.planning.import_plan import (
    ImportOptions,
    OnMatch,
    Plan,
    PlannedRow,
    Reading,
    Verdict,
)
from crm.queries.planning.planner import plan_import
from crm.store.search_index import index_faults
from crm.store.store import Store
from tests.actions.mutations import SAMPLES, forms
from tests.books import do, empty_book
from tests.store.making import everything, rows

OPTIONS = st.builds(
    ImportOptions,
    on_match=st.sampled_from((OnMatch.FILL, OnMatch.FILL, *OnMatch)),
    tags=st.sampled_from(((), ("spring",))),
    event=st.sampled_from((None, "Open evening")),
    attended=st.booleans(),
    region=st.sampled_from((None, "GB")),
)
PASTS = st.lists(
    st.one_of(forms(), st.sampled_from(("delete", "close", "tag", "undo"))), max_size=3
)


@contextmanager
def book() -> Iterator[Store]:
    with TemporaryDirectory() as folder, empty_book(Path(folder)) as store:
        yield store


def previewed(store: Store, data: bytes, options: ImportOptions) -> Plan | None:
    """Return the plan for a file, None if the file makes no sense. Read here, not in a child."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "join-form.csv"
        path.write_bytes(data)
        request = {
            "path": str(path),
            "name": path.name,
            "region": options.region,
            "profiles": store.read(known_profiles),
        }
        try:
            head, *messages = understand(request)
        except UserError as error:
            note(error.message)
            return None
    facts = [from_plain(one) for message in messages for one in message.get("rows", ())]
    reading = Reading(path.name, str(hash(data)), head["head"], facts)
    return store.read(plan_import, reading, options)


def imported(store: Store, data: bytes, options: ImportOptions) -> ImportResult | None:
    plan = previewed(store, data, options)
    return commit_import(store, plan)[0] if plan else None


def lived(store: Store, past: list[bytes | str]) -> None:
    """Let the book have a past: imports, and work between them."""
    for one in past:
        with suppress(UserError):  # there may be nothing to undo, nobody left to delete
            live(store, one)


def live(store: Store, one: bytes | str) -> None:
    contacts = [number for (number,) in rows(store, "SELECT id FROM contacts")]
    inquiries = [number for (number,) in rows(store, "SELECT id FROM inquiries")]
    if isinstance(one, bytes):
        imported(store, one, ImportOptions())
    elif one == "undo":
        store.undo()
    elif one == "delete":
        do(store, delete_items, [("contact", number) for number in contacts[:1]])
    elif one == "close":
        do(store, close_inquiries, inquiries[:3], Outcome.JOINED)
    else:
        do(store, tag_contacts, contacts[:3], "spring")


def shown(row: PlannedRow) -> tuple[Any, ...]:
    """Return what a preview shows of a row."""
    return (
        row.row, row.line, row.verdict, row.reason, row.same_as_row, row.contact_id, row.inquiry_id,
        row.new_contact, row.matches, row.changes, row.consent,
    )  # fmt: skip


def is_intact(store: Store) -> bool:
    with store.exclusive() as connection:
        assert index_faults(connection) == []
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    return True


COUNTED = (
    "contacts", "inquiries", "submissions", "consent_events", "matches", "import_rows",
    "contact_points", "addresses",
)  # fmt: skip


def expected_growth(plan: Plan) -> dict[str, int]:
    """Return how many rows each table gains by what the plan says."""
    new = [row for row in plan.rows if row.new_contact]
    fresh: Counter[str] = Counter()
    for row in plan.rows:
        fresh["inquiries"] += row.verdict is Verdict.NEW
        fresh["submissions"] += row.verdict in (Verdict.NEW, Verdict.UPDATE)
        fresh["consent_events"] += row.consent is not None
        points = sum(change.field in ("email", "phone") for change in row.changes)
        fresh["contact_points"] += points if row.verdict in (Verdict.NEW, Verdict.UPDATE) else 0
    fresh["contacts"] = len(new)
    fresh["import_rows"] = len(plan.rows)
    fresh["matches"] = sum(len(row.matches) for row in plan.rows)
    fresh["contact_points"] += sum(len(row.facts.emails) + len(row.facts.phones) for row in new)
    return dict(fresh)


def has_come_true(store: Store, plan: Plan, before: dict[str, list[Any]]) -> bool:
    """Compare the tables with what the plan showed."""
    after = everything(store)
    grown = {table: len(after[table]) - len(before[table]) for table in COUNTED}
    expected = expected_growth(plan)
    assert {name: grown[name] for name in expected} == expected
    noted = rows(
        store,
        "SELECT row, line, verdict, reason, same_as_row, contact_id, inquiry_id FROM import_rows "
        "WHERE run_id = (SELECT max(id) FROM import_runs) ORDER BY row",
    )
    assert noted == [shown(row)[:7] for row in plan.rows]
    counts = Counter(row.verdict for row in plan.rows)
    for verdict in Verdict:
        assert getattr(plan.summary, verdict) == counts[verdict]
    return changes_are_there(store, plan)


def changes_are_there(store: Store, plan: Plan) -> bool:
    """Say whether each field that the plan fills holds what was last said of it."""
    last: dict[tuple[int, str], str] = {}
    for row in plan.rows:
        for change in row.changes:
            assert row.contact_id is not None
            last[row.contact_id, change.field] = change.new
    for (contact_id, field), value in last.items():
        table = {"city": "addresses", "postcode": "addresses", "street": "addresses"}.get(field)
        if table or field in ("full_name", "given_name", "family_name", "country", "language"):
            key = "contact_id" if table else "id"
            query = f"SELECT {field} FROM {table or 'contacts'} WHERE {key} = {contact_id}"
            assert rows(store, query) == [(value,)]
        elif field in ("email", "phone"):
            query = (
                f"SELECT ifnull(value, text) FROM contact_points WHERE contact_id = {contact_id}"
            )
            assert (value,) in rows(store, query)
    return True


@given(past=PASTS, data=forms(), options=OPTIONS)
def test_an_import_does_exactly_what_was_previewed_and_undo_takes_it_all_back(
    past: list[bytes | str], data: bytes, options: ImportOptions
) -> None:
    with book() as store:
        lived(store, past)
        before = everything(store)
        plan = previewed(store, data, options)
        assert everything(store) == before
        if plan is None:
            return
        result, _changes = commit_import(store, plan)
        assert list(map(shown, result.plan.rows)) == list(map(shown, plan.rows))
        assert result.summary == plan.summary
        assert has_come_true(store, plan, before)
        assert is_intact(store)
        store.undo()
        assert everything(store) == before
        assert is_intact(store)


@given(past=PASTS, data=forms(), options=OPTIONS)
def test_an_import_in_one_go_does_what_a_preview_would_have_shown(
    past: list[bytes | str], data: bytes, options: ImportOptions
) -> None:
    with book() as store:
        lived(store, past)
        before = everything(store)
        plan = previewed(store, data, options)
        if plan is None:
            return
        result, _changes = import_reading(store, plan.reading, options)
        assert list(map(shown, result.plan.rows)) == list(map(shown, plan.rows))
        assert result.summary == plan.summary
        assert has_come_true(store, plan, before)
        assert is_intact(store)
        store.undo()
        assert everything(store) == before


@given(past=PASTS, data=forms(), options=OPTIONS)
def test_the_same_file_again_brings_nothing(
    past: list[bytes | str], data: bytes, options: ImportOptions
) -> None:
    with book() as store:
        lived(store, past)
        first = imported(store, data, options)
        if first is None:
            return
        again = imported(store, data, options)
        assert again is not None
        verdicts = Counter(row.verdict for row in again.plan.rows)
        assert verdicts[Verdict.NEW] == verdicts[Verdict.UPDATE] == 0
        assert again.summary.set_aside == first.summary.set_aside
        assert is_intact(store)


@given(past=PASTS, other=forms(), data=forms(), options=OPTIONS)
def test_a_plan_that_was_overtaken_is_made_anew_as_a_preview_would_be_now(
    past: list[bytes | str], other: bytes, data: bytes, options: ImportOptions
) -> None:
    with book() as store:
        lived(store, past)
        plan = previewed(store, data, options)
        if plan is None:
            return
        imported(store, other, ImportOptions())
        before = everything(store)
        now = store.read(plan_import, plan.reading, plan.options)
        result, _changes = commit_import(store, plan)
        assert list(map(shown, result.plan.rows)) == list(map(shown, now.rows))
        assert has_come_true(store, replace(now), before)


def test_a_second_row_of_a_known_moment_and_address_is_the_same_person() -> None:
    form = "Timestamp,Name,E-mail,Message\n19/03/2026 23:32:00,Awa Koné,awa@example.org,Hello\n"
    twice = form + "19/03/2026 23:32:00,Awa Koné,awa@example.org,And one thing more\n"
    with book() as store:
        for text in (form, twice, twice):
            imported(store, text.encode(), ImportOptions())
        assert rows(store, "SELECT contact_id FROM inquiries") == [(1,), (1,)]
        assert rows(store, "SELECT id FROM contacts") == [(1,)]


def test_two_columns_of_one_heading_are_told_apart_every_time() -> None:
    people = [f"P{n} Example{n},Yes,p{n}@example.org,Hello {n}" for n in range(5)]
    data = "\n".join(["Your name,E-mail,E-mail,Message", *people, ""]).encode()
    with book() as store:
        first, again = (imported(store, data, ImportOptions()) for _ in range(2))
        assert first is not None
        assert again is not None
        assert (first.summary.new, again.summary.same) == (5, 5)


def test_a_file_read_in_the_child_is_planned_as_one_read_here() -> None:
    with book() as store:
        for path in sorted(SAMPLES.glob("*.csv")):
            here = previewed(store, path.read_bytes(), ImportOptions())
            child = store.read(plan_import, read_file(path, ImportOptions(), []), ImportOptions())
            assert here is not None
            assert list(map(shown, here.rows)) == list(map(shown, child.rows))
            assert json.dumps(here.reading.head) == json.dumps(child.reading.head)
