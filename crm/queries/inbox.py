"""The Inbox: which inquiries are in it, in which order, and what a line of it shows."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, false, func, or_, select, text, true
from sqlalchemy.orm import Session

from crm.domain.dates import local_day, start_of
from crm.domain.inquiries import Status
from crm.queries.among import one_of
from crm.queries.followups import due_counts
from crm.queries.inbox_lines import Around, inbox_line
from crm.queries.open_matches import contacts_with_matches, count_open_matches
from crm.queries.rows import InboxCounts, InboxGroup, InboxIds, InboxRow
from crm.queries.users import users_by_id
from crm.store.tables import Contact, Inquiry, Question

GROUPS = ("late", "today", "yesterday", "week", "older")
FILTERS = ("all", "new", "mine", "active", "waiting", "snoozed")
# Word for word the condition of the index ix_inquiries_inbox.
_OPEN = text("inquiries.status <> 'closed' AND inquiries.deleted_at IS NULL")


def inbox_ids(
    session: Session,
    search: str = "",
    filter: str = "all",  # noqa: A002 - the word the window uses
    *,
    now: datetime,
    me: int | None,
    caret: int | None = None,
) -> InboxIds:
    """Return the open inquiries that a filter and a search leave, in the order of the Inbox.

    Late ones first, oldest first; then today's, yesterday's, this week's and older ones, newest
    first. The days are those of this computer's clock. Snoozed ones are in the filter `snoozed`
    only, next to wake first. An unknown filter shows all.
    *caret* is where in the search somebody is typing.
    """
    if filter == "snoozed":
        groups = [("snoozed", _snoozed_ids(session, now))]
    else:
        groups = _grouped_ids(session, filter, now, me)
    if search.strip():
        from crm.queries.search import find_inquiries

        found = set(find_inquiries(session, search, now=now, me=me, caret=caret))
        groups = [(key, [id_ for id_ in ids if id_ in found]) for key, ids in groups]
    return InboxIds(
        tuple(id_ for _key, ids in groups for id_ in ids),
        tuple(InboxGroup(key, len(ids)) for key, ids in groups if ids),
    )


def inbox_start(
    session: Session,
    search: str = "",
    filter: str = "all",  # noqa: A002 - the word the window uses
    *,
    first: int,
    now: datetime,
    me: int | None,
    caret: int | None = None,
) -> tuple[InboxIds, list[InboxRow]]:
    """Return what `inbox_ids` finds and the lines of the *first* of them: one screen at once."""
    found = inbox_ids(session, search, filter, now=now, me=me, caret=caret)
    return found, inbox_rows(session, found.ids[:first], now=now) if first else []


def _snoozed_ids(session: Session, now: datetime) -> list[int]:
    asleep = select(Inquiry.id).where(_OPEN, Inquiry.snoozed_until > now)
    return list(session.scalars(asleep.order_by(Inquiry.snoozed_until, Inquiry.id)))


def _grouped_ids(
    session: Session, filter_name: str, now: datetime, me: int | None
) -> list[tuple[str, list[int]]]:
    """Let the database make one array of ids for each group: rows would take three times as long."""
    chosen = (
        select(Inquiry.id, _group(now).label("place"))
        .where(_OPEN, _awake(now), _passes(filter_name, now, me))
        .order_by(Inquiry.submitted_at.desc(), Inquiry.id.desc())
        .subquery()
    )
    arrays = [
        func.json_group_array(chosen.c.id).filter(chosen.c.place == place)
        for place in range(len(GROUPS))
    ]
    found = [json.loads(array) for array in session.execute(select(*arrays)).one()]
    found[0].reverse()
    return list(zip(GROUPS, found, strict=True))


def _group(now: datetime) -> Any:
    today = local_day(now)
    monday = today - timedelta(days=today.weekday())
    return case(
        (_late(now), 0),
        (Inquiry.submitted_at >= start_of(today), 1),
        (Inquiry.submitted_at >= start_of(today - timedelta(days=1)), 2),
        (Inquiry.submitted_at >= start_of(monday), 3),
        else_=4,
    )


def _late(now: datetime) -> ColumnElement[bool]:
    return and_(Inquiry.first_response_at.is_(None), Inquiry.due_at <= now)


def _awake(now: datetime) -> ColumnElement[bool]:
    return or_(Inquiry.snoozed_until.is_(None), Inquiry.snoozed_until <= now)


def _passes(filter_name: str, now: datetime, me: int | None) -> ColumnElement[bool]:
    waited = and_(Inquiry.status == Status.WAITING, Inquiry.waiting_until <= now)
    conditions: dict[str, ColumnElement[bool]] = {
        "new": Inquiry.status == Status.NEW,
        "mine": false() if me is None else Inquiry.assignee_id == me,
        "active": or_(Inquiry.status == Status.ACTIVE, waited),
        "waiting": and_(
            Inquiry.status == Status.WAITING,
            or_(Inquiry.waiting_until.is_(None), Inquiry.waiting_until > now),
        ),
    }
    return conditions.get(filter_name, true())


def inbox_counts(session: Session, *, now: datetime, me: int | None) -> InboxCounts:
    """Return the numbers of the filter chips and the sidebar."""
    awake = _awake(now)
    filters = ("new", "mine", "active", "waiting")
    row = session.execute(
        select(
            func.count().filter(awake),
            *(func.count().filter(and_(awake, _passes(name, now, me))) for name in filters),
            func.count().filter(Inquiry.snoozed_until > now),
            func.count().filter(and_(awake, _late(now))),
        )
        .select_from(Inquiry)
        .where(_OPEN)
    ).one()
    due, overdue = due_counts(session, today=local_day(now), me=me)
    names = ("all", *filters, "snoozed", "late")
    return InboxCounts(
        **dict(zip(names, row, strict=True)),
        followups_due=due,
        followups_overdue=overdue,
        questions=count_open_matches(session) + _held_rows(session),
    )


def _held_rows(session: Session) -> int:
    """Return how many rows of files wait until somebody says whom they mean."""
    query = select(func.count()).select_from(Question).where(Question.answer.is_(None))
    return session.scalar(query) or 0


def inbox_rows(session: Session, ids: Sequence[int], *, now: datetime) -> list[InboxRow]:
    """Return the lines of these inquiries in the order given. Unknown ids are left out."""
    found = session.execute(
        select(Inquiry.id, Inquiry.contact_id, Contact.full_name, Contact.country)
        .add_columns(Inquiry.source, Inquiry.origin, Inquiry.message, Inquiry.status)
        .add_columns(Inquiry.submitted_at, Inquiry.due_at, Inquiry.first_response_at)
        .add_columns(Inquiry.waiting_until, Inquiry.snoozed_until, Inquiry.assignee_id)
        .add_columns(Inquiry.outcome)
        .join(Contact, Contact.id == Inquiry.contact_id)
        .where(one_of(Inquiry.id, ids))
    ).all()
    seen = Around(users_by_id(session), contacts_with_matches(session, [r[1] for r in found]), now)
    rows = {record.id: inbox_line(record, seen) for record in found}
    return [rows[id_] for id_ in ids if id_ in rows]


def contacts_of_inquiries(session: Session, ids: Iterable[int]) -> dict[int, int]:
    """Return the contact of each of these inquiries. Unknown ids are left out."""
    query = select(Inquiry.id, Inquiry.contact_id).where(one_of(Inquiry.id, ids))
    return dict(session.execute(query).all())
