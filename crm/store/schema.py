"""What makes a file a book of this version: its marks, its tables, and how they are made."""

from sqlalchemy.engine import Connection

from crm.domain.errors import Problem, UserError
from crm.store.format import APPLICATION_ID, VERSION
from crm.store.search_index import create_index
from crm.store.tables import Row
from crm.store.triggers import create_triggers

__all__ = ["APPLICATION_ID", "VERSION", "create_schema", "version_of"]


def create_schema(connection: Connection) -> None:
    """Make all tables, indexes and triggers in an empty file and mark it as a book."""
    Row.metadata.create_all(connection)
    create_index(connection)
    create_triggers(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


def version_of(connection: Connection) -> int:
    """Return the version of the book's tables. Raise UserError if it is no book of ours.

    A newer book is refused untouched; an older one is for `migrate`.
    """
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if mark != APPLICATION_ID:
        raise UserError(
            "This file is a database, but not a Rollbook book. Nothing was changed. "
            "Choose a file that ends in .rollbook, or import the data from a spreadsheet.",
            Problem.DAMAGED,
        )
    if version > VERSION:
        raise UserError(
            f"This book was made with a newer version of Rollbook (tables {version}, this "
            f"program knows {VERSION}). Nothing was changed. Get the new version to open it.",
            Problem.NEWER,
        )
    return version
