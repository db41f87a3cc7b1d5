"""What is being typed at the caret ("|" in the cases), and what a choice makes of the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.search import Field, parse
from crm.domain.search_fields import FIELDS, FRENCH, field_named
from crm.domain.search_typing import put_in, quoted, typing_at

CASES = [
    ("|", None, None),
    ("cou|", None, "cou"),
    ("ana cou|", None, "cou"),
    ("-cou|", None, "cou"),
    ("(cou|)", None, "cou"),
    ("ana |", None, None),
    ('"reading gr|', None, None),
    ("country:|", "country", ""),
    ("country:F|", "country", "F"),
    ("-country:F|", "country", "F"),
    ("Pays:F|", "country", "F"),
    ("étiquette:v|", "tag", "v"),
    ("country:FR,D|", "country", "D"),
    ("country:FR,|", "country", ""),
    ('tag:"book l|', "tag", "book l"),
    ('tag:"book, l|', "tag", "book, l"),
    ('tag:"book launch",vol|', "tag", "vol"),
    ("tag:“book l|", "tag", "book l"),
    ("joined:>2026|", "joined", "2026"),
    ("joined:<|", "joined", ""),
    ("ana (status:n|) x", "status", "n"),
    ("contry:F|", None, "contry:F"),
]


@pytest.mark.parametrize(("marked", "field", "typed"), CASES)
def test_what_is_typed_at_the_caret(marked: str, field: str | None, typed: str | None) -> None:
    caret = marked.index("|")
    found = typing_at(marked.replace("|", ""), caret)
    assert (None if found is None else (found.field, found.typed)) == (
        None if typed is None else (field, typed)
    )


CHOICES = [
    ("cou|", "country:", "country:|"),
    ("ana cou|", "country:", "ana country:|"),
    ("cou| ana", "country:", "country:| ana"),
    ("country:F|", "France", "country:France |"),
    ("-country:F| ana", "France", "-country:France |ana"),
    ("country:Fra|nce ana", "Italy", "country:Italy |ana"),
    ("tag:b|", "Book launch", 'tag:"Book launch" |'),
    ('tag:"bo|', "Book launch", 'tag:"Book launch" |'),
    ('tag:"bo|ok"', "Book launch", 'tag:"Book launch" |'),
    ("tag:a,b|,c", "Book", "tag:a,Book|,c"),
    ("(tag:b|)", "Book", "(tag:Book|)"),
    ("joined:<3|", "7d", "joined:<7d |"),
    ("ov|", "overdue", "overdue |"),
]


@pytest.mark.parametrize(("marked", "choice", "expected"), CHOICES)
def test_a_choice_takes_the_place_of_what_is_typed(marked: str, choice: str, expected: str) -> None:
    text = marked.replace("|", "")
    typing = typing_at(text, marked.index("|"))
    assert typing is not None
    made, caret = put_in(text, typing, choice)
    assert made[:caret] + "|" + made[caret:] == expected


@given(text=st.text(max_size=40), caret=st.integers(-2, 42))
def test_any_text_and_caret_are_safe(text: str, caret: int) -> None:
    found = typing_at(text, caret)
    if found is not None:
        assert 0 <= found.start <= found.end <= len(text)
        made, place = put_in(text, found, "Book launch")
        assert 0 <= place <= len(made)


@given(value=st.text(alphabet='abc ,()"-é', min_size=1, max_size=12))
def test_a_quoted_value_is_read_as_one_value(value: str) -> None:
    plain = value.replace('"', "").strip()
    if plain:
        assert [t.values for t in parse(f"tag:{quoted(value)}").tree.terms] == [(plain,)]  # type: ignore[union-attr]


def test_every_field_is_known_by_its_english_name_and_french_names_lead_to_fields() -> None:
    assert {field_named(name.upper()) for name in FIELDS} == FIELDS
    assert {field_named(name) for name in FRENCH} <= FIELDS
    assert parse("Étiquette:x").tree.terms == parse("TAG:x").tree.terms or isinstance(
        parse("Étiquette:x").tree.terms[0], Field
    )
    assert field_named("échéance") == "due"
