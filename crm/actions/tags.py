"""Sticking tags on contacts and taking them off; the tags themselves."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from crm.actions.present import add, add_all, change, present
from crm.actions.views import follow_new_name
from crm.domain.cleaning import clean_line
from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.queries.among import one_of
from crm.queries.tags import tag_named
from crm.store.tables import Contact, ContactTag, Tag


def tag_contacts(session: Session, contact_ids: Sequence[int], name: str) -> int:
    """Stick a tag on contacts; a new one is made. Return how many did not have it before.

    Case and accents do not make another tag. Raises UserError for an empty name.
    """
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    tag_id = tag_by_name(session, name)
    has = select(ContactTag.contact_id).where(
        ContactTag.tag_id == tag_id, one_of(ContactTag.contact_id, wanted)
    )
    had = set(session.scalars(has))
    rows = [{"contact_id": id_, "tag_id": tag_id} for id_ in wanted if id_ not in had]
    add_all(session, ContactTag, rows)
    return len(rows)


def add_tags(session: Session, contact_ids: Sequence[int], names: Iterable[str]) -> None:
    """Stick several tags on contacts, as `tag_contacts` does."""
    for name in names:
        tag_contacts(session, contact_ids, name)


def set_tags(session: Session, contact_ids: Sequence[int], names: Iterable[str]) -> None:
    """Let contacts have these tags and no others. What they have already is not touched."""
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    kept = {folded_key(name): name for name in names}
    others = select(Tag.id).where(Tag.key.not_in(kept))
    session.execute(
        delete(ContactTag).where(
            one_of(ContactTag.contact_id, wanted), ContactTag.tag_id.in_(others)
        ),
        execution_options={"synchronize_session": False},
    )
    add_tags(session, wanted, kept.values())


def tag_by_name(session: Session, name: str) -> int:
    """Return the id of the tag called *name*; it is made if there is none."""
    name, key = _named(name)
    found = tag_named(session, name)
    return add(session, Tag, name=name, key=key) if found is None else found


def untag_contacts(session: Session, contact_ids: Sequence[int], name: str) -> int:
    """Take a tag off contacts. Return how many had it. The tag itself stays.

    Raises UserError if there is no such tag.
    """
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    tag_id = _known(session, name)
    gone: Any = session.execute(
        delete(ContactTag).where(
            ContactTag.tag_id == tag_id, one_of(ContactTag.contact_id, wanted)
        ),
        execution_options={"synchronize_session": False},
    )
    return int(gone.rowcount)


def rename_tag(session: Session, name: str, new_name: str) -> None:
    """Call a tag something else; if another tag is called so already, the two become one.

    Saved views that search for it search for the new name. Raises UserError if there is no tag
    *name*, or the new name is empty.
    """
    tag_id = _known(session, name)
    new_name, key = _named(new_name)
    follow_new_name(session, ("tag",), name, new_name)
    other = tag_named(session, new_name)
    if other in (None, tag_id):
        change(session, Tag, [tag_id], name=new_name, key=key)
        return
    has = select(ContactTag.contact_id).where(ContactTag.tag_id == other)
    new = select(ContactTag.contact_id).where(
        ContactTag.tag_id == tag_id, ContactTag.contact_id.not_in(has)
    )
    rows = [{"contact_id": id_, "tag_id": other} for id_ in session.scalars(new)]
    add_all(session, ContactTag, rows)
    _remove(session, tag_id)


def delete_tag(session: Session, name: str) -> int:
    """Take a tag off everybody and forget it. Return how many had it.

    Raises UserError if there is no such tag.
    """
    return _remove(session, _known(session, name))


def _remove(session: Session, tag_id: int) -> int:
    worn = delete(ContactTag).where(ContactTag.tag_id == tag_id)
    gone: Any = session.execute(worn, execution_options={"synchronize_session": False})
    session.execute(
        delete(Tag).where(Tag.id == tag_id), execution_options={"synchronize_session": False}
    )
    return int(gone.rowcount)


def _named(name: str) -> tuple[str, str]:
    name = clean_line(name)
    if not name:
        raise UserError("A tag needs a name. Nothing was changed. Type at least one letter of it.")
    return name, folded_key(name)


def _known(session: Session, name: str) -> int:
    found = tag_named(session, clean_line(name))
    if found is None:
        raise UserError(
            f"There is no tag “{clean_line(name)}”. Nothing was changed. "
            "Choose one of the tags there are."
        )
    return found
