"""Tell what a file is from its first bytes; its ending is never trusted."""

import re

from crm.files import refusals

# https://www.garykessler.net/library/file_sigs.html and the formats' own specifications.
_ELSE: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf'\x1c", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"BZh", "a compressed archive"),
    (b"\xfd7zXZ", "a compressed archive"),
    (b"ID3", "a sound recording"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_HTML = re.compile(
    r"<(?:!doctype html|html|head|body|table|meta|div|style|center|!--)[\s>-]", re.IGNORECASE
)
_JSON = re.compile(r"\[\s*[\[{\"]|\{\s*\"")
_VCARD = re.compile(r"BEGIN[ \t]*:[ \t]*VCARD\b", re.IGNORECASE)
_LDIF = re.compile(r"(?:#[^\n]*\n\s*)*(?:version: *1\s+)?(?:#[^\n]*\n\s*)*dn::? *\S", re.IGNORECASE)
# The record FilePass, right after the beginning of the workbook ([MS-XLS] 2.1.7.20.1).
_FILEPASS = re.compile(rb"\x09\x08\x10\x00\x00\x06\x05\x00[\s\S]{12}(?:\x86\x00\x00\x00)?\x2f\x00")
_SAVE_AS = "Open it in a spreadsheet program and save it as .xlsx."


def container(data: bytes) -> str:
    """Answer 'zip', 'ole' or 'text' for the bytes of a file.

    Raises UserError for what is plainly something else: a PDF, a picture, a program.
    """
    if data.startswith(_ZIP):
        return "zip"
    if data.startswith(_OLE):
        return "ole"
    for magic, what in _ELSE:
        if data.startswith(magic):
            raise refusals.not_a_table(what)
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise refusals.not_a_table("a picture or a recording")
    if data[4:8] == b"ftyp":
        raise refusals.not_a_table("a picture or a film")
    if data[:2] == b"MZ" and b"\x00\x00" in data[:64]:
        raise refusals.not_a_table("a program")
    return "text"


def text_kind(text: str) -> str:
    """Answer 'html', 'xml' (a spreadsheet of 2003), 'vcard', 'ldif', 'json' or 'csv' for a text.

    Raises UserError if *text* is other XML, a calendar or plain rubbish.
    """
    start = text[:2000].lstrip("\ufeff \t\r\n")
    if _HTML.match(start):
        return "html"
    if start.startswith("<?xml"):
        if re.search(r"<html[\s>]", start, re.IGNORECASE):
            return "html"
        if "urn:schemas-microsoft-com:office:spreadsheet" in start:
            return "xml"
        raise refusals.not_a_table("XML", advice=_SAVE_AS)
    if _VCARD.match(start):
        return "vcard"
    if _LDIF.match(start):
        return "ldif"
    if start[:15].upper() == "BEGIN:VCALENDAR":
        raise refusals.not_a_table("a calendar")
    if _JSON.match(start) and text[-100:].rstrip()[-1:] in "]}":
        return "json"
    sample = text[:65536]
    strange = sum(1 for c in sample if c < " " and c not in "\t\r\n\f\v\x1a\x1c\x1d\x1e\x1f")
    if strange > 2 + len(sample) // 50:
        raise refusals.not_a_table("neither text nor a format we know")
    return "csv"


def office_document(data: bytes) -> str:
    """Answer 'xls' or 'password' for an OLE file; raise UserError for the others.

    Streams are named in UTF-16 in the directory ([MS-CFB] 2.6.4); Excel's is `Workbook` or
    `Book` ([MS-XLS] 2.1.2), an encrypted .xlsx has `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4).
    """
    if _utf16("EncryptedPackage") in data or _FILEPASS.search(data):
        return "password"
    if _utf16("Workbook") in data or _utf16("Book\0") in data:
        return "xls"
    if _utf16("WordDocument") in data:
        raise refusals.not_a_table("a Word document")
    if _utf16("PowerPoint Document") in data:
        raise refusals.not_a_table("a presentation")
    raise refusals.not_a_table("an old Office file without a table")


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")
