"""Reply templates, and what is needed to answer one person with one of them."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.dates import day_words, local_day
from crm.domain.participants import Facts, shown_status
from crm.domain.replies import best_first
from crm.domain.saying import language_in_use
from crm.intake.countries import country_name
from crm.queries.contacts import PARTICIPANT_FACTS, contact_facts
from crm.queries.inbox import contacts_of_inquiries
from crm.queries.reply_rows import ReplyStart, TemplateRow
from crm.queries.rows import ContactFacts
from crm.queries.sections import section_of_country
from crm.queries.settings import setting
from crm.queries.users import users_by_id
from crm.store.tables import Contact, Event, Inquiry, Participant, ReplyTemplate, Section


def template_rows(session: Session) -> list[TemplateRow]:
    """Return the reply templates by name."""
    table = ReplyTemplate
    query = select(
        table.id, table.name, table.language, table.section_id, table.subject, table.body
    )
    rows = [TemplateRow(*record) for record in session.execute(query)]
    return sorted(rows, key=lambda row: (row.name.casefold(), row.id))


def template_languages(session: Session) -> list[str]:
    """Return the languages that contacts speak, the commonest first."""
    query = (
        select(Contact.language)
        .where(Contact.language.is_not(None), Contact.deleted_at.is_(None))
        .group_by(Contact.language)
        .order_by(func.count().desc(), Contact.language)
    )
    return [language for language in session.scalars(query) if language]


def reply_start(
    session: Session,
    *,
    inquiry_id: int | None = None,
    contact_id: int | None = None,
    now: datetime,
    me: int | None,
) -> ReplyStart | None:
    """Return what a reply about an inquiry, or to a contact, begins with; None if there is none."""
    section_id = None
    if inquiry_id is not None:
        contact_id = contacts_of_inquiries(session, [inquiry_id]).get(inquiry_id)
        section_id = session.scalar(select(Inquiry.section_id).where(Inquiry.id == inquiry_id))
    contact = contact_facts(session, contact_id) if contact_id is not None else None
    if contact is None:
        return None
    if section_id is None:
        own = session.scalar(select(Contact.section_id).where(Contact.id == contact.id))
        section_id = own or section_of_country(session, contact.country)
    templates = template_rows(session)
    spoken = {one.language for one in templates}
    return ReplyStart(
        contact_id=contact.id,
        inquiry_id=inquiry_id,
        name=contact.name,
        addresses=tuple(_addresses(contact)),
        values=_values(session, contact, section_id, now, me),
        spoken={one: _spoken(contact.country, now, one) for one in filter(None, spoken)},
        templates=tuple(best_first(templates, contact.language, section_id)),
    )


def _addresses(contact: ContactFacts) -> Iterable[str]:
    return dict.fromkeys(
        point.value or point.text for point in contact.points if point.kind == "email"
    )


def _values(
    session: Session, contact: ContactFacts, section_id: int | None, now: datetime, me: int | None
) -> dict[str, str]:
    user = users_by_id(session).get(me or 0)
    section = session.scalar(select(Section.name).where(Section.id == section_id))
    return {
        "first_name": contact.given_name or "",
        "full_name": contact.name,
        "my_name": user.name if user else "",
        "organisation": setting(session, "organisation"),
        "event": _event(session, contact.id, now),
        "section": section or "",
        **_spoken(contact.country, now, language_in_use()),
    }


def _spoken(country: str | None, now: datetime, language: str) -> dict[str, str]:
    """Return the values that each language has words of its own for."""
    name = country_name(country, language) if country else ""
    return {"country": name, "today": day_words(local_day(now), language)}


def _event(session: Session, contact_id: int, now: datetime) -> str:
    """Return the title of the event to speak of: their next one, else the last they were at."""
    query = (
        select(Event.title, Event.starts_at, *PARTICIPANT_FACTS)
        .join(Participant, Participant.event_id == Event.id)
        .where(Participant.contact_id == contact_id, Event.deleted_at.is_(None))
        .order_by(Event.starts_at, Event.id)
    )
    found = [
        (title, at)
        for title, at, *facts in session.execute(query)
        if shown_status(Facts(*facts), over=at is not None and at < now) != "cancelled"
    ]
    ahead = [title for title, at in found if at is not None and at >= now]
    return ahead[0] if ahead else found[-1][0] if found else ""
