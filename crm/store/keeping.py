"""Which of the rows that a step inserted must stay when it is undone, since people use them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Table
from sqlalchemy.engine import Connection

from crm.store.journal import inserted_by_step, tables_of_step
from crm.store.tables import tracked_tables


@dataclass(slots=True)
class Kept:
    """Rows that stay: those worked with since (`seeds`), and all that these need to make sense."""

    seeds: list[tuple[str, int]] = field(default_factory=list)
    ids: dict[str, set[int]] = field(default_factory=dict)

    def add(self, table: str, row_id: int) -> bool:
        """Add a row. Say whether it is new."""
        there = self.ids.setdefault(table, set())
        if row_id in there:
            return False
        there.add(row_id)
        return True


def rows_to_keep(connection: Connection, step_id: int) -> Kept:
    """Return the rows inserted by a step that later steps edited, deleted or referred to.

    With a contact everything stays that the step had brought with it. What was deleted since is
    named as well: undoing that deletion brings it back.
    """
    kept = Kept()
    tables = tables_of_step(connection, step_id, "I")
    for table in tables:
        for row_id in _used_since(connection, table, step_id):
            if kept.add(table.name, row_id):
                kept.seeds.append((table.name, row_id))
    if kept.seeds:
        while _spread(connection, step_id, kept, tables):
            pass
    return kept


# CROSS JOIN keeps SQLite from reading a whole table before it looks at the step's ranges.
_RANGES = (
    "SELECT DISTINCT {found} FROM journal AS r CROSS JOIN {source} "
    "WHERE r.step_id = ?1 AND r.op = 'I' AND r.tbl = '{table}' AND {place} "
)


def _used_since(connection: Connection, table: Table, step_id: int) -> Iterator[int]:
    edited = _RANGES.format(
        found="j.row_id",
        source="journal AS j CROSS JOIN steps AS s ON s.id = j.step_id",
        table=table.name,
        place="j.tbl = r.tbl AND j.row_id BETWEEN r.row_id AND r.last_id",
    )
    yield from connection.exec_driver_sql(
        f"{edited} AND j.step_id > ?1 AND j.op IN ('U', 'D') "
        "AND s.kind = 'action' AND s.undone_by_id IS NULL",
        (step_id,),
    ).scalars()
    for child in tracked_tables():
        for column, parent in _links(child):
            if parent == table.name:
                own = inserted_by_step(f"'{child.name}'", "c.id")
                referring = _RANGES.format(
                    found=f"c.{column}",
                    source=f"{child.name} AS c",
                    table=table.name,
                    place=f"c.{column} BETWEEN r.row_id AND r.last_id",
                )
                made_by_step = (  # and so taken back with it
                    "SELECT 1 FROM journal AS u WHERE u.step_id = ?1 AND u.op = 'U' "
                    f"AND u.tbl = '{child.name}' AND u.row_id = c.id "
                    f"AND json_extract(u.after, '$.{column}') = c.{column}"
                )
                yield from connection.exec_driver_sql(
                    f"{referring} AND ({own}) IS NOT 1 AND NOT EXISTS ({made_by_step})", (step_id,)
                ).scalars()


def _spread(connection: Connection, step_id: int, kept: Kept, tables: list[Table]) -> bool:
    """Add the rows that kept rows refer to, and what belongs to a kept contact."""
    grown = False
    for table in tables:
        for column, parent in _links(table):
            if table.name in kept.ids:
                for row_id in _parents(connection, step_id, table.name, column, parent, kept):
                    grown |= kept.add(parent, row_id)
            if parent in ("contacts", "inquiries") and kept.ids.get(parent):
                for row_id in _belongings(connection, step_id, table.name, column, parent, kept):
                    grown |= kept.add(table.name, row_id)
    return grown


def _links(table: Table) -> list[tuple[str, str]]:
    return [(key.parent.name, key.column.table.name) for key in table.foreign_keys]


def _parents(
    connection: Connection, step_id: int, table: str, column: str, parent: str, kept: Kept
) -> list[int]:
    inserted = inserted_by_step(f"'{parent}'", f"c.{column}")
    return list(
        connection.exec_driver_sql(
            f"SELECT DISTINCT c.{column} FROM {table} AS c "
            f"WHERE c.id IN (SELECT value FROM json_each(?2)) AND {inserted}",
            (step_id, json.dumps(sorted(kept.ids[table]))),
        ).scalars()
    )


def _belongings(
    connection: Connection, step_id: int, table: str, column: str, parent: str, kept: Kept
) -> list[int]:
    inserted = inserted_by_step(f"'{table}'", "c.id")
    return list(
        connection.exec_driver_sql(
            f"SELECT c.id FROM {table} AS c "
            f"WHERE c.{column} IN (SELECT value FROM json_each(?2)) AND {inserted}",
            (step_id, json.dumps(sorted(kept.ids[parent]))),
        ).scalars()
    )


def delete_inserted(connection: Connection, step_id: int, kept: Kept) -> int:
    """Delete what the step had inserted, apart from *kept* rows. Return how many rows went."""
    count = 0
    ranges = connection.exec_driver_sql(
        "SELECT tbl, row_id, last_id FROM journal WHERE step_id = ? AND op = 'I'", (step_id,)
    ).all()
    order = {table.name: position for position, table in enumerate(tracked_tables())}
    for table, first, last in sorted(ranges, key=lambda entry: -order[entry[0]]):
        stays = json.dumps(sorted(kept.ids.get(table, ())))
        count += connection.exec_driver_sql(
            f"DELETE FROM {table} WHERE id BETWEEN ? AND ? "
            "AND id NOT IN (SELECT value FROM json_each(?))",
            (first, last, stays),
        ).rowcount
    return count
