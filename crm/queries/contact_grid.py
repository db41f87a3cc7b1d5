"""The grid of contacts: all ids in the order and the groups wanted, and values by pages of ids."""

import json
from array import array
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.domain.pasting import as_html, as_text, cell_text
from crm.intake.countries import country_codes, country_name
from crm.queries.among import one_of
from crm.queries.contact_columns import contact_columns, grid_columns
from crm.queries.grid_rows import (
    GridAgain,
    GridFacts,
    GridGroup,
    GridIds,
    GridRow,
    GridStart,
    Value,
)
from crm.queries.list_columns import Shown
from crm.queries.lists import bound
from crm.queries.search import find_contacts, first_contacts
from crm.queries.search_context import OPEN_FOLLOWUP
from crm.queries.sections import section_rows
from crm.queries.tags import tag_rows, tags_of
from crm.store.tables import Contact, instant_text

FIRST = 60
"""So many rows come along with the ids: more than fit on a screen."""

FEW = 3_000
"""Of up to so many contacts the values to sort by are looked up one by one."""

_FIRST_POINT = (
    "SELECT contact_id AS id, coalesce({}) AS v, min(position) FROM contact_points "
    "WHERE kind = '{}' GROUP BY contact_id"
)
_NEWEST = (
    "SELECT q.contact_id AS id, {} AS v, max(q.submitted_at) FROM inquiries AS q "
    "WHERE q.deleted_at IS NULL GROUP BY q.contact_id"
)
_ADDRESS = (
    "SELECT a.contact_id AS id, a.{} AS v, max(a.id) FROM addresses AS a GROUP BY a.contact_id"
)
_AT_ONCE = {
    "city": _ADDRESS.format("city"),
    "postcode": _ADDRESS.format("postcode"),
    "street": _ADDRESS.format("street"),
    "last_contact": "SELECT n.contact_id AS id, max(n.at) AS v FROM interactions AS n "
    "WHERE n.deleted_at IS NULL AND n.kind <> 'note' GROUP BY n.contact_id",
    "due": "SELECT f.contact_id AS id, min(f.due_on) AS v FROM followups AS f "
    f"WHERE {OPEN_FOLLOWUP} GROUP BY f.contact_id",
    "email": _FIRST_POINT.format("value, text", "email"),
    "phone": _FIRST_POINT.format("text, text", "phone"),
    "submitted": _NEWEST.format("q.submitted_at"),
    "assignee": _NEWEST.format("(SELECT u.name FROM users AS u WHERE u.id = q.assignee_id)"),
    "status": _NEWEST.format(
        "CASE WHEN q.status = 'waiting' AND q.waiting_until <= :now THEN 'active' ELSE q.status END"
    ),
}
"""The values of all contacts in one go, where that is quicker than asking for each contact."""


def grid_facts(session: Session) -> GridFacts:
    """Return the columns there are, what cells can be set to, and how many contacts there are."""
    alive = select(func.count()).select_from(Contact).where(Contact.deleted_at.is_(None))
    return GridFacts(
        grid_columns(session),
        tuple(sorted((country_name(code) for code in country_codes()), key=fold)),
        tuple(row.name for row in section_rows(session)),
        tuple(row.name for row in tag_rows(session)),
        session.scalar(alive) or 0,
    )


def grid_start(
    session: Session,
    search: str,
    columns: Sequence[str],
    *,
    now: datetime,
    me: int | None,
    caret: int | None = None,
    limit: int = FIRST,
) -> GridStart:
    """Return the first contacts that *search* finds, by name: what a key typed needs at once."""
    page = first_contacts(session, search, now=now, me=me, caret=caret, limit=limit)
    rows = grid_rows(session, page.ids, columns, now=now)
    return GridStart(array("q", page.ids), page.more, tuple(rows), page.hints)


def grid_ids(
    session: Session,
    search: str,
    *,
    sort: str = "",
    group: str = "",
    columns: Sequence[str] = (),
    now: datetime,
    me: int | None,
    caret: int | None = None,
) -> GridIds:
    """Return all contacts that *search* finds, in the order of column *sort* ("-" in front: down).

    Without one they are in the order of names, and so are those with equal values. Who has no
    value comes last. *group* is a column whose values divide the list into sections. With
    *columns*, the rows of one screen come along.
    """
    ids = find_contacts(session, search, now=now, me=me, caret=caret)
    known = {column.key: column for column in contact_columns(session)}
    key, down = sort.removeprefix("-"), sort.startswith("-")
    if key == "name" and not search.strip():
        ids = ids[::-1] if down else ids
    elif key in known:
        ids = _in_order(session, known[key], ids, now, down=down)
    groups: tuple[GridGroup, ...] = ()
    if group in known:
        parts = _in_groups(session, known[group], ids, now)
        groups = tuple(GridGroup(title, len(part)) for title, part in parts)
        ids = [id_ for _title, part in parts for id_ in part]
    rows = grid_rows(session, ids[:FIRST], columns, now=now) if columns else []
    return GridIds(array("q", ids), groups, tuple(rows))


def grid_rows(
    session: Session, ids: Sequence[int], columns: Sequence[str], *, now: datetime
) -> list[GridRow]:
    """Return the values of *columns* for these contacts, in their order; unknown ids are left out.

    Columns that are not there any more hold nothing.
    """
    known = {column.key: column for column in contact_columns(session)}
    nothing = Shown("", "", "text", "NULL")
    shown = [known.get(key, nothing) for key in columns]
    read = ["NULL" if column.key == "tags" else column.sql for column in shown]
    sql = (
        f"SELECT c.id, c.full_name{''.join(f', {one}' for one in read)} FROM contacts AS c "
        "WHERE c.deleted_at IS NULL AND c.id IN (SELECT value FROM json_each(?))"
    )
    clause = bound(sql, _moment(now))
    params = (*clause.params, json.dumps(list(ids)))
    tags = tags_of(session, ids) if "tags" in columns else {}
    found = {
        row[0]: GridRow(row[0], row[1], _values(shown, row[2:], tags.get(row[0], ())))
        for row in session.connection().exec_driver_sql(clause.sql, params)
    }
    return [found[id_] for id_ in ids if id_ in found]


