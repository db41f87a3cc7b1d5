"""Logging what happened between us and a contact, and putting such a note right later."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.inquiry_rows import InquiryState, move, present_inquiries
from crm.actions.plans import settle_followups
from crm.actions.present import add, change, present
from crm.domain.cleaning import clean_line, clean_text
from crm.domain.errors import UserError
from crm.domain.inquiries import Status
from crm.domain.interactions import Kind, Result, answers_person, is_attempt
from crm.store.stamp import me, now
from crm.store.tables import Contact, FollowUp, Inquiry, Interaction, User


@dataclass(frozen=True, slots=True)
class _Logged:
    """What kind of interaction was logged, and when it happened."""

    kind: Kind
    result: Result | None
    inbound: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done next, by when and by whom (None: who has the inquiry)."""

    due_on: date
    purpose: str
    assignee_id: int | None


def log_interaction(
    session: Session,
    *,
    contact_id: int | None = None,
    inquiry_id: int | None = None,
    kind: Kind,
    text: str = "",
    result: Result | None = None,
    inbound: bool = False,
    at: datetime | None = None,
    follow_up_on: date | None = None,
    purpose: str = "",
    assignee_id: int | None = None,
) -> int:
    """Log what happened with a contact, or with the contact of an inquiry. Return its id.

    The first attempt of ours takes a new inquiry up; the first that reached the person is its
    first response, once and for all. What they sent us ends our waiting. A closed inquiry stays
    closed. With *follow_up_on* a follow-up is planned, for *assignee_id* (else who has the inquiry,
    else who logs it). *at* is now if not given. Raises UserError for a moment to come.
    """
    at = _past(session, at)
    inquiry, contact_id = _about(session, contact_id, inquiry_id)
    made = add(
        session,
        Interaction,
        contact_id=contact_id,
        inquiry_id=inquiry_id,
        kind=kind,
        result=result,
        inbound=inbound,
        at=at,
        body=clean_text(text),
        user_id=me(session),
    )
    if inquiry is not None:
        _move_on(session, inquiry, _Logged(kind, result, inbound, at))
    if follow_up_on is not None:
        _plan(session, contact_id, inquiry, _Plan(follow_up_on, purpose, assignee_id))
    return made


def _past(session: Session, at: datetime | None) -> datetime:
    """Return *at*, or this moment. Raise UserError for one that is still to come."""
    if at is not None and at > now(session):
        raise UserError(
            "An interaction is something that has happened, and this moment is still to come. "
            "Nothing was changed. Plan a follow-up instead."
        )
    return at or now(session)


def _about(
    session: Session, contact_id: int | None, inquiry_id: int | None
) -> tuple[InquiryState | None, int]:
    """Return the inquiry, if one is named, and the contact. Raise UserError if they do not fit."""
    inquiry = None if inquiry_id is None else present_inquiries(session, [inquiry_id])[0]
    if inquiry is not None:
        if contact_id not in (None, inquiry.contact_id):
            raise UserError(f"Inquiry i{inquiry_id} belongs to somebody else. Nothing was changed.")
        contact_id = inquiry.contact_id
    if contact_id is None:
        raise UserError("An interaction needs somebody it was with. Nothing was changed.")
    present(session, Contact, [contact_id])
    return inquiry, contact_id


def _move_on(session: Session, inquiry: InquiryState, logged: _Logged) -> None:
    """Let the inquiry follow from what happened."""
    attempt = is_attempt(logged.kind, inbound=logged.inbound)
    reached = answers_person(logged.kind, logged.result, inbound=logged.inbound)
    if reached and inquiry.first_response_at is None:
        answered = max(logged.at, inquiry.submitted_at)  # of a day without a time only its start
        change(session, Inquiry, [inquiry.id], first_response_at=answered)
    if logged.inbound and inquiry.status is not Status.CLOSED:
        change(session, Inquiry, [inquiry.id], snoozed_until=None)
    if attempt and inquiry.status is Status.NEW:
        move(session, [inquiry], Status.ACTIVE)
    if logged.inbound and inquiry.status is Status.WAITING:
        move(session, [inquiry], Status.ACTIVE, waiting_until=None)
    if attempt or logged.inbound:
        settle_followups(session, [inquiry.id], done=True, own_only=True)


def _plan(session: Session, contact_id: int, inquiry: InquiryState | None, plan: _Plan) -> None:
    """Plan the next follow-up. A closed inquiry has none: then it is for the contact alone."""
    if plan.assignee_id is not None:
        present(session, User, [plan.assignee_id])
    live = inquiry if inquiry is not None and inquiry.status is not Status.CLOSED else None
    add(
        session,
        FollowUp,
        contact_id=contact_id,
        inquiry_id=live.id if live else None,
        due_on=plan.due_on,
        purpose=clean_line(plan.purpose),
        assignee_id=plan.assignee_id or (live.assignee_id if live else None) or me(session),
    )


def edit_interaction(session: Session, /, interaction_id: int, **fields: Any) -> None:
    """Put right what was logged: any of kind, result, text, at, inbound.

    The inquiry does not follow: what it did then, it did. Raises UserError for a moment to come.
    """
    present(session, Interaction, [interaction_id])
    unknown = fields.keys() - {"kind", "result", "text", "at", "inbound"}
    if unknown:
        raise UserError(f"An interaction has no {', '.join(sorted(unknown))}. Nothing was changed.")
    if fields.get("at") is not None:
        _past(session, fields["at"])
    if "text" in fields:
        fields["body"] = clean_text(fields.pop("text"))
    if fields:
        change(session, Interaction, [interaction_id], **fields)


def delete_interaction(session: Session, interaction_id: int) -> None:
    """Put an interaction into the bin."""
    present(session, Interaction, [interaction_id])
    change(session, Interaction, [interaction_id], deleted_at=now(session))
