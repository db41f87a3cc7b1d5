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
    ids = list(range(len(keys), 0, -1))
    some = [pair for pair in zip(ids, keys, strict=True) if pair[1] is not None]
    some.sort(key=lambda pair: str(pair[1]), reverse=down)
    rest = [id_ for id_, key in zip(ids, keys, strict=True) if key is None]
    wanted = [id_ for id_, _key in some] + rest
    assert put_together(ids, list(keys), down=down) == wanted
    assert sorted_by(ids, list(keys), down=down) == wanted
