"""Reply templates: gaps, the order they are offered in, and the link to the mail program."""

from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.replies import PLACEHOLDERS, Gap, best_first, filled, gaps, mailto


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dear {first_name},", "Dear Ana,"),
        ("Dear {First Name},", "Dear Ana,"),
        ("{ first_name }", "Ana"),
        ("{event}", "{event}"),  # not known
        ("{frist_name}", "{frist_name}"),  # no such thing
        ("{}", "{}"),
        ("{first_name", "{first_name"),
        ("{{first_name}}", "{Ana}"),
        ("no gap", "no gap"),
    ],
)
def test_what_is_known_is_put_in_and_nothing_else_changes(text: str, told: str) -> None:
    assert filled(text, {"first_name": "Ana", "event": ""}) == told


def test_what_is_put_in_is_not_taken_for_a_gap_of_its_own() -> None:
    assert filled("{full_name}", {"full_name": "{my_name}", "my_name": "Sam"}) == "{my_name}"


def test_gaps_that_are_left_say_where_they_are_and_whether_there_is_such_a_name() -> None:
    text = "Dear {frist_name}, see you at {event}."
    assert gaps(text) == [Gap("frist_name", 5, 17, known=False), Gap("event", 30, 37, known=True)]
    assert gaps("Dear Ana") == []


@given(st.text(max_size=200), st.dictionaries(st.sampled_from(PLACEHOLDERS), st.text(max_size=9)))
def test_any_text_can_be_filled_in(text: str, values: dict[str, str]) -> None:
    told = filled(text, values)
    for gap in gaps(told):
        assert told[gap.start] == "{"
        assert told[gap.end - 1] == "}"


@dataclass(frozen=True)
class Meant:
    name: str
    language: str | None
    section_id: int | None


def test_templates_of_the_language_then_of_the_section_come_first() -> None:
    everybody, french, ours = Meant("a", None, None), Meant("b", "fr", None), Meant("c", "fr", 7)
    german, other = Meant("d", "de", 7), Meant("e", "fr", 8)
    found = best_first([german, everybody, other, french, ours], "fr", 7)
    assert found == [ours, french, other, everybody, german]


def test_a_link_opens_a_message_with_its_lines() -> None:
    link = mailto("ana+list@example.org", "Hello & welcome", "Dear Ana,\n100 % = all?\n")
    assert link.startswith("mailto:ana+list@example.org?subject=Hello%20%26%20welcome&body=")
    asked = parse_qs(urlsplit(link).query)
    assert asked["body"] == ["Dear Ana,\r\n100 % = all?\r\n"]
    assert mailto("ana@example.org") == "mailto:ana@example.org"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_goes_into_a_link_and_comes_out_again(text: str) -> None:
    link = mailto("ana@example.org", body=text)
    assert link.isascii()
    told = unquote(link.partition("body=")[2])
    assert told.replace("\r\n", "\n") == text.replace("\r\n", "\n").replace("\r", "\n")


def test_an_address_cannot_smuggle_anything_into_the_link() -> None:
    link = mailto("ana@example.org?bcc=eve@example.net&x", "Hi")
    assert link == "mailto:ana@example.org%3Fbcc%3Deve@example.net%26x?subject=Hi"
