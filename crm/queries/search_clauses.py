"""Pieces of SQL with their bound values, and how they are put together. Text never gets in."""

from collections.abc import Iterable
from typing import NamedTuple

Bound = str | int


class Clause(NamedTuple):
    """SQL with a "?" for every one of *params*, in that order."""

    sql: str
    params: tuple[Bound, ...] = ()


NOBODY = Clause("0")
EVERYBODY = Clause("1")


def all_of(clauses: Iterable[Clause]) -> Clause:
    """Return the clause that holds where every one of *clauses* holds."""
    return _joined(list(clauses), " AND ", EVERYBODY)


def any_of(clauses: Iterable[Clause]) -> Clause:
    """Return the clause that holds where at least one of *clauses* holds."""
    return _joined(list(clauses), " OR ", NOBODY)


def turned(clause: Clause) -> Clause:
    """Return the clause that holds where *clause* does not."""
    return Clause(f"NOT ({clause.sql})", clause.params)


def listed(column: str, values: Iterable[Bound]) -> Clause:
    """Return the clause that holds where *column* is one of *values*."""
    given = tuple(values)
    return Clause(f"{column} IN ({', '.join('?' * len(given))})", given)


def among(column: str, select: str, clause: Clause) -> Clause:
    """Return the clause that holds where *column* is among what *select* finds with *clause*.

    *select* ends before the condition: "SELECT contact_id FROM addresses WHERE".
    """
    return Clause(f"{column} IN ({select} {clause.sql})", clause.params)


def _joined(clauses: list[Clause], word: str, nothing: Clause) -> Clause:
    if len(clauses) < 2:
        return clauses[0] if clauses else nothing
    sql = word.join(clause.sql for clause in clauses)
    return Clause(f"({sql})", tuple(value for clause in clauses for value in clause.params))
