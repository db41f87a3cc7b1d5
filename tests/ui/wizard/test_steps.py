"""The way through an import, without a window."""

from dataclasses import replace
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from crm.intake.columns import FIELDS
from crm.queries.planning.import_plan import (
    ImportOptions,
    PlannedMatch,
    PlannedRow,
    Reading,
    Verdict,
)
from crm.ui.wizard.field_words import field_names
from crm.ui.wizard.steps import Draft, Step, Way
from tests.ui.wizard.rows import facts


class _Plan:
    """As much of a plan as the steps look at."""

    def __init__(self, *rows: PlannedRow) -> None:
        self.rows = list(rows)


def planned(*, doubt: bool) -> Any:
    matches = (PlannedMatch(7, "Ana Silva", cast(Any, "strong"), ("same phone",)),) if doubt else ()
    return _Plan(PlannedRow(facts(full_name="A. Silva"), Verdict.NEW, matches=matches))


def test_doubts_are_looked_at_only_where_there_are_any() -> None:
    for doubt, third in ((True, Step.CHECK), (False, Step.REVIEW)):
        way = Way()
        way.go_on(Draft())
        assert way.step is Step.MATCH
        assert way.go_on(Draft(plan=planned(doubt=doubt))) is third


def test_going_back_finds_what_was_chosen() -> None:
    way = Way()
    way.go_on(Draft(text="a"))
    way.keep(Draft(text="b"))
    way.go_on(Draft(text="b", plan=planned(doubt=False)))
    way.go_back()
    assert (way.step, way.draft.text) == (Step.MATCH, "b")


def test_what_is_imported_is_not_gone_back_from() -> None:
    way = Way()
    for _ in range(3):
        way.go_on(Draft(plan=planned(doubt=False)))
    assert way.step is Step.DONE
    assert not way.can_go_back()
    assert way.go_back() is Step.DONE


def test_an_answer_can_be_changed_and_taken_back() -> None:
    draft = Draft().answered((3, 7), "household").answered((4, 7), "different")
    assert draft.answers == {(3, 7): "household", (4, 7): "different"}
    assert draft.answered((3, 7), None).answers == {(4, 7): "different"}


@given(st.lists(st.sampled_from(["on", "back"]), max_size=30))
def test_any_way_there_and_back_stays_on_the_map(moves: list[str]) -> None:
    way = Way()
    for move in moves:
        if move == "back":
            way.go_back()
        elif way.step is not Step.DONE:
            way.go_on(Draft(plan=planned(doubt=True)))
    assert way.step in Step
    assert way.can_go_back() == (way.step not in (Step.CHOOSE, Step.DONE))


def test_every_field_of_a_join_form_has_a_name_to_choose_it_by() -> None:
    assert list(field_names()) == list(FIELDS)


def test_what_was_decided_about_rows_outlives_the_way_back_and_another_choice() -> None:
    head = {"sheet": None, "encoding": "utf-8", "delimiter": ","}
    reading = Reading("join.csv", "digest", head, [])
    way = Way()
    way.go_on(Draft(reading=reading, options=ImportOptions()))
    way.go_on(replace(way.draft, plan=planned(doubt=False)))
    edited = ImportOptions(edits={2: {"country": "GB"}}, left_out=frozenset({3}), answers={4: 7})
    way.keep(replace(way.draft, options=edited, answers={(1, 7): "different"}))
    way.go_back()
    assert (way.draft.options, way.draft.answers) == (edited, {(1, 7): "different"})
    chosen = way.draft.choosing(ImportOptions(tags=("choir",), encoding="utf-8"))
    assert chosen.options == replace(edited, tags=("choir",), encoding="utf-8")
    other = way.draft.choosing(ImportOptions(encoding="cp1252"))  # other lines, other rows
    assert (other.options, other.answers) == (ImportOptions(encoding="cp1252"), {})
