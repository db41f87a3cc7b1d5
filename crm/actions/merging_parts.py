"""What is united when contacts are merged: ways to reach them, tags, events, consent, matches."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from crm.actions.present import add, change
from crm.domain.cleaning import with_text
from crm.domain.participants import Facts, united_facts
from crm.queries.contacts import PARTICIPANT_FACTS
from crm.store.stamp import now
from crm.store.tables import ConsentEvent, ContactPoint, ContactTag, Match, Participant

STRICTER = "the stricter consent of merged contacts"
"""Where a withdrawal comes from that a merge has to note."""


def move_points(session: Session, keep_id: int, other_id: int) -> None:
    """Add the addresses and numbers that the kept contact has not, after its own."""
    columns = (ContactPoint.id, ContactPoint.kind, ContactPoint.text, ContactPoint.value)
    query = select(*columns).order_by(ContactPoint.kind, ContactPoint.position, ContactPoint.id)
    known = {
        (kind, value or text)
        for _id, kind, text, value in session.execute(
            query.where(ContactPoint.contact_id == keep_id)
        )
    }
    last = select(ContactPoint.kind, func.max(ContactPoint.position)).where(
        ContactPoint.contact_id == keep_id
    )
    places: dict[str, int] = dict(session.execute(last.group_by(ContactPoint.kind)).all())
    theirs = session.execute(query.where(ContactPoint.contact_id == other_id)).all()
    for id_, kind, text, value in theirs:
        if (kind, value or text) not in known:
            known.add((kind, value or text))
            places[kind] = places.get(kind, -1) + 1
            change(session, ContactPoint, [id_], contact_id=keep_id, position=places[kind])


def move_tags(session: Session, keep_id: int, other_id: int) -> None:
    """Add the tags that the kept contact has not."""
    has = select(ContactTag.tag_id).where(ContactTag.contact_id == keep_id)
    more = select(ContactTag.id).where(
        ContactTag.contact_id == other_id, ContactTag.tag_id.not_in(has)
    )
    change(session, ContactTag, session.scalars(more).all(), contact_id=keep_id)


def unite_participants(session: Session, keep_id: int, other_id: int) -> None:
    """Let the kept contact have been at the events of both; at the same one fact by fact."""
    columns = (Participant.event_id, Participant.id, Participant.channel, Participant.role)
    words_of = (Participant.display_name, Participant.message)
    query: Any = select(*columns, *words_of, *PARTICIPANT_FACTS)
    own = {
        row.event_id: row for row in session.execute(query.where(Participant.contact_id == keep_id))
    }
    for row in session.execute(query.where(Participant.contact_id == other_id)).all():
        mine = own.get(row.event_id)
        if mine is None:
            change(session, Participant, [row.id], contact_id=keep_id)
            continue
        facts = united_facts(Facts(*mine[6:]), Facts(*row[6:]))
        moments = {name: getattr(facts, name) for name in Facts.__slots__}
        words = {
            "channel": mine.channel or row.channel,
            "display_name": mine.display_name or row.display_name,
            "message": with_text(mine.message, row.message),
            "role": row.role if mine.role == "participant" else mine.role,
        }
        change(session, Participant, [mine.id], **moments, **words)


def unite_consent(session: Session, keep_id: int, states: Mapping[int, dict[str, bool]]) -> None:
    """Note a withdrawal for each purpose for which one contact had withdrawn.

    Nothing is noted where the newest event, of all of them, is a withdrawal anyway.
    """
    withdrawn = {
        purpose for theirs in states.values() for purpose, given in theirs.items() if not given
    }
    query = (
        select(ConsentEvent.purpose, ConsentEvent.given, ConsentEvent.at)
        .where(ConsentEvent.contact_id == keep_id)
        .order_by(ConsentEvent.at, ConsentEvent.id)
    )
    newest: dict[str, tuple[bool, datetime]] = {
        purpose: (given, at) for purpose, given, at in session.execute(query)
    }
    for purpose in sorted(withdrawn):
        given, at = newest[purpose]
        if given:
            add(
                session,
                ConsentEvent,
                contact_id=keep_id,
                purpose=purpose,
                given=False,
                at=max(at, now(session)),
                words="",
                source=STRICTER,
            )


def settle_matches(session: Session, keep_id: int, other_id: int) -> None:
    """Answer the matches of the two, and take those with anybody else over to the kept contact."""
    columns = (Match.id, Match.contact_id, Match.other_id, Match.answer)
    query: Any = select(*columns).order_by(Match.id)
    own: dict[int, Any] = {}
    for row in session.execute(query.where(_of(keep_id))):
        own[row.other_id if row.contact_id == keep_id else row.contact_id] = row
    for row in session.execute(query.where(_of(other_id))).all():
        there = row.other_id if row.contact_id == other_id else row.contact_id
        if there == keep_id:
            change(session, Match, [row.id], answer="same", answered_at=now(session))
        elif there not in own:
            side = "contact_id" if row.contact_id == other_id else "other_id"
            change(session, Match, [row.id], **{side: keep_id})
        elif row.answer and own[there].answer is None:
            change(session, Match, [own[there].id], answer=row.answer, answered_at=now(session))


def _of(contact_id: int) -> Any:
    return or_(Match.contact_id == contact_id, Match.other_id == contact_id)
