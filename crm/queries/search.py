"""Find contacts, inquiries and follow-ups by the search language. Everything chooses by this."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from crm.domain.search import Hint, parse
from crm.queries.search_clauses import Clause, all_of, turned
from crm.queries.search_context import Context, Target
from crm.queries.search_plan import Plan, plan
from crm.queries.search_terms import name_begins

MANY = 2_000
"""Up to so many hits are sorted; of more, the first are picked out in the order of names."""


@dataclass(frozen=True, slots=True)
class Page:
    """The first contacts that were found, and whether there are more."""

    ids: list[int]
    more: bool
    hints: tuple[Hint, ...] = ()


def first_contacts(
    session: Session,
    text: str,
    *,
    now: datetime,
    me: int | None,
    caret: int | None = None,
    limit: int = 200,
) -> Page:
    """Return the first contacts that *text* finds: what a window asks for at every key.

    The order is that of `find_contacts`. *caret* is where in the text somebody is typing.
    """
    found = compiled(session, text, "contacts", now=now, me=me, caret=caret)
    ids = _first(session, found, limit + 1)
    return Page(ids[:limit], len(ids) > limit, found.hints)


def find_contacts(
    session: Session,
    text: str,
    *,
    now: datetime,
    me: int | None,
    limit: int | None = None,
    order: str = "name",
) -> list[int]:
    """Return the ids of the contacts that *text* finds, none of them deleted.

    *order* is "name" (names that begin with the first word typed come first, then by full name)
    or "id".
    """
    found = compiled(session, text, "contacts", now=now, me=me)
    if order == "id":
        return _ids(session, found.source, found.checks, Clause("s.contact_id"), limit)
    return _ids(session, found.source, found.checks, _by_name(found), limit)


def count_contacts(session: Session, text: str, *, now: datetime, me: int | None) -> int:
    """Return how many contacts *text* finds."""
    found = compiled(session, text, "contacts", now=now, me=me)
    where = _from(found.source, found.checks)
    return _scalars(session, Clause(f"SELECT count(*) {where.sql}", where.params))[0]


def find_inquiries(session: Session, text: str, *, now: datetime, me: int | None) -> list[int]:
    """Return the ids of the inquiries that *text* finds, the newest first.

    Words and fields of contacts ask about the contact of the inquiry; `status:`, `assigned:`,
    `joined:` (when it came in), `late` and the like about the inquiry itself.
    """
    where = condition(session, text, "inquiries", now=now, me=me)
    sql = f"SELECT i.id {JOINS['inquiries']} WHERE {where.sql} ORDER BY i.submitted_at DESC, i.id DESC"
    return _scalars(session, Clause(sql, where.params))


def find_followups(session: Session, text: str, *, now: datetime, me: int | None) -> list[int]:
    """Return the ids of the follow-ups that *text* finds, the first due first.

    All that are not deleted, done ones included, unless the search asks for open ones
    (`overdue`, `mine`).
    """
    where = condition(session, text, "followups", now=now, me=me)
    sql = f"SELECT f.id {JOINS['followups']} WHERE {where.sql} ORDER BY f.due_on, f.id"
    return _scalars(session, Clause(sql, where.params))


def search_hints(
    session: Session,
    text: str,
    *,
    now: datetime,
    me: int | None,
    target: Target = "contacts",
    caret: int | None = None,
) -> tuple[Hint, ...]:
    """Return what is odd about *text*: unknown fields and values, what was left out."""
    return compiled(session, text, target, now=now, me=me, caret=caret).hints


JOINS: dict[str, str] = {
    "contacts": "FROM search_text AS s",
    "inquiries": "FROM inquiries AS i JOIN search_text AS s ON s.contact_id = i.contact_id",
    "followups": "FROM followups AS f JOIN search_text AS s ON s.contact_id = f.contact_id",
    "participants": "FROM participants AS p JOIN search_text AS s ON s.contact_id = p.contact_id",
}
"""Where the rows to be found come from. Only contacts that are not deleted have a search text."""


def compiled(
    session: Session,
    text: str,
    target: Target,
    *,
    now: datetime,
    me: int | None,
    caret: int | None = None,
) -> Plan:
    """Parse and compile *text* once."""
    return plan(Context(session, target, now, me, caret), parse(text, caret=caret))


def condition(
    session: Session, text: str, target: Target, *, now: datetime, me: int | None
) -> Clause:
    """Return *text* as one condition on the rows of `JOINS[target]`."""
    clause = compiled(session, text, target, now=now, me=me).clause
    alias = {"inquiries": "i", "followups": "f"}.get(target)
    return all_of((Clause(f"{alias}.deleted_at IS NULL"), clause)) if alias else clause


def _first(session: Session, found: Plan, wanted: int) -> list[int]:
    if found.source is None:
        return _walk(session, found, wanted)
    hits = _scalars(
        session, Clause(f"{found.source.sql} LIMIT ?", (*found.source.params, MANY + 1))
    )
    if len(hits) > MANY:
        return _walk(session, found, wanted)
    given = Clause("SELECT value AS rowid FROM json_each(?)", (json.dumps(hits),))
    return _ids(session, given, found.checks, _by_name(found), wanted)


def _walk(session: Session, found: Plan, wanted: int) -> list[int]:
    """Go through the contacts in the order of their names until *wanted* are found.

    First those whose name begins with the word that was typed, then the others.
    """
    name = Clause("s.who")
    if found.begins is None:
        return _ids(session, None, found.whole, name, wanted)
    begun = name_begins(found.begins)
    ids = _ids(session, None, all_of((begun, found.whole)), name, wanted)
    if len(ids) < wanted:
        others = all_of((turned(begun), found.whole))
        ids += _ids(session, None, others, name, wanted - len(ids))
    return ids


def _by_name(found: Plan) -> Clause:
    if found.begins is None:
        return Clause("s.who, s.contact_id")
    begun = name_begins(found.begins)
    return Clause(f"{begun.sql} DESC, s.who, s.contact_id", begun.params)


def _from(source: Clause | None, checks: Clause) -> Clause:
    if source is None:
        return Clause(f"FROM search_text AS s WHERE {checks.sql}", checks.params)
    return Clause(
        f"FROM ({source.sql}) AS h CROSS JOIN search_text AS s ON s.contact_id = h.rowid "
        f"WHERE {checks.sql}",
        source.params + checks.params,
    )


def _ids(
    session: Session, source: Clause | None, checks: Clause, order: Clause, limit: int | None
) -> list[int]:
    where = _from(source, checks)
    sql = f"SELECT s.contact_id {where.sql} ORDER BY {order.sql} LIMIT ?"
    params = (*where.params, *order.params, -1 if limit is None else limit)
    return _scalars(session, Clause(sql, params))


def _scalars(session: Session, query: Clause) -> list[int]:
    found = session.connection().exec_driver_sql(query.sql, query.params)
    return [int(number) for number in found.scalars()]
