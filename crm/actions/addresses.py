"""Postal addresses of a contact: adding, changing and removing them."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from crm.actions.contacts import checked_country
from crm.actions.present import add, change, present
from crm.domain.cleaning import clean_line, clean_text
from crm.domain.contacts import ADDRESS_FIELDS
from crm.domain.errors import UserError
from crm.store.tables import Address, Contact


def add_address(session: Session, contact_id: int, /, **fields: str | None) -> int:
    """Add an address: any of street, postcode, city, country. Return its id.

    It is the one that is shown from now on. Raises UserError if there is nothing in it.
    """
    present(session, Contact, [contact_id])
    values = _cleaned(fields)
    if not any(values.values()):
        raise UserError("There is nothing to add. Nothing was changed. Type the address.")
    return add(session, Address, contact_id=contact_id, **values)


def change_address(session: Session, address_id: int, /, **fields: str | None) -> None:
    """Set parts of an address, "" for nothing known. Raises UserError if it is gone."""
    _check_there(session, address_id)
    change(session, Address, [address_id], **_cleaned(fields))


def remove_address(session: Session, address_id: int) -> None:
    """Take an address off its contact. Raises UserError if it is gone already."""
    _check_there(session, address_id)
    session.execute(
        delete(Address).where(Address.id == address_id),
        execution_options={"synchronize_session": False},
    )


def _check_there(session: Session, address_id: int) -> None:
    contact_id = session.scalar(select(Address.contact_id).where(Address.id == address_id))
    if contact_id is None:
        raise UserError("This address is gone already. Nothing was changed.")
    present(session, Contact, [contact_id])


def _cleaned(fields: dict[str, str | None]) -> dict[str, Any]:
    unknown = fields.keys() - ADDRESS_FIELDS - {"country"}
    if unknown:
        raise UserError(f"An address has no {', '.join(sorted(unknown))}. Nothing was changed.")
    values: dict[str, Any] = {}
    for name, text in fields.items():
        clean = clean_text if name == "street" else clean_line
        values[name] = checked_country(text) if name == "country" else clean(text or "") or None
    return values
