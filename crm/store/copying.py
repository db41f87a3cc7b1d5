"""Copying a book while it is in use, so that the copy is whole, checked and on the disk."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from crm.store.engine import BUSY_MS, Raw, connect, open_file
from crm.store.faults import refuse_damaged, told, told_of_files
from crm.store.key import Key
from crm.store.schema import APPLICATION_ID

PAGES = 2_000
"""So many pages are copied before anybody else gets a turn: 8 MB."""


def copy_book(source: Path, key: Key | None, target: Path, *, busy_ms: int = BUSY_MS) -> None:
    """Copy the book *source* to *target*, with the same key. Others may write meanwhile.

    The copy is what the book was at one moment. It is checked before it takes its name, and on
    the disk when this returns. Raises UserError; then nothing is left at *target*.
    """
    with told_of_files(target), told(), partial_file(target) as partial:
        with (
            closing(connect(source, key, busy_ms=busy_ms)) as book,
            closing(open_file(partial, key)) as copy,
        ):
            copy.execute("PRAGMA synchronous = OFF").close()  # synced as a whole, below
            book.execute("BEGIN").close()  # one moment, although copied in pieces
            contacts = count_contacts(book)
            book.backup(copy, pages=PAGES)
            book.execute("ROLLBACK").close()
            copy.execute("PRAGMA journal_mode = DELETE").close()  # one file, readable anywhere
        check_copy(partial, key, contacts)


def check_copy(path: Path, key: Key | None, contacts: int | None = None) -> None:
    """Raise UserError if the book at *path* is damaged or has not so many *contacts*."""
    with told(), closing(open_file(path, key)) as copy:
        mark = copy.execute("PRAGMA application_id").fetchone()[0]
        well = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if mark != APPLICATION_ID or well != "ok":
            refuse_damaged(path.name)
        if contacts is not None and count_contacts(copy) != contacts:
            refuse_damaged(path.name)


def count_contacts(raw: Raw) -> int:
    """Return the number of contacts, in the bin or not: 0 if there is no such table yet."""
    query = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'contacts'"
    if not raw.execute(query).fetchone()[0]:
        return 0
    found: int = raw.execute("SELECT count(*) FROM contacts").fetchone()[0]
    return found


def copy_file(source: Path, target: Path) -> None:
    """Copy a file that nobody is writing to, byte for byte, onto the disk. Raise UserError.

    For places where SQLite had better not work, such as a share or a memory stick.
    """
    with told_of_files(target), told(), partial_file(target) as partial:
        shutil.copyfile(source, partial)
        if _digest(source) != _digest(partial):
            refuse_damaged(target.name)


@contextmanager
def partial_file(target: Path) -> Iterator[Path]:
    """Give a file that only we may read, and move it to *target* when it is complete.

    If anything is raised it is removed, and *target* stays as it was.
    """
    partial = target.with_name(target.name + ".partial")
    remove_with_side_files(partial)
    try:
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield partial
        sync(partial)
        os.replace(partial, target)  # noqa: PTH105 - the one that promises to be atomic
        sync(target.parent)
    except BaseException:
        remove_with_side_files(partial)
        raise


def remove_with_side_files(path: Path) -> None:
    """Remove a database file with what SQLite keeps beside it. Missing files are fine."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    if path.is_dir() and os.name != "posix":
        return  # Windows keeps names by itself and opens no folders
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
