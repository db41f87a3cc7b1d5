"""The stage: rows of an import, handed over once and spread over the tables by the engine itself.

Handing a row to the driver costs several times what storing it costs. So a batch is handed over
into one table in memory, and statements insert from there into the tables of the book. They run
in a thread of their own, while the next batch is read and planned: the engine needs no Python.
"""

import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Self

from sqlalchemy.orm import Session

from crm.store.bulk import AUDIT, stamped
from crm.store.tables.columns import new_uid

_FIRST_UID = 10_000_000
_HANDOVER = 0.0005
"""Seconds until Python lets the other thread go on, which has little to do in Python itself."""

Statement = tuple[str, tuple[Any, ...]]
"""SQL that inserts from `temp.stage`, and its parameters."""


class Stage:
    """A table in memory that nobody else sees. While it is spread, the session has to rest."""

    def __init__(self, session: Session, columns: Sequence[str]) -> None:
        """Make the table, of *columns*."""
        self._connection = session.connection()
        self._connection.exec_driver_sql("DROP TABLE IF EXISTS temp.stage")
        self._connection.exec_driver_sql(f"CREATE TEMP TABLE stage ({', '.join(columns)})")
        self._thread = ThreadPoolExecutor(1, "stage")
        self._running: Future[None] | None = None
        self._interval = sys.getswitchinterval()

    def __enter__(self) -> Self:
        """Let threads take turns more often."""
        sys.setswitchinterval(_HANDOVER)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Wait until all is spread. An error of the last batch is raised, unless there is one."""
        sys.setswitchinterval(self._interval)
        self._thread.shutdown()
        if kind is None:
            self.settle()

    def fill(self, columns: Mapping[str, Sequence[Any]]) -> None:
        """Put rows, given as *columns* of equal length, on the stage in place of what was there.

        Handing over a value costs more than keeping it: what stands in every row is said once.
        """
        self.settle()
        self._connection.exec_driver_sql("DELETE FROM temp.stage")
        said, handed = {}, {}
        for name, values in columns.items():
            same = values.count(values[0]) == len(values) > 1
            if same and (literal := _literal(values[0])):
                said[name] = literal
            else:
                handed[name] = values
        marks = [*said.values(), *("?" * len(handed))]
        self._connection.exec_driver_sql(
            f"INSERT INTO temp.stage ({', '.join((*said, *handed))}) VALUES ({', '.join(marks)})",
            list(zip(*handed.values(), strict=True)),
        )

    def spread(self, statements: Sequence[Statement]) -> None:
        """Begin to carry out *statements*, one after the other, and return at once."""
        self._running = self._thread.submit(self._carry_out, statements)

    def settle(self) -> None:
        """Wait until what is on the stage is spread. Raises what went wrong with it."""
        running, self._running = self._running, None
        if running is not None:
            running.result()

    def _carry_out(self, statements: Sequence[Statement]) -> None:
        for sql, values in statements:
            self._connection.exec_driver_sql(sql, values)


def staged_rows(session: Session, table: str, columns: Mapping[str, str], where: str) -> Statement:
    """Return what inserts a row into *table* for each row of the stage that *where* holds for.

    *columns* maps the table's columns to SQL over the stage's. Rows come in the stage's order.
    A uid is one of this statement, for its last eight digits those of the row's number.
    """
    sql = (
        f"INSERT INTO {table} ({AUDIT}, {', '.join(columns)}) "
        f"SELECT ? || ({_FIRST_UID} + stage.rowid), {stamped(session)}, "
        f"{', '.join(columns.values())} FROM temp.stage WHERE {where} ORDER BY stage.rowid"
    )
    return sql, (new_uid()[:-8],)


def _literal(value: Any) -> str | None:
    """Return *value* in SQL if it is plain enough to stand in a statement, None if it is not."""
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(int(value))
    return f"'{value}'" if value.isascii() and value.isalnum() else None
