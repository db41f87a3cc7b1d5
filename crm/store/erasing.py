"""Erasing people: every row that is theirs, and every trace of these rows in the journal.

The only way in which anything leaves a book for good. Nothing of it can be undone.
"""

import json
from collections.abc import Sequence

from sqlalchemy import Table
from sqlalchemy.engine import Connection

from crm.store import search_index
from crm.store.labels import Label
from crm.store.tables import tracked_tables

_IDS = "(SELECT value FROM json_each(?))"
_POINTING = {"matches": ("other_id",), "earlier_values": ("source_id",)}
"""Columns that mean a contact too, beside `contact_id`."""


def forget(connection: Connection, step_id: int, contact_ids: Sequence[int]) -> None:
    """Erase contacts inside the open step: their rows, their journal, the words of their steps.

    Texts of others that mention them stay: nobody can tell whom they mean.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    known_as = _identifying(connection, contact_ids)
    rows = _rows_of(connection, contact_ids)
    _let_go(connection, rows["inquiries"])
    for table in reversed(tracked_tables()):
        if ids := rows.get(table.name):
            connection.exec_driver_sql(
                f"DELETE FROM {table.name} WHERE id IN {_IDS}", (json.dumps(ids),)
            )
    _forget_held(connection, known_as)
    _forget_journal(connection, rows, contact_ids)
    connection.exec_driver_sql("DELETE FROM journal WHERE step_id = ?", (step_id,))
    _forget_labels(connection, known_as)
    search_index.forget(connection, contact_ids)


def _identifying(connection: Connection, contact_ids: Sequence[int]) -> list[str]:
    """Return the names, addresses and numbers that tell who they are, as written."""
    given = (json.dumps(list(contact_ids)),)
    found = connection.exec_driver_sql(
        f"SELECT full_name FROM contacts WHERE id IN {_IDS}", given
    ).scalars()
    points = connection.exec_driver_sql(
        f"SELECT text FROM contact_points WHERE contact_id IN {_IDS}", given
    ).scalars()
    return [text for text in (*found, *points) if len(text) > 2]


def _rows_of(connection: Connection, contact_ids: Sequence[int]) -> dict[str, list[int]]:
    """Return, by table, the ids of all rows that belong to the contacts."""
    rows = {"contacts": list(contact_ids)}
    for table in tracked_tables():
        columns = [name for name in _owners(table) if name in table.c]
        if columns:
            rows[table.name] = _where(connection, table.name, columns, contact_ids)
    for table in tracked_tables():  # what hangs on their inquiries, whosever it is
        if "inquiry_id" in table.c and table.name != "import_rows":
            more = _where(connection, table.name, ["inquiry_id"], rows["inquiries"])
            rows[table.name] = sorted({*rows.get(table.name, ()), *more})
    return rows


def _owners(table: Table) -> tuple[str, ...]:
    return ("contact_id", *_POINTING.get(table.name, ()))


def _where(
    connection: Connection, table: str, columns: Sequence[str], ids: Sequence[int]
) -> list[int]:
    condition = " OR ".join(f"{column} IN {_IDS}" for column in columns)
    found = connection.exec_driver_sql(
        f"SELECT id FROM {table} WHERE {condition}", (json.dumps(list(ids)),) * len(columns)
    )
    return list(found.scalars())


def _let_go(connection: Connection, inquiry_ids: Sequence[int]) -> None:
    """Let inquiries of others no longer be duplicates of those that are erased."""
    connection.exec_driver_sql(
        f"UPDATE inquiries SET duplicate_of_id = NULL WHERE duplicate_of_id IN {_IDS}",
        (json.dumps(list(inquiry_ids)),),
    )


def _forget_held(connection: Connection, known_as: Sequence[str]) -> None:
    """Empty rows of files that were set aside, and drop held ones, that name them."""
    for text in known_as:
        inside = json.dumps(text, ensure_ascii=False)[1:-1]
        connection.exec_driver_sql(
            "UPDATE import_rows SET cells = NULL WHERE instr(cells, ?) > 0", (inside,)
        )
        connection.exec_driver_sql("DELETE FROM questions WHERE instr(holds, ?) > 0", (inside,))


def _forget_journal(
    connection: Connection, rows: dict[str, list[int]], contact_ids: Sequence[int]
) -> None:
    for table, ids in rows.items():
        connection.exec_driver_sql(
            f"DELETE FROM journal WHERE tbl = ? AND op <> 'I' AND row_id IN {_IDS}",
            (table, json.dumps(ids)),
        )
    for owner in ("contact_id", "other_id"):  # rows that are gone, or another's, by now
        connection.exec_driver_sql(
            f"DELETE FROM journal WHERE op <> 'I' AND json_extract(before, '$.{owner}') IN {_IDS}",
            (json.dumps(list(contact_ids)),),
        )


def _forget_labels(connection: Connection, known_as: Sequence[str]) -> None:
    """Take their names out of what steps are called, such as a search that was typed."""
    for text in known_as:
        inside = json.dumps(text, ensure_ascii=False)[1:-1]
        found = connection.exec_driver_sql(
            "SELECT id, label FROM steps WHERE instr(label, ?) > 0", (inside,)
        ).all()
        for step_id, written in found:
            label = Label.from_text(written)
            values = {
                key: "…" if isinstance(value, str) and text in value else value
                for key, value in label.values.items()
            }
            connection.exec_driver_sql(
                "UPDATE steps SET label = ? WHERE id = ?",
                (Label(label.template, values).to_text(), step_id),
            )
