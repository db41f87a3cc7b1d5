"""What is to be done, by when and by whom."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select, true
from sqlalchemy.orm import Session

from crm.domain.followups import purpose_words
from crm.queries.rows import FollowUpRow
from crm.queries.users import users_by_id
from crm.store.tables import Contact, FollowUp

IS_OPEN = and_(
    FollowUp.done_at.is_(None), FollowUp.cancelled_at.is_(None), FollowUp.deleted_at.is_(None)
)


def followup_rows(
    session: Session,
    *,
    now: datetime,  # noqa: ARG001 - every list takes the clock; groups are made by the caller
    me: int | None = None,
    open_only: bool = True,
    contact_id: int | None = None,
    inquiry_id: int | None = None,
) -> list[FollowUpRow]:
    """Return follow-ups by date: everybody's, or those of *me* and nobody in particular.

    *contact_id* and *inquiry_id* narrow them down. Deleted ones are left out.
    """
    query = (
        select(FollowUp.id, FollowUp.contact_id, Contact.full_name, FollowUp.inquiry_id)
        .add_columns(FollowUp.purpose, FollowUp.due_on, FollowUp.assignee_id)
        .add_columns(FollowUp.done_at, FollowUp.cancelled_at)
        .join(Contact, Contact.id == FollowUp.contact_id)
        .where(IS_OPEN if open_only else FollowUp.deleted_at.is_(None), whose(me))
        .order_by(FollowUp.due_on, FollowUp.id)
    )
    if contact_id is not None:
        query = query.where(FollowUp.contact_id == contact_id)
    if inquiry_id is not None:
        query = query.where(FollowUp.inquiry_id == inquiry_id)
    users = users_by_id(session)
    return [_row(record, users) for record in session.execute(query)]


def _row(record: Any, users: dict[int, Any]) -> FollowUpRow:
    return FollowUpRow(
        id=record.id,
        contact_id=record.contact_id,
        contact_name=record.full_name,
        inquiry_id=record.inquiry_id,
        purpose=purpose_words(record.purpose),
        due_on=record.due_on,
        assignee=users.get(record.assignee_id),
        done_at=record.done_at,
        cancelled_at=record.cancelled_at,
    )


def whose(me: int | None) -> ColumnElement[bool]:
    """Return the condition that a follow-up is for *me* or for nobody in particular; None: all."""
    if me is None:
        return true()
    return or_(FollowUp.assignee_id == me, FollowUp.assignee_id.is_(None))


def due_counts(session: Session, *, today: date, me: int | None) -> tuple[int, int]:
    """Return how many follow-ups are due (today or earlier), and how many of them are overdue."""
    due, overdue = session.execute(
        select(func.count(), func.count().filter(FollowUp.due_on < today))
        .join(Contact, Contact.id == FollowUp.contact_id)
        .where(IS_OPEN, FollowUp.due_on <= today, whose(me), Contact.deleted_at.is_(None))
    ).one()
    return due, overdue
