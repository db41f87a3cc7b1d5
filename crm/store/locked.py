"""What a file is before it is opened: a plain book, a locked one, or no book at all.

Looking at the first bytes changes nothing. Opening a foreign database would, since a book's way
of writing (the write-ahead log) is noted in the file.
"""

import hmac
from pathlib import Path

from crm.domain.errors import Problem, UserError
from crm.store.faults import told_of_files
from crm.store.format import HEAD_BYTES, PLAIN_MAGIC, is_marked
from crm.store.key import Key, is_encrypted, key_of_book


def key_for(path: Path, passphrase: str | None) -> Key | None:
    """Return the key of the book at *path*, None for a plain one.

    Raises UserError if the file is no book, or is locked and no passphrase is given. Whether the
    passphrase is right shows only when the book is read.
    """
    with told_of_files(path), path.open("rb") as book:
        head = book.read(HEAD_BYTES)
    beside = path.with_name(path.name + "-wal").exists()  # the head of the book may still be there
    if head.startswith(PLAIN_MAGIC):
        if len(head) < HEAD_BYTES or not (beside or is_marked(head)):
            raise no_book(path)
        return None
    if not head and beside:
        return None
    if not is_encrypted(path):
        raise no_book(path)
    if passphrase is None:
        raise UserError(
            f"“{path.name}” is locked with a passphrase. Nothing was changed. "
            "Give the passphrase to open it.",
            Problem.PASSPHRASE,
        )
    return key_of_book(path, passphrase)


def opens_with(path: Path, key: Key | None, passphrase: str | None) -> bool:
    """Say whether *passphrase* gives the very *key* with which the book at *path* is open."""
    if key is None or passphrase is None:
        return key is None and passphrase is None
    return hmac.compare_digest(key_of_book(path, passphrase).digits, key.digits)


def no_book(path: Path) -> UserError:
    """Return the error for a file that is something else, or a book cut short."""
    return UserError(
        f"“{path.name}” is not a Rollbook book, or it is damaged. Nothing was changed. Choose a "
        "file that ends in .rollbook; if this was a book, restore the last good backup.",
        Problem.DAMAGED,
    )


def wrong_passphrase() -> UserError:
    """Return the error for a book that the given passphrase does not open."""
    return UserError(
        "This passphrase does not open the book. Nothing was changed. Try again: "
        "capitals and spaces count. (A damaged file looks the same: then restore a backup.)",
        Problem.PASSPHRASE,
    )
