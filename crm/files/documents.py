"""What reading a file gives: sheets of rows of text, and what had to be mended on the way."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of text.

    Every cell is text, '' where it is blank; rows may differ in length. `lines` has one number
    for each row, from 1: the physical line a record starts on (text files) or the row of the
    sheet. Blank lines and rows are left out, so the numbers may jump.
    """

    name: str | None
    rows: list[list[str]]
    lines: list[int]


@dataclass(frozen=True, slots=True)
class Document:
    """A file as tables of text.

    `format` is 'csv' (any text with separators), 'addresses' (a list of e-mail addresses),
    'xlsx', 'xls', 'ods', 'xml' (the spreadsheets of 2003), 'html', 'json', 'vcard' or 'ldif' (their
    headings: crm.files.addressbooks), or 'zip' (several tables); `encoding` (a Python codec
    name) and `delimiter` are None where there is none. `notes` are plain sentences saying what
    was guessed, mended or left out.
    """

    format: str
    encoding: str | None
    delimiter: str | None
    sheets: list[Sheet]
    notes: list[str] = field(default_factory=list)
