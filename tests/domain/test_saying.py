"""Sentences of the program in another language, whatever stands in their gaps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.domain.saying import Phrasebook, in_language, in_number, speak

FRENCH = {
    "Done.": "Fait.",
    "contact": "contact connu",
    "There is no {0} {1}. Nothing was changed.": "Il n'y a pas de {0} {1}. Rien n'a été modifié.",
    "“{0}” and “{1}”": "« {1} » et « {0} »",
    "“{0}”": "« {0} »",
    "Close {inquiry}: {outcome}": "Clore {inquiry} : {outcome}",
    "Not translated {0}": "Not translated {0}",
}
BOOK = Phrasebook(lambda text: FRENCH.get(text, text), FRENCH)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Done.", "Fait."),
        ("“Ana”", "« Ana »"),
        ("“Ana” and “Bo”", "« Bo » et « Ana »"),
        ("There is no contact c7. Nothing was changed.",
         "Il n'y a pas de contact connu c7. Rien n'a été modifié."),
        ("Close {inquiry}: {outcome}", "Clore {inquiry} : {outcome}"),
        ("Not translated yet", "Not translated yet"),
        ("Something else", "Something else"),
        ("“two\nlines”", "« two\nlines »"),
        ("“contact” and “Done.”", "« Done. » et « contact »"),
    ],
)  # fmt: skip
def test_a_sentence_is_known_by_its_template(english: str, french: str) -> None:
    assert BOOK.say(english) == french


@given(st.text())
def test_what_stands_in_a_gap_comes_through_unchanged(value: str) -> None:
    if value not in FRENCH and "“" not in value and "”" not in value:
        assert BOOK.say(f"“{value}”") == f"« {value} »"


@pytest.mark.parametrize(
    ("text", "count", "said"),
    [
        ("1 contact(s) and", 1, "1 contact and"),
        ("2 contact(s) (xlsx)", 2, "2 contacts (xlsx)"),
        ("3 inquiry(inquiries)", 3, "3 inquiries"),
        ("1 inquiry(inquiries)", 1, "1 inquiry"),
        ("2 nouveau(x)", 2, "2 nouveaux"),
        ("0 box(es)", 0, "0 boxes"),
        ("nothing to count", 5, "nothing to count"),
    ],
)
def test_words_stand_in_the_number_that_is_counted(text: str, count: int, said: str) -> None:
    assert in_number(text, count) == said


def test_a_users_error_speaks_the_language_in_use() -> None:
    error = UserError("“Ana”")
    speak(BOOK)
    try:
        assert error.message == "« Ana »"
        assert in_language("Done.") == "Fait."
    finally:
        speak(None)
    assert error.message == "“Ana”"
