"""Any vCard of ours is read as it was written, and any mixture of their parts is survived."""

from hypothesis import given
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.characters import writable
from crm.files.documents import Document
from crm.files.reading import read_document
from crm.files.vcard_writing import Card, card_text


def _people(document: Document) -> list[dict[str, str]]:
    (sheet,) = document.sheets
    headings, *rows = sheet.rows
    return [dict(zip(headings, row, strict=False)) for row in rows]


_WORDS = st.text(st.sampled_from("aé日 \t;,:\\\"'=\n\u2028\u200f🙂"), max_size=90) | st.text(
    max_size=9
)


@given(name=_WORDS, notes=_WORDS, city=_WORDS, tag=_WORDS)
def test_any_card_that_we_write_is_read_as_it_was(
    name: str, notes: str, city: str, tag: str
) -> None:
    text = card_text(Card(f"A {name}.", notes=notes, address=("1 Road", city, "", ""), tags=(tag,)))
    (person,) = _people(read_document(text.encode(), name="people.vcf"))

    def kept(text: str) -> str:
        return writable(text).replace("\r\n", "\n").replace("\r", "\n").strip()

    assert person["Full name"] == kept(f"A {name}.")
    assert person.get("Notes", "") == kept(notes)
    assert person.get("Categories", "") == kept(tag)
    assert person.get("City", "") == " ".join(kept(city).split())


_PIECES = ["BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "FN", "N", "EMAIL", "ADR", "TEL", "BDAY",
           "NOTE", "AGENT", "PHOTO", ":", ";", ",", "=", '"', "\\", "\n", "\n ", "\r", "item1.",
           "TYPE", "ENCODING=QUOTED-PRINTABLE", "ENCODING=b", "=C3", "\0", "X-A", "a", "é"]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=60).map("".join))
def test_any_mixture_gives_people_or_a_sentence(text: str) -> None:
    try:
        document = read_document(f"BEGIN:VCARD\n{text}\n".encode(), name="people.vcf")
    except UserError as error:
        assert "empty" in error.message  # noqa: PT017 - one of two good ends
        return
    (sheet,) = document.sheets
    assert sheet.lines == sorted(set(sheet.lines))
    assert len(sheet.rows) == len(sheet.lines)
