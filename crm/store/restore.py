"""Putting a backup in the place of a book, damaged or not, and never losing what was there."""

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from crm.domain.backups import backup_name
from crm.domain.errors import Problem, UserError
from crm.store.backups import backup_file, backup_folder
from crm.store.copying import check_copy, copy_file, partial_file, remove_with_side_files
from crm.store.engine import open_file
from crm.store.erasures import Erasures, erase_again, erasures_of
from crm.store.faults import code_of, told, told_of_files
from crm.store.key import Key
from crm.store.locked import key_for, wrong_passphrase
from crm.store.place import check_place
from crm.store.schema import VERSION
from crm.store.store import utc_now

WAIT_MS = 2_000
_BUSY = (5, 6)


def restore(
    book: Path, backup: Path, passphrase: str | None = None, *, now: datetime | None = None
) -> Path | None:
    """Make *book* what *backup* is. Return the copy of what stood there before, None if nothing.

    The backup is checked first. Who was erased since it was made is erased from its copy again
    before that takes the book's place. What is there now becomes a backup itself; if it is too
    damaged for that, its files are copied as they are. Raises UserError, then the book is as it
    was: the backup is no good, or another program has the book open.
    """
    now = now or utc_now()
    check_place(book)
    _refuse_bad(backup, passphrase)
    safe = _keep_present(book, passphrase, now) if book.exists() else None
    erased = _erased(book, passphrase) if book.exists() else None
    with told_of_files(book), partial_file(book) as partial:
        shutil.copyfile(backup, partial)
        if erased is not None:
            erase_again(partial, passphrase, erased)
        # A log left beside the file would be played into the restored book and wreck it.
        for ending in ("-wal", "-shm", "-journal"):
            book.with_name(book.name + ending).unlink(missing_ok=True)
    return safe


def _erased(book: Path, passphrase: str | None) -> Erasures | None:
    """Return who was erased from the book that is there now, as far as it can be read."""
    try:
        return erasures_of(book, key_for(book, passphrase))
    except UserError:
        return None


def _refuse_bad(backup: Path, passphrase: str | None) -> None:
    if not backup.is_file():
        raise UserError(
            f"There is no backup at “{backup}”. Nothing was changed. Choose another.",
            Problem.PLACE,
        )
    key = key_for(backup, passphrase)
    try:
        check_copy(backup, key)
    except UserError as error:
        raise (wrong_passphrase() if key and error.problem is Problem.DAMAGED else error) from error
    with told(), closing(open_file(backup, key)) as raw:
        version = raw.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise UserError(
            f"“{backup.name}” was made with a newer version of Rollbook. Nothing was changed. Get "
            "the new version to restore it.",
            Problem.NEWER,
        )


def _keep_present(book: Path, passphrase: str | None, now: datetime) -> Path:
    try:
        key = key_for(book, passphrase)
        refuse_open(book, key)
        return backup_file(book, key, "before-restore", now)
    except UserError as error:
        if error.problem not in (Problem.DAMAGED, Problem.PASSPHRASE):
            raise
    return _copy_aside(book, now)


def refuse_open(book: Path, key: Key | None) -> None:
    """Leave WAL mode, which is possible only for the one program that has the book open.

    It also folds the log into the file. Raise UserError if somebody else has it open.
    """
    with told(), closing(open_file(book, key)) as raw:
        raw.execute(f"PRAGMA busy_timeout = {WAIT_MS}").close()
        try:
            raw.execute("PRAGMA journal_mode = DELETE").close()
        except driver.Error as error:
            if code_of(error) in _BUSY:
                raise UserError(
                    f"“{book.name}” is open in another window or program. Nothing was changed. "
                    "Close it there, then try again.",
                    Problem.BUSY,
                ) from error
            raise


def _copy_aside(book: Path, now: datetime) -> Path:
    """Copy the files of a damaged book as they are, the log too: perhaps somebody can save it."""
    folder = backup_folder(book)
    with told_of_files(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = folder / backup_name(now, "damaged").replace(".rollbook", ".damaged")
    remove_with_side_files(target)
    for ending in ("", "-wal"):
        present = book.with_name(book.name + ending)
        if present.is_file():
            copy_file(present, target.with_name(target.name + ending))
    return target
