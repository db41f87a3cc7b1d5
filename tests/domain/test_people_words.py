"""Names, short forms, folding, and text freed of what nobody can see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.cleaning import clean_line, clean_text
from crm.domain.contacts import check_name, check_point_kind, initials
from crm.domain.errors import UserError
from crm.domain.folding import fold, search_words
from crm.domain.names import compatible


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Silva", "ana  SILVA"),
        ("Ana Silva", "Silva Ana"),
        ("A. Silva", "Ana Silva"),
        ("Ana", "Ana Silva"),
        ("Bob Meyer", "Robert Meyer"),
        ("Anne-Marie Roux", "Annemarie Roux"),
        ("Zoë Müller", "Zoe Muller"),
        ("", "Ana Silva"),
        ("李娜", "李娜"),
    ],
)
def test_these_names_may_be_one_person(one: str, other: str) -> None:
    assert compatible(one, other)
    assert compatible(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ana Silva", "Rui Silva"), ("Ana Silva", "Ana Costa"), ("A S", "B T"), ("Bob", "Ana")],
)
def test_these_names_are_two_people(one: str, other: str) -> None:
    assert not compatible(one, other)
    assert not compatible(other, one)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Søren Ærø", "soren aero"),
        ("O’Brien", "obrien"),
        ("Anne-Marie", "anne marie"),
        ("  İstanbul ", "istanbul"),
        ("ΑΘΗΝΑ", "αθηνα"),
        ("Ωμέγα", "ωμεγα"),
        ("\u200bAna", "ana"),
    ],
)
def test_folding_makes_spellings_equal(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_other_spellings_are_found_as_well() -> None:
    assert search_words("Anne-Marie Müller").split() == [
        "anne", "marie", "muller", "annemarie", "mueller",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  Ana \t Silva\r\n", "Ana Silva"),
        ("A\x00n\x1ba", "Ana"),
        ("\ufeffAna\u200b", "Ana"),
        ("Ana\ud800", "Ana"),
        ("\x00", ""),
    ],
)
def test_a_line_is_freed_of_what_nobody_sees(text: str, line: str) -> None:
    assert clean_line(text) == line


def test_a_text_keeps_its_lines() -> None:
    assert clean_text("one\r\ntwo\rthree\n\x00") == "one\ntwo\nthree"


@given(st.text(st.characters(codec=None)))
def test_any_text_can_be_kept_once_it_is_cleaned(text: str) -> None:
    cleaned = clean_text(text)
    assert "\x00" not in cleaned
    cleaned.encode("utf-8")
    assert clean_text(cleaned) == cleaned


@pytest.mark.parametrize(
    ("name", "short"),
    [("Inès Moreau", "IM"), ("Ana", "A"), ("", "?"), ("- -", "?"), ("jean luc de la Tour", "JT")],
)
def test_initials_stand_for_a_name(name: str, short: str) -> None:
    assert initials(name) == short


def test_a_contact_without_a_name_and_a_strange_point_are_refused() -> None:
    with pytest.raises(UserError, match="needs a name"):
        check_name("")
    with pytest.raises(UserError, match="email, phone, handle"):
        check_point_kind("fax")
