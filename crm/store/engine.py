"""Connections to a book: one driver for plain and encrypted, pragmas, and honest transactions."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

from crm.store.key import Key

BUSY_MS = 30_000
CACHE_KIB = 65_536
JOURNAL_BYTES = 64 * 1024 * 1024
Raw = Any  # a connection of the driver, which ships no types

# For a value that is no number or text the driver asks all round who could adapt it, which takes
# ten times as long as binding it. Rows of an import are mostly None: so the answer is registered.
driver.register_adapter(type(None), lambda nothing: nothing)
driver.register_adapter(bool, int)


def connect(path: Path, key: Key | None, *, busy_ms: int = BUSY_MS) -> Raw:
    """Open the file with the driver and say all pragmas. Raise the driver's errors.

    FULL, not NORMAL: NORMAL loses acknowledged saves in a power cut. FTS5's own secure-delete
    stays off: it makes deleting 20 000 entries take seconds.
    """
    raw = open_file(path, key)
    try:
        for pragma in _pragmas(busy_ms):
            raw.execute(f"PRAGMA {pragma}").close()
        mode = raw.execute("PRAGMA journal_mode").fetchone()[0]
        if mode != "wal":
            raise driver.OperationalError(f"journal mode {mode}")
    except BaseException:
        raw.close()
        raise
    return raw


def open_file(path: Path, key: Key | None) -> Raw:
    """Open a file with the driver and say its key, and nothing else: for copies."""
    raw = driver.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    try:
        if key is not None:
            raw.execute("PRAGMA cipher_log_level = NONE").close()  # else it writes to stderr
            raw.execute(key.pragma).close()
    except BaseException:
        raw.close()
        raise
    return raw


def _pragmas(busy_ms: int) -> list[str]:
    pragmas = [
        f"busy_timeout={busy_ms}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "recursive_triggers=ON",
        "secure_delete=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "temp_store=MEMORY",
        "mmap_size=0",
        f"cache_size=-{CACHE_KIB}",
        f"journal_size_limit={JOURNAL_BYTES}",
    ]
    return [*pragmas, "fullfsync=ON"] if sys.platform == "darwin" else pragmas


def make_engine(
    path: Path,
    key: Key | None,
    *,
    busy_ms: int = BUSY_MS,
    before: Callable[[], None] = lambda: None,
) -> Engine:
    """Return an engine over the book. Transactions begin as `_begin` says, never by themselves.

    *before* is called ahead of each connection; what it raises prevents that.
    Parameters never appear in error texts: they are people's data.
    """

    def open_one() -> Raw:
        before()
        return connect(path, key, busy_ms=busy_ms)

    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=open_one,
        poolclass=QueuePool,
        pool_size=4,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
