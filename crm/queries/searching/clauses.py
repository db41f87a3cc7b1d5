"""Pieces of SQL with their bound values, and how they are put together. Text never gets in."""

from collections.abc import Iterable
from typing import NamedTuple, Optional

Bound = str | int


class Clause(NamedTuple):
    """SQL with a "?" for every one of *params*, in that order.

    `each` is the same condition in the form that is quicker when only a few rows are looked at
    one by one; None if there is no better one.
    """

    sql: str
    params: tuple[Bound, ...] = ()
    each: Optional["Clause"] = None

    def one_by_one(self) -> "Clause":
        """Return the form for a few rows."""
        return self.each or self


NOBODY = Clause("0")
EVERYBODY = Clause("1")


def all_of(clauses: Iterable[Clause]) -> Clause:
    """Return the clause that holds where every one of *clauses* holds."""
    return _joined(list(clauses), " AND ", EVERYBODY)


def any_of(clauses: Iterable[Clause]) -> Clause:
    """Return the clause that holds where at least one of *clauses* holds."""
    return _joined(list(clauses), " OR ", NOBODY)


def turned(clause: Clause) -> Clause:
    """Return the clause that holds where *clause* does not, be it for want of a value."""
    each = turned(clause.each) if clause.each else None
    return Clause(f"({clause.sql}) IS NOT TRUE", clause.params, each)


def listed(column: str, values: Iterable[Bound]) -> Clause:
    """Return the clause that holds where *column* is one of *values*."""
    given = tuple(values)
    return Clause(f"{column} IN ({', '.join('?' * len(given))})", given)


def among(
    column: str, found: str, table: str, clause: Clause, apart: Clause | None = None
) -> Clause:
    """Return the clause that holds where *column* is a value of *found* in *table*, with *clause*.

    *found* names a column of *table*: `among("s.contact_id", "a.contact_id", "addresses AS a", …)`.
    *apart* says the same as *clause* without the use of an index ("+a.city"), for when rows are
    looked at one by one: SQLite might else go through all of the city for each of them.
    """
    every = f"{column} IN (SELECT {found} FROM {table} WHERE {found} IS NOT NULL AND {clause.sql})"
    one = apart or clause
    each = f"EXISTS (SELECT 1 FROM {table} WHERE {found} = {column} AND {one.sql})"
    return Clause(every, clause.params, Clause(each, one.params))


def _joined(clauses: list[Clause], word: str, nothing: Clause) -> Clause:
    if len(clauses) < 2:
        return clauses[0] if clauses else nothing
    whole = _chained(clauses, word)
    if all(clause.each is None for clause in clauses):
        return whole
    return whole._replace(each=_chained([clause.one_by_one() for clause in clauses], word))


def _chained(clauses: list[Clause], word: str) -> Clause:
    sql = word.join(clause.sql for clause in clauses)
    return Clause(f"({sql})", tuple(value for clause in clauses for value in clause.params))
