"""Files built to do harm, or as if they were: what each is, and what must become of it.

Each case is the function that makes the bytes, and a pattern for the sentence it is refused
with, or READ for a file that looks terrible and can be read all the same. Run by hand for the
cost of each in time and memory: `python -m tests.files.weigh`.
"""

import base64
import io
import random
import struct
import zipfile
from typing import Any

from tests.files import xlsb
from tests.files.biff import xls
from tests.files.hostile_texts import ADDRESS_BOOKS, PAGES, READ, TEXTS, Case
from tests.files.samples import (
    SHEET,
    bomb,
    lying_bomb,
    ods,
    text_cell,
    with_part,
    with_rows,
    workbook,
)
from tests.files.zips import Packed, joined, many_parts, packed, zipped

_COMMENT = f"<!--{base64.b64encode(random.Random(2).randbytes(2500)).decode()}-->".encode()
_BADLY_PACKED = _COMMENT + b" " * (1024 * 1024 - len(_COMMENT))
_HEAD = b"Name,E-mail\nAna Silva,ana@example.org\n"
_TABLE = '<row r="1">' + text_cell("A1", "Name") + text_cell("B1", "E-mail") + "</row>"
_MIB = 1024 * 1024
_STRINGS = "xl/sharedStrings.xml"
_DTD = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def with_packed(part: Packed) -> bytes:
    """Return an .xlsx with this packed part instead of its own."""
    with zipfile.ZipFile(io.BytesIO(workbook([["x"]]))) as archive:
        parts = [packed(name, archive.read(name), b"", 0) for name in archive.namelist()]
    return joined(*(each for each in parts if each.name != part.name), part)


def with_merges(count: int) -> bytes:
    """Return an .xlsx in which everything is merged with everything, so many times."""
    merges = '<mergeCell ref="A1:XFD1048576"/>' * count
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{_TABLE}{_TABLE.replace('1', '2')}</sheetData>"
        f"<mergeCells>{merges}</mergeCells></worksheet>"
    )
    return with_part(workbook([["x"]]), SHEET, sheet.encode())


def with_strings(xml: str, rows: str) -> bytes:
    """Return an .xlsx with these shared strings and rows."""
    head = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    return with_part(with_rows(rows), _STRINGS, f"{head}{xml}</sst>".encode())


