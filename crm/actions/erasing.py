"""Erasing a contact: gone for good, everywhere in the book, and not to come back by an import."""

import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.present import add_all
from crm.actions.settings import set_setting
from crm.domain.errors import UserError
from crm.domain.suppression import CONTACT, EMAIL, PHONE, SALT, digest
from crm.queries.among import one_of
from crm.queries.settings import setting
from crm.store.erasing import forget
from crm.store.stamp import stamp
from crm.store.tables import Contact, ContactPoint, Suppression


def erase_contact(session: Session, contact_id: int) -> None:
    """Erase a contact and those merged into it. Use `Store.erase`: this cannot be undone.

    Salted hashes of its addresses and numbers stay, so that no import brings it back.
    Raises UserError for an unknown contact and for one that was merged into another.
    """
    ids = _records(session, contact_id)
    salt = setting(session, SALT) or secrets.token_hex(16)
    set_setting(session, SALT, salt)
    uids = session.scalars(select(Contact.uid).where(one_of(Contact.id, ids)))
    kept = [(CONTACT, uid) for uid in uids]
    points = select(ContactPoint.kind, ContactPoint.value).where(
        one_of(ContactPoint.contact_id, ids), ContactPoint.value.is_not(None)
    )
    kept += [
        (kind, value)
        for kind, value in session.execute(points)
        if kind in (EMAIL, PHONE) and value is not None
    ]
    digests = {(kind, digest(salt, kind, value)) for kind, value in kept}
    session.flush()
    forget(session.connection(), stamp(session).step_id, ids)
    rows = [{"kind": kind, "digest": one} for kind, one in sorted(digests)]
    add_all(session, Suppression, rows)


def _records(session: Session, contact_id: int) -> list[int]:
    """Return the contact and all that were merged into it."""
    query = select(Contact.id, Contact.merged_into_id).where(Contact.id == contact_id)
    found = session.execute(query).one_or_none()
    if found is None:
        raise UserError(f"There is no contact c{contact_id} in this book. Nothing was changed.")
    if found.merged_into_id is not None:
        raise UserError(
            f"Contact c{contact_id} was merged into contact c{found.merged_into_id}. "
            "Nothing was changed. Erase that one: all records of the person go with it."
        )
    merged = select(Contact.id).where(Contact.merged_into_id == contact_id)
    return [contact_id, *session.scalars(merged)]
