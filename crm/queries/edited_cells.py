"""What an edited cell of our own export says: a section, events, consent, a field of one's own."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.cleaning import clean_line
from crm.domain.folding import folded_key
from crm.intake.consent import yes_or_no
from crm.queries.list_columns import ATTENDED
from crm.store.tables import Event, Participant

NEWSLETTER = "newsletter"


class EventSaid(NamedTuple):
    """An event that a cell names. Without an id there is none of that title yet."""

    title: str
    event_id: int | None
    attended: bool


def events_in(session: Session, text: str, contact_id: int) -> list[EventSaid]:
    """Return the events of a cell, parted by commas, which titles may hold themselves.

    Of several events with one title it is the contact's own, else the newest.
    """
    known = _titles(session, contact_id)
    parts = [part for one in text.split(",") if (part := clean_line(one))]
    found: list[EventSaid] = []
    while parts:
        for length in range(len(parts), 0, -1):
            title = ", ".join(parts[:length])
            bare = title.removesuffix(ATTENDED).strip()
            number = known.get(folded_key(title)) or known.get(folded_key(bare))
            if number is not None or length == 1:
                came = title.endswith(ATTENDED) and folded_key(title) not in known
                found.append(EventSaid(bare if came else title, number, came))
                del parts[:length]
                break
    return found


def events_of(session: Session, contact_id: int) -> list[int]:
    """Return the ids of the events at which a contact is known."""
    query = select(Participant.event_id).join(Event, Event.id == Participant.event_id)
    there = Participant.contact_id == contact_id, Event.deleted_at.is_(None)
    return list(session.scalars(query.where(*there)))


def consent_in(text: str) -> dict[str, bool] | None:
    """Return purpose → yes or no of a cell; None if it cannot be understood.

    A bare yes or no is about the newsletter.
    """
    found: dict[str, bool] = {}
    for part in (clean_line(one) for one in text.split(",")):
        purpose, _colon, word = part.rpartition(":")
        said = yes_or_no(word.strip())
        if said is None:
            return None
        found[clean_line(purpose) or NEWSLETTER] = said
    return found


def consent_changed(before: str, text: str) -> dict[str, bool] | str:
    """Return purpose → yes or no that a cell changes, or in words why it may not.

    Consent that was withdrawn is never turned back by a file, and what was said stays said.
    """
    said, known = consent_in(text), (consent_in(before) or {} if before else {})
    if said is None:
        return f"“{text[:60]}” is neither yes nor no to a purpose"
    new = {purpose: given for purpose, given in said.items() if known.get(purpose) is not given}
    if any(known.get(purpose) is False for purpose in new):
        return "Consent that was withdrawn is not turned back by a file"
    return new or "What was said about consent stays"


def _titles(session: Session, contact_id: int) -> dict[str, int]:
    query = select(Event.key, Event.id).where(Event.deleted_at.is_(None)).order_by(Event.id)
    titles: dict[str, int] = dict(session.execute(query).all())
    theirs = set(events_of(session, contact_id))
    mine = query.where(Event.id.in_(theirs))
    return titles | dict(session.execute(mine).all())
