"""Registrations, attendances, orders and contacts, however spoilt: done is what was previewed."""

from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from crm.actions.imports import commit_import
from crm.queries.planning.import_plan import (
    ImportOptions,
    OnMatch,
    Plan,
    PlannedOrder,
    PlannedParticipant,
    Verdict,
)
from crm.store.store import Store
from tests.actions.mutated_kinds import files
from tests.actions.mutations import forms
from tests.actions.test_preview_is_commit import book, imported, is_intact, previewed, shown
from tests.store.making import everything, rows

OPTIONS = st.builds(
    ImportOptions,
    on_match=st.sampled_from((OnMatch.FILL, OnMatch.FILL, OnMatch.OVERWRITE, OnMatch.SKIP)),
    tags=st.sampled_from(((), ("spring",))),
    event=st.sampled_from((None, None, "Open evening")),
)
PASTS = st.lists(st.one_of(files(), files(), forms()), max_size=3)
COUNTED = ("contacts", "participants", "orders", "questions", "matches", "import_rows", "events")


def lived(store: Store, past: list[bytes]) -> None:
    for data in past:
        imported(store, data, ImportOptions())


def expected_growth(plan: Plan) -> dict[str, int]:
    held = [row for row in plan.rows if row.verdict is Verdict.QUESTION]
    done = [row for row in plan.rows if row.verdict is not Verdict.QUESTION]
    new = [row for row in done if row.new_contact]
    growth = dict.fromkeys(COUNTED, 0)
    growth |= {
        "contacts": len(new),
        "questions": len(held),
        "matches": sum(len(row.matches) for row in new),
        "import_rows": len(plan.rows),
        "events": sum(event.new for event in plan.events),
    }
    for row in done:
        growth["participants"] += isinstance(row.brings, PlannedParticipant) and row.brings.new
        growth["orders"] += isinstance(row.brings, PlannedOrder) and row.brings.id is None
    return growth


def has_come_true(store: Store, plan: Plan, before: dict[str, list[Any]]) -> bool:
    after = everything(store)
    grown = {table: len(after[table]) - len(before[table]) for table in COUNTED}
    expected = expected_growth(plan)
    if plan.summary.kind in ("join_form", "orders", "contacts"):
        for table in ("participants", "events"):  # an event for everybody in the file
            del grown[table], expected[table]
    assert grown == expected
    noted = rows(
        store,
        "SELECT ifnull(row, 0), line, verdict, reason, same_as_row, contact_id, inquiry_id "
        "FROM import_rows WHERE run_id = (SELECT max(id) FROM import_runs) ORDER BY id",
    )
    assert Counter(noted) == Counter(shown(row)[:7] for row in plan.rows)
    counts = Counter(row.verdict for row in plan.rows)
    assert all(getattr(plan.summary, verdict) == counts[verdict] for verdict in Verdict)
    return True


@given(past=PASTS, data=files(), options=OPTIONS)
def test_an_import_of_any_kind_does_what_was_previewed_and_is_undone_whole(
    past: list[bytes], data: bytes, options: ImportOptions
) -> None:
    with book() as store:
        lived(store, past)
        before = everything(store)
        plan = previewed(store, data, options)
        assert everything(store) == before
        if plan is None or plan.summary.kind == "join_form":
            return
        result, _changes = commit_import(store, plan)
        assert list(map(shown, result.plan.rows)) == list(map(shown, plan.rows))
        assert has_come_true(store, plan, before)
        assert is_intact(store)
        store.undo()
        assert everything(store) == before
        assert is_intact(store)


@given(past=PASTS, data=files(), options=OPTIONS)
def test_the_same_file_of_any_kind_again_brings_nothing(
    past: list[bytes], data: bytes, options: ImportOptions
) -> None:
    """Two rows of one person that differ overwrite each other every time, if that is wished."""
    with book() as store:
        lived(store, past)
        if imported(store, data, options) is None:
            return
        again, overwriting = previewed(store, data, options), options.on_match is OnMatch.OVERWRITE
        assert again is not None
        rows_of = Counter(row.contact_id for row in again.rows)
        brought = [
            row
            for row in again.rows
            if row.verdict is Verdict.NEW
            or (row.verdict is Verdict.UPDATE and (rows_of[row.contact_id] == 1 or not overwriting))
        ]
        assert [(row.row, row.verdict, row.reason, row.changes) for row in brought] == []
        assert again.summary.question == 0


@given(past=PASTS, other=files(), data=files())
def test_a_plan_of_any_kind_that_was_overtaken_is_made_anew(
    past: list[bytes], other: bytes, data: bytes
) -> None:
    with book() as store:
        lived(store, past)
        plan = previewed(store, data, ImportOptions())
        if plan is None or plan.summary.kind == "join_form":
            return
        imported(store, other, ImportOptions())
        before = everything(store)
        result, _changes = commit_import(store, plan)
        assert has_come_true(store, result.plan, before)
        assert is_intact(store)
