"""What is taken off a cell before it is understood, and what is left alone."""

import pytest

from crm.intake.cells import is_blank, tidy

WARNING = (
    "(Security Alert: Suspicious content is detected. See https://contactform7.com/"
    "heads-up-about-spreadsheet-vulnerabilities for details.) "
)
WARNUNG = (
    "(Sicherheitswarnung: Verdächtiger Inhalt. Siehe https://contactform7.com/"
    "heads-up-about-spreadsheet-vulnerabilities für Details.) "
)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Ana ", "Ana"), ("\u00a0Ana\u00a0Silva\u00a0", "Ana Silva"), ("\ufeffAna\u200b", "Ana"),
        ("A\x00na", "Ana"), ("\u200eAna\u200f", "Ana"), ("'=SUM(A1)", "=SUM(A1)"),
        ("'+447700900123", "+447700900123"), ("''tis", "'tis"), ("'tis", "'tis"),
        ("O'Neill", "O'Neill"), (WARNING + "+44 7700", "+44 7700"), (WARNUNG + "=1", "=1"),
        ("(hello) there", "(hello) there"), ("n/a", ""), ("N/A", ""), ("#N/A", ""), ("--", ""),
        ("-", ""), ("None", ""), ("unbekannt", ""), ("inconnu", ""), ("as above", ""),
        ("#ERROR!", ""), ("Unknown", ""), ("Nadine", "Nadine"), ("line one\nline two",
        "line one\nline two"), ("👩‍🌾 hi", "👩‍🌾 hi"), ("می‌خواهم", "می‌خواهم"), ("", ""),
    ],
)  # fmt: skip
def test_a_cell_is_freed_of_its_clutter_and_of_nothing_else(cell: str, text: str) -> None:
    assert tidy(cell) == text


@pytest.mark.parametrize(
    ("cell", "blank"),
    [
        ("", True),
        ("  ", True),
        ("\u200b", True),
        ("\u00a0\ufeff", True),
        ("-", False),
        ("x", False),
    ],
)
def test_a_cell_with_nothing_to_see_is_blank(cell: str, *, blank: bool) -> None:
    assert is_blank(cell) is blank
