"""Entering contacts by hand, setting what is known about them, and how to reach them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from crm.actions.bin import delete_items, restore_items
from crm.actions.present import add, add_all, change, present
from crm.domain.cleaning import clean_line, clean_text
from crm.domain.contacts import (
    ADDRESS_FIELDS,
    CONTACT_FIELDS,
    CONTACT_KINDS,
    check_name,
    check_point_kind,
)
from crm.domain.errors import UserError
from crm.domain.matching import name_key
from crm.intake.countries import country_code
from crm.intake.languages import language_code
from crm.intake.points import normal_point
from crm.queries.among import one_of
from crm.store.tables import Address, Contact, ContactPoint, Section


def new_contact(
    session: Session,
    /,
    *,
    full_name: str,
    email: str | None = None,
    phone: str | None = None,
    **fields: Any,
) -> int:
    """Enter a contact and return its id. *fields* are those of `set_contact_fields`.

    Nobody is compared with anybody: see `actions.entering.new_inquiry` for that.
    Raises UserError for an empty name, an unknown field or country.
    """
    contact, address = _cleaned({**fields, "full_name": full_name})
    _check_section(session, contact)
    contact_id = add(session, Contact, **contact)
    if any(address.values()):
        add(session, Address, contact_id=contact_id, country=contact.get("country"), **address)
    for kind, text in (("email", email), ("phone", phone)):
        if text and clean_line(text):
            add_point(session, contact_id, kind, text)
    return contact_id


def set_contact_fields(session: Session, /, ids: Sequence[int], **fields: Any) -> None:
    """Set fields of contacts, None or "" for nothing known.

    Fields: full_name, given_name, family_name, kind, country (code or name), language, birth_date,
    section_id, source, notes, street, postcode, city. Raises UserError for a field or a country
    that we do not know, and for an empty name.
    """
    wanted = [record.id for record in present(session, Contact, ids)]
    contact, address = _cleaned(fields)
    _check_section(session, contact)
    if contact:
        change(session, Contact, wanted, **contact)
    if address:
        _set_addresses(session, wanted, address)


def _cleaned(fields: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the columns of the contact and those of its address, cleaned and checked."""
    unknown = fields.keys() - CONTACT_FIELDS - ADDRESS_FIELDS
    if unknown:
        raise UserError(f"A contact has no {', '.join(sorted(unknown))}. Nothing was changed.")
    contact = {name: _value(name, fields[name]) for name in fields.keys() & CONTACT_FIELDS}
    if "full_name" in contact:
        contact["full_name"] = check_name(contact["full_name"])
        contact["name_key"] = name_key(contact["full_name"])
    if contact.get("kind", "person") not in CONTACT_KINDS:
        raise UserError("A contact is a person or an organisation. Nothing was changed.")
    address = {name: _value(name, fields[name]) for name in fields.keys() & ADDRESS_FIELDS}
    return contact, address


def _value(name: str, value: Any) -> Any:
    if name in ("birth_date", "section_id"):
        return value
    clean = clean_text if name in ("notes", "street") else clean_line
    cleaned = clean(value or "")
    if name == "country":
        return checked_country(cleaned)
    if name == "language":  # one that we do not know is kept as it was typed
        cleaned = language_code(cleaned) or cleaned
    return cleaned if name in ("full_name", "notes", "source", "kind") else cleaned or None


def checked_country(text: str | None) -> str | None:
    """Return the code of the country *text* names, None for no text. Raise UserError."""
    text = clean_line(text or "")
    code = country_code(text) if text else None
    if text and code is None:
        raise UserError(
            f"We know no country “{text}”. Nothing was changed. Check the spelling, "
            "or give its code of two letters."
        )
    return code


def _check_section(session: Session, contact: dict[str, Any]) -> None:
    if contact.get("section_id") is not None:
        present(session, Section, [contact["section_id"]])


