"""Names are split only where that is safe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.intake.names import join_name, read_name


@pytest.mark.parametrize(
    ("cell", "country", "name"),
    [
        ("Guadalupe Peña", "MX", ("Guadalupe Peña", "Guadalupe", "Peña")),
        ("Awa Koné", "CI", ("Awa Koné", "Awa", "Koné")),
        ("Owen O'Neill", "GB", ("Owen O'Neill", "Owen", "O'Neill")),
        ("Jean-Luc Picard", None, ("Jean-Luc Picard", "Jean-Luc", "Picard")),
        ("JANE SMITH", "GB", ("JANE SMITH", "JANE", "SMITH")),
        ("Peña, Guadalupe", None, ("Guadalupe Peña", "Guadalupe", "Peña")),
        ("van den Berg, Fleur", "NL", ("Fleur van den Berg", "Fleur", "van den Berg")),
        ("KONÉ Awa", "CI", ("KONÉ Awa", "Awa", "KONÉ")),
        ("Jean Pierre DUPONT", "FR", ("Jean Pierre DUPONT", "Jean Pierre", "DUPONT")),
        ("GARCÍA LÓPEZ Ana", "ES", ("GARCÍA LÓPEZ Ana", "Ana", "GARCÍA LÓPEZ")),
        ("Diego Kim", "US", ("Diego Kim", "Diego", "Kim")),
        ("Ana   Silva", None, ("Ana Silva", "Ana", "Silva")),
    ],
)  # fmt: skip
def test_a_name_of_two_plain_words_is_split(
    cell: str, country: str | None, name: tuple[str, str, str]
) -> None:
    assert read_name(cell, country) == name


@pytest.mark.parametrize(
    ("cell", "country"),
    [
        ("Gabriel García Márquez", "CO"), ("José García López", "ES"), ("Nguyễn Văn An", "VN"),
        ("Nguyễn An", "VN"), ("Nguyen An", None), ("Kim Minjun", "KR"), ("Kim Minjun", None),
        ("Li Wei", "CN"), ("Li Wei", None), ("王小明", "CN"), ("Zsófia Szabó", "HU"),
        ("Mohammed Ali", "EG"), ("محمد علي", "EG"), ("Ludwig van Beethoven", "DE"),
        ("María José", "ES"), ("Jean Paul", "FR"), ("Dr Smith", None), ("Cher", None),
        ("Smith, PhD", None), ("Ana Silva Jr.", None), ("Иван Петров", "RU"), ("山田 太郎", "JP"),
        ("Ana & Bo", None), ("Familie Müller", "DE"), ("J. Smith", None), ("Sam (they)", None),
    ],
)  # fmt: skip
def test_a_name_that_could_be_split_wrongly_is_not_split(cell: str, country: str | None) -> None:
    assert read_name(cell, country) == (cell, None, None)


@pytest.mark.parametrize("cell", ["jane@example.org", "http://spam.example", "123", "???", "👍"])
def test_what_is_no_name_gives_none(cell: str) -> None:
    assert read_name(cell) == (None, None, None)


@pytest.mark.parametrize(
    ("given_name", "family_name", "name"),
    [
        ("Awa", "Koné", ("Awa Koné", "Awa", "Koné")), ("Awa", "", ("Awa", "Awa", None)),
        ("", "Koné", ("Koné", None, "Koné")), ("", "", (None, None, None)),
        ("a@example.org", "Koné", ("Koné", None, "Koné")),
    ],
)  # fmt: skip
def test_two_cells_make_one_name(
    given_name: str, family_name: str, name: tuple[str | None, str | None, str | None]
) -> None:
    assert join_name(given_name, family_name) == name


@given(st.text(max_size=60), st.none() | st.sampled_from(["GB", "VN", "EG"]))
def test_no_letter_of_a_name_is_invented(cell: str, country: str | None) -> None:
    for part in read_name(cell, country):
        assert part is None or set("".join(part.split())) <= set(cell)
