"""The order and the groups of a grid: all contacts by the values that they have in one column."""

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.queries.list_columns import Shown
from crm.queries.lists import bound
from crm.queries.searching.context import OPEN_FOLLOWUP
from crm.store.tables import instant_text

FEW = 3_000
"""Of up to so many contacts the values to sort by are looked up one by one."""

FEW_SHARE = 4
"""Where a value is shared by so many or more, contacts are put together by value, not sorted."""

_END = "\0"

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


def in_order(
    session: Session, column: Shown, ids: Sequence[int], now: datetime, *, down: bool
) -> list[int]:
    """Return *ids* by their values; equal ones stay as they are, those without come last."""
    values = _values_of(session, column, ids, now)
    shared = _is_shared(values)
    is_text = column.kind == "text" and column.sort is None
    keys: list[Any]
    if is_text and shared:
        different = list(set(values.values()))
        known = dict(zip(different, ranks(column, different), strict=True))
        keys = [known.get(values.get(id_)) for id_ in ids]
    else:
        if is_text:
            values = dict(zip(values, ranks(column, list(values.values())), strict=True))
        keys = list(map(values.get, ids))
    return put_together(ids, keys, down=down) if shared else sorted_by(ids, keys, down=down)


def _is_shared(values: dict[int, Any]) -> bool:
    """Say whether many have the same value, as far as the first of them show."""
    some = list(islice(values.values(), 1000))
    return len(set(some)) * FEW_SHARE < len(some)


def put_together(ids: Sequence[int], keys: list[Any], *, down: bool) -> list[int]:
    """Return *ids* in the order of their *keys*, of which many are equal; None comes last."""
    parts: dict[Any, list[int]] = {key: [] for key in set(keys)}
    for id_, key in zip(ids, keys, strict=True):
        parts[key].append(id_)
    rest = parts.pop(None, [])
    return [id_ for key in sorted(parts, reverse=down) for id_ in parts[key]] + rest


def sorted_by(ids: Sequence[int], keys: list[Any], *, down: bool) -> list[int]:
    """Return *ids* in the order of their *keys*, of which few are equal; None comes last."""
    places = [place for place, key in enumerate(keys) if key is not None]
    places.sort(key=keys.__getitem__, reverse=down)
    rest = [id_ for id_, key in zip(ids, keys, strict=True) if key is None]
    return [ids[place] for place in places] + rest


def in_groups(
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
    clause = bound(f"SELECT json_group_array(id), json_group_array(v) FROM ({part})", moment(now))
    row = session.connection().exec_driver_sql(clause.sql, (*clause.params, *params)).one()
    found = zip(json.loads(row[0]), json.loads(row[1]), strict=True)
    return {id_: value for id_, value in found if value is not None and value != ""}


def ranks(column: Shown, values: list[Any]) -> list[str]:
    """Return what each of these texts is sorted by: how it is shown, case and accents apart."""
    shown = values if column.convert is None else [_title(column, value) for value in values]
    folded = _END.join(shown).casefold().split(_END)  # each alone would take five times as long
    if len(folded) != len(shown):
        folded = [one.casefold() for one in shown]
    pairs = zip(shown, folded, strict=True)
    return [low if one.isascii() else fold(one) for one, low in pairs]


def _title(column: Shown, value: Any) -> str:
    return str(column.convert(value) if column.convert is not None else value)


def moment(now: datetime) -> dict[str, str]:
    """Return what stands for this moment in the SQL of columns."""
    return {":now": instant_text(now), ":today": now.astimezone().date().isoformat()}
