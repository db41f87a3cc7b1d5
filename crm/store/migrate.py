"""Bringing an older book up to date: a backup first, then everything in one transaction.

A migration that fails leaves the book as it was. Alembic is imported only if there is something
to do. Its batch mode makes tables anew and drops their triggers, so all triggers are made again;
it also forgets which ids were given out, so the sequences are put back.
"""

import importlib
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from crm.domain.errors import Problem, UserError
from crm.store.backups import backup_file
from crm.store.engine import BUSY_MS, Raw, make_engine
from crm.store.faults import told
from crm.store.key import Key
from crm.store.migrations import STEPS
from crm.store.schema import APPLICATION_ID, version_of
from crm.store.search_index import index_faults, rebuild
from crm.store.tables import tracked_tables
from crm.store.triggers import create_triggers, drop_triggers

OLDER = "This file is from an older version. A copy is made first."
PACKAGE = "crm.store.migrations"


def migrate(
    path: Path,
    key: Key | None,
    now: datetime,
    announce: Callable[[str], None],
    *,
    steps: Sequence[str] = STEPS,
    busy_ms: int = BUSY_MS,
) -> Path:
    """Make the older book at *path* one of today. Return the backup made before.

    Raises UserError if the backup or a step fails: the book is then what it was.
    """
    announce(OLDER)
    backup = backup_file(path, key, "before-migration", now)
    engine = make_engine(path, key, busy_ms=busy_ms)
    event.listen(engine, "connect", _keep_references)
    try:
        with told():
            _run(engine, steps)
    except (SQLAlchemyError, _UnsoundError) as error:
        raise UserError(
            f"“{path.name}” could not be brought up to date ({error.__class__.__name__}). It was "
            f"left as it was, and a copy is at “{backup}”. Go on with the version of Rollbook "
            "that you had, and tell us.",
            Problem.NEWER,
        ) from error
    finally:
        engine.dispose()
    return backup


class _UnsoundError(Exception):
    """What came out of a migration is not sound."""


def _keep_references(raw: Raw, _record: object) -> None:
    """Outside of a transaction, the only place where it works: making tables anew needs it."""
    raw.execute("PRAGMA foreign_keys = OFF").close()


def _run(engine: Engine, steps: Sequence[str]) -> None:
    with engine.connect().execution_options(writing=True) as connection:
        version = version_of(connection)  # again, under the lock: somebody may have been quicker
        if version < len(steps):
            _take(connection, steps[version:])
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
            _refuse_unsound(connection)
        connection.commit()


def _take(connection: Connection, steps: Sequence[str]) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    given_out = _sequences(connection)
    drop_triggers(connection)
    context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
    with Operations.context(context):
        for step in steps:
            importlib.import_module(f"{PACKAGE}.{step}").upgrade()
    create_triggers(connection)
    _restore_sequences(connection, given_out)
    rebuild(connection)  # the words a contact is found under may be made differently now


def _sequences(connection: Connection) -> dict[str, int]:
    if not _has_table(connection, "sqlite_sequence"):
        return {}
    found = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence").all()
    return {str(name): int(seq) for name, seq in found}


def _restore_sequences(connection: Connection, given_out: dict[str, int]) -> None:
    """An id must not be given out twice, also not after its table was made anew."""
    now = _sequences(connection)
    for name, seq in given_out.items():
        if now.get(name, 0) < seq and _has_table(connection, name):
            connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
            connection.exec_driver_sql(
                "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, seq)
            )


def _has_table(connection: Connection, name: str) -> bool:
    query = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?)"
    return bool(connection.exec_driver_sql(query, (name,)).scalar())


def _refuse_unsound(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise _UnsoundError("references to rows that are gone")
    if forgetful := _forgetful_tables(connection):
        raise _UnsoundError(f"tables that would give an id out twice: {forgetful}")
    faults = index_faults(connection)
    if faults:
        raise _UnsoundError("; ".join(faults))


def _forgetful_tables(connection: Connection) -> list[str]:
    """Find the tables that lost AUTOINCREMENT, as a table made anew does unless it is told."""
    made = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    kept = {name for name, sql in made.all() if "AUTOINCREMENT" in sql.upper()}
    return [table.name for table in tracked_tables() if table.name not in kept]
