"""The stage: rows of an import, handed over once and spread over the tables by the engine itself.

Handing a row to the driver costs several times what storing it costs. So a batch is handed over
into one table in memory, and statements insert from there into the tables of the book. (A thread
of its own for these was slower: it wins less than the two lose by taking turns.)
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from crm.store.bulk import AUDIT, stamped
from crm.store.tables.columns import new_uid

_FIRST_UID = 10_000_000


def open_stage(session: Session, columns: Sequence[str]) -> None:
    """Make the stage, a table of *columns* in memory that nobody else sees."""
    connection = session.connection()
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.stage")
    connection.exec_driver_sql(f"CREATE TEMP TABLE stage ({', '.join(columns)})")


def fill_stage(session: Session, columns: Mapping[str, Sequence[Any]]) -> None:
    """Put rows, given as *columns* of equal length, on the stage in place of what was there.

    Handing over a value costs more than keeping it: what stands in every row is said once. The
    first column is always handed over: there are as many rows as it is long.
    """
    connection = session.connection()
    connection.exec_driver_sql("DELETE FROM temp.stage")
    said: dict[str, str] = {}
    handed: dict[str, Sequence[Any]] = {}
    for name, values in columns.items():
        same = bool(handed) and values.count(values[0]) == len(values)
        if same and (literal := _literal(values[0])):
            said[name] = literal
        else:
            handed[name] = values
    marks = [*said.values(), *("?" * len(handed))]
    connection.exec_driver_sql(
        f"INSERT INTO temp.stage ({', '.join((*said, *handed))}) VALUES ({', '.join(marks)})",
        list(zip(*handed.values(), strict=True)),
    )


def spread_stage(session: Session, table: str, columns: Mapping[str, str], where: str) -> None:
    """Insert a row into *table* for each row of the stage that *where* holds for.

    *columns* maps the table's columns to SQL over the stage's. Rows come in the stage's order.
    A uid is one of this statement, for its last eight digits those of the row's number.
    """
    session.connection().exec_driver_sql(
        f"INSERT INTO {table} ({AUDIT}, {', '.join(columns)}) "
        f"SELECT ? || ({_FIRST_UID} + stage.rowid), {stamped(session)}, "
        f"{', '.join(columns.values())} FROM temp.stage WHERE {where} ORDER BY stage.rowid",
        (new_uid()[:-8],),
    )


def _literal(value: Any) -> str | None:
    """Return *value* in SQL if it is plain enough to stand in a statement, None if it is not."""
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(int(value))
    return f"'{value}'" if value.isascii() and value.isalnum() else None
