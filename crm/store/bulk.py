"""Inserting many rows at once, at the speed of the driver. SQLite's dialect lives here.

What is the same in all rows (who, when) stands in the statement and the world-wide ids are made
by the database, so that only what differs travels.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from crm.store.stamp import stamp
from crm.store.tables.columns import instant_text, new_uid


def bulk_insert(
    session: Session, table: str, columns: str, rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert *rows* into *table*. *columns* names what they hold, parted by commas, in order.

    Values are as the book keeps them: instants as text (`instant_text`), JSON as text, dates as
    ISO text. Every column without a default in the database has to be named.
    """
    if not rows:
        return
    made = stamp(session)
    when = instant_text(made.at)
    by = "NULL" if made.user_id is None else str(int(made.user_id))
    uid = f"'{new_uid()[:16]}' || lower(hex(randomblob(8)))"
    marks = ", ".join("?" * (columns.count(",") + 1))
    session.connection().exec_driver_sql(
        f"INSERT INTO {table} (uid, created_at, created_by, changed_at, changed_by, {columns}) "
        f"VALUES ({uid}, '{when}', {by}, '{when}', {by}, {marks})",
        list(rows),
    )
