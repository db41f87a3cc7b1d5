"""Contacts side by side, as somebody needs to see them who makes one of them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.custom_fields import own_field_key
from crm.domain.merging import FIELDS
from crm.queries.among import one_of
from crm.queries.custom_fields import CustomFieldRow, custom_field_rows, custom_values
from crm.queries.tags import tags_of
from crm.store.tables import (
    Address,
    Contact,
    ContactPoint,
    EarlierValue,
    FollowUp,
    Inquiry,
    Interaction,
    Order,
    Participant,
    Section,
)

Values = dict[str, dict[int, Any]]
"""Field → contact → its value, None or "" for nothing."""

_COLUMNS = FIELDS[:-1]  # an address is a row of its own


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two or more contacts side by side. `values` are as stored, `shown` as text to read."""

    ids: tuple[int, ...]
    names: dict[int, str]
    values: Values
    shown: dict[str, dict[int, str]]
    own_fields: tuple[CustomFieldRow, ...]
    emails: dict[int, tuple[str, ...]]
    phones: dict[int, tuple[str, ...]]
    handles: dict[int, tuple[str, ...]]
    tags: dict[int, tuple[str, ...]]
    consents: dict[int, dict[str, bool]]  # contact → purpose → whether it was given last
    along: dict[str, int]  # inquiries, followups, interactions, events → how many of all


def merge_values(session: Session, ids: Sequence[int]) -> Values:
    """Return what each of these contacts holds in each field of which one value is chosen."""
    values: Values = {field: {} for field in FIELDS}
    query = select(Contact.id, *(getattr(Contact, name) for name in _COLUMNS))
    for contact_id, *row in session.execute(query.where(one_of(Contact.id, ids))):
        for name, value in zip(_COLUMNS, row, strict=True):
            values[name][contact_id] = value
    address = select(Address.contact_id, Address.street, Address.postcode, Address.city)
    for contact_id, *parts in session.execute(
        address.where(one_of(Address.contact_id, ids)).order_by(Address.id)
    ):
        values["address"][contact_id] = tuple(part or "" for part in parts) if any(parts) else None
    held = custom_values(session, ids)
    for field in custom_field_rows(session):
        values[own_field_key(field.id)] = {
            id_: theirs[field.id] for id_, theirs in held.items() if field.id in theirs
        }
    return values


def shown_value(session: Session, field: str, value: Any) -> str:
    """Return a value in words, "" for nothing."""
    if value is None or value == "":
        return ""
    if field == "section_id":
        return session.scalar(select(Section.name).where(Section.id == value)) or ""
    if field == "address":
        return ", ".join(part for part in value if part)
    return value.isoformat() if isinstance(value, date) else str(value)


def consent_states(session: Session, ids: Sequence[int]) -> dict[int, dict[str, bool]]:
    """Return for each contact and purpose whether consent was given last, or withdrawn."""
    from crm.store.tables import ConsentEvent

    states: defaultdict[int, dict[str, bool]] = defaultdict(dict)
    query = (
        select(ConsentEvent.contact_id, ConsentEvent.purpose, ConsentEvent.given)
        .where(one_of(ConsentEvent.contact_id, ids))
        .order_by(ConsentEvent.at, ConsentEvent.id)
    )
    for contact_id, purpose, given in session.execute(query):
        states[contact_id][purpose] = given
    return dict(states)


def comparison(session: Session, contact_ids: Sequence[int]) -> Comparison | None:
    """Return these contacts side by side, in the order given.

    None if fewer than two of them are in use (deleted or merged meanwhile).
    """
    query = select(Contact.id).where(one_of(Contact.id, contact_ids), Contact.deleted_at.is_(None))
    there = set(session.scalars(query))
    ids = tuple(id_ for id_ in dict.fromkeys(contact_ids) if id_ in there)
    if len(ids) < 2:
        return None
    values = merge_values(session, ids)
    shown = {
        field: {id_: shown_value(session, field, theirs.get(id_)) for id_ in ids}
        for field, theirs in values.items()
    }
    tags = tags_of(session, ids)
    return Comparison(
        ids=ids,
        names={id_: values["full_name"][id_] for id_ in ids},
        values=values,
        shown=shown,
        own_fields=tuple(custom_field_rows(session)),
        emails=_points(session, ids, "email"),
        phones=_points(session, ids, "phone"),
        handles=_points(session, ids, "handle"),
        tags={id_: tags.get(id_, ()) for id_ in ids},
        consents=consent_states(session, ids),
        along=_along(session, ids),
    )


def _points(session: Session, ids: Sequence[int], kind: str) -> dict[int, tuple[str, ...]]:
    query = (
        select(ContactPoint.contact_id, ContactPoint.text)
        .where(one_of(ContactPoint.contact_id, ids), ContactPoint.kind == kind)
        .order_by(ContactPoint.position, ContactPoint.id)
    )
    found: dict[int, list[str]] = {id_: [] for id_ in ids}
    for contact_id, text in session.execute(query):
        found[contact_id].append(text)
    return {id_: tuple(texts) for id_, texts in found.items()}


def _along(session: Session, ids: Sequence[int]) -> dict[str, int]:
    counted: dict[str, Any] = {
        "inquiries": select(func.count(Inquiry.id)).where(
            one_of(Inquiry.contact_id, ids), Inquiry.deleted_at.is_(None)
        ),
        "followups": select(func.count(FollowUp.id)).where(
            one_of(FollowUp.contact_id, ids), FollowUp.deleted_at.is_(None)
        ),
        "orders": select(func.count(Order.id)).where(one_of(Order.contact_id, ids)),
        "interactions": select(func.count(Interaction.id)).where(
            one_of(Interaction.contact_id, ids), Interaction.deleted_at.is_(None)
        ),
        "events": select(func.count(Participant.event_id.distinct())).where(
            one_of(Participant.contact_id, ids)
        ),
    }
    return {name: session.scalar(query) or 0 for name, query in counted.items()}


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """A value that a merged contact had and that was not chosen."""

    field: str
    value: str
    source_id: int


def earlier_values(session: Session, contact_id: int) -> list[EarlierRow]:
    """Return the values that were not chosen when others were merged into this contact."""
    query = select(EarlierValue.field, EarlierValue.value, EarlierValue.source_id)
    query = query.where(EarlierValue.contact_id == contact_id).order_by(EarlierValue.id)
    return [EarlierRow(*row) for row in session.execute(query)]


def merged_into(session: Session, contact_id: int) -> int | None:
    """Return the contact into which this one was merged, None if it was not."""
    return session.scalar(select(Contact.merged_into_id).where(Contact.id == contact_id))
