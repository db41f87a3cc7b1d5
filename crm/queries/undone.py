"""What an undo had to leave as it is, by the names of whom and what it is about."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from crm.queries.among import one_of
from crm.queries.contacts import contact_names
from crm.store.tables import tracked_tables

Place = tuple[str, int]
"""A table and the id of a row in it, as `UndoReport` has them."""

_OWN_NAMES = {
    "events": "title",
    "tags": "name",
    "sections": "name",
    "users": "name",
    "custom_fields": "name",
}


def named_places(session: Session, places: Iterable[Place]) -> list[str]:
    """Return the names of those rows, each once and in order: people by name, events by title.

    Rows that are gone and were nobody's are left out.
    """
    wanted: dict[str, list[int]] = {}
    for name, row_id in places:
        wanted.setdefault(name, []).append(row_id)
    names: dict[str, None] = {}
    for table in tracked_tables():
        if table.name in wanted:
            names.update(dict.fromkeys(_names(session, table, wanted[table.name])))
    return list(names)


def _names(session: Session, table: Table, ids: Sequence[int]) -> list[str]:
    if table.name == "contacts":
        found = contact_names(session, ids)
        return [found[id_] for id_ in ids if id_ in found]
    if table.name in _OWN_NAMES:
        column: Any = table.c[_OWN_NAMES[table.name]]
        return [
            str(name) for name in session.scalars(select(column).where(one_of(table.c.id, ids)))
        ]
    owner = table.c.get("contact_id")
    if owner is None:
        return []
    owners = session.scalars(select(owner).where(one_of(table.c.id, ids))).all()
    return list(contact_names(session, owners).values())
