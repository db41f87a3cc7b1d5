"""Open matches: suggestions that two contacts are one person, which nobody has answered yet."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from crm.queries.among import one_of
from crm.queries.rows import MatchRow
from crm.store.tables import Contact, ContactPoint, Event, Match, Participant


def _open() -> tuple[Select[Any], Any, Any]:
    """Return a query of unanswered matches between two contacts that are not in the bin."""
    one, other = aliased(Contact), aliased(Contact)
    query = (
        select(Match.id)
        .join(one, one.id == Match.contact_id)
        .join(other, other.id == Match.other_id)
        .where(Match.answer.is_(None), one.deleted_at.is_(None), other.deleted_at.is_(None))
    )
    return query, one, other


def count_open_matches(session: Session) -> int:
    """Return how many matches wait for an answer."""
    query, _one, _other = _open()
    return session.scalar(select(func.count()).select_from(query.subquery())) or 0


def contacts_with_matches(session: Session, contact_ids: Iterable[int]) -> frozenset[int]:
    """Return those of these contacts that are on either side of an open match."""
    wanted = set(contact_ids)
    query, _one, _other = _open()
    query = query.add_columns(Match.contact_id, Match.other_id).where(
        or_(one_of(Match.contact_id, wanted), one_of(Match.other_id, wanted))
    )
    found = {id_ for row in session.execute(query) for id_ in row[1:]}
    return frozenset(found & wanted)


def open_matches(session: Session, contact_id: int | None = None) -> list[MatchRow]:
    """Return the open matches, oldest first; of one contact if given, seen from its side."""
    query, one, other = _open()
    query = query.add_columns(
        Match.contact_id, Match.other_id, one.full_name, other.full_name
    ).add_columns(Match.strength, Match.reasons)
    if contact_id is not None:
        query = query.where(or_(Match.contact_id == contact_id, Match.other_id == contact_id))
    sides = [_turned(row, contact_id) for row in session.execute(query.order_by(Match.id)).all()]
    points = first_points(session, [side[2] for side in sides])
    events = {} if contact_id is None else _last_events(session, [side[2] for side in sides])
    return [
        MatchRow(
            id=id_,
            contact_id=mine,
            other_id=theirs,
            other_name=name,
            other_point=points.get(theirs),
            strength=strength,
            reasons=tuple(json.loads(reasons)),
            **events.get(theirs, {}),
        )
        for id_, mine, theirs, name, strength, reasons in sides
    ]


def _turned(row: Any, seen_from: int | None) -> tuple[int, int, int, str, str, str]:
    id_, contact_id, other_id, name, other_name, strength, reasons = row
    if other_id == seen_from:
        return id_, other_id, contact_id, name, strength, reasons
    return id_, contact_id, other_id, other_name, strength, reasons


def _last_events(session: Session, contact_ids: list[int]) -> dict[int, dict[str, Any]]:
    """Return the newest event of each contact, as `MatchRow` has it."""
    at = func.coalesce(Participant.attended_at, Participant.registered_at)
    query = (
        select(Participant.contact_id, Event.title, at, Participant.attended_at)
        .join(Event, Event.id == Participant.event_id)
        .where(
            one_of(Participant.contact_id, contact_ids),
            Event.deleted_at.is_(None),
            at.is_not(None),
        )
        .order_by(at, Participant.id)
    )
    return {
        id_: {"event": title, "event_at": moment, "attended": came is not None}
        for id_, title, moment, came in session.execute(query)
    }


def first_points(session: Session, contact_ids: list[int]) -> dict[int, str]:
    """Return an address or number of each contact, e-mail before phone, first one first."""
    query = (
        select(ContactPoint.contact_id, ContactPoint.text)
        .where(one_of(ContactPoint.contact_id, contact_ids))
        .order_by(ContactPoint.kind.desc(), ContactPoint.position.desc(), ContactPoint.id.desc())
    )
    return dict(session.execute(query).all())
