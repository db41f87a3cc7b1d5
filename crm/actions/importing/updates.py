"""What an import changes in contacts and inquiries that are there already: one row at a time."""

from datetime import datetime

from sqlalchemy.orm import Session

from crm.actions.plans import settle_followups
from crm.domain.inquiries import Status
from crm.domain.matching import name_key
from crm.intake.facts import Facts
from crm.queries.planning.import_plan import PlannedRow
from crm.store.bulk import bulk_insert, set_columns
from crm.store.stamp import now
from crm.store.tables import Inquiry

_CONTACT = ("given_name", "family_name", "country", "language", "birth_date")
_ADDRESS = ("city", "postcode", "street")


def apply_changes(session: Session, row: PlannedRow) -> None:
    """Carry out the changes that the plan lists for a contact that is known already."""
    if row.contact_id is None:
        return
    given = {change.field: change.new for change in row.changes}
    values: dict[str, str | None] = {
        name: given[name] or None for name in _CONTACT if name in given
    }
    if "notes" in given:
        values["notes"] = given["notes"]
    if "full_name" in given:
        values |= {"full_name": given["full_name"], "name_key": name_key(given["full_name"])}
    set_columns(session, "contacts", values, {"id": row.contact_id})
    place = {name: given[name] for name in _ADDRESS if name in given}
    if place:
        _set_address(session, row.contact_id, place)
    for change in row.changes:
        if change.field in ("email", "phone"):
            _add_point(session, row.contact_id, change.field, change.new, row.facts)
    if row.replaces is not None and row.inquiry_id is not None:
        _renew_inquiry(session, row.inquiry_id, row.facts.message, now(session))


def _set_address(session: Session, contact_id: int, place: dict[str, str]) -> None:
    newest = "SELECT max(id) FROM addresses WHERE contact_id = ?"  # the one that is shown
    number = session.connection().exec_driver_sql(newest, (contact_id,)).scalar()
    if number is None:
        columns = ", ".join(("contact_id", *place))
        bulk_insert(session, "addresses", columns, [(contact_id, *place.values())])
        return
    values = {name: value or None for name, value in place.items()}
    set_columns(session, "addresses", values, {"id": number})


def _add_point(session: Session, contact_id: int, kind: str, value: str, facts: Facts) -> None:
    written = facts.emails if kind == "email" else facts.phones
    point = next(one for one in written if value in (one.value, one.text))
    last = "SELECT max(position) FROM contact_points WHERE contact_id = ? AND kind = ?"
    found = session.connection().exec_driver_sql(last, (contact_id, kind)).scalar()
    position = 0 if found is None else found + 1
    new = contact_id, kind, point.text, point.value, position
    bulk_insert(session, "contact_points", "contact_id, kind, text, value, position", [new])


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
