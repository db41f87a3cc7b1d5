"""Text files built to do harm: tables, address books and pages, as `tests.files.hostile` has them."""

from collections.abc import Callable

READ = ""
Case = tuple[Callable[[], bytes], str]
_HEAD = b"Name,E-mail\nAna Silva,ana@example.org\n"
_DTD = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def _cards(count: int, lines: str) -> bytes:
    return f"BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n".encode() * count


def _xml2003(table: str, before: str = "") -> bytes:
    return (
        f'<?xml version="1.0"?>{before}<Workbook xmlns="urn:schemas-microsoft-com:office:'
        'spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a">'
        f"<Table>{table}</Table></Worksheet></Workbook>"
    ).encode()


TEXTS: dict[str, Case] = {
    "an endless line": (lambda: _HEAD + b"x" * 30_000_000, "longer than a million"),
    "an endless quoted cell": (lambda: _HEAD + b'"' + b"x\n" * 15_000_000, "longer than|lines"),
    "a million columns": (lambda: _HEAD + b"x," * 1_000_000, "1,000,001 columns"),
    "thirty million columns": (lambda: b"x," * 30_000_000, "columns|longer"),
    "60 MB of separators": (lambda: b"," * 60_000_000, "columns|empty"),
    "60 MB of quotation marks": (lambda: b'"' * 60_000_000, "longer|empty|columns"),
    "a stray quote in each line": (lambda: _HEAD + b'Ana,"b\n' * 200_000, READ),
    "an open quote, a closed one, and so on": (lambda: _HEAD + b'"a,b\n","c\n' * 100_000, READ),
    "60 MB of line ends": (lambda: b"a,b\n" + b"\n" * 60_000_000, "lines"),
    "one wide row over many narrow ones": (
        lambda: b"," * 16_000 + b"\n" + b"Ana,a@example.org\n" * 200_000, "columns|memory|large"),
    "NULs": (lambda: _HEAD + b"\0" * 30_000_000, READ),
    "a million addresses": (lambda: b"a@b.cd\n" * 8_000_000, "large|memory|lines"),
    "blanks before a name": (lambda: b" " * 30_000_000 + b"x <a@b.cd>", READ),
    "high bytes": (lambda: b"\xe9,\x8e,\xff\n" * 200_000, READ),
    "blanks in the middle of headings": (
        lambda: b"Name,E-mail,a" + b" " * 900_000 + b"b [x],c" + b" " * 900_000 + b"1\nAna,a@b.cd,x,\n", READ),
    "headings of brackets": (
        lambda: b"Name,E-mail" + b",Q" * 99 + (b",Q" + b"[" * 140 + b"a" + b"]" * 140) * 900 + b"\nAna,a@b.cd\n", READ),
    "a thousand answers to one question": (
        lambda: "Name,E-mail{}\n{}".format(
            "".join(f",How? [{n}]" for n in range(1000)), f"Ana,a@b.cd{',x' * 1000}\n" * 9).encode(), READ),
    "a hundred things in each order": (
        lambda: "Order,Name,E-mail{}\n{}".format(
            "".join(f",Item Name #{n}" for n in range(100)), f"1,Ana,a@b.cd{',x' * 100}\n" * 90).encode(), READ),
    "halves of pairs in UTF-8": (lambda: _HEAD + b"\xed\xa0\xbd\xed\xb8\x80 Bo,b@example.org\n" * 999, READ),
    "headings from right to left": (
        "\u202eemaN\u202c,\u202bE-mail\u202c\nAna Silva,ana@example.org\n".encode, READ),
    "half a pair of UTF-16": (lambda: b"\xff\xfe" + b"\x00\xd8\x0a\x00" * 1_000_000, READ),
}  # fmt: skip

