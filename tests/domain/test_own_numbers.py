"""Numbers as people of different countries type them."""

import pytest

from crm.domain.custom_fields import checked_number, decimal_sign
from crm.domain.errors import UserError


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12", "12"),
        ("3.50", "3.5"),
        ("3,50", "3.5"),
        ("1.200,50", "1200.5"),
        ("1,200.50", "1200.5"),
        ("1 200,50", "1200.5"),
        ("1 200,500", "1200.5"),
        ("1.200.300", "1200300"),
        ("-1,200,300.25", "-1200300.25"),
        ("12,34,567", "1234567"),
        ("0.125", "0.125"),
        ("1200.125", "1200.125"),
        (",5", "0.5"),
        ("3.", "3"),
    ],
)
def test_the_last_sign_stands_before_the_fraction(typed: str, kept: str) -> None:
    assert checked_number(typed) == kept


@pytest.mark.parametrize("typed", ["1.200", "1,200", "-12.345", "999,000"])
def test_what_may_be_thousands_or_a_fraction_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match=r"two ways\. Nothing was changed"):
        checked_number(typed)


@pytest.mark.parametrize(
    "typed", ["1.2.2026", "1,2,3", "1.200,50.3", "12.34.567,8,9", "", ".", "-"]
)
def test_what_is_no_number_is_not_made_one(typed: str) -> None:
    with pytest.raises(UserError, match=r"is no number\. Nothing was changed"):
        checked_number(typed)


def test_its_neighbours_tell_how_a_number_is_meant() -> None:
    assert decimal_sign(["7", "1.200", "2.500,75"]) == ","
    assert checked_number("1.200", ",") == "1200"
    assert checked_number("1.200", ".") == "1.2"
    assert checked_number("3.5", ",") == "3.5"
    assert decimal_sign(["7", "1.200", ""]) is None
