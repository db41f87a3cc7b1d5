"""Files that are broken, mislabelled or built to do harm, read in the child as users' files are."""

import io
import os
import random
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.files.child import run
from crm.files.reading import MAX_BYTES, read_document
from tests.files.biff import xls
from tests.files.hostile import HEAVY, everything
from tests.files.hostile_texts import READ
from tests.files.samples import (
    SHEET,
    ods,
    ole,
    text_cell,
    with_part,
    with_rows,
    workbook,
)
from tests.files.zips import zipped

_ROOT = Path(__file__).resolve().parents[2]
_HEAD = b"Name,E-mail\nAna Silva,ana@example.org\n"


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
    "JSON": (lambda: b'[\n"Ana", 2\n]\n', "it is JSON without a list"),
    "broken JSON": (lambda: b'[\n{"name": "Ana"},,{"]\n', "it is JSON, and broken"),
    "deep JSON": (lambda: b"[" * 100_000 + b"]" * 100_000, "it is JSON, and broken"),
    "an XML table": (lambda: b'<?xml version="1.0"?><Workbook/>', "XML"),
    "a program": (lambda: b"\x7fELF\x02\x01\x01" + bytes(900), "a program"),
    "noise": (lambda: random.Random(7).randbytes(4000), "not a spreadsheet"),
    "cards with nobody in them": (lambda: b"BEGIN:VCARD\r\nVERSION:3.0\r\n" * 9, "empty"),
    "a directory without people": (lambda: b"dn: ou=x\nobjectclass: groupOfNames\n", "empty"),
    "a gzip": (lambda: b"\x1f\x8b\x08" + bytes(90), "archive"),
    "a Word document": (lambda: zipped({"word/document.xml": b"<a/>"}), "Word"),
    "a binary workbook with nothing in it": (lambda: zipped({"xl/workbook.bin": b""}), "damaged"),
    "a Numbers document": (lambda: zipped({"Index/Document.iwa": b"", "Data/a.jpg": b""}), "Export To"),
    "an older Numbers document": (
        lambda: zipped({"Index.zip": b"", "Metadata/Properties.plist": b"", "QuickLook/Preview.pdf": b""}), "Export To"),
    "a password": (lambda: ole("EncryptionInfo", "EncryptedPackage"), "password"),
    "an old Word document": (lambda: ole("WordDocument"), "Word"),
    "a broken .xls": (lambda: ole("Workbook"), "damaged"),
    "a cut-off .xlsx": (lambda: workbook([["Name"]])[:-200], "damaged"),
    "the head of an .xlsx": (lambda: workbook([["Name"]])[:300], "damaged"),
    "a wrong checksum": (_wrong_checksum, "damaged"),
    "no sheet inside": (lambda: zipped({"xl/workbook.xml": b"<workbook/>"}), "damaged|no table"),
    "broken XML": (lambda: with_part(workbook([["x"]]), SHEET, b"<worksheet><sheetData><row"),
                   "damaged|no table"),
    "a far corner": (lambda: _far("A1", "XFD1048576"), "XFD1048576"),
    "an absurd row": (lambda: _far("A1", "A4294967295"), "A4294967295"),
    "a still more absurd row": (lambda: _far("A" + "9" * 60), "far"),
    "an absurd column": (lambda: _far("ZZZZZZZZZZZZ1"), "far"),
    "row nought": (lambda: _far("A0"), "damaged"),
    "a path to elsewhere": (lambda: with_part(workbook([["x"]]), "../../evil.xml", b"<a/>"),
                            "points outside"),
    "a path from the root": (lambda: with_part(workbook([["x"]]), "/etc/evil.xml", b"<a/>"),
                             "points outside"),
    "an .ods with an open end": (lambda: ods("</table:row><table:table-row>"), "damaged"),
    "an .ods with a cell that never ends": (lambda: ods(_OPEN), "damaged"),
    "too much": (lambda: b"abcdefg\n" * (MAX_BYTES // 8 + 1), "64 MB"),
    "a workbook of BIFF with a password": (lambda: xls(password=True), "password"),
}  # fmt: skip


_OPEN = (
    '<table:table-row><table:table-cell office:value-type="string"><text:p>a</tex :p>'
    "</table:table-cell></table:table-row>"
)
_HOSTILE = everything()


@pytest.mark.parametrize("case", _REFUSED)
def test_a_bad_file_is_refused_with_a_sentence(case: str, tmp_path: Path) -> None:
    make, words = _REFUSED[case]
    path = tmp_path / "people.xlsx"
    path.write_bytes(make())
    with pytest.raises(UserError, match=words) as caught:
        read_document(path, name=path.name)
    assert caught.value.message.endswith((".", ")."))
    assert caught.value.problem is Problem.NOT_UNDERSTOOD
    assert str(tmp_path) not in caught.value.message


@pytest.mark.parametrize("case", sorted(_HOSTILE.keys() - HEAVY))
def test_a_hostile_file_is_read_or_refused_within_the_limits(case: str, tmp_path: Path) -> None:
    make, words = _HOSTILE[case]
    path = tmp_path / "people.xlsx"
    path.write_bytes(make())
    try:
        list(run("crm.intake.reading:understand", {"path": str(path), "name": path.name}))
        said = READ
    except UserError as error:
        said = error.message
        assert said.endswith(".")
        assert str(tmp_path) not in said
    assert re.search(words, said) if words else "safely" not in said


def test_damaged_files_give_rows_or_a_sentence() -> None:
    command = [sys.executable, "-m", "tests.files.mutate", "--count", "600"]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


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
