"""A zip of ordinary files is looked into: its tables are sheets, the rest is named."""

import io
import zipfile

import pytest

from crm.domain.errors import UserError
from crm.files.documents import Document
from crm.files.reading import read_document
from tests.files.samples import workbook

_TABLE = b"Name;Town\nAna;Porto\n"
_ROWS = [["Name", "Town"], ["Ana", "Porto"]]


def zipped(**files: bytes) -> bytes:
    """Return a zip of these files; two underscores in a name stand for a dot."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "."), content)
    return buffer.getvalue()


def read(**files: bytes) -> Document:
    """Read a zip of these files as one that somebody named wrongly."""
    return read_document(zipped(**files), name="people.csv")


def test_the_only_table_is_chosen_and_named() -> None:
    document = read(subscribed__csv=_TABLE)
    assert (document.format, document.delimiter) == ("csv", ";")
    assert [(sheet.name, sheet.rows) for sheet in document.sheets] == [("subscribed.csv", _ROWS)]
    assert document.notes == ["Read from “subscribed.csv” in the archive."]


def test_what_is_no_table_is_left_out_and_named() -> None:
    document = read(a__csv=_TABLE, b__pdf=b"%PDF-1.7", inner__zip=zipped(c__csv=_TABLE))
    assert [sheet.name for sheet in document.sheets] == ["a.csv"]
    assert document.notes[1] == (
        "Left out of the archive, as no tables we can read: “b.pdf”, “inner.zip”."
    )


def test_what_the_system_put_there_is_passed_over_in_silence() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("__MACOSX/._a.csv", ".DS_Store", "x/", "x/Thumbs.db"):
            archive.writestr(name, b"junk")
        archive.writestr("x/a.csv", _TABLE)
    document = read_document(buffer.getvalue(), name="people.zip")
    assert document.notes == ["Read from “a.csv” in the archive."]


def test_several_tables_are_several_sheets() -> None:
    book = workbook([["Name"], ["Ben"]], lambda book: book.create_sheet("Two").append(["Cleo"]))
    document = read(a__csv=_TABLE, b__xlsx=book, c__vcf=b"BEGIN:VCARD\nFN:Dov\nEND:VCARD")
    assert document.format == "zip"
    assert [sheet.name for sheet in document.sheets] == [
        "a.csv", "b.xlsx: Sheet", "b.xlsx: Two", "c.vcf"
    ]  # fmt: skip
    assert document.notes == ["This archive holds 3 tables: “a.csv”, “b.xlsx”, “c.vcf”."]


def test_an_archive_without_a_table_is_refused_with_the_names_of_what_is_in_it() -> None:
    files = {f"f{number}__pdf": b"%PDF-1.7" for number in range(9)}
    with pytest.raises(UserError, match=r"None of the 9 files .* “f5.pdf” and 3 more"):
        read(**files)


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"a__pdf": b"%PDF-1.7"}, "it is a PDF"),
        ({"a__zip": zipped(b__csv=_TABLE)}, "an archive inside an archive"),
        ({"a__csv": b""}, "empty"),
        ({f"f{number}": b"" for number in range(201)}, "201 files"),
        ({}, "empty"),
    ],
)
def test_an_archive_with_nothing_to_read_is_refused(files: dict[str, bytes], words: str) -> None:
    with pytest.raises(UserError, match=words):
        read(**files)


def test_a_damaged_file_does_not_spoil_the_others() -> None:
    data = bytearray(zipped(a__csv=_TABLE, b__csv=b"Name;Town\nBen;Riga\n"))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        data[archive.getinfo("a.csv").header_offset + 37] ^= 0xFF
    document = read_document(bytes(data), name="people.zip")
    assert [sheet.name for sheet in document.sheets] == ["b.csv"]
    assert "“a.csv”" in document.notes[1]


def test_chosen_encodings_hold_for_the_texts_inside() -> None:
    data = zipped(a__csv="Name;Town\nJosé;Köln\n".encode("cp850"))
    document = read_document(data, name="people.zip", encoding="cp850", delimiter=";")
    assert document.sheets[0].rows[1] == ["José", "Köln"]
