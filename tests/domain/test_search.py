"""The search language: what it means, and that any text means something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.search import (
    MOST_TERMS,
    All,
    Any,
    Field,
    Flag,
    Node,
    Not,
    Phrase,
    Word,
    parse,
)


def shape(node: Node) -> str:
    """Write a tree down shortly: the form in which the cases below are given."""
    match node:
        case Word(text):
            return text
        case Phrase(text, is_open):
            return f"'{text}{'…' if is_open else ''}'"
        case Field(name, values, sign):
            return f"{name}{sign}={'|'.join(values)}"
        case Flag(name):
            return f"!{name}"
        case Not(inside):
            return f"-{shape(inside)}"
        case All(terms):
            return "(" + " & ".join(shape(term) for term in terms) + ")"
        case Any(terms):
            return "(" + " / ".join(shape(term) for term in terms) + ")"


CASES = [
    ("", "()"),
    ("moreau", "(moreau)"),
    ("  ana   silva ", "(ana & silva)"),
    ('"reading group"', "('reading group')"),
    ('"reading gr', "('reading gr…')"),
    ("“reading group”", "('reading group')"),
    ('""', "()"),
    ('"', "()"),
    ('ana"silva"', "(ana & 'silva')"),
    ("-ana", "(-ana)"),
    ("--ana", "(-ana)"),
    ("-", "()"),
    ("- ana", "(ana)"),
    ('-"reading group"', "(-'reading group')"),
    ("anne-marie", "(anne-marie)"),
    ("a OR b", "((a / b))"),
    ("a b OR c d", "(((a & b) / (c & d)))"),
    ("OR", "()"),
    ("a OR", "(a)"),
    ("OR a", "(a)"),
    ("a OR OR b", "((a / b))"),
    ("a or b", "(a & or & b)"),
    ("a AND b", "(a & b)"),
    ("(a OR b) c", "((a / b) & c)"),
    ("(a OR b", "((a / b))"),
    ("a) b", "(a & b)"),
    ("((((", "()"),
    (")))", "()"),
    ("()", "()"),
    ("-(a b)", "(-(a & b))"),
    ("-()", "()"),
    ("foo(bar)", "(foo & bar)"),
    ("country:FR", "(country=FR)"),
    ("COUNTRY:fr", "(country=fr)"),
    ("status:new,waiting", "(status=new|waiting)"),
    ('city:"New York",Lyon', "(city=New York|Lyon)"),
    ('city:"New Yo', "(city=New Yo)"),
    ("joined:>2026-09-01", "(joined>=2026-09-01)"),
    ("joined:>=2026-09", "(joined>==2026-09)"),
    ("contacted:<30d", "(contacted<=30d)"),
    ("due:..today", "(due=..today)"),
    ("-tag:donor", "(-tag=donor)"),
    ("tag:a,,b", "(tag=a|b)"),
    ("tag:,a", "(tag=a)"),
    ("tag:a,", "(tag=a)"),
    ("country:", "()"),
    ("country: FR", "(FR)"),
    ("language:fr", "(lang=fr)"),
    ("contry:FR", "(contry:FR)"),
    ("http://example.org", "(http://example.org)"),
    ("10:30", "(10:30)"),
    (":", "(:)"),
    ("overdue", "(!overdue)"),
    ("OverDue", "(!overdue)"),
    ('"overdue"', "('overdue')"),
    ("-late", "(-!late)"),
    ("a\x00b", "(a & b)"),
    ("has:phone no:email", "(has=phone & no=email)"),
    ("(country:FR overdue) OR mine", "(((country=FR & !overdue) / !mine))"),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[repr(text) for text, _tree in CASES])
def test_a_text_is_read_as_a_person_would(text: str, expected: str) -> None:
    assert shape(parse(text).tree) == expected


def test_an_unknown_field_is_searched_as_a_word_and_a_better_name_is_offered() -> None:
    found = parse("ana contry:FR")
    assert [hint.text for hint in found.hints] == ["No field “contry”. Did you mean country?"]
    assert "ana contry:FR"[found.hints[0].start : found.hints[0].end] == "contry:"


def test_a_field_unlike_any_other_gets_no_suggestion() -> None:
    assert [hint.text for hint in parse("qqqqq:1").hints] == ["No field “qqqqq”."]


@pytest.mark.parametrize("text", ["http://example.org", "mailto:ana@example.org", "10:30", "a : b"])
def test_a_colon_in_other_texts_is_not_remarked_on(text: str) -> None:
    assert not parse(text).hints


def test_a_field_without_a_value_is_remarked_on_unless_it_is_being_typed() -> None:
    assert parse("ana country: moreau").hints
    assert not parse("ana country:", caret=12).hints
    assert parse("country: moreau", caret=15).hints


def test_a_field_knows_whether_the_caret_is_in_it() -> None:
    tree = parse("country:F ana", caret=9).tree
    assert tree.terms[0] == Field("country", ("F",), "", 0, 9, caret=True)
    tree = parse("country:F ana", caret=12).tree
    assert tree.terms[0] == Field("country", ("F",), "", 0, 9, caret=False)


def test_of_ten_thousand_words_the_first_are_used_and_it_is_said() -> None:
    found = parse("word " * 10_000)
    assert len(found.tree.terms) == MOST_TERMS
    assert [hint.text for hint in found.hints] == [
        "Only the first 60 words of the search are used."
    ]


@pytest.mark.parametrize(
    "text", ["(" * 10_000, ")" * 10_000, "-" * 10_000, '"' * 10_000, "(a " * 500]
)
def test_ten_thousand_signs_are_read(text: str) -> None:
    parse(text)


@given(st.text(), st.none() | st.integers(-5, 200))
def test_any_text_means_something(text: str, caret: int | None) -> None:
    parse(text, caret=caret)


@given(st.text(alphabet='ab ()"-:,<>.OR\x00@country:', max_size=60))
def test_any_mixture_of_signs_means_something(text: str) -> None:
    found = parse(text, caret=len(text))
    assert all(0 <= hint.start <= hint.end <= len(text) for hint in found.hints)
