"""The first page of a start, read in plain SQL through the driver before SQLAlchemy is imported.

Each function finds what its namesake in `inbox` or `inquiries` finds, for the questions that the
Inbox asks when it is first shown; a test holds them together. Of any other question it answers
None: then the store is asked, once it is open.
"""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

from crm.domain.contacts import initials
from crm.domain.dates import local_day, start_of
from crm.queries.inbox_lines import Around, inbox_line
from crm.queries.rows import InboxCounts, InboxGroup, InboxIds, InboxRow, UserRow
from crm.store.first_look import Raw
from crm.store.format import instant_text

GROUPS = ("late", "today", "yesterday", "week", "older")
# Word for word the condition of the index ix_inquiries_inbox.
_OPEN = "inquiries.status <> 'closed' AND inquiries.deleted_at IS NULL"
_AWAKE = "(snoozed_until IS NULL OR snoozed_until <= :now)"
_LATE = "(first_response_at IS NULL AND due_at <= :now)"
_WAITED = "(status = 'waiting' AND waiting_until <= :now)"

_IDS = f"""
WITH chosen AS (
  SELECT id, CASE WHEN {_LATE} THEN 0 WHEN submitted_at >= :today THEN 1
    WHEN submitted_at >= :yesterday THEN 2 WHEN submitted_at >= :monday THEN 3 ELSE 4 END AS place
  FROM inquiries WHERE {_OPEN} AND {_AWAKE} ORDER BY submitted_at DESC, id DESC)
SELECT {", ".join(f"json_group_array(id) FILTER (WHERE place = {n})" for n in range(len(GROUPS)))}
FROM chosen
"""
_COUNTS = f"""
SELECT count(*) FILTER (WHERE {_AWAKE}),
  count(*) FILTER (WHERE {_AWAKE} AND status = 'new'),
  count(*) FILTER (WHERE {_AWAKE} AND assignee_id = :me),
  count(*) FILTER (WHERE {_AWAKE} AND (status = 'active' OR {_WAITED})),
  count(*) FILTER (WHERE {_AWAKE} AND status = 'waiting'
    AND (waiting_until IS NULL OR waiting_until > :now)),
  count(*) FILTER (WHERE snoozed_until > :now),
  count(*) FILTER (WHERE {_AWAKE} AND {_LATE})
FROM inquiries WHERE {_OPEN}
"""
_DUE = """
SELECT count(*), count(*) FILTER (WHERE due_on < :today)
FROM followups JOIN contacts ON contacts.id = followups.contact_id
WHERE done_at IS NULL AND cancelled_at IS NULL AND followups.deleted_at IS NULL
  AND due_on <= :today AND contacts.deleted_at IS NULL
  AND (:me IS NULL OR assignee_id = :me OR assignee_id IS NULL)
"""
_MATCHES = """
FROM matches JOIN contacts AS one ON one.id = matches.contact_id
  JOIN contacts AS other ON other.id = matches.other_id
WHERE answer IS NULL AND one.deleted_at IS NULL AND other.deleted_at IS NULL
"""
_MATCHED = f"""
SELECT matches.contact_id, matches.other_id {_MATCHES}
  AND (matches.contact_id IN (SELECT value FROM json_each(:ids))
    OR matches.other_id IN (SELECT value FROM json_each(:ids)))
"""
_ASKED = f"""
SELECT (SELECT count(*) {_MATCHES}) + (SELECT count(*) FROM questions WHERE answer IS NULL)
"""
_MOMENTS = ("submitted_at", "due_at", "first_response_at", "waiting_until", "snoozed_until")
_COLUMNS = (
    *("inquiries.id", "contact_id", "inquiries.source", "origin", "message", "status"),
    *(*_MOMENTS, "assignee_id", "outcome", "full_name", "country"),
)
_ROWS = f"""
SELECT {", ".join(_COLUMNS)}
FROM inquiries JOIN contacts ON contacts.id = inquiries.contact_id
WHERE inquiries.id IN (SELECT value FROM json_each(:ids))
"""


def has_inquiries(raw: Raw) -> bool:
    """Say whether the book has any inquiry at all, closed ones too."""
    query = "SELECT id FROM inquiries WHERE deleted_at IS NULL LIMIT 1"
    return raw.execute(query).fetchone() is not None


def inbox_start(
    raw: Raw,
    search: str = "",
    filter: str = "all",  # noqa: A002 - the word the window uses
    *,
    first: int,
    now: datetime,
    me: int | None,  # noqa: ARG001 - as its namesake
    caret: int | None = None,  # noqa: ARG001 - as its namesake
) -> tuple[InboxIds, list[InboxRow]] | None:
    """Return the Inbox in its order, and the lines of the *first* of it. None for a search."""
    if search.strip() or filter != "all":
        return None
    today = local_day(now)
    days = {
        "today": today,
        "yesterday": today - timedelta(days=1),
        "monday": today - timedelta(days=today.weekday()),
    }
    moments = {name: instant_text(start_of(day)) for name, day in days.items()}
    arrays = raw.execute(_IDS, {"now": instant_text(now), **moments}).fetchone()
    groups = [json.loads(array) for array in arrays]
    groups[0].reverse()
    named = zip(GROUPS, groups, strict=True)
    found = InboxIds(
        tuple(id_ for ids in groups for id_ in ids),
        tuple(InboxGroup(key, len(ids)) for key, ids in named if ids),
    )
    return found, _rows(raw, found.ids[:first], now) if first else []


def inbox_counts(raw: Raw, *, now: datetime, me: int | None) -> InboxCounts:
    """Return the numbers of the filter chips and the sidebar."""
    row = raw.execute(_COUNTS, {"now": instant_text(now), "me": me}).fetchone()
    today = local_day(now).isoformat()
    due, overdue = raw.execute(_DUE, {"today": today, "me": me}).fetchone()
    (questions,) = raw.execute(_ASKED).fetchone()
    names = ("all", "new", "mine", "active", "waiting", "snoozed", "late")
    return InboxCounts(
        **dict(zip(names, row, strict=True)),
        followups_due=due,
        followups_overdue=overdue,
        questions=questions,
    )


def _rows(raw: Raw, ids: Sequence[int], now: datetime) -> list[InboxRow]:
    records = [_record(row) for row in raw.execute(_ROWS, {"ids": json.dumps(ids)})]
    people = {record.contact_id for record in records}
    matched = raw.execute(_MATCHED, {"ids": json.dumps(list(people))}).fetchall()
    sides = frozenset(id_ for pair in matched for id_ in pair)
    users = raw.execute("SELECT id, name FROM users").fetchall()
    known = {id_: UserRow(id_, name, initials(name)) for id_, name in users}
    seen = Around(known, sides & people, now)
    rows = {record.id: inbox_line(record, seen) for record in records}
    return [rows[id_] for id_ in ids if id_ in rows]


def _record(row: tuple[Any, ...]) -> SimpleNamespace:
    """Return a row by the names of its columns, moments as moments."""
    values = {name.rpartition(".")[2]: value for name, value in zip(_COLUMNS, row, strict=True)}
    for name in _MOMENTS:
        if values[name] is not None:
            values[name] = datetime.fromisoformat(values[name])
    return SimpleNamespace(**values)
