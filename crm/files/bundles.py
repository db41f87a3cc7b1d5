"""Find the tables inside a zip archive of ordinary files, without writing anything anywhere."""

import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath

from crm.domain.errors import UserError
from crm.files import archives, kinds, refusals
from crm.files.documents import Document, Sheet

MAX_FILES = 200
MAX_INFLATED = 64 * 1024 * 1024
_HEAD = 4096
_SAID = 6


def read_bundle(data: bytes, read: Callable[[bytes], Document]) -> Document:
    """Return what *read* makes of the files in an archive, all their tables as sheets.

    A sheet without a name gets that of its file. What is no table is left out and named in the
    notes; an archive within the archive is not opened. Raises UserError if there is no table,
    or more than we take in. The archive must have passed `archives.check`.
    """
    found: list[tuple[str, Document]] = []
    left_out: list[tuple[str, UserError]] = []
    with archives.opened(data) as archive:
        parts = [part for part in archive.infolist() if _is_meant(part.filename)]
    if len(parts) > MAX_FILES:
        raise _too_many(len(parts))
    room = MAX_INFLATED
    for part in parts:
        name = PurePosixPath(part.filename).name
        try:
            content = _inflate(data, part, room)
            room -= len(content)
            found.append((name, read(content)))
        except UserError as error:
            left_out.append((name, error))
    if not found:
        raise _nothing(left_out)
    return _joined(found, [name for name, _ in left_out])


def _is_meant(name: str) -> bool:
    """Tell whether a person put this file there, not a program or the system."""
    pieces = name.split("/")
    hidden = any(piece.startswith(".") or piece == "__MACOSX" for piece in pieces)
    return not (hidden or not pieces[-1] or pieces[-1].lower() in {"thumbs.db", "desktop.ini"})


def _inflate(data: bytes, part: zipfile.ZipInfo, room: int) -> bytes:
    with archives.opened(data) as archive, archive.open(part) as stream:
        head = stream.read(_HEAD)
        kinds.container(head)  # a film of two hours is refused by its first bytes
        content = head + stream.read(room + 1)
    if len(content) > room:
        raise refusals.too_large(f"more than {room // 1024**2} MB", f"{MAX_INFLATED // 1024**2} MB")
    return content


def _joined(found: list[tuple[str, Document]], left_out: list[str]) -> Document:
    documents = [document for _, document in found]
    sheets = [
        Sheet(_sheet_name(name, sheet, document), sheet.rows, sheet.lines)
        for name, document in found
        for sheet in document.sheets
    ]
    notes = [f"This archive holds {len(found)} tables: {_listed([name for name, _ in found])}."]
    if len(found) == 1:
        notes = [f"Read from “{found[0][0]}” in the archive."]
    if left_out:
        notes.append(f"Left out of the archive, as no tables we can read: {_listed(left_out)}.")
    notes += dict.fromkeys(note for document in documents for note in document.notes)
    one = documents[0] if len(documents) == 1 else None
    return Document(
        one.format if one else "zip",
        one.encoding if one else None,
        one.delimiter if one else None,
        sheets,
        notes,
    )


def _sheet_name(file: str, sheet: Sheet, document: Document) -> str:
    if sheet.name is None:
        return file
    return f"{file}: {sheet.name}" if len(document.sheets) > 1 else file


def _listed(names: list[str]) -> str:
    said = ", ".join(f"“{name}”" for name in names[:_SAID])
    return f"{said} and {len(names) - _SAID} more" if len(names) > _SAID else said


def _nothing(left_out: list[tuple[str, UserError]]) -> UserError:
    if not left_out:
        return refusals.empty()
    if len(left_out) == 1:
        return left_out[0][1]
    return UserError(
        f"None of the {len(left_out)} files in this archive is a table we can read: "
        f"{_listed([name for name, _ in left_out])}. Nothing was changed. "
        "Save the table as .xlsx or .csv in the program it comes from, and try again."
    )


def _too_many(count: int) -> UserError:
    return UserError(
        f"This archive holds {count:,} files, and we look into {MAX_FILES} at most. "
        "Nothing was changed. Unpack it and bring in the files with the people."
    )
