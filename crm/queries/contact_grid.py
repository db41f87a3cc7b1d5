"""The grid of contacts: all ids in the order and the groups wanted, and values by pages of ids."""

import json
import re
from array import array
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.pasting import as_html, as_text, cell_text
from crm.domain.saying import in_language, language_in_use, pair
from crm.intake.countries import country_name, country_names
from crm.queries.among import one_of
from crm.queries.contact_columns import contact_columns, grid_columns
from crm.queries.grid_order import in_groups, in_order, moment
from crm.queries.grid_rows import (
    GridAgain,
    GridFacts,
    GridGroup,
    GridIds,
    GridRow,
    GridStart,
    Value,
)
from crm.queries.list_columns import Convert, Shown
from crm.queries.lists import bound
from crm.queries.search import find_contacts, first_contacts
from crm.queries.sections import section_rows
from crm.queries.tags import tag_rows, tags_of
from crm.store.tables import Contact

_ANSWERED = re.compile(r"([^,:]+): (yes|no)(?=, |$)")
FIRST = 60
"""So many rows come along with the ids: more than fit on a screen."""


def grid_facts(session: Session) -> GridFacts:
    """Return the columns there are, what cells can be set to, and how many contacts there are."""
    alive = select(func.count()).select_from(Contact).where(Contact.deleted_at.is_(None))
    return GridFacts(
        grid_columns(session),
        country_names(language_in_use()),
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
    known = _columns(session)
    key, down = sort.removeprefix("-"), sort.startswith("-")
    if key == "name" and not search.strip():
        ids = ids[::-1] if down else ids
    elif key in known:
        ids = in_order(session, known[key], ids, now, down=down)
    groups: tuple[GridGroup, ...] = ()
    if group in known:
        parts = in_groups(session, _titled(known[group]), ids, now)
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
    known = _columns(session)
    nothing = Shown("", "", "text", "NULL")
    shown = [known.get(key, nothing) for key in columns]
    read = ["NULL" if column.key == "tags" else column.sql for column in shown]
    sql = (
        f"SELECT c.id, c.full_name{''.join(f', {one}' for one in read)} FROM contacts AS c "
        "WHERE c.deleted_at IS NULL AND c.id IN (SELECT value FROM json_each(?))"
    )
    clause = bound(sql, moment(now))
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


def _columns(session: Session) -> dict[str, Shown]:
    """Return all columns by their keys; what they say is in the language in use."""
    language = language_in_use()
    spoken: dict[str, Convert] = {
        "country": partial(country_name, language=language),
        "consent": _consent,
    }
    return {
        one.key: one._replace(convert=spoken.get(one.key, one.convert))
        for one in contact_columns(session)
    }


def _consent(text: str) -> str:
    """Return "newsletter: yes, photos: no" in the language in use."""
    return _ANSWERED.sub(lambda each: pair(each[1], in_language(each[2])), text)


def _titled(column: Shown) -> Shown:
    """Return a column as groups are called after it: a status in the language in use."""
    convert = column.convert
    if column.key != "status" or convert is None:
        return column
    return column._replace(convert=lambda code: in_language(str(convert(code))))


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
