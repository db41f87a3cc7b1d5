"""Menus: each line has a letter of its own to press."""

import pytest

from crm.ui.menus import mnemonics


@pytest.mark.parametrize(
    ("texts", "marked"),
    [
        (["Tag", "Time", "Move"], ["&Tag", "T&ime", "&Move"]),
        (["Assign to me", "Assign to …"], ["&Assign to me", "Assign &to …"]),
        (["Te&xt", "Axe", "x"], ["Te&xt", "&Axe", "x"]),
        (["Salt && pepper", "S", ""], ["&Salt && pepper", "S", ""]),
        (["Étiquette", "Δες", "…"], ["&Étiquette", "&Δες", "…"]),
    ],
)
def test_a_line_without_a_letter_to_press_gets_one_that_is_free(
    texts: list[str], marked: list[str]
) -> None:
    assert mnemonics(texts) == marked
