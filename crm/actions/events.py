"""Events: making them, and noting who registered and who came."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.contacts import new_contact
from crm.actions.present import add, add_all, change, present
from crm.actions.views import follow_new_name
from crm.domain.cleaning import clean_line
from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.domain.search_renaming import EVENT_FIELDS
from crm.queries.among import one_of
from crm.queries.events import event_named
from crm.store.stamp import now
from crm.store.tables import Contact, Event, Participant


def new_event(
    session: Session, title: str, starts_at: datetime | None = None, place: str = ""
) -> int:
    """Make an event and return its id. Several may have one title. Raises UserError without one."""
    title = _titled(title)
    key, place = folded_key(title), clean_line(place)
    return add(session, Event, title=title, key=key, starts_at=starts_at, place=place)


def change_event(
    session: Session, event_id: int, title: str, starts_at: datetime | None, place: str
) -> None:
    """Say anew what an event is called, when it begins and where. Raises UserError without title."""
    before = present(session, Event, [event_id], Event.title)[0].title
    title, place = _titled(title), clean_line(place)
    follow_new_name(session, EVENT_FIELDS, before, title)
    key = folded_key(title)
    change(session, Event, [event_id], title=title, key=key, starts_at=starts_at, place=place)


def note_walk_in(session: Session, event_id: int, full_name: str) -> int:
    """Enter somebody who is not in the book yet and came to an event. Return the contact's id."""
    contact_id = new_contact(session, full_name=full_name)
    attend_contacts(session, event_id, [contact_id])
    return contact_id


def event_by_title(session: Session, title: str) -> int:
    """Return the newest event of that title; it is made if there is none."""
    title = _titled(title)
    found = event_named(session, title)
    return new_event(session, title) if found is None else found


def register_contacts(
    session: Session, event_id: int, contact_ids: Sequence[int], at: datetime | None = None
) -> int:
    """Note that contacts registered, at a moment or now. Return for how many that is new.

    Who had cancelled is registered again from that moment.
    """
    return _note(session, event_id, contact_ids, "registered_at", at)


def attend_contacts(
    session: Session, event_id: int, contact_ids: Sequence[int], at: datetime | None = None
) -> int:
    """Note that contacts came. Return for how many that is new. Nothing else is erased by it."""
    return _note(session, event_id, contact_ids, "attended_at", at)


def note_no_shows(session: Session, event_id: int, contact_ids: Sequence[int]) -> int:
    """Note that contacts who registered did not come. Return for how many that is new.

    Raises UserError for somebody who did not register, or who is noted to have come.
    """
    present(session, Event, [event_id])
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    query = select(
        Participant.contact_id, Participant.id, Participant.attended_at, Participant.no_show_at
    ).where(
        Participant.event_id == event_id,
        one_of(Participant.contact_id, wanted),
        Participant.registered_at.is_not(None),
    )
    found = {record.contact_id: record for record in session.execute(query)}
    for contact_id in wanted:
        record = found.get(contact_id)
        if record is None:
            raise UserError(
                f"Contact c{contact_id} did not register for this event. Nothing was changed."
            )
        if record.attended_at is not None:
            raise UserError(f"Contact c{contact_id} is noted to have come. Nothing was changed.")
    new = [record.id for record in found.values() if record.no_show_at is None]
    return change(session, Participant, new, no_show_at=now(session))


def take_fact_back(session: Session, event_id: int, contact_ids: Sequence[int], fact: str) -> int:
    """Note that contacts did not register, or did not come, after all: nothing else changes.

    *fact* is registered_at, attended_at or no_show_at. Return for how many that is new.
    """
    present(session, Event, [event_id])
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    there = select(Participant.id).where(
        Participant.event_id == event_id, one_of(Participant.contact_id, wanted)
    )
    return change(session, Participant, session.scalars(there).all(), **{fact: None})


def note_event(
    session: Session,
    contact_ids: Sequence[int],
    *,
    attended: bool,
    event_id: int | None = None,
    title: str = "",
) -> int:
    """Note that contacts registered for an event or came to it; one of a new *title* is made.

    Return the event's id. Raises UserError if neither is given.
    """
    found = event_by_title(session, title) if event_id is None else event_id
    note = attend_contacts if attended else register_contacts
    note(session, found, contact_ids)
    return found


def _note(
    session: Session, event_id: int, contact_ids: Sequence[int], fact: str, at: datetime | None
) -> int:
    """Set a date of participants where there is none. Contacts unknown there are added."""
    present(session, Event, [event_id])
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    moment = at or now(session)
    column = getattr(Participant, fact)
    query: Any = select(Participant.contact_id, Participant.id, column, Participant.cancelled_at)
    query = query.where(Participant.event_id == event_id, one_of(Participant.contact_id, wanted))
    there = {record[0]: record[1:] for record in session.execute(query)}
    new = [
        id_
        for id_, date, cancelled in there.values()
        if date is None or _again(fact, date, cancelled)
    ]
    change(session, Participant, new, **{fact: moment})
    rows = [
        {"event_id": event_id, "contact_id": id_, fact: moment}
        for id_ in wanted
        if id_ not in there
    ]
    add_all(session, Participant, rows)
    return len(new) + len(rows)


def _again(fact: str, date: datetime, cancelled: datetime | None) -> bool:
    return fact == "registered_at" and cancelled is not None and cancelled >= date


def _titled(title: str) -> str:
    title = clean_line(title)
    if not title:
        raise UserError("An event needs a title. Nothing was changed. Type at least one word.")
    return title
