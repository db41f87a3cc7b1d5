"""Contacts to go to: those whose names fit what is typed, and those who were looked at last."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.saying import language_in_use
from crm.intake.countries import country_name
from crm.queries.among import one_of
from crm.queries.search import first_contacts
from crm.queries.searching.rows import Place
from crm.store.tables import Contact, ContactPoint


def places_found(
    session: Session, text: str, *, now: datetime, me: int | None, limit: int = 8
) -> list[Place]:
    """Return the first contacts that *text* finds, in the order of names."""
    page = first_contacts(session, text, now=now, me=me, caret=len(text), limit=limit)
    return places_of(session, page.ids)


def places_of(session: Session, contact_ids: Sequence[int]) -> list[Place]:
    """Return these contacts in the order given. Those in the bin are left out."""
    query = select(Contact.id, Contact.full_name, Contact.country).where(
        one_of(Contact.id, contact_ids), Contact.deleted_at.is_(None)
    )
    emails = dict(
        session.execute(
            select(ContactPoint.contact_id, ContactPoint.text)
            .where(one_of(ContactPoint.contact_id, contact_ids), ContactPoint.kind == "email")
            .order_by(ContactPoint.position.desc(), ContactPoint.id.desc())
        ).all()
    )
    found = {
        id_: Place(id_, name, _note(emails.get(id_), country))
        for id_, name, country in session.execute(query)
    }
    return [found[id_] for id_ in contact_ids if id_ in found]


def _note(email: str | None, country: str | None) -> str:
    parts = (email, country_name(country, language_in_use()) if country else None)
    return " · ".join(part for part in parts if part)
