"""What people do with follow-ups: plan, finish, move, cancel."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.interactions import log_interaction
from crm.actions.present import add, add_all, change, present
from crm.domain.cleaning import clean_line
from crm.domain.dates import local_day
from crm.domain.errors import UserError
from crm.domain.followups import NO_ANSWER_AFTER
from crm.domain.inquiries import Status
from crm.domain.interactions import Kind, Result
from crm.store.stamp import me, now
from crm.store.tables import Contact, FollowUp, Inquiry, User


def new_followup(
    session: Session,
    *,
    contact_id: int | None = None,
    inquiry_id: int | None = None,
    due_on: date,
    purpose: str = "",
    assignee_id: int | None = None,
) -> int:
    """Plan something to do for a contact, or for the contact of an inquiry. Return its id.

    Without an assignee it is for the inquiry's assignee, else for who plans it. Raises UserError
    for a closed inquiry.
    """
    if inquiry_id is not None:
        columns = (Inquiry.contact_id, Inquiry.status, Inquiry.assignee_id)
        inquiry = present(session, Inquiry, [inquiry_id], *columns)[0]
        if inquiry.status == Status.CLOSED:
            raise UserError(
                "This inquiry is closed. Nothing was changed. "
                "Reopen it, or plan the follow-up for the contact."
            )
        if contact_id not in (None, inquiry.contact_id):
            raise UserError(f"Inquiry i{inquiry_id} belongs to somebody else. Nothing was changed.")
        contact_id, assignee_id = inquiry.contact_id, assignee_id or inquiry.assignee_id
    if contact_id is None:
        raise UserError("A follow-up needs somebody it is for. Nothing was changed.")
    present(session, Contact, [contact_id])
    if assignee_id is not None:
        present(session, User, [assignee_id])
    return add(
        session,
        FollowUp,
        contact_id=contact_id,
        inquiry_id=inquiry_id,
        due_on=due_on,
        purpose=clean_line(purpose),
        assignee_id=assignee_id or me(session),
    )


def new_followups(
    session: Session,
    contact_ids: Sequence[int],
    due_on: date,
    purpose: str = "",
    assignee_id: int | None = None,
) -> int:
    """Plan the same for each of these contacts, for a user or who plans it. Return how many."""
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    if assignee_id is not None:
        present(session, User, [assignee_id])
    planned = {
        "due_on": due_on,
        "purpose": clean_line(purpose),
        "assignee_id": assignee_id or me(session),
    }
    add_all(session, FollowUp, [{"contact_id": id_, **planned} for id_ in wanted])
    return len(wanted)


def finish_followups(
    session: Session, ids: Sequence[int], result: Result | None = None, *, kind: Kind = Kind.CALL
) -> None:
    """Mark follow-ups as done. With a *result*, an interaction of that *kind* is logged as well.

    Raises UserError if one is done or cancelled already.
    """
    _open_followups(session, ids)
    change(session, FollowUp, ids, done_at=now(session))
    if result is None:
        return
    columns = (FollowUp.contact_id, FollowUp.inquiry_id, FollowUp.purpose)
    for followup in present(session, FollowUp, ids, *columns):
        log_interaction(
            session,
            contact_id=followup.contact_id,
            inquiry_id=followup.inquiry_id,
            kind=kind,
            result=result,
            text=followup.purpose,
        )


def log_followup(session: Session, followup_id: int, **logged: Any) -> int:
    """Log what came of a follow-up, which is done with it. Return the interaction's id.

    *logged* are those of `log_interaction`: with `follow_up_on` the next one is planned in the
    same step, for whoever had this one. Raises UserError if it is not open.
    """
    columns = (FollowUp.contact_id, FollowUp.inquiry_id, FollowUp.assignee_id)
    _open_followups(session, [followup_id])
    followup = present(session, FollowUp, [followup_id], *columns)[0]
    change(session, FollowUp, [followup_id], done_at=now(session))
    logged["assignee_id"] = logged.get("assignee_id") or followup.assignee_id
    return log_interaction(
        session, contact_id=followup.contact_id, inquiry_id=followup.inquiry_id, **logged
    )


def no_answer_followups(session: Session, ids: Sequence[int]) -> None:
    """Log for each of these follow-ups a call that nobody answered; try again in two days."""
    _open_followups(session, ids)
    again = local_day(now(session)) + NO_ANSWER_AFTER
    columns = (FollowUp.contact_id, FollowUp.inquiry_id)
    for followup in present(session, FollowUp, ids, *columns):
        log_interaction(
            session,
            contact_id=followup.contact_id,
            inquiry_id=followup.inquiry_id,
            kind=Kind.CALL,
            result=Result.NO_ANSWER,
        )
    # Last: an attempt settles what the program had planned by itself, and this is planned anew.
    change(session, FollowUp, ids, due_on=again, done_at=None)


def move_followups(session: Session, ids: Sequence[int], due_on: date) -> None:
    """Put follow-ups off, or forward, to another day. Raises UserError if one is not open."""
    _open_followups(session, ids)
    change(session, FollowUp, ids, due_on=due_on)


def assign_followups(session: Session, ids: Sequence[int], user_id: int | None) -> None:
    """Say who is to do these follow-ups. Raises UserError if one is not open."""
    if user_id is not None:
        present(session, User, [user_id])
    _open_followups(session, ids)
    change(session, FollowUp, ids, assignee_id=user_id)


def cancel_followups(session: Session, ids: Sequence[int]) -> None:
    """Say that follow-ups need not be done any more. Raises UserError if one is not open."""
    _open_followups(session, ids)
    change(session, FollowUp, ids, cancelled_at=now(session))


def _open_followups(session: Session, ids: Sequence[int]) -> None:
    for followup in present(session, FollowUp, ids, FollowUp.done_at, FollowUp.cancelled_at):
        if followup.done_at is not None or followup.cancelled_at is not None:
            state = "done" if followup.done_at is not None else "cancelled"
            raise UserError(
                f"Follow-up f{followup.id} is {state} already. Nothing was changed. "
                "Plan a new one if there is more to do."
            )
