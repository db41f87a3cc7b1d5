"""Undo: replaying a step backwards, as a step of its own, and saying what could not be undone.

What the step inserted goes first, then its updates and deletes are taken back, newest first. A
column is only put back if it still holds what the step had put there and no later step has said
the same again; a row that the step had inserted stays if somebody has worked with it since. Redo
is the undo of an undo.
"""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy.engine import Connection

from crm.store.changes import UndoReport
from crm.store.journal import inserted_by_step, tables_of_step
from crm.store.keeping import delete_inserted, rows_to_keep
from crm.store.tables import AUDIT, Row

Places = list[tuple[str, int]]
Since = dict[tuple[str, int], set[str]]

_MOVING = {"inquiries": "status"}
"""Table → the column whose changes follow from each other: none is taken out of their middle."""


def reverse_step(connection: Connection, step_id: int, undo_id: int) -> UndoReport:
    """Take back what step *step_id* did, inside the open step *undo_id*."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    kept = rows_to_keep(connection, step_id)
    count = delete_inserted(connection, step_id, kept)
    edited: Places = list(kept.seeds)
    impossible: Places = []
    since = _changed_since(connection, step_id)
    for (table, op), entries in groupby(_entries(connection, step_id), key=lambda e: (e[0], e[1])):
        if op == "D":
            count += _restore_rows(connection, undo_id, table, list(entries), impossible)
        else:
            for _table, _op, row_id, before, after in entries:
                values = json.loads(before), json.loads(after)
                later = since.get((table, row_id), set())
                count += _restore_columns(connection, (table, row_id), *values, later, edited)
    count -= _let_go(connection, undo_id, impossible)
    count -= _drop_orphans(connection, undo_id, impossible)
    return UndoReport(step_id, count, tuple(dict.fromkeys(edited)), tuple(impossible))


def _entries(connection: Connection, step_id: int) -> Iterator[tuple[str, str, int, str, str]]:
    """Yield updates and deletes, newest first, of rows that the step had not itself inserted."""
    yield from connection.exec_driver_sql(
        "SELECT tbl, op, row_id, before, after FROM journal AS j "
        f"WHERE step_id = ?1 AND op <> 'I' AND ({inserted_by_step('j.tbl', 'j.row_id')}) IS NOT 1 "
        "ORDER BY id DESC",
        (step_id,),
    ).all()


def _changed_since(connection: Connection, step_id: int) -> Since:
    """Return which columns of the step's rows later actions have set, be it to the same again."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT j.tbl, j.row_id, json_each.key FROM journal AS r "
        "CROSS JOIN journal AS j ON j.tbl = r.tbl AND j.row_id = r.row_id "
        "CROSS JOIN steps AS s ON s.id = j.step_id CROSS JOIN json_each(j.after) "
        "WHERE r.step_id = ?1 AND r.op = 'U' AND j.op = 'U' AND j.step_id > ?1 "
        "AND s.kind = 'action' AND s.undone_by_id IS NULL",
        (step_id,),
    )
    since: Since = {}
    for table, row_id, column in found:
        since.setdefault((table, row_id), set()).add(column)
    for table, column in _MOVING.items():
        moved = connection.exec_driver_sql(
            "SELECT row_id FROM journal WHERE step_id = ? AND tbl = ? AND op = 'U' "
            f"AND json_extract(after, '$.{column}') IS NOT NULL",
            (step_id, table),
        ).scalars()
        for row_id in moved:
            if (table, row_id) in since:
                since[table, row_id].update(Row.metadata.tables[table].columns.keys())
    return since


def _restore_columns(
    connection: Connection,
    place: tuple[str, int],
    before: dict[str, Any],
    after: dict[str, Any],
    later: set[str],
    edited: Places,
) -> int:
    if not later and _set_columns(connection, *place, before, after):
        return 1
    own = [column for column in before if column not in AUDIT]
    done = [
        c not in later and _set_columns(connection, *place, {c: before[c]}, {c: after[c]})
        for c in own
    ]
    if not all(done):
        edited.append(place)
    return int(any(done))


def _set_columns(
    connection: Connection,
    table: str,
    row_id: int,
    before: dict[str, Any],
    after: dict[str, Any],
) -> bool:
    """Set columns to what they were, if all still hold what the step had put there."""
    assign = ", ".join(f"{column} = ?" for column in before)
    unchanged = " AND ".join(f"{column} IS ?" for column in after)
    return bool(
        connection.exec_driver_sql(
            f"UPDATE OR IGNORE {table} SET {assign} WHERE id = ? AND {unchanged}",
            (*before.values(), row_id, *after.values()),
        ).rowcount
    )


