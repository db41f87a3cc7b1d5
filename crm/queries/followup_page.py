"""The Follow-ups page: what is to be done by when, its lines, and one follow-up in full."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.dates import local_day
from crm.domain.followups import due_group, purpose_words
from crm.domain.interactions import Kind, Result
from crm.files.calendars import Entry
from crm.queries.among import one_of
from crm.queries.contacts import contact_facts, contacts_facts
from crm.queries.followups import IS_OPEN, followup_rows, whose
from crm.queries.inbox import inbox_rows
from crm.queries.rows import InboxGroup, InboxIds
from crm.queries.timeline import timeline
from crm.queries.users import users_by_id
from crm.queries.work_rows import FollowUpDetail, FollowUpLine, LastContact
from crm.store.tables import Contact, FollowUp, Interaction


def followup_ids(
    session: Session,
    search: str = "",
    filter: str = "mine",  # noqa: A002 - the word the window uses
    *,
    now: datetime,
    me: int | None,
    caret: int | None = None,
) -> InboxIds:
    """Return the open follow-ups in their groups, the first due first.

    The filter `mine` leaves those of *me* and of nobody in particular, any other all of them.
    *caret* is where in the search somebody is typing.
    """
    query = (
        select(FollowUp.id, FollowUp.due_on)
        .join(Contact, Contact.id == FollowUp.contact_id)
        .where(IS_OPEN, Contact.deleted_at.is_(None), whose(me if filter == "mine" else None))
        .order_by(FollowUp.due_on, FollowUp.id)
    )
    found: Sequence[Any] = session.execute(query).all()
    if search.strip():
        from crm.queries.search import find_followups

        wanted = set(find_followups(session, search, now=now, me=me, caret=caret))
        found = [record for record in found if record.id in wanted]
    today = local_day(now)
    groups = [
        InboxGroup(key, sum(1 for _ in members))
        for key, members in groupby(due_group(record.due_on, today).value for record in found)
    ]
    return InboxIds(tuple(record.id for record in found), tuple(groups))


def followup_start(
    session: Session,
    search: str = "",
    filter: str = "mine",  # noqa: A002 - the word the window uses
    *,
    first: int,
    now: datetime,
    me: int | None,
    caret: int | None = None,
) -> tuple[InboxIds, list[FollowUpLine]]:
    """Return what `followup_ids` finds and the lines of the *first* of them: one screen at once."""
    found = followup_ids(session, search, filter, now=now, me=me, caret=caret)
    return found, followup_lines(session, found.ids[:first], now=now) if first else []


def followup_lines(
    session: Session,
    ids: Sequence[int],
    *,
    now: datetime,  # noqa: ARG001 - every list takes the clock
) -> list[FollowUpLine]:
    """Return the lines of these follow-ups in the order given. Unknown ids are left out."""
    records = session.execute(
        select(FollowUp.id, FollowUp.contact_id, Contact.full_name, FollowUp.purpose)
        .add_columns(FollowUp.due_on, FollowUp.assignee_id, FollowUp.inquiry_id)
        .add_columns(FollowUp.done_at, FollowUp.cancelled_at)
        .join(Contact, Contact.id == FollowUp.contact_id)
        .where(one_of(FollowUp.id, ids), FollowUp.deleted_at.is_(None))
    ).all()
    users = users_by_id(session)
    last = last_contacts(session, {record.contact_id for record in records})
    rows = {
        record.id: FollowUpLine(
            id=record.id,
            contact_id=record.contact_id,
            name=record.full_name,
            purpose=purpose_words(record.purpose),
            due_on=record.due_on,
            assignee=users.get(record.assignee_id),
            inquiry_id=record.inquiry_id,
            last=last.get(record.contact_id),
            settled="done" if record.done_at else "cancelled" if record.cancelled_at else "",
        )
        for record in records
    }
    return [rows[id_] for id_ in ids if id_ in rows]


def last_contacts(session: Session, contact_ids: Iterable[int]) -> dict[int, LastContact]:
    """Return the newest interaction with each of these contacts, notes apart."""
    query = (
        select(Interaction.contact_id, Interaction.kind, Interaction.result)
        .add_columns(Interaction.inbound, Interaction.at)
        .where(one_of(Interaction.contact_id, contact_ids), Interaction.deleted_at.is_(None))
        .where(Interaction.kind != Kind.NOTE)
        .order_by(Interaction.at, Interaction.id)
    )
    return {
        contact_id: LastContact(Kind(kind), Result(result) if result else None, inbound, at)
        for contact_id, kind, result, inbound, at in session.execute(query)
    }


def followup_detail(session: Session, followup_id: int, *, now: datetime) -> FollowUpDetail | None:
    """Return all that is known about a follow-up; None if there is none."""
    lines = followup_lines(session, [followup_id], now=now)
    if not lines:
        return None
    row = lines[0]
    contact = contact_facts(session, row.contact_id)
    assert contact is not None
    open_ones = followup_rows(session, now=now, contact_id=row.contact_id)
    inquiries = inbox_rows(session, [row.inquiry_id], now=now) if row.inquiry_id else []
    return FollowUpDetail(
        row=row,
        contact=contact,
        inquiry=inquiries[0] if inquiries else None,
        timeline=timeline(session, row.contact_id),
        others=tuple(one for one in open_ones if one.id != followup_id),
        last_kind=row.last.kind if row.last else None,
    )


def followup_counts(
    session: Session, *, now: datetime, me: int | None
) -> tuple[int, int, date | None]:
    """Return how many open follow-ups are mine, how many there are, and when mine go on.

    The day is that of my first one after today, None if there is none.
    """
    mine, after = whose(me), FollowUp.due_on > local_day(now)
    query = select(
        func.count().filter(mine),
        func.count(),
        func.min(FollowUp.due_on).filter(mine, after),
    ).join(Contact, Contact.id == FollowUp.contact_id)
    row = session.execute(query.where(IS_OPEN, Contact.deleted_at.is_(None))).one()
    return row[0], row[1], row[2]


def calendar_entries(
    session: Session,
    search: str = "",
    ids: Sequence[int] | None = None,
    *,
    now: datetime,
    me: int | None,
) -> list[Entry]:
    """Return the open follow-ups that *search* finds as entries of a calendar, by date.

    Only those of *ids*, if given.

    Their notes say how to reach the person.
    """
    found = followup_ids(session, search, "all", now=now, me=me).ids
    chosen = frozenset(found if ids is None else ids)
    wanted = [id_ for id_ in found if id_ in chosen]
    lines = followup_lines(session, wanted, now=now)
    contacts = contacts_facts(session, list({line.contact_id for line in lines}))
    reach = {one.id: "\n".join(point.text for point in one.points) for one in contacts}
    uids: dict[int, str] = dict(
        session.execute(select(FollowUp.id, FollowUp.uid).where(one_of(FollowUp.id, wanted))).all()
    )
    return [
        Entry(
            uid=uids[line.id],
            day=line.due_on,
            title=": ".join(part for part in (line.name, line.purpose) if part),
            notes=reach.get(line.contact_id, ""),
        )
        for line in lines
    ]


def has_followups(session: Session) -> bool:
    """Say whether the book has any follow-up at all, done ones too."""
    query = select(FollowUp.id).where(FollowUp.deleted_at.is_(None)).limit(1)
    return session.scalars(query).first() is not None
