"""The bin: what was deleted and can still be brought back."""

from typing import Any

from sqlalchemy import literal, or_, select, union_all
from sqlalchemy.orm import Session

from crm.queries.rows import BinRow
from crm.store.tables import Contact, Event, FollowUp, Inquiry, Interaction


def bin_rows(session: Session) -> list[BinRow]:
    """Return what is in the bin, newest first.

    What went there with its contact, or with its inquiry, comes back with it and is not listed.
    """
    parts = (
        _contacts(),
        _of_contact("inquiry", Inquiry),
        _of_inquiry("followup", FollowUp),
        _of_inquiry("interaction", Interaction),
        select(literal("event"), Event.id, Event.title, Event.deleted_at).where(
            Event.deleted_at.is_not(None)
        ),
    )
    records: Any = session.execute(union_all(*parts))
    rows = [BinRow(*record) for record in records]
    return sorted(rows, key=lambda row: (row.deleted_at, row.kind, row.id), reverse=True)


def _contacts() -> Any:
    """Return the deleted contacts. Those merged into others are only pointers."""
    query: Any = select(literal("contact"), Contact.id, Contact.full_name)
    return query.add_columns(Contact.deleted_at).where(
        Contact.deleted_at.is_not(None), Contact.merged_into_id.is_(None)
    )


def _of_contact(kind: str, table: Any) -> Any:
    return (
        select(literal(kind), table.id, Contact.full_name, table.deleted_at)
        .join(Contact, Contact.id == table.contact_id)
        .where(table.deleted_at.is_not(None), Contact.deleted_at.is_(None))
    )


def _of_inquiry(kind: str, table: Any) -> Any:
    return (
        _of_contact(kind, table)
        .outerjoin(Inquiry, Inquiry.id == table.inquiry_id)
        .where(or_(table.inquiry_id.is_(None), Inquiry.deleted_at.is_(None)))
    )
