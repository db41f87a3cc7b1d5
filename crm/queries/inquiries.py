"""One inquiry in full: who it is, what they answered, what happened and what is to be done."""

import json
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.domain.inquiries import origin_words
from crm.queries.contacts import contact_facts
from crm.queries.followups import followup_rows
from crm.queries.inbox import inbox_rows
from crm.queries.open_matches import open_matches
from crm.queries.rows import Answer, InquiryDetail
from crm.queries.timeline import last_interaction, timeline
from crm.store.tables import FormProfile, ImportRun, Inquiry, Submission

_SHOWN_ELSEWHERE = frozenset(
    {
        "submitted_at", "full_name", "given_name", "family_name", "email", "phone", "country",
        "city", "postcode", "street", "language", "birth_date", "message", "consent", "form_id",
    }
)  # fmt: skip
"""Fields of a form whose answers a contact's card shows, or the inquiry itself."""


def has_inquiries(session: Session) -> bool:
    """Say whether the book has any inquiry at all, closed ones too."""
    query = select(Inquiry.id).where(Inquiry.deleted_at.is_(None)).limit(1)
    return session.scalars(query).first() is not None


def inquiry_detail(session: Session, inquiry_id: int, *, now: datetime) -> InquiryDetail | None:
    """Return all that is known about an inquiry, also one in the bin; None if there is none."""
    rows = inbox_rows(session, [inquiry_id], now=now)
    if not rows:
        return None
    contact = contact_facts(session, rows[0].contact_id)
    assert contact is not None
    kind, result = last_interaction(session, contact.id)
    answers, changed, origin = _submission(session, inquiry_id)
    waiting_until, closed_at = session.execute(
        select(Inquiry.waiting_until, Inquiry.closed_at).where(Inquiry.id == inquiry_id)
    ).one()
    return InquiryDetail(
        row=rows[0],
        contact=contact,
        answers=answers,
        changed=changed,
        origin=origin,
        timeline=timeline(session, contact.id),
        matches=tuple(open_matches(session, contact.id)),
        followups=tuple(followup_rows(session, now=now, contact_id=contact.id)),
        last_kind=kind,
        last_result=result,
        waiting_until=waiting_until,
        closed_at=closed_at,
    )


def _submission(session: Session, inquiry_id: int) -> tuple[tuple[Answer, ...], bool, str]:
    """Return the answers of the newest version, whether it replaced another, and its origin."""
    origin = session.execute(
        select(Inquiry.origin, Inquiry.source).where(Inquiry.id == inquiry_id)
    ).one()
    way = (origin.source or origin_words(origin.origin)).strip()
    newest = session.execute(
        select(Submission.answers, Submission.replaces_id, Submission.row, ImportRun.file_name)
        .add_columns(FormProfile.columns)
        .outerjoin(ImportRun, ImportRun.id == Submission.import_run_id)
        .outerjoin(FormProfile, FormProfile.id == ImportRun.profile_id)
        .where(Submission.inquiry_id == inquiry_id)
        .order_by(Submission.id.desc())
        .limit(1)
    ).one_or_none()
    if newest is None:
        return (), False, way
    fields = json.loads(newest.columns) if newest.columns else {}
    answers = tuple(
        Answer(question, text, fields.get(fold(question)) in _SHOWN_ELSEWHERE)
        for question, text in json.loads(newest.answers)
    )
    parts = [way]
    if newest.file_name:
        parts.append(f"file “{newest.file_name}”")
    if newest.row is not None:
        parts.append(f"row {newest.row}")
    return answers, newest.replaces_id is not None, ", ".join(parts)