def _noise(length: int) -> str:
    return base64.b64encode(random.Random(1).randbytes(length * 3 // 4)).decode()


def locked_zip() -> bytes:
    """Return a zip of a table that is packed with a password (the flag alone says so)."""
    data = bytearray(zipped({"people.csv": _HEAD}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def locked_ods() -> bytes:
    """Return an .ods as LibreOffice saves it with a password: scrambled parts, a telling list."""
    manifest = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    data = with_part(ods(""), "META-INF/manifest.xml", manifest)
    return with_part(data, "content.xml", b"\x93\x11\x00\xfe" * 99)


def _rows(count: int, row: str) -> str:
    return "".join(f'<row r="{number}">{row}</row>' for number in range(1, count + 1))


def _nested(depth: int) -> bytes:
    data = zipped({"people.csv": _HEAD})
    for _ in range(depth):
        data = zipped({"more.zip": data})
    return data


def _overlapping() -> bytes:
    """Return a zip whose ten parts are all the same bytes, each named differently."""
    data = bytearray(zipped({f"xl/{n}.xml": b"x" * 5000 + bytes([n]) for n in range(10)}, 0))
    at = data.index(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<I", data, at + 42, 0)
        struct.pack_into("<I", data, at + 20, 60_000)
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def _far_xls() -> bytes:
    data = bytearray(xls([["Name", "When"], ["last"]]))
    at = data.rindex(b"l\0a\0s\0t\0") - 9
    struct.pack_into("<HH", data, at, 65535, 65535)
    return bytes(data)


def _wide_xls() -> bytes:
    data = bytearray(xls([["Name", "When"], ["last"]]))
    at = data.rindex(b"l\0a\0s\0t\0") - 9
    struct.pack_into("<HH", data, at, 1, 64_999)
    return bytes(data)


def _ring_xls() -> bytes:
    data = bytearray(xls([["Name"], ["Ana"]]))
    struct.pack_into("<I", data, 512 + 4 * 3, 2)
    return bytes(data)


SPREADSHEETS: dict[str, Case] = {
    "entities in an .xlsx": (lambda: with_part(workbook([["x"]]), SHEET, f"{_DTD}<worksheet/>".encode()),
                             "definitions"),
    "entities in the strings of an .xlsx": (
        lambda: with_part(workbook([["x"]]), _STRINGS, f"{_DTD}<sst><si><t>&b;</t></si></sst>".encode()),
        "definitions"),
    "entities in an .ods": (lambda: with_part(ods(""), "content.xml", f"{_DTD}<a>&b;</a>".encode()),
                            "definitions"),
    "entities behind a megabyte of comments": (
        lambda: with_part(workbook([["x"]]), SHEET, b"<!-- <worksheet> " + _noise(3 * _MIB).encode() + f"-->{_DTD}<worksheet/>".encode()),
        "definitions"),
    "1.5 GB of blanks in 1.5 MB": (
        lambda: with_packed(packed(SHEET, b"<worksheet>", b" " * _MIB, 1536, honest=False)),
        "without end"),
    "1 GB of blanks, packed badly on purpose": (
        lambda: with_packed(packed(SHEET, b"<worksheet>", _BADLY_PACKED, 1024, honest=False)),
        "without end"),
    "390 MB of blanks, as the limits allow": (
        lambda: with_packed(packed(SHEET, b"<worksheet><sheetData>", _BADLY_PACKED, 390)),
        "damaged|no table|safely"),
    "390 MB of little rows": (
        lambda: with_packed(packed(SHEET, b"<worksheet><sheetData>",
                                   b"<row><c><v>1</v></c></row>" * 4000 + _COMMENT, 3700)),
        "damaged|no table|safely|memory"),
    "a bomb": (bomb, "without end"),
    "a bomb that lies": (lying_bomb, "damaged|without end"),
    "a zip in which everything overlaps": (_overlapping, "overlap"),
    "a million empty parts": (lambda: many_parts(1_000_000), "parts"),
    "huge declared dimensions": (lambda: with_rows(_TABLE, '<dimension ref="A1:XFD1048576"/>'), READ),
    "everything merged, 50 000 times": (lambda: with_merges(50_000), READ),
    "a string used a million times": (
        lambda: with_strings(f' count="1" uniqueCount="1"><si><t>{_noise(3_000_000)}</t></si>',
                             _rows(100_000, '<c t="s"><v>0</v></c>' * 10)), "longer|safely|memory"),
    "four thousand million strings": (
        lambda: with_strings(' count="4294967295" uniqueCount="4294967295"><si><t>Name</t></si>',
                             '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), "safely"),
    "a million elements deep": (
        lambda: with_rows("".join(f"<row r='{n * 7919}'>" for n in range(300_000))), "damaged|no table|safely|far"),
    "styles within styles": (
        lambda: with_part(with_rows(_TABLE), "xl/styles.xml",
                          "".join(f"<a{n}>" for n in range(300_000)).encode()
                          + "".join(f"</a{n}>" for n in range(299_999, -1, -1)).encode()),
        "damaged|safely"),
    "many styles of noughts": (
        lambda: with_part(with_rows(_TABLE), "xl/styles.xml",
                          ("<styleSheet><numFmts>" + "".join(
                              f"<numFmt numFmtId='{n}' formatCode='000'/>" for n in range(200_000))
                           + "</numFmts><cellXfs>" + "".join(
                              f"<xf numFmtId='{n}'/>" for n in range(200_000))
                           + "</cellXfs></styleSheet>").encode()), READ),
    "an .ods a million elements deep": (
        lambda: ods("<table:table-row>" * 1_000_000 + "</table:table-row>" * 1_000_000),
        "damaged|no table|safely|empty"),
    "an .ods of a million repeated columns": (
        lambda: ods('<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
                    'table:number-columns-repeated="16384" office:value-type="string"><text:p>x'
                    "</text:p></table:table-cell></table:table-row>"), "damaged|safely|far"),
    "an .ods of negative repetitions": (
        lambda: ods('<table:table-row table:number-rows-repeated="-1"><table:table-cell '
                    'table:number-columns-repeated="99999999999999999999"><text:p>x</text:p>'
                    "</table:table-cell></table:table-row>"), "damaged|no table"),
    "an .xls with a cell in the far corner": (_far_xls, "damaged|safely|far"),
    "an .xls with a cell in column 65 000": (_wide_xls, "65,000 columns"),
    "an .ods with a name from nowhere": (
        lambda: ods('<table:table-row><nowhere:table-cell office:value-type="string"/></table:table-row>'), "damaged"),
    "an .xls whose sectors go in a ring": (_ring_xls, READ),
    "an .xlsb with a cell in the far corner": (
        lambda: xlsb.packed(xlsb.sheet(xlsb.row(0) + xlsb.cell(0, "Name") + xlsb.row(1_048_575) + xlsb.cell(16_383, "x"))),
        "far"),
    "an .xlsb of huge declared dimensions": (
        lambda: xlsb.packed(xlsb.sheet(xlsb.row(0) + xlsb.cell(0, "Name"), (4_294_967_295, 4_294_967_295))), "far"),
    "an .xlsb of absurd rows": (
        lambda: xlsb.packed(xlsb.sheet(xlsb.row(4_000_000_000) + xlsb.cell(4_000_000_000, "Name"))), "far"),
    "an .xlsb whose record has no end": (
        lambda: xlsb.packed(xlsb.sheet(b"\x06\xff\xff\xff\x7f" + b"x" * 99)), "damaged"),
    "an .xlsb that breaks off": (
        lambda: xlsb.packed(xlsb.sheet(xlsb.rows_of([["Name"], ["Ana"]]))[:-9] + b"\xff"), "damaged|no table"),
    "an .xlsb of a text longer than it is": (
        lambda: xlsb.packed(xlsb.sheet(xlsb.row(0) + xlsb.record(6, b"\0" * 8 + b"\xff\xff\xff\xff" + b"a\0"))),
        "damaged|safely"),
    "an .xlsb of four thousand million strings": (
        lambda: with_part(xlsb.xlsb([["Name"], ["Ana"]]), "xl/sharedStrings.bin",
                          xlsb.record(159, b"\xff" * 8) + xlsb.record(160)), "damaged|safely|memory"),
    "an .xlsb of little rows, the same again and again": (
        lambda: with_part(xlsb.xlsb([["Name"]]), "xl/worksheets/sheet1.bin",
                          xlsb.sheet((xlsb.row(0) + xlsb.cell(0, 1.0)) * 200_000)), "No column"),
    "a password on a zip": (locked_zip, "archive has a password"),
    "a password on an .ods": (locked_ods, "file has a password"),
    "a macro workbook": (lambda: with_part(with_rows(_TABLE), "xl/vbaProject.bin", b"\xd0\xcf Auto_Open"),
                         READ),
    "a zip of bombs": (
        lambda: joined(*(packed(f"{n}.csv", _HEAD, b"Ben,b@example.org\n" * 60_000, 50) for n in range(9))),
        "None of the 9"),
    "a zip of zips of zips": (lambda: _nested(9), "inside an archive"),
}  # fmt: skip

# These take more than half a second each, so they are read by hand alone.
HEAVY = {
    "many styles of noughts",
    "many cards",
    "cards within cards within cards",
    "1 GB of blanks, packed badly on purpose",
    "390 MB of blanks, as the limits allow",
    "390 MB of little rows",
    "60 MB of quotation marks",
    "60 MB of separators",
    "a picture of 60 MB",
    "a stray quote in each line",
    "a string used a million times",
    "an open quote, a closed one, and so on",
    "attributes that never end",
    "cells of a thousand columns",
    "entities of a page",
    "half a pair of UTF-16",
    "high bytes",
    "one wide row over many narrow ones",
    "tables within tables",
    "the XML of 2003, a million deep",
    "the XML of 2003, far away",
    "thirty million columns",
}


def everything() -> dict[str, Case]:
    """Return all cases by name."""
    found: dict[str, Any] = {}
    for group in (SPREADSHEETS, TEXTS, ADDRESS_BOOKS, PAGES):
        found |= group
    return found
