"""Which of several things a few letters mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.fuzzy import STRONG, fit

COMMANDS = ["Save this view", "Snooze", "Settings", "Import", "Inbox", "Undo", "Export",
            "Assign to me", "Select all", "Recent changes", "Événements"]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("save", "Save this view"),
        ("view", "Save this view"),
        ("view save", "Save this view"),
        ("stv", "Save this view"),
        ("in", "Inbox"),
        ("imp", "Import"),
        ("stt", "Settings"),
        ("chan", "Recent changes"),
        ("even", "Événements"),
        ("me ass", "Assign to me"),
        ("ndo", "Undo"),
    ],
)
def test_the_best_fit_is_what_was_meant(typed: str, best: str) -> None:
    assert max(COMMANDS, key=lambda name: fit(typed, name)) == best


@pytest.mark.parametrize(
    ("typed", "name"), [("", "Undo"), ("zz", "Undo"), ("!!", "Undo"), ("ud", "")]
)
def test_what_does_not_fit_scores_nothing(typed: str, name: str) -> None:
    assert fit(typed, name) == 0


def test_beginnings_of_words_are_surely_meant_and_scattered_letters_are_not() -> None:
    assert fit("sav", "Save this view") > fit("view", "Save this view") > STRONG
    assert 0 < fit("svw", "Save this view") < STRONG


@given(typed=st.text(max_size=20), name=st.text(max_size=40))
def test_any_texts_are_compared(typed: str, name: str) -> None:
    assert 0 <= fit(typed, name) < 1000
