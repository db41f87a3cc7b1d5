"""Consent: noting that somebody gave or withdrew it, when, for what and in which words."""

from datetime import datetime

from sqlalchemy.orm import Session

from crm.actions.present import add, present
from crm.domain.cleaning import clean_line, clean_text
from crm.domain.errors import UserError
from crm.store.stamp import now
from crm.store.tables import ConsentEvent, Contact

BY_HAND = "noted by hand"
"""Where consent comes from that nobody gave in a form."""


def note_consent(
    session: Session,
    contact_id: int,
    *,
    purpose: str,
    given: bool,
    at: datetime | None = None,
    words: str = "",
    source: str = BY_HAND,
) -> int:
    """Note that a contact gave consent for a purpose, or withdrew it, at a moment or now.

    Return the event's id. Raises UserError without a purpose and for a moment to come.
    """
    present(session, Contact, [contact_id])
    purpose = clean_line(purpose)
    if not purpose:
        raise UserError("Say what the consent is for. Nothing was changed.")
    if at is not None and at > now(session):
        raise UserError("This moment is still to come. Nothing was changed.")
    return add(
        session,
        ConsentEvent,
        contact_id=contact_id,
        purpose=purpose,
        given=given,
        at=at or now(session),
        words=clean_text(words),
        source=clean_line(source),
    )
