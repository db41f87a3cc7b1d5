"""Searches that follow what they name to its new name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.search import parse
from crm.domain.search_renaming import renamed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tag:host", "tag:guest"),
        ("tag:HOST,press", "tag:guest,press"),
        ('tag:"host"', "tag:guest"),
        ("tag:“host”", "tag:guest"),
        ("-(tag:hôst OR étiquette:press,host) host", "-(tag:guest OR étiquette:press,guest) host"),
        ("tag:host*", "tag:host*"),
        ("city:host", "city:host"),
        ('"tag:host"', '"tag:host"'),
        ("tag:", "tag:"),
        ("tag:host tag:host", "tag:guest tag:guest"),
        ("", ""),
    ],
)
def test_a_value_of_the_field_gets_the_new_name(text: str, expected: str) -> None:
    assert renamed(text, ("tag",), "host", "guest") == expected


def test_a_name_of_several_words_is_quoted() -> None:
    assert renamed("late tag:host", ("tag",), "host", "open house") == 'late tag:"open house"'
    assert renamed('tag:"open house"', ("tag",), "Open House", "host") == "tag:host"


@given(st.text(alphabet='tag:host,"()- OR“”*x', max_size=40))
def test_nothing_else_changes_and_going_back_means_the_same(text: str) -> None:
    once = renamed(text, ("tag",), "host", "zz")
    assert (
        parse(renamed(once, ("tag",), "zz", "host")).tree
        == parse(renamed(text, ("tag",), "host", "host")).tree
        or "zz" in text
    )
