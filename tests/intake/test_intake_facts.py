"""Facts cross a process as plain lists and are checked on the way back."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.intake.facts import SLOT, Facts, Written, blank, fields_json, from_plain, to_plain


def json_list(values: list[Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


text = st.none() | st.text(max_size=20)
pairs = st.lists(st.builds(Written, st.text(max_size=9), text), max_size=2).map(tuple)
some_facts = st.builds(
    Facts,
    row=st.integers(0, 9),
    line=st.integers(1, 9),
    full_name=text,
    message=text,
    consent=st.none() | st.booleans(),
    event=text,
    display_name=text,
    quantity=st.none() | st.integers(0, 9),
    same_as_row=st.none() | st.integers(1, 9),
    emails=pairs,
    phones=pairs,
    tags=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    told=st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), max_size=3).map(json_list),
    words=st.none(),
)


@given(some_facts)
def test_any_facts_survive_the_way_through_json(facts: Facts) -> None:
    assert from_plain(to_plain(facts)) == facts
    assert from_plain(json.loads(json.dumps(to_plain(facts)))) == facts


def test_a_blank_row_says_nothing() -> None:
    assert from_plain(blank(3, 4)) == Facts(3, 4)


BROKEN: list[tuple[str, Any]] = [
    ("row", "1"), ("row", True), ("line", None), ("full_name", 7), ("message", ["x"]),
    ("attended", 1), ("consent", "yes"), ("quantity", "2"), ("quantity", True),
    ("same_as_row", "1"), ("event", 1), ("role", True), ("registration", ["registered"]),
    ("emails", [["only one"]]), ("emails", [[1, None]]), ("emails", ["ab"]), ("emails", "ab"),
    ("emails", [["x", 5]]), ("phones", [["a", "b", "c"]]), ("phones", {"a": "b"}),
    ("tags", [1]), ("tags", "abc"), ("told", [["a"], [None]]), ("told", ["ab"]),
    ("told", [["a"], ["b"], []]), ("told", [["a"], []]), ("told", 3), ("told", [3, 3]),
    ("told", [[1], ["a"]]), ("told", [[[]], ["a"]]), ("told", [["a"], ["x" * 4_000_001]]), ("message", "x" * 4_000_001),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), BROKEN)
def test_a_value_of_the_wrong_kind_is_refused(name: str, value: Any) -> None:
    plain = to_plain(Facts(1, 2))
    plain[SLOT[name]] = value
    with pytest.raises(ValueError, match=r"\w"):
        from_plain(plain)


@pytest.mark.parametrize("plain", [[], [1, 2], {}, None, "abc", [0] * 99])
def test_what_is_no_row_of_facts_is_refused(plain: Any) -> None:
    with pytest.raises(ValueError, match="length"):
        from_plain(plain)


def test_the_fields_of_the_command_line_are_exactly_these_in_this_order() -> None:
    facts = Facts(
        1, 2, full_name="Awa Koné", country="CI", consent=True,
        emails=(Written("test@", None), Written("Awa@Example.org", "awa@example.org")),
    )  # fmt: skip
    shown = fields_json(facts)
    assert list(shown) == [
        "full_name", "given_name", "family_name", "email", "emails", "phone", "phones",
        "country", "city", "postcode", "message", "tags", "submitted_at", "registered_at",
        "attended", "ordered_at", "joined_at", "left_at", "consent", "source",
        "order_number", "order_status", "item", "quantity",
    ]  # fmt: skip
    assert shown["email"] == "awa@example.org"
    assert shown["emails"] == ["awa@example.org"]
    assert (shown["phone"], shown["phones"], shown["tags"]) == (None, [], [])
