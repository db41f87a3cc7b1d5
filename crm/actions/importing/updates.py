"""What an import changes in contacts and inquiries that are there already: one row at a time."""

from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from crm.actions.plans import settle_followups
from crm.domain.inquiries import Status
from crm.domain.matching import name_key
from crm.intake.facts import Facts
from crm.queries.planning.import_plan import PlannedRow
from crm.store.stamp import now
from crm.store.tables import Address, Contact, ContactPoint, Inquiry

_CONTACT = ("given_name", "family_name", "country", "language")
_ADDRESS = ("city", "postcode", "street")


def apply_changes(session: Session, row: PlannedRow) -> None:
    """Carry out the changes that the plan lists for a contact that is known already."""
    if row.contact_id is None:
        return
    given = {change.field: change.new for change in row.changes}
    values: dict[str, str | date | None] = {
        name: given[name] or None for name in _CONTACT if name in given
    }
    if "birth_date" in given:
        born = given["birth_date"]
        values["birth_date"] = date.fromisoformat(born) if born else None
    if "notes" in given:
        values["notes"] = given["notes"]
    if "full_name" in given:
        values |= {"full_name": given["full_name"], "name_key": name_key(given["full_name"])}
    if values:
        session.execute(update(Contact).where(Contact.id == row.contact_id).values(values))
    place = {name: given[name] for name in _ADDRESS if name in given}
    if place:
        _set_address(session, row.contact_id, place)
    for change in row.changes:
        if change.field in ("email", "phone"):
            _add_point(session, row.contact_id, change.field, change.new, row.facts)
    if row.replaces is not None and row.inquiry_id is not None:
        _renew_inquiry(session, row.inquiry_id, row.facts.message, now(session))


def _set_address(session: Session, contact_id: int, place: dict[str, str]) -> None:
    theirs = select(Address).where(Address.contact_id == contact_id)
    address = session.scalar(theirs.order_by(Address.id.desc()).limit(1))  # the one that is shown
    if address is None:
        session.add(Address(contact_id=contact_id, **place))
        return
    for name, value in place.items():
        setattr(address, name, value or None)


def _add_point(session: Session, contact_id: int, kind: str, value: str, facts: Facts) -> None:
    written = facts.emails if kind == "email" else facts.phones
    point = next(one for one in written if value in (one.value, one.text))
    taken = select(ContactPoint.position).where(
        ContactPoint.contact_id == contact_id, ContactPoint.kind == kind
    )
    position = max(session.scalars(taken).all(), default=-1) + 1
    session.add(
        ContactPoint(
            contact_id=contact_id,
            kind=kind,
            text=point.text,
            value=point.value,
            position=position,
        )
    )


def _renew_inquiry(
    session: Session, inquiry_id: int, message: str | None, moment: datetime
) -> None:
    """Show the new message. What was closed or waited is in progress again: somebody wrote."""
    inquiry = session.get_one(Inquiry, inquiry_id)
    if message:
        inquiry.message = message
    if inquiry.status in (Status.CLOSED, Status.WAITING):
        inquiry.status = Status.ACTIVE
        inquiry.closed_at = inquiry.outcome = inquiry.waiting_until = None
        inquiry.duplicate_of_id = inquiry.referred_to_id = None
        settle_followups(session, [inquiry_id], done=True, own_only=True)
    if inquiry.snoozed_until is not None and inquiry.snoozed_until > moment:
        inquiry.snoozed_until = None
