"""The apostrophe rule of CSV files can always be taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.files.guarding import guard, unguard

_STARTS = st.sampled_from(["", "'", "''", "=", "'=", "+", "-", "@", "\t", "\r", "'+", "' "])


@given(st.builds(str.__add__, _STARTS, st.text()))
def test_any_text_guarded_and_unguarded_is_the_same_text(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.builds(str.__add__, _STARTS, st.text()))
def test_no_guarded_text_begins_like_a_formula(text: str) -> None:
    assert not guard(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("'+44 7700 900121", "+44 7700 900121"),
        ("'@ana", "@ana"),
        ("'tis", "'tis"),
        ("'", "'"),
        ("''s-Hertogenbosch", "'s-Hertogenbosch"),
        ("", ""),
        ("+1", "+1"),
    ],
)
def test_only_an_apostrophe_that_guards_is_taken_away(written: str, meant: str) -> None:
    assert unguard(written) == meant
