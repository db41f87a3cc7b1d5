"""Files that are broken, mislabelled or built to do harm, read in the child as users' files are."""

import io
import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.files.child import run
from crm.files.limits import Limits
from crm.files.reading import MAX_BYTES, read_document
from tests.files.biff import xls
from tests.files.samples import (
    SHEET,
    bomb,
    lying_bomb,
    ods,
    ole,
    text_cell,
    with_part,
    with_rows,
    workbook,
)

_LIMITS = Limits(seconds=10)
_HEAD = b"Name,E-mail\nAna Silva,ana@example.org\n"
_WIDE = (
    '<table:table-row table:number-rows-repeated="1000000">'
    '<table:table-cell table:number-columns-repeated="1000" office:value-type="string">'
    "<text:p>x</text:p></table:table-cell></table:table-row>"
)


_OPEN = (
    '<table:table-row><table:table-cell office:value-type="string"><text:p>a</tex :p>'
    "</table:table-cell></table:table-row>"
)


def _zip(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _far(*places: str) -> bytes:
    rows = "".join(
        f'<row r="{place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}">{text_cell(place)}</row>'
        for place in places
    )
    return with_rows(rows)


def _wrong_checksum() -> bytes:
    data = bytearray(workbook([["Name"], ["Ana"]]))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        at = archive.getinfo(SHEET).header_offset
    data[at + 60] ^= 0x55
    return bytes(data)


_REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "empty"),
    "blanks alone": (lambda: b"\xef\xbb\xbf \r\n\r\n \t", "empty"),
    "separators alone": (lambda: b",,,\n,,,\n", "empty"),
    "a PDF called .xlsx": (lambda: b"%PDF-1.7\n" + bytes(900), "it is a PDF"),
    "a photograph": (lambda: b"\xff\xd8\xff\xe0" + bytes(900), "a picture"),
    "a newer photograph": (lambda: b"\0\0\0\x18ftypheic" + bytes(900), "a picture"),
    "a web page without a table": (lambda: b"\n<html><body><div>A", "no table"),
    "an XML table": (lambda: b'<?xml version="1.0"?><Workbook/>', "XML"),
    "a program": (lambda: b"\x7fELF\x02\x01\x01" + bytes(900), "a program"),
    "noise": (lambda: random.Random(7).randbytes(4000), "not a spreadsheet"),
    "cards with nobody in them": (lambda: b"BEGIN:VCARD\r\nVERSION:3.0\r\n" * 9, "empty"),
    "a directory without people": (lambda: b"dn: ou=x\nobjectclass: groupOfNames\n", "empty"),
    "a gzip": (lambda: b"\x1f\x8b\x08" + bytes(90), "archive"),
    "a zip in a zip": (lambda: _zip({"a.zip": _zip({"people.csv": _HEAD})}), "inside an archive"),
    "a Word document": (lambda: _zip({"word/document.xml": b"<a/>"}), "Word"),
    "a binary workbook": (lambda: _zip({"xl/workbook.bin": b""}), "xlsb"),
    "a password": (lambda: ole("EncryptionInfo", "EncryptedPackage"), "password"),
    "an old Word document": (lambda: ole("WordDocument"), "Word"),
    "a broken .xls": (lambda: ole("Workbook"), "damaged"),
    "a cut-off .xlsx": (lambda: workbook([["Name"]])[:-200], "damaged"),
    "the head of an .xlsx": (lambda: workbook([["Name"]])[:300], "damaged"),
    "a wrong checksum": (_wrong_checksum, "damaged"),
    "no sheet inside": (lambda: _zip({"xl/workbook.xml": b"<workbook/>"}), "damaged|no table"),
    "broken XML": (lambda: with_part(workbook([["x"]]), SHEET, b"<worksheet><sheetData><row"),
                   "damaged|no table"),
    "a bomb": (bomb, "without end"),
    "a bomb that lies": (lying_bomb, "damaged|without end"),
    "an entity bomb": (lambda: with_part(workbook([["x"]]), SHEET,
                       b'<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet/>'),
                       "definitions"),
    "a far corner": (lambda: _far("A1", "XFD1048576"), "XFD1048576"),
    "an absurd row": (lambda: _far("A1", "A4294967295"), "A4294967295"),
    "a still more absurd row": (lambda: _far("A" + "9" * 60), "far"),
    "an absurd column": (lambda: _far("ZZZZZZZZZZZZ1"), "far"),
    "row nought": (lambda: _far("A0"), "damaged"),
    "a path to elsewhere": (lambda: with_part(workbook([["x"]]), "../../evil.xml", b"<a/>"),
                            "points outside"),
    "a path from the root": (lambda: with_part(workbook([["x"]]), "/etc/evil.xml", b"<a/>"),
                             "points outside"),
    "too many parts": (lambda: _zip({f"xl/{n}.xml": b"" for n in range(10_001)}), "parts"),
    "an endless line": (lambda: _HEAD + b"x" * 3_000_000, "longer than a million"),
    "an endless quoted cell": (lambda: _HEAD + b'"' + b"x" * 3_000_000 + b'"', "longer than"),
    "a million columns": (lambda: _HEAD + b"x," * 1_000_000, "1,000,001 columns"),
    "an .ods that repeats for ever": (lambda: ods(_WIDE), "damaged|safely"),
    "an .ods with an open end": (lambda: ods("</table:row><table:table-row>"), "damaged"),
    "an .ods with a cell that never ends": (lambda: ods(_OPEN), "damaged"),
    "too much": (lambda: b"abcdefg\n" * (MAX_BYTES // 8 + 1), "64 MB"),
    "too many lines": (lambda: b"a,b\n" * 2_000_001, "2,000,001 lines"),
    "a workbook of BIFF with a password": (lambda: xls(password=True), "password"),
}  # fmt: skip


@pytest.mark.parametrize("case", _REFUSED)
def test_a_bad_file_is_refused_with_a_sentence(case: str, tmp_path: Path) -> None:
    make, words = _REFUSED[case]
    path = tmp_path / "people.xlsx"
    path.write_bytes(make())
    request = {"path": str(path), "name": path.name}
    with pytest.raises(UserError, match=words) as caught:
        list(run("crm.intake.reading:understand", request, limits=_LIMITS))
    assert caught.value.message.endswith((".", ")."))
    assert caught.value.problem is Problem.NOT_UNDERSTOOD
    assert str(tmp_path) not in caught.value.message


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="“people.csv” is not there") as caught:  # noqa: RUF043
        read_document(tmp_path / "people.csv", name="people.csv")
    assert str(tmp_path) not in caught.value.message


