"""What people do with inquiries: take, wait, snooze, refer, close, reopen."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.actions.inquiry_rows import move, present_inquiries
from crm.actions.plans import plan_followups, settle_followups
from crm.actions.present import add_all, change, present
from crm.domain.dates import local_day, start_of
from crm.domain.errors import UserError
from crm.domain.followups import NO_ANSWER_AFTER, RETRY_PURPOSE, WAITING_PURPOSE
from crm.domain.inquiries import Outcome, Status, check_outcome
from crm.domain.interactions import Kind, Result
from crm.queries.among import one_of
from crm.store.stamp import me, now
from crm.store.tables import Contact, Inquiry, Interaction, Section, User


def assign_inquiries(session: Session, ids: Sequence[int], user_id: int | None) -> None:
    """Make a user the one who must act on these inquiries; new ones are then in progress.

    None takes the assignee away and leaves the status as it is. Raises UserError for closed ones.
    """
    inquiries = present_inquiries(session, ids)
    if user_id is None:
        for inquiry in inquiries:
            inquiry.check(inquiry.status)
        change(session, Inquiry, ids, assignee_id=None)
        return
    present(session, User, [user_id])
    taken = [inquiry for inquiry in inquiries if inquiry.status is Status.NEW]
    for inquiry in inquiries:
        inquiry.check(Status.ACTIVE if inquiry in taken else inquiry.status)
    change(session, Inquiry, ids, assignee_id=user_id)
    change(session, Inquiry, [inquiry.id for inquiry in taken], status=Status.ACTIVE)


def assign_contacts(session: Session, contact_ids: Sequence[int], user_id: int | None) -> int:
    """Assign the open inquiries of contacts, as `assign_inquiries` does. Return how many.

    Raises UserError if none of the contacts has one.
    """
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    query = select(Inquiry.id).where(
        one_of(Inquiry.contact_id, wanted),
        Inquiry.deleted_at.is_(None),
        Inquiry.status != Status.CLOSED,
    )
    ids = list(session.scalars(query))
    if not ids:
        raise UserError(
            "Nobody of them has an open inquiry. Nothing was changed. "
            "Plan a follow-up for somebody instead."
        )
    assign_inquiries(session, ids, user_id)
    return len(ids)


def wait_for_them(session: Session, ids: Sequence[int], until: date | None) -> None:
    """Note that it is their turn. With a date, a follow-up is planned for it.

    Without one, what the program had planned by itself before is cancelled. Raises UserError for closed inquiries and for a date that has passed.
    """
    if until is not None:
        _check_ahead(session, until)
    inquiries = present_inquiries(session, ids)
    moment = None if until is None else start_of(until)
    move(session, inquiries, Status.WAITING, waiting_until=moment, snoozed_until=None)
    if until is None:
        settle_followups(session, [one.id for one in inquiries], done=False, own_only=True)
    else:
        plan_followups(session, inquiries, until, WAITING_PURPOSE)


def no_answer(session: Session, ids: Sequence[int]) -> None:
    """Note that we called and nobody answered: wait, and try again in two days."""
    inquiries = present_inquiries(session, ids)
    again = local_day(now(session)) + NO_ANSWER_AFTER
    until = start_of(again)
    move(session, inquiries, Status.WAITING, waiting_until=until, snoozed_until=None)
    add_all(
        session,
        Interaction,
        [
            {
                "contact_id": inquiry.contact_id,
                "inquiry_id": inquiry.id,
                "kind": Kind.CALL,
                "result": Result.NO_ANSWER,
                "at": now(session),
                "user_id": me(session),
            }
            for inquiry in inquiries
        ],
    )
    plan_followups(session, inquiries, again, RETRY_PURPOSE)


def snooze_inquiries(session: Session, ids: Sequence[int], until: datetime) -> None:
    """Hide inquiries from the Inbox until a moment. Raises UserError for closed ones."""
    if until <= now(session):
        raise UserError(
            "That moment has passed already. Nothing was changed. Choose a later day to snooze to."
        )
    for inquiry in present_inquiries(session, ids):
        inquiry.check(inquiry.status)
    change(session, Inquiry, ids, snoozed_until=until)


def close_inquiries(
    session: Session,
    ids: Sequence[int],
    outcome: Outcome,
    *,
    duplicate_of: int | None = None,
    section_id: int | None = None,
) -> None:
    """End inquiries and say how they ended. Their open follow-ups are cancelled.

    *duplicate_of* is the inquiry that they repeat, *section_id* the section they are referred to.
    Raises UserError if one is closed already or may not end with this outcome.
    """
    inquiries = present_inquiries(session, ids)
    duplicate_of = duplicate_of if outcome is Outcome.DUPLICATE else None
    section_id = section_id if outcome is Outcome.REFERRED else None
    tried = _attempts(session, ids) if outcome is Outcome.NO_REPLY else {}
    for inquiry in inquiries:
        check_outcome(
            outcome,
            attempts=tried.get(inquiry.id, 0),
            duplicate_of=duplicate_of,
            inquiry_id=inquiry.id,
        )
    _check_referral(session, outcome, section_id)
    if duplicate_of is not None:
        _check_original(session, ids, duplicate_of)
    move(
        session,
        inquiries,
        Status.CLOSED,
        outcome=outcome,
        closed_at=now(session),
        duplicate_of_id=duplicate_of,
        referred_to_id=section_id,
        waiting_until=None,
        snoozed_until=None,
    )
    settle_followups(session, [inquiry.id for inquiry in inquiries], done=False)


def reopen_inquiries(session: Session, ids: Sequence[int]) -> None:
    """Take closed inquiries up again. How they had ended stays in the history.

    Raises UserError if one is not closed.
    """
    inquiries = present_inquiries(session, ids)
    if any(inquiry.status is not Status.CLOSED for inquiry in inquiries):
        raise UserError(
            "This inquiry is not closed, so there is nothing to reopen. Nothing was changed."
        )
    none = dict.fromkeys(("outcome", "closed_at", "duplicate_of_id", "referred_to_id"))
    move(session, inquiries, Status.ACTIVE, **none)


def _check_ahead(session: Session, until: date) -> None:
    if until < local_day(now(session)):
        raise UserError(
            "That day has passed already. Nothing was changed. Choose today or a later day."
        )


def _attempts(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """Return how often we tried to reach the person of each inquiry."""
    query = (
        select(Interaction.inquiry_id, func.count())
        .where(one_of(Interaction.inquiry_id, ids), Interaction.deleted_at.is_(None))
        .where(~Interaction.inbound, Interaction.kind != Kind.NOTE)
        .group_by(Interaction.inquiry_id)
    )
    found: Any = session.execute(query).all()
    return dict(found)


def _check_referral(session: Session, outcome: Outcome, section_id: int | None) -> None:
    if outcome is not Outcome.REFERRED:
        return
    if section_id is None:
        raise UserError(
            "“Referred to a section” needs the section. Nothing was changed. "
            "Name that section, or choose another outcome."
        )
    present(session, Section, [section_id])


def _check_original(session: Session, ids: Sequence[int], duplicate_of: int) -> None:
    """Raise UserError if the original is gone, or is itself a duplicate of one of *ids*."""
    next_id: int | None = duplicate_of
    seen: set[int] = set()
    while next_id is not None and next_id not in seen:
        seen.add(next_id)
        record = present(session, Inquiry, [next_id], Inquiry.duplicate_of_id)[0]
        next_id = record.duplicate_of_id
        if next_id in ids:
            raise UserError(
                f"Inquiry i{duplicate_of} is closed as a duplicate of this one, so closing both "
                "would lose the person. Nothing was changed. Reopen the other one first."
            )
