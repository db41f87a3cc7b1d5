"""Events and who was at them."""

from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from crm.domain.folding import fold, folded_key
from crm.domain.participants import Facts, shown_status
from crm.queries.contacts import PARTICIPANT_FACTS
from crm.queries.rows import EventRow, ParticipantRow
from crm.store.tables import Contact, Event, FollowUp, Participant


def event_rows(session: Session) -> list[EventRow]:
    """Return the events, newest first, with how many registered, attended and walked in."""
    came, signed = Participant.attended_at.is_not(None), Participant.registered_at.is_not(None)
    counted = (
        select(
            Participant.event_id,
            func.count().filter(signed).label("registered"),
            func.count().filter(came).label("attended"),
            func.count().filter(and_(came, Participant.registered_at.is_(None))).label("walk_ins"),
            func.count().filter(and_(Participant.no_show_at.is_not(None), ~came)).label("no_shows"),
        )
        .join(Contact, Contact.id == Participant.contact_id)
        .where(Contact.deleted_at.is_(None))
        .group_by(Participant.event_id)
        .subquery()
    )
    names = ("registered", "attended", "walk_ins", "no_shows")
    numbers = [func.coalesce(counted.c[name], 0) for name in names]
    query = (
        select(Event.id, Event.title, Event.starts_at, Event.place, *numbers)
        .outerjoin(counted, counted.c.event_id == Event.id)
        .where(Event.deleted_at.is_(None))
        .order_by(func.coalesce(Event.starts_at, Event.created_at).desc(), Event.id.desc())
    )
    return [EventRow(*record) for record in session.execute(query)]


def event_named(session: Session, title: str) -> int | None:
    """Return the id of the newest event of that title (case and accents do not count), or None."""
    query = select(func.max(Event.id)).where(
        Event.key == folded_key(title), Event.deleted_at.is_(None)
    )
    return session.scalar(query)


def still_unknown(session: Session, event_id: int) -> list[int]:
    """Return the contacts who registered and of whom nobody has said whether they came."""
    query = (
        select(Participant.contact_id, *PARTICIPANT_FACTS)
        .join(Contact, Contact.id == Participant.contact_id)
        .where(Participant.event_id == event_id, Contact.deleted_at.is_(None))
        .order_by(Participant.contact_id)
    )
    records = session.execute(query)
    unknown = "attendance unknown"
    return [id_ for id_, *facts in records if shown_status(Facts(*facts), over=True) == unknown]


def participant_rows(session: Session, event_id: int, *, now: datetime) -> list[ParticipantRow]:
    """Return who is known at an event, by name. Contacts in the bin are left out."""
    starts_at = session.scalar(select(Event.starts_at).where(Event.id == event_id))
    is_open = (FollowUp.done_at, FollowUp.cancelled_at, FollowUp.deleted_at)
    due_on = (
        select(func.min(FollowUp.due_on))
        .where(FollowUp.contact_id == Contact.id, *(moment.is_(None) for moment in is_open))
        .scalar_subquery()
    )
    query = (
        select(Participant.contact_id, Contact.full_name, due_on, *PARTICIPANT_FACTS)
        .join(Contact, Contact.id == Participant.contact_id)
        .where(Participant.event_id == event_id, Contact.deleted_at.is_(None))
    )
    rows = []
    for contact_id, name, due, *moments in session.execute(query):
        facts = Facts(*moments)
        status = shown_status(facts, over=starts_at is not None and starts_at <= now)
        known = (facts.registered_at, facts.attended_at, facts.no_show_at)
        rows.append(ParticipantRow(contact_id, name, status, *known, due))
    return sorted(rows, key=lambda row: (fold(row.name), row.contact_id))
