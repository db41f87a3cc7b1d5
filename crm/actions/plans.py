"""Follow-ups that come and go with an inquiry: planned when it waits, settled when it moves on."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.inquiry_rows import InquiryState
from crm.actions.present import add_all, change
from crm.domain.followups import OWN_PURPOSES
from crm.queries.among import one_of
from crm.queries.followups import IS_OPEN
from crm.store.stamp import me, now
from crm.store.tables import FollowUp


def plan_followups(
    session: Session, inquiries: Sequence[InquiryState], due_on: date, purpose: str
) -> None:
    """Plan one follow-up for each inquiry, for its assignee.

    One that the program had planned by itself before, and that is still open, is moved instead.
    """
    query = select(FollowUp.id, FollowUp.inquiry_id).where(
        IS_OPEN,
        FollowUp.purpose.in_(OWN_PURPOSES),
        one_of(FollowUp.inquiry_id, [inquiry.id for inquiry in inquiries]),
    )
    planned = {inquiry_id: id_ for id_, inquiry_id in session.execute(query.order_by(FollowUp.id))}
    change(session, FollowUp, planned.values(), due_on=due_on, purpose=purpose)
    rows = [
        {
            "contact_id": inquiry.contact_id,
            "inquiry_id": inquiry.id,
            "purpose": purpose,
            "due_on": due_on,
            "assignee_id": inquiry.assignee_id or me(session),
        }
        for inquiry in inquiries
        if inquiry.id not in planned
    ]
    add_all(session, FollowUp, rows)


def settle_followups(
    session: Session, inquiry_ids: Iterable[int], *, done: bool, own_only: bool = False
) -> None:
    """Mark the open follow-ups of inquiries as done, or as cancelled.

    *own_only* leaves alone what people have planned themselves.
    """
    query = select(FollowUp.id).where(IS_OPEN, one_of(FollowUp.inquiry_id, inquiry_ids))
    if own_only:
        query = query.where(FollowUp.purpose.in_(OWN_PURPOSES))
    ids = session.scalars(query).all()
    if done:
        change(session, FollowUp, ids, done_at=now(session))
    else:
        change(session, FollowUp, ids, cancelled_at=now(session))
