"""Inserting many rows at once, at the speed of the engine. SQLite's dialect lives here.

What is the same in all rows (who, when) stands in the statement, and the world-wide ids are made
by the engine.
"""

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy.orm import Session

from crm.store.format import instant_text
from crm.store.stamp import stamp
from crm.store.tables.columns import new_uid

AUDIT = "uid, created_at, created_by, changed_at, changed_by"


def bulk_insert(
    session: Session, table: str, columns: str, rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert *rows* into *table*. *columns* names what they hold, parted by commas, in order.

    Values are as the book keeps them: instants as text (`instant_text`), JSON as text, dates as
    ISO text. Every column without a default in the database has to be named.
    """
    if rows:
        marks = ", ".join("?" * (columns.count(",") + 1))
        session.connection().exec_driver_sql(
            f"INSERT INTO {table} ({AUDIT}, {columns}) VALUES ({_audit(session)}, {marks})",
            list(rows),
        )


def set_columns(
    session: Session, table: str, values: Mapping[str, Any], which: Mapping[str, Any]
) -> None:
    """Set columns of the rows whose columns hold what *which* says, where anything differs.

    Values are as the book keeps them, as for `bulk_insert`.
    """
    if not values:
        return
    made = stamp(session)
    assigned = ", ".join(f"{name} = ?" for name in values)
    there = " AND ".join(f"{name} IS ?" for name in which)
    differs = " OR ".join(f"{name} IS NOT ?" for name in values)
    session.connection().exec_driver_sql(
        f"UPDATE {table} SET {assigned}, changed_at = ?, changed_by = ? "
        f"WHERE {there} AND ({differs})",
        (*values.values(), instant_text(made.at), made.user_id, *which.values(), *values.values()),
    )


def _audit(session: Session) -> str:
    """Return SQL for the columns that every table has, the same for all rows but for the uid."""
    return f"'{new_uid()[:16]}' || lower(hex(randomblob(8))), {stamped(session)}"


def stamped(session: Session) -> str:
    """Return SQL for the audit columns after the uid: who makes rows now, and when."""
    made = stamp(session)
    when = instant_text(made.at)
    by = "NULL" if made.user_id is None else str(int(made.user_id))
    return f"'{when}', {by}, '{when}', {by}"


@contextmanager
def indexes_at_the_end(session: Session, indexes: Iterable[str]) -> Iterator[None]:
    """Fill *indexes* only when all rows are in, which is several times as fast as row by row.

    Nothing may be looked up by them meanwhile. If anything is raised the transaction has to be
    rolled back, as for every step, and the indexes are there again.
    """
    connection = session.connection()
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' "
        "AND name IN (SELECT value FROM json_each(?))",
        (json.dumps(list(indexes)),),
    ).all()
    for name, _sql in found:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    yield
    for _name, sql in found:
        connection.exec_driver_sql(sql)


@contextmanager
def uncollected() -> Iterator[None]:
    """Make no garbage collections meanwhile.

    While a hundred thousand rows pile up, each collection walks through all of them and finds
    nothing: that costs more than the work itself.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()  # all that piled up is old by now: the next collection need not walk it
            gc.unfreeze()
            gc.enable()
