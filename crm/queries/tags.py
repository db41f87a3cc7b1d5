"""The tags of the book and how many contacts carry each."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.folding import folded_key
from crm.queries.among import one_of
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


def tags_of(session: Session, contact_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return the tags of each of these contacts by name; those without any are left out."""
    query = (
        select(ContactTag.contact_id, Tag.name)
        .join(Tag, Tag.id == ContactTag.tag_id)
        .where(one_of(ContactTag.contact_id, contact_ids))
        .order_by(Tag.key)
    )
    found: dict[int, list[str]] = {}
    for contact_id, name in session.execute(query):
        found.setdefault(contact_id, []).append(name)
    return {contact_id: tuple(names) for contact_id, names in found.items()}
