"""One ordinary file of every kind that we read, small, for others to damage."""

import base64
import io
import struct
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import Any

from tests.files.biff import record, xls
from tests.files.samples import ods, workbook
from tests.files.xlsb import xlsb

_HEADINGS = ["Name", "E-mail", "Phone", "Town", "When", "Message"]
_PEOPLE: list[list[Any]] = [
    ["Ana Silva", "ana@example.org", "+44 7700 900121", "Porto", "18/03/2026 23:33", "two\nlines"],
    ["José Muñoz", "jose@example.net", "020 7946 0007", "Köln", "19/03/2026 07:01", 'say "hi", you'],
    ["Zoë Müller", "zoe@example.com", "", "Besançon", "20/03/2026 12:00", "=1+1"],
    ["", "nobody@example.org", "00447700900125", "", "", ""],
]  # fmt: skip


def _text(delimiter: str) -> str:
    lines = [
        delimiter.join('"{}"'.format(str(cell).replace('"', '""')) for cell in row)
        for row in [_HEADINGS, *_PEOPLE]
    ]
    return "\r\n".join(lines) + "\r\n"


def _csv() -> bytes:
    return _text(",").encode("utf-8-sig")


def _old_csv() -> bytes:
    return ("sep=;\n" + _text(";").replace('"', "").replace("\nlines", "")).encode("cp1252")


def _utf16_tsv() -> bytes:
    return _text("\t").encode("utf-16")


def _xlsx() -> bytes:
    def change(book: Any) -> None:
        sheet = book.worksheets[0]
        sheet["E2"] = datetime(2026, 3, 18, 23, 33)  # noqa: DTZ001 - as on the wall
        sheet["C3"] = 447700900121.0
        sheet["D4"] = True
        sheet.merge_cells("A4:A5")
        sheet["F5"] = "=A1"
        hidden = book.create_sheet("Old")
        hidden.append(["x"])
        hidden.sheet_state = "hidden"

    return workbook([_HEADINGS, *_PEOPLE], change)


def _xls() -> bytes:
    rows: list[list[str | float]] = [list(_HEADINGS), *_PEOPLE]
    rk = record(0x027E, struct.pack("<HHHI", 7, 0, 0, 0x0000_0F06))
    truth = record(0x0205, struct.pack("<HHHBB", 7, 1, 0, 1, 0))
    error = record(0x0205, struct.pack("<HHHBB", 7, 2, 0, 0x2A, 1))
    many = record(0x00BD, struct.pack("<HHHIHIH", 8, 0, 0, 2, 0, 6, 1))
    formula = record(0x0006, struct.pack("<HHHd6xH", 9, 0, 0, 1.5, 0))
    merged = record(0x00E5, struct.pack("<HHHHH", 1, 2, 3, 0, 0))
    more = rk + truth + error + many + formula + merged
    return xls([*rows, ["Ben", 46099.0, 447700900121.0]], shared=True, more=more)


def _ods() -> bytes:
    cell = '<table:table-cell office:value-type="{}"{}><text:p>{}</text:p></table:table-cell>'
    rows = [[cell.format("string", "", text) for text in row] for row in (_HEADINGS, *_PEOPLE)]
    rows[1][4] = cell.format("date", ' office:date-value="2026-03-18T23:33:00"', "18.3.")
    rows[2][2] = cell.format("float", ' office:value="447700900121"', "4.477E+11")
    rows[3][0] = '<table:table-cell table:number-columns-repeated="3"/>'
    return ods("".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows))


def _vcf() -> bytes:
    cards = (
        "BEGIN:VCARD\nVERSION:3.0\nPRODID:x\nN:Silva;Ana;;;\nFN:Ana Silva\n"
        "item1.EMAIL;type=INTERNET;type=pref:ana@example.org\nitem1.X-ABLabel:_$!<Other>!$_\n"
        "TEL;type=CELL:+44 7700 900121\nADR;TYPE=HOME:;;Rua 1\\, 2;Porto;;4000;Portugal\n"
        "PHOTO;ENCODING=b:/9j/4AAQ\n SkZJ\nNOTE:one\\ntwo\n  three\nCATEGORIES:a,b\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;=\n=20Zo\n"
        "TEL;HOME:020 7946 0007\nAGENT:\nBEGIN:VCARD\nFN:x\nEND:VCARD\nBDAY:19800203\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nFN:José\nTEL;VALUE=uri;PREF=1:tel:+44-7700-900125;ext=1\n"
        'EMAIL;TYPE="home,work":mailto:jose@example.net\nKIND:individual\nEND:VCARD\n'
    )
    return cards.replace("\n", "\r\n").encode()


def _ldif() -> bytes:
    coded = base64.b64encode("Zoë Müller".encode()).decode()
    return (
        f"version: 1\n\ndn:: {coded}\nobjectclass: top\nobjectclass: person\ncn:: {coded}\n"
        "mail: zoe@example.com\nmobile: +44 7700 900121\nbirthyear: 1980\nbirthmonth: 2\n"
        "birthday: 3\nstreet: 1 Long\n  Road\nl: York\nc: GB\n\n# no more\ndn: cn=All\n"
        "objectclass: groupOfNames\nmember: cn=Zoë\n\ndn: cn=Ben\ncn: Ben\nphoto:< file:///x\n"
    ).encode()


def _html() -> bytes:
    rows = "".join(
        "<tr>" + "".join(f"<td style='x'>{cell}</td>" for cell in row) + "</tr>\n"
        for row in [_HEADINGS, *_PEOPLE]
    )
    merged = '<tr><td colspan="2" rowspan=2>a<td>b<tr><td>c'
    page = f"<html><meta charset=utf-8><!-- x --><style>td</style><table>{rows}{merged}</table>"
    return page.encode()


def _xml() -> bytes:
    cell = '<Cell ss:MergeAcross="1"><Data ss:Type="String">{}</Data></Cell>'
    rows = "".join(
        f'<Row ss:Index="{number}">{"".join(cell.format(text) for text in row)}</Row>'
        for number, row in enumerate([_HEADINGS, *_PEOPLE], 1)
    )
    return (
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="P"><Table>'
        f'{rows}<Row><Cell ss:Index="2"><Data ss:Type="DateTime">2026-03-18T00:00:00.000</Data>'
        '</Cell><Cell><Data ss:Type="Number">1.5</Data></Cell></Row></Table></Worksheet></Workbook>'
    ).encode()


def _addresses() -> bytes:
    return 'Ana Silva <ana@example.org>; "Ben, the" <b@example.org>,\njosé@example.net'.encode()


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, make in (("a.csv", _csv), ("b/c.vcf", _vcf), ("d.xlsx", _xlsx)):
            archive.writestr(name, make())
    return buffer.getvalue()


def _xlsb() -> bytes:
    return xlsb(
        [
            ["Name", "E-mail", "Phone"],
            ["Ana Silva", "ana@example.org", 447700900121.0],
            ["José Ruiz", "jose@example.net", None],
        ]
    )


SEEDS: dict[str, Callable[[], bytes]] = {
    "csv": _csv,
    "csv in Windows-1252": _old_csv,
    "tsv in UTF-16": _utf16_tsv,
    "xlsx": _xlsx,
    "xls": _xls,
    "ods": _ods,
    "vcf": _vcf,
    "ldif": _ldif,
    "html": _html,
    "xml": _xml,
    "addresses": _addresses,
    "zip": _zip,
    "xlsb": _xlsb,
}
