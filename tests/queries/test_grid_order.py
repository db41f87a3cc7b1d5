"""What texts are sorted by: as they are shown, case and accents apart, however many at once."""

from hypothesis import given
from hypothesis import strategies as st

from crm.domain.folding import fold
from crm.queries.grid_order import put_together, ranks, sorted_by
from crm.queries.list_columns import CONTACTS

CITY = next(column for column in CONTACTS if column.key == "city")
COUNTRY = next(column for column in CONTACTS if column.key == "country")
KEYS = st.none() | st.sampled_from("abc")


@given(texts=st.lists(st.text("aAßéÉ\0ŁİK") | st.text()))
def test_any_texts_are_folded_together_as_each_is_alone(texts: list[str]) -> None:
    assert ranks(CITY, texts) == [one.casefold() if one.isascii() else fold(one) for one in texts]


def test_what_is_shown_in_other_words_is_sorted_by_these() -> None:
    assert ranks(COUNTRY, ["DE", "CI"]) == ["germany", fold("Côte d’Ivoire")]


@given(keys=st.lists(KEYS, max_size=30), way=st.sampled_from(("up", "down")))
def test_both_ways_of_ordering_keep_equal_ones_as_they_are(
    keys: list[str | None], way: str
) -> None:
    down = way == "down"
    ids = list(range(len(keys) - 1, -1, -1))
    some = [(id_, str(keys[id_])) for id_ in ids if keys[id_] is not None]
    some.sort(key=lambda pair: pair[1], reverse=down)
    wanted = [id_ for id_, _key in some] + [id_ for id_ in ids if keys[id_] is None]
    assert put_together(ids, keys, {"a": 1, "b": 2, "c": 3}, down=down) == wanted
    assert sorted_by(ids, keys, down=down) == wanted


def test_values_in_one_place_of_the_order_are_not_told_apart() -> None:
    values = [None, "Ulm", "ULM", "Bonn", "ulm"]
    assert put_together([4, 3, 2, 1], values, {"Ulm": 2, "ULM": 2, "ulm": 2, "Bonn": 1}, down=True) == [
        4, 2, 1, 3,
    ]  # fmt: skip
