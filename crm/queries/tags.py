"""The tags of the book and how many contacts carry each."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.folding import folded_key
from crm.queries.rows import TagRow
from crm.store.tables import Contact, ContactTag, Tag


def tag_rows(session: Session) -> list[TagRow]:
    """Return the tags by name, with the number of contacts (those in the bin do not count)."""
    worn = (
        select(ContactTag.tag_id, func.count().label("contacts"))
        .join(Contact, Contact.id == ContactTag.contact_id)
        .where(Contact.deleted_at.is_(None))
        .group_by(ContactTag.tag_id)
        .subquery()
    )
    found = session.execute(
        select(Tag.id, Tag.name, func.coalesce(worn.c.contacts, 0))
        .outerjoin(worn, worn.c.tag_id == Tag.id)
        .order_by(Tag.key)
    )
    return [TagRow(id_, name, contacts) for id_, name, contacts in found]


def tag_named(session: Session, name: str) -> int | None:
    """Return the id of the tag called *name* (case and accents do not count), or None."""
    return session.scalar(select(Tag.id).where(Tag.key == folded_key(name)))
