"""Find contacts, inquiries and follow-ups by the search language. Everything chooses by this."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from crm.domain.search import Hint, parse
from crm.queries.searching.clauses import EVERYBODY, Clause, all_of, turned
from crm.queries.searching.context import Context, Target
from crm.queries.searching.own import own_fields
from crm.queries.searching.plan import Plan, plan
from crm.queries.searching.terms import name_begins

SAMPLE = 500
"""So many contacts, in the order of names, show how common the hits of a search are."""

COMMON = SAMPLE // 12
"""With so many hits in a sample it is quickest to go on picking them out by name."""

MANY = 8_000
"""Up to so many hits are sorted."""


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
    search = parse(text, caret=caret, own=own_fields(session))
    context = Context(session, "contacts", now, me, caret)
    found = plan(context, search, parts=False)
    ids = _first(session, found, limit + 1)
    if not ids and found.terms:
        again = plan(Context(session, "contacts", now, me, caret), search)
        if again != found:
            found, ids = again, _first(session, again, limit + 1)
    return Page(ids[:limit], len(ids) > limit, found.hints)


def find_contacts(
    session: Session,
    text: str,
    *,
    now: datetime,
    me: int | None,
    limit: int | None = None,
    order: str = "name",
    caret: int | None = None,
) -> list[int]:
    """Return the ids of the contacts that *text* finds, none of them deleted.

    *order* is "name" (names that begin with the first word typed come first, then by full name)
    or "id". *caret* is where in the text somebody is typing.
    """
    found = compiled(session, text, "contacts", now=now, me=me, caret=caret)
    if order == "id":
        return _ids(session, found.source, found.checks, Clause("s.contact_id"), limit)
    return _ids(session, found.source, found.checks, _by_name(found), limit)


def count_contacts(session: Session, text: str, *, now: datetime, me: int | None) -> int:
    """Return how many contacts *text* finds."""
    found = compiled(session, text, "contacts", now=now, me=me)
    where = _from(found.source, found.checks)
    return _scalars(session, Clause(f"SELECT count(*) {where.sql}", where.params))[0]


def says_nothing(session: Session, text: str, *, now: datetime, me: int | None) -> bool:
    """Say whether *text* asks for nothing, as “*” does: it then finds everybody."""
    found = compiled(session, text, "contacts", now=now, me=me)
    return not found.terms and not found.others


def find_inquiries(
    session: Session, text: str, *, now: datetime, me: int | None, caret: int | None = None
) -> list[int]:
    """Return the ids of the inquiries that *text* finds, the newest first.

    Words and fields of contacts ask about the contact of the inquiry; `status:`, `assigned:`,
    `joined:` (when it came in), `late` and the like about the inquiry itself.
    """
    where = condition(session, text, "inquiries", now=now, me=me, caret=caret)
    sql = f"SELECT i.id {JOINS['inquiries']} WHERE {where.sql} ORDER BY i.submitted_at DESC, i.id DESC"
    return _scalars(session, Clause(sql, where.params))


def find_followups(
    session: Session, text: str, *, now: datetime, me: int | None, caret: int | None = None
) -> list[int]:
    """Return the ids of the follow-ups that *text* finds, the first due first.

    All that are not deleted, done ones included, unless the search asks for open ones
    (`overdue`, `mine`).
    """
    where = condition(session, text, "followups", now=now, me=me, caret=caret)
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
    "orders": "FROM orders AS o JOIN search_text AS s ON s.contact_id = o.contact_id",
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
    search = parse(text, caret=caret, own=own_fields(session))
    return plan(Context(session, target, now, me, caret), search)


def condition(
    session: Session,
    text: str,
    target: Target,
    *,
    now: datetime,
    me: int | None,
    caret: int | None = None,
) -> Clause:
    """Return *text* as one condition on the rows of `JOINS[target]`."""
    clause = compiled(session, text, target, now=now, me=me, caret=caret).clause
    alias = {"inquiries": "i", "followups": "f"}.get(target)
    return all_of((Clause(f"{alias}.deleted_at IS NULL"), clause)) if alias else clause


def _first(session: Session, found: Plan, wanted: int) -> list[int]:
    """Return the first hits, by whichever way is the shortest.

    Of a search that finds many, enough turn up as one goes through the names. Of one that finds
    few, all are found through an index and sorted.
    """
    ids, rest = _begun(session, found, wanted)
    if rest is None or len(ids) >= wanted:
        return ids
    if rest.sql:
        sample = _look(session, found, rest, wanted, SAMPLE)
        if len(ids) + len(sample) >= wanted:
            return (ids + sample)[:wanted]
        if len(sample) >= COMMON:
            return ids + _look(session, found, rest, wanted - len(ids), -1)
    if found.source is None:
        return _ids(session, None, found.whole, _by_name(found), wanted)
    few = f"{found.source.sql} LIMIT 1 OFFSET ?"
    many = bool(_scalars(session, Clause(few, (*found.source.params, MANY))))
    if not many or found.others or not rest.sql:
        checks = found.checks.one_by_one()
        return _ids(session, found.source, checks, _by_name(found), wanted)
    return ids + _look(session, found, rest, wanted - len(ids), -1)


def _begun(session: Session, found: Plan, wanted: int) -> tuple[list[int], Clause | None]:
    """Return those whose name begins with the first word typed, and which names are left.

    No names are left (None) after a letter alone. If names that begin so are too many to look at
    all of them, nobody is returned, and a clause without SQL.
    """
    if found.begins is None:
        return [], EVERYBODY
    begun = name_begins(found.begins)
    if found.begun_only:
        return _look(session, found, begun, wanted, -1), None
    ids = _look(session, found, begun, wanted, SAMPLE)
    if len(ids) < wanted and _more_than(session, begun, SAMPLE):
        return [], Clause("")
    return ids, turned(begun)


def _look(session: Session, found: Plan, part: Clause, wanted: int, names: int) -> list[int]:
    """Look at *names* contacts (-1: all) of *part* in the order of names until enough are found."""
    checks = found.whole.one_by_one()
    rows = f"SELECT * FROM search_text AS s WHERE {part.sql} ORDER BY s.who LIMIT ?"
    sql = f"SELECT s.contact_id FROM ({rows}) AS s WHERE {checks.sql} LIMIT ?"
    return _scalars(session, Clause(sql, (*part.params, names, *checks.params, wanted)))


def _more_than(session: Session, part: Clause, names: int) -> bool:
    sql = f"SELECT 1 FROM search_text AS s WHERE {part.sql} LIMIT 1 OFFSET ?"
    return bool(_scalars(session, Clause(sql, (*part.params, names))))


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
    # As one array: a hundred thousand rows would take three times as long to hand over.
    sql = (
        "SELECT json_group_array(contact_id) FROM "
        f"(SELECT s.contact_id {where.sql} ORDER BY {order.sql} LIMIT ?)"
    )
    params = (*where.params, *order.params, -1 if limit is None else limit)
    ids: list[int] = json.loads(session.connection().exec_driver_sql(sql, params).scalar_one())
    return ids


def _scalars(session: Session, query: Clause) -> list[int]:
    found = session.connection().exec_driver_sql(query.sql, query.params)
    return [int(number) for number in found.scalars()]