def _restore_rows(
    connection: Connection,
    undo_id: int,
    table: str,
    entries: list[tuple[str, str, int, str, str]],
    impossible: Places,
) -> int:
    """Insert deleted rows under their old ids. Note those that cannot come back."""
    back = 0
    for _columns, same in groupby(
        ((row_id, json.loads(before)) for _t, _o, row_id, before, _a in entries),
        key=lambda row: tuple(row[1]),
    ):
        rows = dict(same)
        there = restore_deleted(connection, undo_id, table, rows)
        impossible.extend((table, row_id) for row_id in rows if row_id not in there)
        back += len(there)
    return back


def restore_deleted(
    connection: Connection, step_id: int, table: str, rows: dict[int, dict[str, Any]]
) -> set[int]:
    """Insert rows of the same columns under their old ids. Return which of them are there now."""
    columns = next(iter(rows.values()))
    names = ", ".join(("id", *columns))
    marks = ", ".join("?" * (len(columns) + 1))
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})",
        [(row_id, *values.values()) for row_id, values in rows.items()],
    )
    there = existing(connection, table, list(rows))
    _note_inserts(connection, step_id, table, sorted(there))
    return there


def _note_inserts(connection: Connection, undo_id: int, table: str, ids: list[int]) -> None:
    """Journal rows inserted under old ids, as ranges: the sequence cannot tell of them."""
    for _offset, run in groupby(enumerate(ids), key=lambda pair: pair[1] - pair[0]):
        numbers = [row_id for _position, row_id in run]
        connection.exec_driver_sql(
            "INSERT INTO journal (step_id, tbl, op, row_id, last_id) VALUES (?, ?, 'I', ?, ?)",
            (undo_id, table, numbers[0], numbers[-1]),
        )


def existing(connection: Connection, table: str, ids: list[int]) -> set[int]:
    """Return those of *ids* that are in *table*."""
    found = connection.exec_driver_sql(
        f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    )
    return set(found.scalars().all())


def _let_go(connection: Connection, undo_id: int, impossible: Places) -> int:
    """Take references back again that were put back to rows which are gone by now.

    They are empty then, or what they were before the undo if they cannot be empty.
    """
    count = 0
    for table in tables_of_step(connection, undo_id, "U"):
        for key in table.foreign_keys:
            column, parent = key.parent.name, key.column.table.name
            gone = connection.exec_driver_sql(
                f"SELECT DISTINCT r.id, json_extract(j.before, '$.{column}') FROM journal AS j "
                f"CROSS JOIN {table.name} AS r ON r.id = j.row_id "
                f"WHERE j.step_id = ? AND +j.tbl = '{table.name}' AND j.op = 'U' "
                f"AND NOT EXISTS (SELECT 1 FROM {parent} AS p WHERE p.id = r.{column}) "
                f"AND r.{column} IS NOT NULL",
                (undo_id,),
            ).all()
            for row_id, former in gone:
                connection.exec_driver_sql(
                    f"UPDATE {table.name} SET {column} = ? WHERE id = ?",
                    (None if key.parent.nullable else former, row_id),
                )
                impossible.append((table.name, row_id))
                count += 1
    return count


def _drop_orphans(connection: Connection, undo_id: int, impossible: Places) -> int:
    """Delete again what was brought back although the row it belongs to is gone."""
    dropped = 0
    while orphans := list(_orphans(connection, undo_id)):
        for table, row_id in orphans:
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE id = ?", (row_id,))
        impossible.extend(orphans)
        dropped += len(orphans)
    return dropped


def _orphans(connection: Connection, undo_id: int) -> Iterator[tuple[str, int]]:
    for table in tables_of_step(connection, undo_id, "I"):
        for key in table.foreign_keys:
            column, parent = key.parent.name, key.column.table.name
            found = connection.exec_driver_sql(
                f"SELECT r.id FROM journal AS j CROSS JOIN {table.name} AS r "
                "ON r.id BETWEEN j.row_id AND j.last_id "
                f"WHERE j.step_id = ? AND j.op = 'I' AND j.tbl = '{table.name}' "
                f"AND r.{column} IS NOT NULL "
                f"AND NOT EXISTS (SELECT 1 FROM {parent} AS p WHERE p.id = r.{column})",
                (undo_id,),
            )
            for row_id in found.scalars().all():
                yield table.name, row_id
