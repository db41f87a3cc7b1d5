"""Entering an inquiry by hand: from paper, a stall or a phone call."""

import json
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.contacts import add_point, checked_country, new_contact
from crm.actions.present import add, add_all, present
from crm.domain.cleaning import clean_line, clean_text
from crm.domain.errors import UserError
from crm.domain.inquiries import ORIGIN_NAMES, Status
from crm.intake.points import normal_point
from crm.queries.alike import alike, described
from crm.queries.sections import answer_times, section_of_country
from crm.store.stamp import now
from crm.store.tables import Contact, ContactPoint, Inquiry, Match, Section


def new_inquiry(
    session: Session,
    *,
    full_name: str,
    email: str | None = None,
    phone: str | None = None,
    country: str | None = None,
    message: str = "",
    origin: str = "paper",
    section_id: int | None = None,
    submitted_at: datetime | None = None,
    contact_id: int | None = None,
) -> int:
    """Open an inquiry and return its id.

    It belongs to the contact given; else to the one with the same e-mail address and a compatible
    name; else to a new one, and doubts about who it is become open matches. *origin* is paper,
    stall, phone or form. Without a section it is the one that answers for the country.
    Raises UserError for an empty name, an unknown country, a moment to come.
    """
    submitted_at = submitted_at or now(session)
    _check(session, origin, submitted_at, section_id)
    if contact_id is None:
        contact_id = _who(session, full_name, email, phone, country)
    else:
        present(session, Contact, [contact_id])
        _fill(session, contact_id, email, phone)
    if section_id is None:
        section_id = section_of_country(session, _country(session, contact_id))
    return add(
        session,
        Inquiry,
        contact_id=contact_id,
        section_id=section_id,
        status=Status.NEW,
        origin=origin,
        message=clean_text(message),
        submitted_at=submitted_at,
        due_at=submitted_at + answer_times(session)[section_id],
    )


def enter_contact(
    session: Session,
    *,
    full_name: str,
    email: str | None = None,
    phone: str | None = None,
    country: str | None = None,
    contact_id: int | None = None,
) -> int:
    """Enter somebody who asked for nothing, and return the contact's id.

    As in `new_inquiry`, that is the contact given, else the one this surely is, else a new one
    with its open matches. Raises UserError for an empty name and an unknown country.
    """
    if contact_id is None:
        return _who(session, full_name, email, phone, country)
    present(session, Contact, [contact_id])
    _fill(session, contact_id, email, phone)
    return contact_id


def _check(session: Session, origin: str, submitted_at: datetime, section_id: int | None) -> None:
    if origin not in ORIGIN_NAMES:
        raise UserError(
            f"“{origin}” is no way in which inquiries reach us. Nothing was changed. "
            f"Choose one of: {', '.join(ORIGIN_NAMES)}."
        )
    if submitted_at > now(session):
        raise UserError(
            "Somebody cannot have written at a moment still to come. Nothing was changed. "
            "Check the date."
        )
    if section_id is not None:
        present(session, Section, [section_id])


def _who(
    session: Session, full_name: str, email: str | None, phone: str | None, country: str | None
) -> int:
    """Return the contact that this surely is, else a new one with its open matches."""
    region = checked_country(country)
    found_alike = alike(session, described(full_name, email, phone, region))
    same = next((other_id for other_id, found in found_alike if found.same), None)
    if same is not None:
        _fill(session, same, email, phone)
        return same
    contact_id = new_contact(session, full_name=full_name, email=email, phone=phone, country=region)
    rows = [
        {
            "contact_id": contact_id,
            "other_id": other_id,
            "strength": found.strength,
            "reasons": json.dumps(found.reasons),
        }
        for other_id, found in found_alike
        if found.strength is not None
    ]
    add_all(session, Match, rows)
    return contact_id


def _fill(session: Session, contact_id: int, email: str | None, phone: str | None) -> None:
    """Add an address and a number that a known contact does not have yet."""
    country = _country(session, contact_id)
    query = select(ContactPoint.value, ContactPoint.text)
    query = query.where(ContactPoint.contact_id == contact_id)
    there = {one for row in session.execute(query) for one in row}
    for kind, text in (("email", email), ("phone", phone)):
        text = clean_line(text or "")
        if text and not {text, normal_point(kind, text, country)} & there:
            add_point(session, contact_id, kind, text)


def _country(session: Session, contact_id: int) -> str | None:
    return session.scalar(select(Contact.country).where(Contact.id == contact_id))
