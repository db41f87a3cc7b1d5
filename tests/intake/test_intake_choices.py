"""What users said about columns, now or in an earlier import."""

from typing import Any

import pytest

from crm.domain.errors import UserError
from crm.intake.choices import chosen_columns, field_called, remembered_columns
from crm.intake.meanings import IGNORE

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
