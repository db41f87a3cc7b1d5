"""Locking a book with a passphrase, or with another one, and its backups with it."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from crm.domain.errors import Problem, UserError
from crm.domain.passphrases import check_passphrase
from crm.store.backups import list_backups
from crm.store.copying import check_copy, count_contacts, partial_file
from crm.store.engine import open_file
from crm.store.faults import told, told_of_files
from crm.store.key import Key, new_key
from crm.store.locked import key_for, wrong_passphrase
from crm.store.place import check_place
from crm.store.restore import refuse_open


def change_passphrase(book: Path, old: str | None, new: str) -> int:
    """Lock a book that nobody has open with *new*. Return how many backups could not be.

    *old* is its passphrase now, None for a plain book. The book is written anew beside itself,
    checked, and moved into place, so that it is whole at every moment; then its backups are
    locked in the same way. A backup with yet another passphrase keeps that. Raises UserError.
    """
    check_passphrase(new)
    check_place(book)
    key = _right_key(book, old)
    refuse_open(book, key)
    _write_anew(book, key, new)
    return _lock_backups(book, old, new)


def _right_key(book: Path, old: str | None) -> Key | None:
    if not book.is_file():
        raise UserError(f"There is no book at “{book}”. Nothing was changed.", Problem.PLACE)
    key = key_for(book, old)
    try:
        check_copy(book, key)
    except UserError as error:
        raise (wrong_passphrase() if key and error.problem is Problem.DAMAGED else error) from error
    return key


def _lock_backups(book: Path, old: str | None, new: str) -> int:
    left = 0
    for backup in list_backups(book):
        try:
            _write_anew(backup.path, _right_key(backup.path, old), new)
        except UserError:
            left += 1
    return left


def _write_anew(path: Path, key: Key | None, new: str) -> None:
    """Replace the file at *path* by one with the same content and a key of its own."""
    fresh = new_key(new)
    times = path.stat()
    with told_of_files(path), told(), _blanked_if_plain(path, key), partial_file(path) as partial:
        with closing(open_file(path, key)) as book:
            contacts = count_contacts(book)
            book.execute("PRAGMA locking_mode = EXCLUSIVE").close()
            book.execute(f"ATTACH ? AS fresh KEY \"x'{fresh.digits}'\"", (str(partial),)).close()
            book.execute("BEGIN EXCLUSIVE").close()
            book.execute("SELECT sqlcipher_export('fresh')").fetchall()
            for mark in ("user_version", "application_id"):
                value = book.execute(f"PRAGMA main.{mark}").fetchone()[0]
                book.execute(f"PRAGMA fresh.{mark} = {value}").close()
            book.execute("COMMIT").close()
            book.execute("DETACH fresh").close()
        check_copy(partial, fresh, contacts)
        os.utime(partial, ns=(times.st_atime_ns, times.st_mtime_ns))


@contextmanager
def _blanked_if_plain(path: Path, key: Key | None) -> Iterator[None]:
    """Overwrite what a plain file was made of once it is replaced, as far as the disk lets us.

    A disk that writes every change to a new place may keep the old one for a while.
    """
    if key is not None or os.name != "posix":
        yield
        return
    size = path.stat().st_size
    with path.open("r+b") as old:
        yield
        for _ in range(0, size, _BLOCK):
            old.write(bytes(_BLOCK))
        old.flush()
        os.fsync(old.fileno())


_BLOCK = 1 << 20