def grid_copied(
    session: Session,
    ids: Sequence[int],
    columns: Sequence[str],
    titles: Sequence[str],
    *,
    now: datetime,
) -> tuple[str, str]:
    """Return these cells as a spreadsheet copies them, as text and as HTML, under *titles* if any."""
    rows = [
        [cell_text(value) for value in row.values]
        for row in grid_rows(session, ids, columns, now=now)
    ]
    return as_text([list(titles), *rows] if titles else rows), as_html(rows, titles)


def grid_again(
    session: Session,
    before: GridIds,
    search: str,
    *,
    sort: str = "",
    group: str = "",
    now: datetime,
    me: int | None,
    caret: int | None = None,
) -> GridAgain:
    """Return the list *before* as it is after a change: nothing in it moves.

    Who no longer matches stays in place and is named; who is deleted is gone. Only if somebody
    has come, the order is made anew, and who no longer matches is gone as well.
    """
    found = grid_ids(session, search, sort=sort, group=group, now=now, me=me, caret=caret)
    new = set(found.ids)
    if new.difference(before.ids):
        return GridAgain(found, frozenset())
    missing = [id_ for id_ in before.ids if id_ not in new]
    if not missing:
        return GridAgain(before, frozenset())
    alive = select(Contact.id).where(one_of(Contact.id, missing), Contact.deleted_at.is_(None))
    staying = frozenset(session.scalars(alive))
    gone = frozenset(missing) - staying
    return GridAgain(_without(before, gone) if gone else before, staying)


def _without(before: GridIds, gone: frozenset[int]) -> GridIds:
    groups, start = [], 0
    for group in before.groups:
        part = before.ids[start : start + group.count]
        kept = group.count - sum(id_ in gone for id_ in part)
        groups += [GridGroup(group.title, kept)] if kept else []
        start += group.count
    return GridIds(array("q", (id_ for id_ in before.ids if id_ not in gone)), tuple(groups))


def _values(shown: Sequence[Shown], row: Sequence[Any], tags: tuple[str, ...]) -> tuple[Value, ...]:
    found: list[Any] = [
        column.convert(value) if column.convert is not None and value is not None else value
        for column, value in zip(shown, row, strict=True)
    ]
    return tuple(
        tags if column.key == "tags" else value for column, value in zip(shown, found, strict=True)
    )


def _in_order(
    session: Session, column: Shown, ids: Sequence[int], now: datetime, *, down: bool
) -> list[int]:
    """Return *ids* by their values; equal ones stay as they are, those without come last."""
    values = _values_of(session, column, ids, now)
    some = [id_ for id_ in ids if id_ in values]
    if column.kind == "text" and column.sort is None:
        ranks = {value: _rank(column, value) for value in set(values.values())}
        values = {id_: ranks[value] for id_, value in values.items()}
    some.sort(key=values.__getitem__, reverse=down)
    return some if len(some) == len(ids) else some + [id_ for id_ in ids if id_ not in values]


def _in_groups(
    session: Session, column: Shown, ids: Sequence[int], now: datetime
) -> list[tuple[str, list[int]]]:
    """Return *ids* by the value they share, with its title; those without one come last."""
    values = _values_of(session, column, ids, now)
    parts: dict[Any, list[int]] = {value: [] for value in set(values.values())}
    without: list[int] = []
    for id_ in ids:
        parts.get(values.get(id_), without).append(id_)
    titled = [(_title(column, value), part) for value, part in parts.items() if part]
    titled.sort(key=lambda each: fold(each[0]))
    return [*titled, ("", without)] if without else titled


def _values_of(
    session: Session, column: Shown, ids: Sequence[int], now: datetime
) -> dict[int, Any]:
    """Return what *column* is sorted by for contacts that have something there: *ids* at least."""
    few = len(ids) <= FEW
    params: tuple[str, ...] = ()
    read = column.sort or column.sql
    if read.startswith("s."):
        part = f"SELECT s.contact_id AS id, {read} AS v FROM search_text AS s"
    elif column.key in _AT_ONCE and not few:
        part = _AT_ONCE[column.key]
    else:
        part = f"SELECT c.id AS id, {read} AS v FROM contacts AS c"
    if few:
        part = f"SELECT id, v FROM ({part}) WHERE id IN (SELECT value FROM json_each(?))"
        params = (json.dumps(list(ids)),)
    # As two arrays: a hundred thousand rows would take three times as long to hand over.
    clause = bound(f"SELECT json_group_array(id), json_group_array(v) FROM ({part})", _moment(now))
    row = session.connection().exec_driver_sql(clause.sql, (*clause.params, *params)).one()
    found = zip(json.loads(row[0]), json.loads(row[1]), strict=True)
    return {id_: value for id_, value in found if value is not None and value != ""}


def _rank(column: Shown, value: Any) -> str:
    """Return what a text is sorted by: how it is shown, case and accents apart."""
    shown = _title(column, value)
    return shown.casefold() if shown.isascii() else fold(shown)


def _title(column: Shown, value: Any) -> str:
    return str(column.convert(value) if column.convert is not None else value)


def _moment(now: datetime) -> dict[str, str]:
    return {":now": instant_text(now), ":today": now.astimezone().date().isoformat()}
