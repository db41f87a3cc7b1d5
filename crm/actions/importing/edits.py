"""Carrying out what somebody changed in our own export: cell by cell, of one contact."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from crm.actions.consent import note_consent
from crm.actions.contacts import add_point, remove_point, set_contact_fields, set_first_point
from crm.actions.custom_fields import set_custom_value
from crm.actions.events import attend_contacts, event_by_title, register_contacts, take_fact_back
from crm.actions.tags import set_tags
from crm.domain.custom_fields import own_field_id
from crm.domain.references import parts_of
from crm.queries.edited_cells import consent_changed, events_in, events_of
from crm.queries.references import exported_contacts
from crm.queries.sections import section_named
from crm.store.tables import ContactPoint, Participant

_PLAIN = {
    "name": "full_name", "given_name": "given_name", "family_name": "family_name",
    "country_code": "country", "country": "country", "city": "city", "postcode": "postcode",
    "street": "street", "language": "language", "notes": "notes",
}  # fmt: skip


def apply_edits(session: Session, contact_id: int, values: Mapping[str, str], source: str) -> None:
    """Give a contact the values, by field of `domain.references`; "" erases.

    *source* is where consent comes from.

    Raises UserError where a value cannot be, which a plan has looked at before.
    """
    if fields := _plain_fields(session, values):
        set_contact_fields(session, [contact_id], **fields)
    for kind, others in (("email", "other_emails"), ("phone", "other_phones")):
        if others in values:
            _set_others(session, contact_id, kind, values[others])
        if kind in values:
            set_first_point(session, contact_id, kind, values[kind])
    if "tags" in values:
        set_tags(session, [contact_id], parts_of(values["tags"]))
    if "events" in values:
        _set_events(session, contact_id, values["events"])
    if "consent" in values:
        _set_consent(session, contact_id, values["consent"], source)
    for key, text in values.items():
        if (own := own_field_id(key)) is not None:
            set_custom_value(session, [contact_id], own, text, decimal=".")


def _plain_fields(session: Session, values: Mapping[str, str]) -> dict[str, Any]:
    """Return those of the values that are columns of a contact, as it keeps them."""
    fields: dict[str, Any] = {field: values[key] for key, field in _PLAIN.items() if key in values}
    if "birth_date" in values:
        born = values["birth_date"]
        fields["birth_date"] = date.fromisoformat(born) if born else None
    if "section" in values:
        fields["section_id"] = section_named(session, values["section"])
    return fields


def _points(session: Session, contact_id: int, kind: str) -> list[Any]:
    query = select(ContactPoint.id, ContactPoint.text, ContactPoint.value)
    query = query.where(ContactPoint.contact_id == contact_id, ContactPoint.kind == kind)
    return list(session.execute(query.order_by(ContactPoint.position, ContactPoint.id)).all())


def _set_others(session: Session, contact_id: int, kind: str, text: str) -> None:
    """Let the points after the first be those of a cell; those that stay are not touched."""
    wanted = list(parts_of(text))
    for point in _points(session, contact_id, kind)[1:]:
        shown = next((one for one in wanted if one in (point.text, point.value)), None)
        if shown is None:
            remove_point(session, point.id)
        else:
            wanted.remove(shown)
    for one in wanted:
        add_point(session, contact_id, kind, one)


def _set_events(session: Session, contact_id: int, text: str) -> None:
    """Let the contact be known at the events of a cell and at no others."""
    there, wanted = set(events_of(session, contact_id)), set()
    for said in events_in(session, text, contact_id):
        event_id = said.event_id or event_by_title(session, said.title)
        wanted.add(event_id)
        if said.attended:
            attend_contacts(session, event_id, [contact_id])
        elif event_id not in there or _only_came(session, event_id, contact_id):
            register_contacts(session, event_id, [contact_id])
        if not said.attended:
            take_fact_back(session, event_id, [contact_id], "attended_at")
    for event_id in there - wanted:
        gone = Participant.event_id == event_id, Participant.contact_id == contact_id
        session.execute(
            delete(Participant).where(*gone), execution_options={"synchronize_session": False}
        )


def _only_came(session: Session, event_id: int, contact_id: int) -> bool:
    """Say whether nothing but that they came is known of somebody at an event."""
    others = Participant.registered_at, Participant.invited_at, Participant.waitlisted_at
    query = select(Participant.id).where(
        Participant.event_id == event_id,
        Participant.contact_id == contact_id,
        *(fact.is_(None) for fact in (*others, Participant.cancelled_at)),
    )
    return session.scalar(query) is not None


def _set_consent(session: Session, contact_id: int, text: str, source: str) -> None:
    """Note consent that a cell gives or withdraws. It never turns a withdrawal back."""
    session.flush()
    before = exported_contacts(session, [contact_id])[contact_id].values["consent"]
    changed = consent_changed(before, text)
    for purpose, given in changed.items() if isinstance(changed, dict) else ():
        note_consent(session, contact_id, purpose=purpose, given=given, words=text, source=source)
