"""Is this book sound? Everything that can be looked at, with the answer in plain sentences."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.engine import Connection

from crm.domain.errors import Problem, UserError
from crm.store.locked import key_for, wrong_passphrase
from crm.store.schema import version_of
from crm.store.search_index import index_faults
from crm.store.store import Store
from crm.store.tables import Row, tracked_tables

MOST = 100
"""So many places of damage are counted, then it is "100 or more"."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: nothing (`ok`), or faults as sentences; and how many rows there are."""

    faults: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)  # table → rows

    @property
    def ok(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.faults


def check_book(book: Path | Store, passphrase: str | None = None) -> Report:
    """Look a book over, open or not. Nothing is changed, an older book is not brought up to date.

    A damaged book gives faults. Raises UserError if it cannot be looked at at all: missing,
    locked, of a newer version, busy.
    """
    if isinstance(book, Store):
        return _report(book)
    if not book.is_file():
        raise UserError(f"There is no book at “{book}”. Check the name.", Problem.PLACE)
    key = None
    try:
        key = key_for(book, passphrase)
        with Store(book, key) as store:
            store.read(lambda session: version_of(session.connection()))
            return _report(store)
    except UserError as error:
        if error.problem is not Problem.DAMAGED:
            raise
        if key is not None:
            raise wrong_passphrase() from error
        return Report(faults=(error.message,))


def _report(store: Store) -> Report:
    faults: list[str] = []
    counts: dict[str, int] = {}
    try:
        with store.exclusive() as connection:
            faults.extend(_damage(connection))
            missing = _missing(connection)
            faults.extend(f"The part “{name}” is missing." for name in missing)
            if not faults:
                faults.extend(_broken_links(connection))
                faults.extend(_journal_faults(connection))
                faults.extend(_sequence_faults(connection))
                faults.extend(f"Search: {fault}." for fault in index_faults(connection))
            counts = {} if missing else _counts(connection)
    except UserError as error:
        if error.problem is not Problem.DAMAGED:
            raise
        faults.append(error.message)
    return Report(tuple(faults), counts)


def _damage(connection: Connection) -> Iterator[str]:
    found = connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})").scalars().all()
    if found == ["ok"]:
        return
    many = f"{MOST} or more places" if len(found) >= MOST else f"{len(found)} place(s)"
    yield (
        f"The file is damaged in {many}. Do not go on with it: restore the last good backup. "
        f"The first: {found[0]}"
    )


def _missing(connection: Connection) -> list[str]:
    there = set(inspect(connection).get_table_names())
    return sorted(table.name for table in Row.metadata.sorted_tables if table.name not in there)


def _broken_links(connection: Connection) -> Iterator[str]:
    broken: dict[tuple[str, str], int] = {}
    for table, _row, parent, _link in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        broken[table, parent] = broken.get((table, parent), 0) + 1
    for (table, parent), count in sorted(broken.items()):
        yield f"{count} row(s) of {table} belong to something in {parent} that is gone."


def _journal_faults(connection: Connection) -> Iterator[str]:
    def count(query: str) -> int:
        found: int = connection.exec_driver_sql(f"SELECT count(*) FROM {query}").scalar_one()
        return found

    if count("open_step"):
        yield "A step was begun and never ended."
    homeless = count("journal WHERE step_id NOT IN (SELECT id FROM steps)")
    if homeless:
        yield f"{homeless} entries of the history belong to no step."
    odd = count(
        "journal WHERE op NOT IN ('I', 'U', 'D') OR (op = 'I' AND last_id < row_id) "
        "OR (op <> 'I' AND NOT json_valid(before)) OR (op = 'U' AND NOT json_valid(after))"
    )
    if odd:
        yield f"{odd} entries of the history cannot be read."


def _sequence_faults(connection: Connection) -> Iterator[str]:
    found = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence").all()
    given_out: dict[str, int] = {name: seq for name, seq in found}  # noqa: C416 - typed
    for name in ("steps", "journal", *(table.name for table in tracked_tables())):
        last = connection.exec_driver_sql(f"SELECT max(id) FROM {name}").scalar() or 0
        if given_out.get(name, 0) < last:
            yield f"In {name} a number could be given out twice."


def _counts(connection: Connection) -> dict[str, int]:
    return {
        table.name: int(
            connection.exec_driver_sql(f"SELECT count(*) FROM {table.name}").scalar_one()
        )
        for table in Row.metadata.sorted_tables
        if table.name != "open_step"
    }
