"""From the driver's errors to sentences: what happened, is my data safe, what to do."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from crm.domain.errors import Problem, UserError

_BY_CODE: dict[int, tuple[str, Problem]] = {
    5: (
        "Another program is saving to this book and has not finished. Nothing was changed. "
        "Try again in a moment.",
        Problem.BUSY,
    ),
    8: (
        "This book is read-only here, so nothing can be saved to it. Nothing was changed. "
        "Allow writing to the file and its folder, or copy the book elsewhere.",
        Problem.PLACE,
    ),
    9: ("Stopped. Nothing was changed.", Problem.CANCELLED),
    10: (
        "The disk with this book does not answer. What was saved before is safe. "
        "Check that the disk is connected, then open the book again.",
        Problem.PLACE,
    ),
    11: (
        "This book is damaged. Nothing was changed. Do not go on with it: "
        "restore the last good backup.",
        Problem.DAMAGED,
    ),
    13: (
        "There is no room left on this disk. Nothing was changed. Make some room, then try again.",
        Problem.NO_ROOM,
    ),
    14: (
        "This book cannot be opened. Nothing was changed. Check that the file is there and "
        "that you may read and write it and its folder.",
        Problem.PLACE,
    ),
    26: (
        "This file is not a Rollbook book, or it is damaged. Nothing was changed. "
        "If it was a book, restore the last good backup.",
        Problem.DAMAGED,
    ),
}
_LEAST_ROOM = 65_536  # bytes, for what stands beside a book that is open
_BY_CODE[6] = _BY_CODE[5]
_BY_CODE[15] = _BY_CODE[5]
_BY_CODE[17] = _BY_CODE[11]


def code_of(error: BaseException) -> int | None:
    """Return SQLite's primary result code of a driver error, None if it has none."""
    extended = getattr(error, "sqlite_errorcode", None)
    return None if extended is None else extended & 0xFF


def as_user_error(error: BaseException) -> UserError | None:
    """Return what to tell the user about a driver error, None if it is a fault of ours."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if not isinstance(error, driver.Error):
        return None
    code = code_of(error)
    if code is None:
        code = _code_from_text(str(error))
    found = _BY_CODE.get(code)
    return UserError(*found) if found else None


def _code_from_text(message: str) -> int:
    """Return the code for the driver's own words, for driver versions that give no code."""
    words = {
        "database is locked": 5,
        "readonly": 8,
        "interrupted": 9,
        "disk I/O error": 10,
        "malformed": 11,
        "database or disk is full": 13,
        "unable to open": 14,
        "file is not a database": 26,
    }
    return next((code for text, code in words.items() if text in message), 0)


_BY_ERRNO = {
    errno.ENOSPC: 13,
    getattr(errno, "EDQUOT", errno.ENOSPC): 13,
    errno.EFBIG: 13,
    errno.EROFS: 8,
    errno.EIO: 10,
}


def refuse_damaged(name: str) -> NoReturn:
    """Raise the UserError for a book or backup that was read and found damaged."""
    raise UserError(
        f"“{name}” is damaged or is no Rollbook book. Nothing was changed. Use another backup.",
        Problem.DAMAGED,
    )


@contextmanager
def told_of_files(path: Path) -> Iterator[None]:
    """Turn the system's errors about *path*, a file or folder of ours, into UserErrors."""
    try:
        yield
    except OSError as error:
        code = _BY_ERRNO.get(error.errno or 0)
        if code:
            raise UserError(*_BY_CODE[code]) from error
        raise UserError(
            f"“{path}” cannot be written or read ({error.strerror or 'no reason given'}). Nothing was "
            "changed. Check that the folder is there and that you may write to it.",
            Problem.PLACE,
        ) from error


@contextmanager
def told(book: Path | None = None) -> Iterator[None]:
    """Turn the driver's errors into UserErrors where a user can do something about them.

    Without room for the log of the *book* the driver speaks of its disk, which may be full.
    """
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        sentence = as_user_error(error)
        if sentence and sentence.message == _BY_CODE[10][0] and book and _is_full(book.parent):
            sentence = UserError(*_BY_CODE[13])
        if sentence is None:
            raise
        raise sentence from error
    except UnicodeDecodeError as error:  # the book keeps UTF-8: this is no text any more
        raise UserError(*_BY_CODE[11]) from error


def _is_full(folder: Path) -> bool:
    with suppress(OSError):
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    return False
