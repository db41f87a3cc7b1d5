"""A first look into a book with the driver alone, while what the store needs is not imported yet.

SQLAlchemy takes longer to import than the first page takes to read. Whatever is not as usual with
a book is left to `opening.open_book`, which has the sentence for it: here it is no look at all.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from crm.domain.errors import UserError
from crm.store.format import APPLICATION_ID, HEAD_BYTES, PLAIN_MAGIC, VERSION, is_marked
from crm.store.place import check_place
from crm.store.who import known_user

Raw = Any  # a connection of the driver, which ships no types

_MARKS = ("application_id", "user_version", "journal_mode")
_PRAGMAS = (
    ("query_only", "ON"),
    ("busy_timeout", "200"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("temp_store", "MEMORY"),
    ("mmap_size", "0"),
)
_FIRST_USER = "SELECT id FROM users WHERE active ORDER BY id = ? DESC, id LIMIT 1"


class FirstLook:
    """Reads a book until the store is open. Threads may share it. Nothing is ever written."""

    def __init__(self, path: Path, raw: Raw) -> None:
        """Read the book at *path* through *raw*, a connection of the driver."""
        self.path = path
        self._raw = raw
        self._reading = threading.Lock()
        found = raw.execute(_FIRST_USER, (known_user(path),)).fetchone()
        self.user_id: int | None = found[0] if found else None

    def read(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Return what *query* finds, one of `crm.queries.first`. Raises the driver's errors."""
        with self._reading:
            return query(self._raw, *args, **kwargs)

    def close(self) -> None:
        """End the look. Close it after the store is open: so the log need not be folded."""
        with self._reading:
            self._raw.close()


def first_look(path: Path) -> FirstLook | None:
    """Return a look into the book at *path*; None if it is locked or not as usual in any way."""
    try:
        if not _is_plain_book(path):
            return None
        check_place(path)
        raw = driver.connect(path, isolation_level=None, check_same_thread=False)
    except (OSError, UserError, driver.Error):
        return None
    try:
        for name, value in _PRAGMAS:
            raw.execute(f"PRAGMA {name} = {value}").close()
        marks = [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in _MARKS]
        look = FirstLook(path, raw) if marks == [APPLICATION_ID, VERSION, "wal"] else None
    except (OSError, UserError, driver.Error):
        look = None
    if look is None:
        raw.close()
    return look


def _is_plain_book(path: Path) -> bool:
    """Say whether the first bytes are those of a plain book. Opening another would change it."""
    with path.open("rb") as book:
        head = book.read(HEAD_BYTES)
    return head.startswith(PLAIN_MAGIC) and is_marked(head)
