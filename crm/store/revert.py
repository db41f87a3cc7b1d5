"""Taking back one change of a record among all that a step did, as a step of its own."""

import json
from typing import Any

from sqlalchemy.engine import Connection

from crm.store.stamp import Stamp
from crm.store.tables import Row, instant_text
from crm.store.undo import existing, restore_deleted

_TOGETHER = {("contacts", "full_name"): ("name_key",), ("contact_points", "text"): ("value",)}
"""Columns that follow from another one and go back with it."""


def revert_change(
    connection: Connection, stamp: Stamp, entry_id: int, row_id: int, column: str
) -> bool:
    """Undo what a journal entry says of one row: of an update, one *column* alone.

    Return False, and change nothing, if the row has been changed there since.
    """
    table, op, before, after = connection.exec_driver_sql(
        "SELECT tbl, op, before, after FROM journal WHERE id = ?", (entry_id,)
    ).one()
    if op == "I":
        return _delete(connection, table, row_id)
    old = json.loads(before)
    if op == "D":
        return _insert(connection, stamp, table, row_id, old)
    new = json.loads(after)
    columns = [column, *(c for c in _TOGETHER.get((table, column), ()) if c in new)]
    assign = ", ".join(f"{name} = ?" for name in (*columns, "changed_at", "changed_by"))
    done = connection.exec_driver_sql(
        f"UPDATE {_known(table)} SET {assign} WHERE id = ? AND {column} IS ?",
        (
            *(old[name] for name in columns),
            instant_text(stamp.at),
            stamp.user_id,
            row_id,
            new[column],
        ),
    )
    return bool(done.rowcount)


def _delete(connection: Connection, table: str, row_id: int) -> bool:
    done = connection.exec_driver_sql(f"DELETE FROM {_known(table)} WHERE id = ?", (row_id,))
    return bool(done.rowcount)


def _insert(
    connection: Connection, stamp: Stamp, table: str, row_id: int, values: dict[str, Any]
) -> bool:
    if existing(connection, _known(table), [row_id]):
        return False
    return bool(restore_deleted(connection, stamp.step_id, table, {row_id: values}))


def _known(table: str) -> str:
    return Row.metadata.tables[table].name