def _set_addresses(session: Session, ids: Sequence[int], address: dict[str, Any]) -> None:
    """Set the newest address of each contact; who has none gets one."""
    query = select(Address.contact_id, func.max(Address.id)).where(one_of(Address.contact_id, ids))
    there = dict(session.execute(query.group_by(Address.contact_id)).all())
    change(session, Address, there.values(), **address)
    if any(address.values()):
        new = [{"contact_id": id_, **address} for id_ in ids if id_ not in there]
        add_all(session, Address, new)


def add_point(session: Session, contact_id: int, kind: str, text: str) -> int:
    """Add an e-mail address, phone number or handle, as written. Return its id.

    What cannot be normalised is kept all the same. Raises UserError for an empty text.
    """
    contact = present(session, Contact, [contact_id], Contact.country)[0]
    check_point_kind(kind)
    text = clean_line(text)
    if not text:
        raise UserError("There is nothing to add. Nothing was changed. Type the address or number.")
    last = session.scalar(
        select(func.max(ContactPoint.position)).where(
            ContactPoint.contact_id == contact_id, ContactPoint.kind == kind
        )
    )
    return add(
        session,
        ContactPoint,
        contact_id=contact_id,
        kind=kind,
        text=text,
        value=normal_point(kind, text, contact.country),
        position=0 if last is None else last + 1,
    )


def change_point(session: Session, point_id: int, text: str) -> None:
    """Write an address or number differently. Raises UserError for an empty text."""
    query = select(ContactPoint.contact_id, ContactPoint.kind).where(ContactPoint.id == point_id)
    found = session.execute(query).one_or_none()
    if found is None:
        raise UserError("This address or number is gone already. Nothing was changed.")
    contact = present(session, Contact, [found.contact_id], Contact.country)[0]
    text = clean_line(text)
    if not text:
        raise UserError("There is nothing left of it. Nothing was changed. Remove it instead.")
    value = normal_point(found.kind, text, contact.country)
    change(session, ContactPoint, [point_id], text=text, value=value)


def set_first_point(session: Session, contact_id: int, kind: str, text: str) -> None:
    """Put *text* in the place of the first address or number; an empty text removes it."""
    query = select(ContactPoint.id).where(
        ContactPoint.contact_id == contact_id, ContactPoint.kind == kind
    )
    first = session.scalar(query.order_by(ContactPoint.position, ContactPoint.id).limit(1))
    if not clean_line(text):
        if first is not None:
            remove_point(session, first)
    elif first is None:
        add_point(session, contact_id, kind, text)
    else:
        change_point(session, first, text)


def use_point_first(session: Session, point_id: int) -> None:
    """Make an address or number the one to use first, before the others of its kind."""
    query = select(ContactPoint.contact_id, ContactPoint.kind).where(ContactPoint.id == point_id)
    found = session.execute(query).one_or_none()
    if found is None:
        raise UserError("This address or number is gone already. Nothing was changed.")
    theirs = select(ContactPoint.id).where(
        ContactPoint.contact_id == found.contact_id, ContactPoint.kind == found.kind
    )
    ids = session.scalars(theirs.order_by(ContactPoint.position, ContactPoint.id)).all()
    for position, id_ in enumerate([point_id, *(id_ for id_ in ids if id_ != point_id)]):
        change(session, ContactPoint, [id_], position=position)


def remove_point(session: Session, point_id: int) -> None:
    """Take a contact point off its contact. Raises UserError if it is gone already."""
    query = select(ContactPoint.contact_id).where(ContactPoint.id == point_id)
    contact_id = session.scalar(query)
    if contact_id is None:
        raise UserError("This address or number is gone already. Nothing was changed.")
    present(session, Contact, [contact_id])
    session.execute(
        delete(ContactPoint).where(ContactPoint.id == point_id),
        execution_options={"synchronize_session": False},
    )


def delete_contacts(session: Session, ids: Sequence[int]) -> None:
    """Put contacts into the bin, with their inquiries, follow-ups and interactions."""
    delete_items(session, [("contact", id_) for id_ in ids])


def restore_contacts(session: Session, ids: Sequence[int]) -> None:
    """Bring contacts back from the bin, with all that went there with them."""
    restore_items(session, [("contact", id_) for id_ in ids])
