"""The journal: opening and closing a step, and what the step touched."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Table, insert
from sqlalchemy.engine import Connection

from crm.store.changes import Changes
from crm.store.labels import Label
from crm.store.tables import Entry, instant_text, tracked_tables
from crm.store.tables.columns import new_uid

LISTED = 5_000
"""Above so many entries a step's ids are not worth listing one by one."""

Ranges = dict[str, tuple[int, int]]


def open_step(
    connection: Connection, kind: str, at: datetime, user_id: int | None
) -> tuple[int, dict[str, int]]:
    """Start a step. Return its id and the last id of every table before it."""
    connection.info["step_at"], connection.info["step_by"] = at, user_id
    before = sequences(connection)
    step_id: int = connection.exec_driver_sql(
        "INSERT INTO steps (uid, at, user_id, kind, label) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (new_uid(), instant_text(at), user_id, kind, Label("").to_text()),
    ).scalar_one()
    connection.exec_driver_sql("INSERT INTO open_step (id, step_id) VALUES (1, ?)", (step_id,))
    return step_id, before


def close_step(
    connection: Connection,
    step_id: int,
    before: dict[str, int],
    label: Label,
    *,
    lasting: bool = False,
) -> Ranges | None:
    """Finish a step: note the inserted ids as ranges. Return them, or None if nothing changed.

    A *lasting* one stays even then.
    """
    connection.exec_driver_sql("DELETE FROM open_step")
    ranges = _inserted(before, sequences(connection))
    entries = [
        {"step_id": step_id, "tbl": table, "op": "I", "row_id": first, "last_id": last}
        for table, (first, last) in ranges.items()
    ]
    if entries:
        connection.execute(insert(Entry), entries)
    elif (
        not lasting
        and not connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE step_id = ?)", (step_id,)
        ).scalar()
    ):
        return None
    connection.exec_driver_sql(
        "UPDATE steps SET label = ? WHERE id = ?", (label.to_text(), step_id)
    )
    return ranges


def sequences(connection: Connection) -> dict[str, int]:
    """Return the last id ever given out in every tracked table (0 for an untouched one)."""
    known = {table.name: 0 for table in tracked_tables()}
    found = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence").all()
    return known | {name: seq for name, seq in found if name in known}


def _inserted(before: dict[str, int], after: dict[str, int]) -> Ranges:
    return {
        table: (before[table] + 1, last) for table, last in after.items() if last > before[table]
    }


def changes_of(connection: Connection, step_id: int, ranges: Ranges) -> Changes:
    """Return what the step touched, as screens want to hear it."""
    entries = connection.exec_driver_sql(
        "SELECT tbl, row_id, coalesce(last_id, row_id) FROM journal WHERE step_id = ? LIMIT ?",
        (step_id, LISTED + 1),
    ).all()
    if len(entries) > LISTED:
        return Changes(step_id, everything=True)
    touched: dict[str, set[int]] = {}
    for table, first, last in entries:
        if (first, last) != ranges.get(table):
            touched.setdefault(table, set()).update(range(first, last + 1))
    return Changes(step_id, {t: frozenset(ids) for t, ids in touched.items()}, ranges)


def inserted_by_step(table: str, row_id: str) -> str:
    """Return SQL that says whether the step ?1 inserted a row. Both arguments are SQL themselves.

    A step's ranges do not overlap, so only the nearest one below has to be looked at.
    """
    return (
        "(SELECT i.last_id FROM journal AS i "
        f"WHERE i.step_id = ?1 AND i.op = 'I' AND i.tbl = {table} AND i.row_id <= {row_id} "
        f"ORDER BY i.row_id DESC LIMIT 1) >= {row_id}"
    )


def tables_of_step(connection: Connection, step_id: int, ops: str = "IUD") -> list[Table]:
    """Return the tables in which a step did something of that kind, parents first."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT tbl FROM journal WHERE step_id = ? AND instr(?, op)", (step_id, ops)
    )
    names = set(found.scalars())
    return [table for table in tracked_tables() if table.name in names]


def touched_contacts(connection: Connection, step_id: int, indexed: range = range(0)) -> list[int]:
    """Return the ids of all contacts whose search text the step may have changed, in order.

    Left out are those that the step itself has *indexed*.
    """
    found: set[int] = set()
    given = (step_id, indexed.start, indexed.stop - 1)
    for table in tables_of_step(connection, step_id):
        for query in _touched_queries(table.name, has_contact="contact_id" in table.columns):
            found.update(connection.exec_driver_sql(query, given).scalars())
    return sorted(found)


_OWNERS = {
    "contacts": ("contacts", "id", "id"),
    "tags": ("contact_tags", "contact_id", "tag_id"),
    "events": ("participants", "contact_id", "event_id"),
    "sections": ("contacts", "id", "section_id"),
    "custom_fields": ("custom_values", "contact_id", "field_id"),
}
"""Table → where its contacts are found: table, column with the contact's id, column to look up."""

_SILENT = frozenset(
    {
        "import_rows", "submissions", "consent_events", "matches", "followups",
        "earlier_values", "questions",
    }
)  # fmt: skip
"""Tables that belong to a contact but add nothing to the words it is found under."""


def _touched_queries(table: str, *, has_contact: bool) -> Iterator[str]:
    # CROSS JOIN and the plus see to it that SQLite begins with the step, not with the table.
    if table in _SILENT or not (has_contact or table in _OWNERS):
        return
    source, contact, key = _OWNERS.get(table, (table, "contact_id", "id"))
    yield (
        f"SELECT DISTINCT o.{contact} FROM journal AS j CROSS JOIN {source} AS o "
        f"ON o.{key} BETWEEN j.row_id AND coalesce(j.last_id, j.row_id) "
        f"WHERE j.step_id = ?1 AND +j.tbl = '{table}' AND j.op <> 'D' "
        f"AND o.{contact} NOT BETWEEN ?2 AND ?3"
    )
    gone = "row_id" if table == "contacts" else "json_extract(before, '$.contact_id')"
    if has_contact or table == "contacts":
        yield (
            f"SELECT DISTINCT {gone} FROM journal "
            f"WHERE step_id = ?1 AND +tbl = '{table}' AND op <> 'I' "
            f"AND {gone} NOT BETWEEN ?2 AND ?3"
        )
