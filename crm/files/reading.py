"""Read any table file into text: the one door for other people's files."""

import stat
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crm.domain.errors import UserError
from crm.files import archives, kinds, refusals
from crm.files.decoding import decode
from crm.files.delimiters import find_delimiter, take_hint
from crm.files.documents import Document, Sheet
from crm.files.mailboxes import read_mailboxes
from crm.files.records import read_records
from crm.files.wrapping import unwrapped

MAX_BYTES = 64 * 1024 * 1024
MAX_LINES = 1_000_000
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class _Wishes:
    """What the user said about a file, None where they left it to us."""

    encoding: str | None
    delimiter: str | None
    sheet: str | None


def read_document(
    source: Path | bytes,
    *,
    name: str,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> Document:
    """Return the tables of a file, or of what was pasted.

    Understood are CSV and other separated text, lists of e-mail addresses, .xlsx, .xlsb, .xls, .ods,
    the XML spreadsheets of 2003, the tables of a web page, vCard, LDIF, JSON, and a zip of any of
    them. *name* is the file's name as the user knows it, for messages only: what the file is,
    its bytes say. *encoding* and *delimiter* override what would be found out (text files
    only); *sheet* may name a hidden one. Raises UserError for a file that cannot be read or
    holds no table. Meant to run in the child process (crm.files.child): a hostile spreadsheet
    can exhaust memory.
    """
    data = source if isinstance(source, bytes) else _load(source, name)
    if len(data) > MAX_BYTES:
        raise _too_large(len(data))
    return _read(data, _Wishes(encoding, delimiter, sheet))


def _read(data: bytes, wishes: _Wishes, *, within_archive: bool = False) -> Document:
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise refusals.empty()
    container = kinds.container(data)
    if container == "text":
        return _read_text(data, wishes)
    kind = archives.check(data) if container == "zip" else kinds.office_document(data)
    if kind == "password":
        raise refusals.has_password()
    if kind != "zip":
        return _read_workbook(data, kind, wishes)
    if within_archive:
        raise refusals.not_a_table("an archive inside an archive")
    from crm.files.bundles import read_bundle

    return read_bundle(data, partial(_read, wishes=wishes, within_archive=True))


def _load(path: Path, name: str) -> bytes:
    try:
        if path.is_dir():
            raise IsADirectoryError
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):  # a pipe or a device: it may never end
            raise UserError(
                f"“{name}” is not a file with an end. Nothing was changed. Save it as a file first."
            )
        size = about.st_size
        if size > MAX_BYTES:
            raise _too_large(size)
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise refusals.unreadable(name, error) from error


def _too_large(size: int) -> UserError:
    return refusals.too_large(f"{size / 1024**2:,.0f} MB", f"{MAX_BYTES // 1024**2} MB")


def _read_text(data: bytes, wishes: _Wishes) -> Document:
    text, used, notes = decode(data, wishes.encoding)
    kind = kinds.text_kind(text)
    if (count := max(text.count("\n"), text.count("\r"))) > MAX_LINES:
        raise refusals.too_large(f"{count:,} lines", f"{MAX_LINES:,} lines")
    if kind == "csv":
        return _read_separated(text, used, notes, wishes.delimiter)
    sheets, more = _read_marked_up(kind, text)
    if not sheets:
        raise refusals.no_table()
    return Document(kind, used, None, sheets, notes + more)


def _read_marked_up(kind: str, text: str) -> tuple[list[Sheet], list[str]]:
    """Return the sheets of a text that is no CSV, and sentences on what was left out."""
    if kind == "html":
        from crm.files.webpages import read_webpage

        return read_webpage(text), []
    if kind == "xml":
        from crm.files.officexml import read_office_xml

        sheets, hidden = read_office_xml(text)
        return sheets, _hidden_note(hidden)
    if kind == "vcard":
        from crm.files.vcards import read_vcards as read
    elif kind == "json":
        from crm.files.jsontables import read_json as read
    else:
        from crm.files.ldif import read_ldif as read
    sheet, notes = read(text)
    return [sheet], notes


def _read_separated(text: str, used: str, notes: list[str], delimiter: str | None) -> Document:
    if delimiter is None and (sheet := read_mailboxes(text)):
        return Document("addresses", used, None, [sheet], notes)
    hint, rest = take_hint(text)
    first_line = 1 if hint is None else 2
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise UserError("A separator is a single character, such as a comma or a semicolon.")
    chosen = delimiter or hint or find_delimiter(rest)
    rows, lines, mended = read_records(rest, chosen, first_line)
    if not any(map(any, rows)):
        raise refusals.empty()
    if delimiter is None:
        chosen, split = unwrapped(rows, chosen)
        mended += split
    return Document("csv", used, chosen, [Sheet(None, rows, lines)], notes + mended)


def _read_workbook(data: bytes, kind: str, wishes: _Wishes) -> Document:
    from crm.files.opendocument import mend_ods
    from crm.files.padding import pad_numbers
    from crm.files.workbooks import read_sheets

    sheets, hidden = read_sheets(data, wishes.sheet)
    if not sheets:
        raise refusals.no_table()
    if kind == "xlsx":
        pad_numbers(data, sheets)
    elif kind == "ods":
        mend_ods(data, sheets)
    return Document(kind, None, None, sheets, _hidden_note(hidden))


def _hidden_note(names: list[str]) -> list[str]:
    if not names:
        return []
    listed = ", ".join(f"“{name}”" for name in names[:_MOST_NAMED])
    if len(names) == 1:
        return [f"A hidden sheet was left out: {listed}."]
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return [f"{len(names)} hidden sheets were left out: {listed}{more}."]