def test_a_folder_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        read_document(tmp_path, name="people")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden here")
def test_a_forbidden_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(_HEAD)
    path.chmod(0)
    with pytest.raises(UserError, match="not allowed"):
        read_document(path, name="people.csv")


@pytest.mark.parametrize("seed", range(60))
def test_a_spreadsheet_with_damaged_bytes_gives_rows_or_a_sentence(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(chance.choice([workbook([["Name", 1.5]]), ods("")]))
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    _rows_or_sentence(bytes(data))


_XML = ["<row>", '<row r="2">', "</row>", '<c r="A1">', '<c r="B7" t="s">', "</c>", "<v>", "</v>",
        "<is>", "</is>", "<t>", "</t>", "1", "99", "x", "&amp;", "&a;", "<", '<c t="d">', "\0",
        '<c r="" t="b">', '<c s="99">', '<row r="1048576">', "-1", "1e999"]  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_a_sheet_of_muddled_xml_gives_rows_or_a_sentence(seed: int) -> None:
    chance = random.Random(seed)
    _rows_or_sentence(with_rows("".join(chance.choices(_XML, k=chance.randint(1, 40)))))


def _rows_or_sentence(data: bytes) -> None:
    try:
        document = read_document(data, name="people.xlsx")
    except UserError as error:
        assert error.message  # noqa: PT017 - one of two good ends
    else:
        assert all(len(sheet.rows) == len(sheet.lines) for sheet in document.sheets)
