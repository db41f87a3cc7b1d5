"""Letters that were encoded twice on their way are put right, and it is said."""

import pytest

from crm.files.documents import Document
from crm.files.reading import read_document

_TEXTS = [
    "Name;Ort\nJosé Muñoz;Köln\nSøren Ågård;Tårnby\n",
    "Imię;Miasto\nŁukasz Dąbrowski;Łódź\n",
    "Имя;Город\nЮлия Щукина;Тверь\n",
    "Name,Said\nÁrpád,„à“ – Ð\n",
]


def _read(data: bytes, **options: str) -> Document:
    return read_document(data, name="people.csv", **options)


@pytest.mark.parametrize("text", _TEXTS)
def test_letters_encoded_twice_are_put_right_and_said(text: str) -> None:
    twice = "".join(chr(byte) if byte in {129, 141, 143, 144, 157} else
                    bytes([byte]).decode("cp1252") for byte in text.encode())  # fmt: skip
    document = _read(twice.encode())
    separator = ";" if ";" in text else ","
    assert document.sheets[0].rows == [line.split(separator) for line in text.splitlines()]
    assert "encoded twice" in document.notes[0]
    as_it_stands = _read(twice.encode(), encoding="utf-8")
    assert as_it_stands.sheets[0].rows[1] != document.sheets[0].rows[1]
    assert as_it_stands.notes == []


@pytest.mark.parametrize("text", ["Name;Town\nJosé;Ã©\n", "Name;Town\nÃ£;Łódź\n"])
def test_letters_that_only_look_so_are_left_alone(text: str) -> None:
    assert _read(text.encode()).sheets[0].rows[1] == text.splitlines()[1].split(";")


@pytest.mark.parametrize(("half", "name"), [(b"+2AA-", "utf-7"), (rb"\ud800", "unicode_escape")])
def test_half_a_character_is_no_text_whatever_encoding_was_chosen(half: bytes, name: str) -> None:
    [sheet] = _read(b"Name,City\nA " + half + b" B,York\n", encoding=name).sheets
    assert sheet.rows[1] == ["A � B", "York"]