ADDRESS_BOOKS: dict[str, Case] = {
    "endless folding": (lambda: b"BEGIN:VCARD\nFN:Ana\n" + b" xxxxxxxxxxxxxxxxxxxx\n" * 900_000, "longer than"),
    "a picture of 60 MB": (lambda: _cards(1, "FN:Ana\nPHOTO;ENCODING=b:" + "A" * 60_000_000), READ),
    "a folded picture of 40 MB": (
        lambda: _cards(1, "FN:Ana\nPHOTO;ENCODING=b:" + "A\n AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" * 900_000), READ),
    "Base64 of 40 MB": (lambda: _cards(1, "FN;ENCODING=b:" + "A" * 40_000_000), "longer than"),
    "cards within cards within cards": (
        lambda: b"BEGIN:VCARD\nFN:Ana\n" + b"AGENT:\nBEGIN:VCARD\n" * 450_000, READ),
    "groups of groups": (lambda: _cards(1, "a." * 500_000 + "EMAIL:a@b.cd"), READ),
    "a million types": (lambda: _cards(1, "EMAIL" + ";TYPE=a" * 140_000 + ":a@b.cd"), READ),
    "quotation marks in the head": (lambda: _cards(1, 'EMAIL;X="' * 110_000 + ":a@b.cd"), READ),
    "two million cards": (lambda: _cards(1_300_000, "FN:A"), "lines"),
    "many cards": (lambda: _cards(150_000, "FN:A"), READ),
    "a million properties of one card": (
        lambda: _cards(1, "\n".join(f"X-{n}:{n}" for n in range(900_000))), "goes on"),
    "a million numbers of one person": (
        lambda: _cards(1, "\n".join(f"TEL:{n}" for n in range(900_000))), "goes on"),
    "soft line breaks without end": (
        lambda: _cards(1, "FN;QUOTED-PRINTABLE:" + "aaaaaaaaaaaaaaaa=\n" * 900_000), "longer than"),
    "an LDIF folded without end": (lambda: b"dn: x\ncn: a\n" + b" xxxxxxxxxxxxxxxxxxxx\n" * 900_000, "longer than"),
    "Base64 without end in an LDIF": (lambda: b"dn: x\ncn:: " + b"QUJD" * 10_000_000, "longer than"),
    "two million entries": (lambda: b"dn: x\ncn: a\n\n" * 2_000_000, "large|memory"),
    "a group of nearly a million": (
        lambda: b"dn: x\nobjectclass: groupOfNames\n" + b"member: cn=a\n" * 900_000, "empty"),
}  # fmt: skip

PAGES: dict[str, Case] = {
    "tables within tables": (lambda: b"<table><tr><td>" * 900_000, "no table"),
    "cells of a thousand columns": (lambda: b"<table>" + b"<tr><td colspan=1000>a" * 200_000, READ),
    "cells of many rows and columns": (
        lambda: b"<table>" + b"<tr><td rowspan=65000 colspan=1000>a<td>b" * 500_000, "far|large|reaches"),
    "a comment that never ends": (lambda: b"<table><td>a<td>b" + b"<!--" * 10_000_000, READ),
    "scripts that never end": (lambda: b"<table><td>a<td>b" + b"<script>" * 5_000_000, READ),
    "attributes that never end": (lambda: b"<table><td>a<td>b<td " + b"a='" * 10_000_000, READ),
    "tags that never end": (lambda: b"<table><td>a<td>b" + b"<a " * 10_000_000, READ),
    "ten million cells": (lambda: b"<table>" + b"<td>a" * 10_000_000, "far|large|reaches"),
    "twelve million rows": (lambda: b"<table>" + b"<tr><td>a" * 6_000_000, "far|large|reaches|memory"),
    "entities of a page": (lambda: b"<table><td>a<td>" + b"&CounterClockwiseContourIntegral" * 1_000_000,
                           READ),
    "entities in the XML of 2003": (lambda: _xml2003("", _DTD), "definitions"),
    "the XML of 2003, a million deep": (lambda: _xml2003("<Row>" * 1_000_000), "damaged"),
    "the XML of 2003, far away": (
        lambda: _xml2003('<Row ss:Index="1048576"><Cell ss:Index="16384"><Data>x</Data></Cell></Row>'),
        READ),
    "the XML of 2003, far away again and again": (
        lambda: _xml2003('<Row><Cell ss:Index="16384"><Data>x</Data></Cell></Row>' * 100_000), "large"),
}  # fmt: skip
