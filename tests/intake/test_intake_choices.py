"""What users said about columns, now or in an earlier import."""

from typing import Any

import pytest

from crm.domain.errors import UserError
from crm.domain.folding import fold
from crm.files.documents import Document, Sheet
from crm.intake.choices import chosen_columns, field_called, remembered_columns
from crm.intake.facts import Facts, from_plain
from crm.intake.filekinds import FileKind
from crm.intake.meanings import IGNORE
from crm.intake.reading import understand_document

FORM: dict[str, Any] = {
    "name": "Join form",
    "columns": {
        "timestamp": "submitted_at", "your name": "full_name", "e mail": "email",
        "phone": "phone", "where": "country", "remarks": "message", "checked by": None,
    },
    "day_first": True,
}  # fmt: skip
HEADINGS = ["Timestamp", "Your name", "E-mail", "Phone", "Where", "Remarks", "Checked by"]


def test_a_profile_fits_wherever_its_columns_stand() -> None:
    profile, columns = remembered_columns(["New", *reversed(HEADINGS)], [FORM])
    assert profile is FORM
    assert columns == {
        1: IGNORE, 2: "message", 3: "country", 4: "phone", 5: "email", 6: "full_name",
        7: "submitted_at",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("missing", "fits"),
    [
        ([], True), (["Checked by"], True), (["Remarks"], True), (["E-mail"], False),
        (["Your name"], False), (["Phone"], False), (["Remarks", "Where"], False),
    ],
)  # fmt: skip
def test_a_profile_fits_without_a_few_columns_that_say_nothing_about_who(
    missing: list[str], *, fits: bool
) -> None:
    headings = [heading for heading in HEADINGS if heading not in missing]
    assert (remembered_columns(headings, [FORM])[0] is FORM) is fits


def test_the_profile_with_most_columns_in_the_file_is_taken() -> None:
    small = {"name": "Small", "columns": {"e mail": "email"}, "day_first": None}
    assert remembered_columns(HEADINGS, [small, FORM])[0] is FORM
    assert remembered_columns(["E-mail", "Colour"], [small, FORM])[0] is small
    assert remembered_columns(["Colour"], [small, FORM]) == (None, {})
    assert remembered_columns(HEADINGS, []) == (None, {})


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("email", "email"), ("E-Mail", "email"), ("First name", "given_name"), ("name", "full_name"),
        ("submitted-at", "submitted_at"), ("ignore", IGNORE), ("", IGNORE), (None, IGNORE),
        ("-", IGNORE), ("town", "city"),
    ],
)  # fmt: skip
def test_a_field_goes_by_a_few_names(name: str | None, field: str) -> None:
    assert field_called(name) == field


def test_an_unknown_field_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UserError, match="full_name, given_name"):
        field_called("shoe size")


def test_a_chosen_heading_need_not_be_written_exactly() -> None:
    assert chosen_columns(["Your E-Mail:", "Name"], {"your e-mail": "email"}) == {0: "email"}
    assert chosen_columns(["Mail", "Mail"], {"Mail": "email"}) == {0: "email", 1: "email"}
    assert chosen_columns(["Name"], {"Name": "ignore"}) == {0: IGNORE}


def read(
    headings: list[str], *rows: list[str], **request: Any
) -> tuple[dict[str, Any], list[Facts]]:
    """Return the head and the facts of a table."""
    sheet = Sheet(None, [headings, *rows], list(range(1, len(rows) + 2)))
    parts = list(understand_document(Document("csv", "utf-8", ",", [sheet]), request))
    return parts[0]["head"], [from_plain(plain) for part in parts for plain in part.get("rows", ())]


def profile_of(head: dict[str, Any]) -> dict[str, Any]:
    """Return what is remembered of a file, as the book keeps it."""
    columns = {fold(column["heading"]): column["field"] for column in head["columns"]}
    return {"name": "P", "kind": head["kind"], "columns": columns, "day_first": head["day_first"]}


def test_the_kind_of_a_known_file_is_remembered_but_not_forced_upon_another() -> None:
    headings = ["Name", "Email", "Phone"]
    row = ["Ana Silva", "ana@example.org", "+351210000000"]
    registration = FileKind.REGISTRATION
    head, _ = read(headings, row, **{"as": registration})
    profile = profile_of(head)
    assert read(headings, row, profiles=[profile])[0]["kind"] == "registration"
    assert (
        read(headings, row, profiles=[profile], **{"as": FileKind.CONTACTS})[0]["kind"]
        == "contacts"
    )
    more = [*headings, "Timestamp", "Anything you want to tell us?", "Country"]
    later = read(more, [*row, "2026-03-02 10:00", "I liked it", "PT"], profiles=[profile])[0]
    assert (later["kind"], later["profile"]) == ("join_form", None)


def test_a_remembered_form_of_a_kind_that_we_do_not_know_is_passed_over() -> None:
    headings = ["Name", "Email", "Phone"]
    row = ["Ana Silva", "ana@example.org", "+351210000000"]
    profile = profile_of(read(headings, row)[0]) | {"kind": "of a later version"}
    assert read(headings, row, profiles=[profile])[0]["kind"] == "contacts"


def test_a_second_column_of_names_counts_the_second_time_as_well() -> None:
    headings = ["Completion time", "Email", "Name", "What is your name?"]
    row = ["2026-03-02 10:00", "ana@example.org", "", "Ana Silva"]
    head, first = read(headings, row)
    _, again = read(headings, row, profiles=[profile_of(head)])
    assert first[0].full_name == again[0].full_name == "Ana Silva"
