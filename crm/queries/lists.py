"""Lists as tables of values: the same columns for the command line, the window and exports."""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal, get_args

from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.domain.folding import fold
from crm.domain.search import Hint
from crm.queries.contact_columns import contact_columns
from crm.queries.list_columns import (
    CONTACTS,
    EVENTS,
    FOLLOWUPS,
    INQUIRIES,
    ORDERS,
    PARTICIPANTS,
    Shown,
)
from crm.queries.search import JOINS, condition, search_hints
from crm.queries.searching.clauses import Clause, all_of
from crm.store.tables import instant_text

What = Literal["contacts", "inquiries", "followups", "events", "participants", "orders"]
Value = str | int | float | date | datetime | None
BATCH = 500


@dataclass(frozen=True, slots=True)
class ColumnInfo:
    """One column of a list: its key, its title, and text, date, datetime or number."""

    key: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: its columns, and rows of as many values, None where there is none."""

    columns: tuple[ColumnInfo, ...]
    rows: list[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class _Kind:
    columns: tuple[Shown, ...]
    usual: tuple[str, ...]
    sort: str
    source: str


_PERSON = ("name", "email", "phone", "country", "city")
_KINDS: dict[str, _Kind] = {
    "contacts": _Kind(
        CONTACTS,
        (
            "id", "name", "given_name", "family_name", "email", "other_emails", "phone",
            "other_phones", "country", "country_code", "city", "postcode", "language", "section",
            "tags", "events", "consent", "source", "status", "assignee", "submitted",
        ),
        "s.who, s.contact_id",
        f"{JOINS['contacts']} JOIN contacts AS c ON c.id = s.contact_id",
    ),
    "inquiries": _Kind(
        INQUIRIES,
        (
            "id", "contact", *_PERSON, "status", "outcome", "assignee", "submitted", "due",
            "first_response", "source", "message",
        ),
        "i.submitted_at DESC, i.id DESC",
        f"{JOINS['inquiries']} JOIN contacts AS c ON c.id = i.contact_id",
    ),
    "followups": _Kind(
        FOLLOWUPS,
        ("id", "contact", "due", "purpose", "status", "assignee", *_PERSON),
        "f.due_on, f.id",
        f"{JOINS['followups']} JOIN contacts AS c ON c.id = f.contact_id",
    ),
    "events": _Kind(
        EVENTS,
        tuple(column.key for column in EVENTS),
        "e.starts_at IS NULL, e.starts_at DESC, e.id DESC",
        "FROM events AS e",
    ),
    "participants": _Kind(
        PARTICIPANTS,
        (
            "event", "contact", *_PERSON, "role", "channel", "registered", "attended", "no_show",
        ),
        "e.starts_at, e.id, s.who, p.id",
        f"{JOINS['participants']} JOIN contacts AS c ON c.id = p.contact_id "
        "JOIN events AS e ON e.id = p.event_id",
    ),
    "orders": _Kind(
        ORDERS,
        ("number", "contact", *_PERSON, "item", "quantity", "ordered", "status"),
        "o.ordered_at DESC, o.id",
        f"{JOINS['orders']} JOIN contacts AS c ON c.id = o.contact_id",
    ),
}  # fmt: skip


_IDS = {"contacts": "s.contact_id", "inquiries": "i.id", "followups": "f.id"}
"""What those rows are known by that somebody can choose one by one."""


def list_rows(
    session: Session,
    what: str,
    search: str,
    *,
    columns: Sequence[str] | None = None,
    sort: Sequence[str] = (),
    limit: int | None = None,
    ids: Sequence[int] | None = None,
    now: datetime,
    me: int | None,
) -> Listing:
    """Return the *what* that *search* finds as a table; only those of *ids*, if given.

    *columns* are keys or titles, in the order wanted; None gives the usual ones. *sort* are
    columns too, with a "-" in front for downwards. Raises UserError for anything unknown.
    """
    infos, rows = stream_rows(
        session, what, search, columns=columns, sort=sort, limit=limit, ids=ids, now=now, me=me
    )
    return Listing(infos, list(rows))


def stream_rows(
    session: Session,
    what: str,
    search: str,
    *,
    columns: Sequence[str] | None = None,
    sort: Sequence[str] = (),
    limit: int | None = None,
    ids: Sequence[int] | None = None,
    now: datetime,
    me: int | None,
) -> tuple[tuple[ColumnInfo, ...], Iterator[tuple[Value, ...]]]:
    """Do what `list_rows` does, but read the rows one by one as they are asked for.

    They are to be used up while the session is open.
    """
    kind = _kind(what)
    if what == "contacts":
        kind = replace(kind, columns=contact_columns(session))
    shown = _chosen(kind, what, columns)
    where = _chosen_where(session, what, search, ids, now=now, me=me)
    values = {":now": instant_text(now), ":today": now.astimezone().date().isoformat()}
    selected = bound(", ".join(column.sql for column in shown), values)
    ordered = bound(_order(kind, what, sort), values)
    query = Clause(
        f"SELECT {selected.sql} {kind.source} WHERE {where.sql} ORDER BY {ordered.sql} LIMIT ?",
        (*selected.params, *where.params, *ordered.params, -1 if limit is None else limit),
    )
    infos = tuple(ColumnInfo(column.key, column.title, column.kind) for column in shown)
    return infos, _rows(session, query, shown)


def count_rows(
    session: Session,
    what: str,
    search: str,
    *,
    ids: Sequence[int] | None = None,
    now: datetime,
    me: int | None,
) -> int:
    """Return how many rows `list_rows` would return."""
    kind = _kind(what)
    where = _chosen_where(session, what, search, ids, now=now, me=me)
    sql = f"SELECT count(*) {kind.source} WHERE {where.sql}"
    return int(session.connection().exec_driver_sql(sql, where.params).scalar_one())


def list_hints(
    session: Session, what: str, search: str, *, now: datetime, me: int | None
) -> tuple[Hint, ...]:
    """Return what is odd about *search* in a list of *what*. Events are found by words alone."""
    target: Any = what
    if what == "events":
        return ()
    return search_hints(session, search, now=now, me=me, target=target)


def usual_columns(what: str) -> tuple[str, ...]:
    """Return the keys of the columns that a list of *what* has if nobody chooses others."""
    return _kind(what).usual


def columns_of(what: str) -> tuple[ColumnInfo, ...]:
    """Return all columns that a list of *what* can have, the usual ones first."""
    kind = _kind(what)
    usual = {key: place for place, key in enumerate(kind.usual)}
    ordered = sorted(kind.columns, key=lambda column: usual.get(column.key, len(usual)))
    return tuple(ColumnInfo(column.key, column.title, column.kind) for column in ordered)


def _kind(what: str) -> _Kind:
    if what not in _KINDS:
        known = ", ".join(get_args(What))
        raise UserError(f"There is no list of “{what}”. Choose one of: {known}.")
    return _KINDS[what]


def _chosen(kind: _Kind, what: str, columns: Sequence[str] | None) -> tuple[Shown, ...]:
    wanted = kind.usual if columns is None else columns
    return tuple(_column(kind, what, name) for name in wanted)


def _column(kind: _Kind, what: str, name: str) -> Shown:
    key = fold(name)
    for column in kind.columns:
        if key in (fold(column.key), fold(column.title)):
            return column
    known = ", ".join(column.key for column in kind.columns)
    raise UserError(f"Lists of {what} have no column “{name}”. Choose from: {known}.")


def _order(kind: _Kind, what: str, sort: Sequence[str]) -> str:
    parts = []
    for name in sort:
        column = _column(kind, what, name.removeprefix("-"))
        sql = column.sort or column.sql
        text = " COLLATE NOCASE" if column.kind == "text" and not column.sort else ""
        parts.append(f"{sql} IS NULL, {sql}{text}{' DESC' if name.startswith('-') else ''}")
    return ", ".join((*parts, kind.sort))


def _chosen_where(
    session: Session,
    what: str,
    search: str,
    ids: Sequence[int] | None,
    *,
    now: datetime,
    me: int | None,
) -> Clause:
    where = _where(session, what, search, now=now, me=me)
    if ids is None or what not in _IDS:
        return where
    among = f"{_IDS[what]} IN (SELECT value FROM json_each(?))"
    return all_of((where, Clause(among, (json.dumps(list(ids)),))))


def _where(session: Session, what: str, search: str, *, now: datetime, me: int | None) -> Clause:
    if what == "events":
        words = fold(search).split()
        found = [Clause("instr(' ' || e.key, ?) > 0", (f" {word}",)) for word in words]
        return all_of((Clause("e.deleted_at IS NULL"), *found))
    target: Any = what
    where = condition(session, search, target, now=now, me=me)
    return all_of((Clause("e.deleted_at IS NULL"), where)) if what == "participants" else where


def bound(sql: str, values: dict[str, str]) -> Clause:
    """Put a "?" in place of every name of *values*, in the order in which they stand."""
    params: list[str] = []
    parts: list[str] = []
    for part in sql.split(":"):
        name = next((name for name in values if parts and f":{part}".startswith(name)), None)
        if name is None:
            parts.append(f":{part}" if parts else part)
        else:
            params.append(values[name])
            parts.append("?" + f":{part}"[len(name) :])
    return Clause("".join(parts), tuple(params))


def _rows(session: Session, query: Clause, shown: tuple[Shown, ...]) -> Iterator[tuple[Value, ...]]:
    converts = [(place, c.convert) for place, c in enumerate(shown) if c.convert is not None]
    found = session.connection().exec_driver_sql(query.sql, query.params)
    with closing(found):
        for batch in found.partitions(BATCH):
            for row in batch:
                values: list[Any] = list(row)
                for place, convert in converts:
                    if values[place] is not None:
                        values[place] = convert(values[place])
                yield tuple(values)
