"""The saved views of the book, and how many each of them finds."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.folding import folded_key
from crm.domain.views import BUILT_IN, BuiltIn
from crm.queries.search import JOINS, condition, count_contacts
from crm.queries.searching.context import Target
from crm.queries.searching.rows import ViewRow
from crm.store.tables import SavedView


def view_rows(session: Session) -> list[ViewRow]:
    """Return all views, hidden ones too, in the order of the sidebar."""
    stored = list(session.execute(select(*_COLUMNS).order_by(SavedView.id)))
    known = {record.built_in for record in stored}
    views = [(record.position, number, _row(record)) for number, record in enumerate(stored)]
    views += [
        (place - len(BUILT_IN), -1, _pristine(view))
        for place, view in enumerate(BUILT_IN)
        if view.code not in known
    ]
    return [row for _position, _number, row in sorted(views, key=lambda one: one[:2])]


def view_named(session: Session, name: str) -> ViewRow | None:
    """Return the view of that name, or with that code; case and accents do not count."""
    key = folded_key(name)
    rows = view_rows(session)
    by_name = (row for row in rows if folded_key(row.name) == key)
    return next(by_name, None) or next((row for row in rows if row.ref == name), None)


def count_found(session: Session, what: str, search: str, *, now: datetime, me: int | None) -> int:
    """Return how many of *what* (contacts, inquiries or followups) a search finds."""
    if what == "contacts":
        return count_contacts(session, search, now=now, me=me)
    target: Target = "followups" if what == "followups" else "inquiries"
    where = condition(session, search, target, now=now, me=me)
    sql = f"SELECT count(*) {JOINS[target]} WHERE {where.sql}"
    found = session.connection().exec_driver_sql(sql, where.params)
    return int(found.scalar_one())


_COLUMNS = (
    SavedView.id,
    SavedView.name,
    SavedView.what,
    SavedView.search,
    SavedView.layout,
    SavedView.icon,
    SavedView.colour,
    SavedView.position,
    SavedView.hidden,
    SavedView.built_in,
)


def _row(it: Any) -> ViewRow:
    return ViewRow(
        ref=it.built_in or str(it.id),
        name=it.name,
        what=it.what,
        search=it.search,
        layout=_layout(it.layout),
        icon=it.icon,
        colour=it.colour,
        hidden=it.hidden,
        built_in=bool(it.built_in),
    )


def _layout(text: str) -> dict[str, object]:
    """Return a layout; an empty one if another program wrote something else there."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _pristine(view: BuiltIn) -> ViewRow:
    return ViewRow(view.code, view.name, view.what, view.search, {}, view.icon, built_in=True)
