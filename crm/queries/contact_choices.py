"""Contacts to choose from while one types: a name, and what tells it from others of that name."""

from datetime import datetime

from sqlalchemy.orm import Session

from crm.queries.contacts import contacts_facts
from crm.queries.rows import ContactChoice
from crm.queries.search import first_contacts


def contact_choices(
    session: Session, text: str, *, now: datetime, me: int | None, limit: int = 8
) -> list[ContactChoice]:
    """Return the first contacts that a search for *text* finds."""
    found = first_contacts(session, text, now=now, me=me, caret=len(text), limit=limit)
    return [
        ContactChoice(
            id=one.id,
            name=one.name,
            point=one.points[0].text if one.points else one.city or "",
        )
        for one in contacts_facts(session, found.ids)
    ]
