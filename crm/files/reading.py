"""Read any table file into text: the one door for other people's files."""

import stat
from pathlib import Path

from crm.domain.errors import UserError
from crm.files import archives, kinds, refusals
from crm.files.decoding import decode
from crm.files.delimiters import find_delimiter, take_hint
from crm.files.documents import Document, Sheet
from crm.files.records import read_records

MAX_BYTES = 64 * 1024 * 1024
MAX_LINES = 2_000_000


def read_document(
    source: Path | bytes,
    *,
    name: str,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> Document:
    """Return the tables of a file: CSV or other separated text, .xlsx, .xls, .ods, vCard, LDIF.

    *name* is the file's name as the user knows it, for messages only: what the file is, its
    bytes say. *encoding* and *delimiter* override what would be found out (text files only).
    Raises UserError for a file that cannot be read or holds no table. Meant to run in the
    child process (crm.files.child): a hostile spreadsheet can exhaust memory.
    """
    data = source if isinstance(source, bytes) else _load(source, name)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise refusals.empty()
    if len(data) > MAX_BYTES:
        raise _too_large(len(data))
    container = kinds.container(data)
    if container == "text":
        return _read_text(data, encoding, delimiter)
    return _read_workbook(data, container)


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


def _read_text(data: bytes, encoding: str | None, delimiter: str | None) -> Document:
    text, used, notes = decode(data, encoding)
    kind = kinds.text_kind(text)
    if kind != "csv":
        return _read_address_book(kind, text, used, notes)
    hint, rest = take_hint(text)
    first_line = 1 if hint is None else 2
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise UserError("A separator is a single character, such as a comma or a semicolon.")
    chosen = delimiter or hint or find_delimiter(rest)
    if (count := rest.count("\n")) > MAX_LINES:
        raise refusals.too_large(f"{count:,} lines", f"{MAX_LINES:,} lines")
    rows, lines, mended = read_records(rest, chosen, first_line)
    if not any(map(any, rows)):
        raise refusals.empty()
    return Document("csv", used, chosen, [Sheet(None, rows, lines)], notes + mended)


def _read_address_book(kind: str, text: str, used: str, notes: list[str]) -> Document:
    if kind == "vcard":
        from crm.files.vcards import read_vcards as read
    else:
        from crm.files.ldif import read_ldif as read
    sheet, left_out = read(text)
    return Document(kind, used, None, [sheet], notes + left_out)


def _read_workbook(data: bytes, container: str) -> Document:
    kind = archives.check(data) if container == "zip" else kinds.office_document(data)
    if kind == "password":
        raise refusals.has_password()
    from crm.files.workbooks import read_sheets

    sheets = read_sheets(data)
    if not sheets:
        raise UserError(
            "There is no table in this spreadsheet: its visible sheets are empty. "
            "Nothing was changed."
        )
    return Document(kind, None, None, sheets)
