"""What the wizard says."""

from dataclasses import replace
from typing import Any

import pytest

from crm.queries.planning.import_plan import PlannedRow, Summary, Verdict
from crm.queries.planning.known import Change
from crm.ui.wizard import counts, words
from tests.ui.wizard.rows import facts

NOTHING = Summary("join.csv", "join_form", "Google Forms responses", "utf-8", ",", 1)


@pytest.mark.parametrize(
    ("new", "update", "button"),
    [
        (76, 0, "Add 76 inquiries"),
        (1, 0, "Add 1 inquiry"),
        (12, 1, "Add 12 inquiries and update 1"),
        (0, 1, "Update 1 row"),
        (0, 0, "Nothing to import"),
    ],
)
def test_the_button_says_what_it_does(new: int, update: int, button: str) -> None:
    assert counts.do_it(replace(NOTHING, new=new, update=update)) == button


def test_the_end_counts_everything() -> None:
    summary = replace(NOTHING, new=76, same=1, set_aside=2)
    assert counts.done(summary) == "76 inquiries added, 1 already here, 2 rows set aside."


def column(heading: str, field: str | None, confidence: str, filled: int = 9) -> dict[str, Any]:
    return {"heading": heading, "field": field, "confidence": confidence, "filled": filled}


def test_guesses_and_unknown_columns_ask_for_a_look_until_somebody_chose() -> None:
    head = {
        "profile": None,
        "recognised_as": "Google Forms responses",
        "columns": [
            column("Name", "full_name", "certain"),
            column("Where", "country", "likely"),
            column("Shoe size", None, "none"),
            column("Column 10", None, "none", filled=0),
        ],
    }
    assert words.recognised(head) == (
        "Recognised as Google Forms responses. 2 of 3 columns matched; have a look at 2."
    )
    chosen = words.settled(head, {"Where", "Shoe size"})
    assert words.recognised(chosen).endswith("2 of 3 columns matched.")
    again = words.settled({**head, "profile": "Join form"}, ())
    assert (
        words.recognised(again)
        == "Recognised as “Join form”, as last time. 2 of 3 columns matched."
    )


def test_a_changed_row_shows_old_and_new() -> None:
    row = PlannedRow(facts(full_name="Ana"), Verdict.UPDATE, "other answers")
    row.changes = (Change("city", None, "Lyon"), Change("tag", None, "host"))
    assert words.what_happens(row) == "Other answers; Town: – → Lyon; tag host"


def test_a_row_without_a_name_is_called_by_what_it_has() -> None:
    assert words.person(PlannedRow(facts(), Verdict.SET_ASIDE)) == "–"


@pytest.mark.usefixtures("english")
def test_an_import_says_how_long_it_still_takes_once_it_knows() -> None:
    assert counts.time_left(2_000, 50, 100) == ""
    assert counts.time_left(4_000, 0, 100) == counts.time_left(4_000, 100, 100) == ""
    assert counts.time_left(5_000, 20, 100) == "About 20 seconds left."
    assert counts.time_left(3_000, 99, 100) == "About 1 second left."
    assert counts.time_left(10_000, 10, 100) == "About 2 minutes left."


def test_a_row_of_another_part_of_a_report_is_known_by_its_line() -> None:
    assert words.place(PlannedRow(facts(3), Verdict.SAME)) == "row 3, line 4"
    assert words.place(PlannedRow(facts(0)._replace(line=372), Verdict.SAME)) == "line 372"


def test_what_happened_is_told_with_its_day_and_not_as_the_book_keeps_it() -> None:
    told = words.change(Change("attended", None, "2026-03-18T18:03:00Z"))
    assert told.startswith("Came: ")
    assert "18T" not in told
    assert words.change(Change("registered", None, "now")) == "Registered: now"
    assert words.change(Change("ordered", None, "Poster")) == "Ordered: Poster"
