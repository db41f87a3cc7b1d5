"""The order and the groups of a grid: all contacts by the values that they have in one column."""

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.queries.list_columns import EVENT_SAID, Shown
from crm.queries.lists import bound
from crm.queries.searching.context import OPEN_FOLLOWUP
from crm.store.tables import instant_text

FEW = 3_000
"""Of up to so many contacts the values to sort by are looked up one by one."""

FEW_SHARE = 4
"""Where a value is shared by so many or more, contacts are put together by value, not sorted."""

_END = "\0"
_SECONDS = "unixepoch(v) - 1600000000"
"""An instant as a number below 2³⁰, if it is of our time: these are sorted twice as fast as texts."""

_FIRST_POINT = (
    "SELECT contact_id AS id, coalesce({}) AS v, min(position) FROM contact_points "
    "WHERE kind = '{}' GROUP BY contact_id"
)
_INQUIRIES = (  # the newest of each contact last
    "SELECT q.contact_id AS id, {} AS v FROM inquiries AS q WHERE q.deleted_at IS NULL "
    "ORDER BY q.contact_id, q.submitted_at, q.id"
)
_ADDRESS = "SELECT a.contact_id AS id, a.{} AS v FROM addresses AS a ORDER BY a.id"
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
    "tags": "SELECT x.contact_id AS id, group_concat(t.name, ', ' ORDER BY t.key) AS v "
    "FROM contact_tags AS x JOIN tags AS t ON t.id = x.tag_id GROUP BY x.contact_id",
    "events": f"SELECT y.contact_id AS id, group_concat({EVENT_SAID}, ', ' "
    "ORDER BY e.starts_at, e.id) AS v FROM participants AS y JOIN events AS e ON e.id = y.event_id "
    "WHERE e.deleted_at IS NULL GROUP BY y.contact_id",
    "submitted": _INQUIRIES.format("q.submitted_at"),
    "assignee": _INQUIRIES.format("(SELECT u.name FROM users AS u WHERE u.id = q.assignee_id)"),
    "status": _INQUIRIES.format(
        "CASE WHEN q.status = 'waiting' AND q.waiting_until <= :now THEN 'active' ELSE q.status END"
    ),
}
"""The values of all contacts in one go, where that is quicker than asking for each contact."""


def in_order(
    session: Session, column: Shown, ids: Sequence[int], now: datetime, *, down: bool
) -> list[int]:
    """Return *ids* by their values; equal ones stay as they are, those without come last."""
    holders, found = _read(
        session, column, ids, now, _SECONDS if column.kind == "datetime" else "v"
    )
    to_rank = column.kind == "text" and column.sort is None
    if to_rank and column.convert is None and found.isascii():
        found, to_rank = found.casefold(), False  # what `ranks` would do with each
    values = _parsed(found)
    if _is_shared(values):
        different = [value for value in set(values) if value is not None]
        order = ranks(column, different) if to_rank else different
        known = dict(zip(different, order, strict=True))
        return put_together(ids, _by_id(ids, holders, values), known, down=down)
    keys = _ranked(column, values) if to_rank else values
    return sorted_by(ids, _by_id(ids, holders, keys), down=down)


def _is_shared(values: Sequence[Any]) -> bool:
    """Say whether many have the same value, as far as the first of them show."""
    some = list(islice((value for value in values if value is not None), 1000))
    return len(set(some)) * FEW_SHARE < len(some)


def put_together(
    ids: Sequence[int], values: Sequence[Any], order: dict[Any, Any], *, down: bool
) -> list[int]:
    """Return *ids* by the *order* of their values, which many share; those without come last.

    The value of a contact is that in the place of its id.
    """
    parts: dict[Any, list[int]] = {place: [] for place in order.values()}
    rest: list[int] = []
    add = {value: parts[place].append for value, place in order.items()}
    add[None] = rest.append
    for id_ in ids:
        add[values[id_]](id_)
    return [id_ for place in sorted(parts, reverse=down) for id_ in parts[place]] + rest


def sorted_by(ids: Sequence[int], keys: Sequence[Any], *, down: bool) -> list[int]:
    """Return *ids* in the order of their keys, of which few are equal; None comes last.

    The key of a contact is that in the place of its id.
    """
    found = [id_ for id_ in ids if keys[id_] is not None]
    rest = [id_ for id_ in ids if keys[id_] is None] if len(found) < len(ids) else []
    found.sort(key=keys.__getitem__, reverse=down)
    return found + rest


def in_groups(
    session: Session, column: Shown, ids: Sequence[int], now: datetime
) -> list[tuple[str, list[int]]]:
    """Return *ids* by the value they share, with its title; those without one come last."""
    holders, found = _read(session, column, ids, now, "v")
    values = _by_id(ids, holders, _parsed(found))
    parts: dict[Any, list[int]] = {value: [] for value in set(values)}
    without = parts[None] = []
    for id_ in ids:
        parts[values[id_]].append(id_)
    held = [(value, part) for value, part in parts.items() if part and value is not None]
    titled = [(_title(column, value), part) for value, part in held]
    titled.sort(key=lambda each: fold(each[0]))
    return [*titled, ("", without)] if without else titled


def _by_id(ids: Sequence[int], holders: Sequence[int], values: Sequence[Any]) -> list[Any]:
    """Return a list with the value of each contact in the place of its id, None where there is none.

    A later value of the same contact replaces an earlier one. To look up 100 000 contacts, which
    come in the order of names, takes half as long in a list as in a dict.
    """
    found: list[Any] = [None] * (max(max(ids, default=0), max(holders, default=0)) + 1)
    for id_, value in zip(holders, values, strict=True):
        found[id_] = value
    return found


def _read(
    session: Session, column: Shown, ids: Sequence[int], now: datetime, as_: str
) -> tuple[list[int], str]:
    """Return contacts, *ids* at least, and what *column* is sorted by for each, as a JSON array.

    Of a contact that comes several times the last value counts. *as_* is SQL of the value v.
    """
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
    arrays = f"SELECT json_group_array(id), json_group_array({as_}) FROM ({part})"
    clause = bound(arrays, moment(now))
    row = session.connection().exec_driver_sql(clause.sql, (*clause.params, *params)).one()
    return json.loads(row[0]), row[1]


def _parsed(array: str) -> list[Any]:
    """Return the values of a JSON array, None for nothing and for empty texts."""
    values: list[Any] = json.loads(array)
    return [None if value == "" else value for value in values] if "" in values else values


def _ranked(column: Shown, values: list[Any]) -> list[str | None]:
    """Return what each value is sorted by, None for None."""
    if None not in values:
        return [*ranks(column, values)]
    ranked = iter(ranks(column, [value for value in values if value is not None]))
    return [None if value is None else next(ranked) for value in values]


def ranks(column: Shown, values: list[Any]) -> list[str]:
    """Return what each of these texts is sorted by: how it is shown, case and accents apart."""
    shown = values if column.convert is None else [_title(column, value) for value in values]
    joined = _END.join(shown)
    folded = joined.casefold().split(_END)  # each alone would take five times as long
    if len(folded) != len(shown):
        folded = [one.casefold() for one in shown]
    if joined.isascii():
        return folded
    pairs = zip(shown, folded, strict=True)
    return [low if one.isascii() else fold(one) for one, low in pairs]


def _title(column: Shown, value: Any) -> str:
    return str(column.convert(value) if column.convert is not None else value)


def moment(now: datetime) -> dict[str, str]:
    """Return what stands for this moment in the SQL of columns."""
    return {":now": instant_text(now), ":today": now.astimezone().date().isoformat()}
