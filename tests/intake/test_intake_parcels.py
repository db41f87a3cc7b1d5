"""Rows cross the process by columns, and whatever is not as it should be is refused."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.folding import fold, search_words
from crm.domain.search_words import point_words, search_row
from crm.intake.batches import columns_of
from crm.intake.facts import SLOT, Facts, Written, from_plain, to_plain
from crm.intake.parcels import Unpacker, pack
from crm.intake.words import words_of

name = st.none() | st.text(max_size=12) | st.sampled_from(["Anne-Marie Müller", "Åsa", "Ж-Ü’a"])
points = st.lists(
    st.tuples(st.text(min_size=1, max_size=9), st.none() | st.text(min_size=1, max_size=9))
    | st.text(min_size=1, max_size=9).map(lambda text: (text, text)),
    max_size=2,
)
rows = st.lists(
    st.fixed_dictionaries(
        {
            "full_name": name,
            "message": st.none() | st.text(max_size=9),
            "country": st.sampled_from([None, "DE", "FR"]),
            "consent": st.sampled_from([None, True, False]),
            "quantity": st.none() | st.integers(0, 2),
            "emails": points,
            "phones": points,
            "tags": st.lists(st.text(max_size=5), max_size=2),
            "told": st.lists(
                st.tuples(st.sampled_from(["A", "B %", 'C "%s']), st.text(max_size=5)), max_size=3
            ).map(lambda pairs: tuple(zip(*pairs, strict=True))),
        }
    ),
    min_size=1,
    max_size=9,
)


def plain_rows(dicts: list[dict[str, Any]]) -> list[list[Any]]:
    plain = []
    for number, given_facts in enumerate(dicts, start=1):
        row = to_plain(Facts(number, number))
        for field, value in given_facts.items():
            row[SLOT[field]] = value
        plain.append(row)
    return plain


@given(rows)
def test_any_rows_survive_the_way_in_a_parcel(dicts: list[dict[str, Any]]) -> None:
    plain = plain_rows(dicts)
    parcel = json.loads(json.dumps(pack(columns_of(plain))))
    found = Unpacker().unpack(parcel)
    assert [one._replace(words=None) for one in found] == list(map(from_plain, plain))


@given(name, points, points, st.none() | st.text(max_size=9))
def test_the_words_of_any_row_are_those_under_which_the_book_finds_it(
    full_name: str | None,
    emails: list[tuple[str, str | None]],
    phones: list[tuple[str, str | None]],
    message: str | None,
) -> None:
    written = [*emails, *phones]
    shown = full_name or (written[0][0] if written else "")
    known = [point_words("email", *one) for one in emails]
    known += [point_words("phone", *one) for one in phones]
    row = search_row(
        1, [shown, *(k for k, _ in known)], [m for _, m in known], [], [message or ""], None
    )
    words = words_of(full_name, emails, phones, message)
    assert (1, words.who, words.mail, "", words.said) == row
    assert words.key == " ".join(sorted(fold(full_name or "").split()))


@given(st.text(), st.text())
def test_folding_two_lines_is_folding_each(one: str, other: str) -> None:
    assert fold(f"{one}\n{other}") == f"{fold(one)} {fold(other)}".strip()
    assert search_words(f"{one}\n") == search_words(one)


def good() -> dict[str, Any]:
    row = to_plain(Facts(1, 2, full_name="Ana", emails=(Written("a@example.org", None),)))
    row[SLOT["told"]] = (("Name",), ("Ana",))
    parcel: dict[str, Any] = json.loads(json.dumps(pack(columns_of([row] * 9))))
    return parcel


BROKEN: list[tuple[str, Any]] = [
    ("row", [1]), ("row", None), ("row", "123456789"), ("row", [True] * 9), ("line", ["2"] * 9),
    ("full_name", [7] * 9), ("full_name", {"values": [7], "places": [0] * 9}),
    ("full_name", {"values": ["Ana"], "places": [1] * 9}),
    ("full_name", {"values": ["Ana"], "places": ["0"] * 9}),
    ("full_name", {"values": ["Ana"], "places": [0]}), ("full_name", ["x" * 4_000_001] * 9),
    ("message", [["x"]] * 9), ("consent", ["yes"] * 9), ("quantity", [True] * 9),
    ("emails", [[["a", 5]]] * 9), ("emails", [5] * 9), ("emails", ["x" * 4_000_001] * 9),
    ("tags", [[1]] * 9), ("told", [[0]] * 9), ("told", [[0, 7]] * 9), ("told", [[5, "Ana"]] * 9),
    ("told", [["0", "Ana"]] * 9), ("told", [7] * 9), ("told", [[0, "x" * 4_000_001]] * 9),
    ("words", [["ana"] * 9] * 3), ("words", [["ana"] * 8] * 4), ("words", [[None] * 9] * 4),
    ("words", [["x" * 4_000_001] * 9] * 4), ("words", [7] * 4),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value"), BROKEN)
def test_a_parcel_with_anything_of_the_wrong_kind_is_refused(field: str, value: Any) -> None:
    parcel = good()
    assert len(Unpacker().unpack(parcel)) == 9
    parcel["columns"][field] = value
    with pytest.raises(ValueError, match=r"fact|parcel|answer|address|words|tag|pairs|column"):
        Unpacker().unpack(parcel)


def test_a_row_without_a_number_is_refused() -> None:
    parcel = good()
    del parcel["columns"]["line"]
    with pytest.raises(ValueError, match="does not hold"):
        Unpacker().unpack(parcel)
