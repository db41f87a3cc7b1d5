"""Who works with the book."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.contacts import initials
from crm.domain.folding import folded_key
from crm.queries.rows import UserRow
from crm.store.tables import User


def user_rows(session: Session, *, active_only: bool = True) -> list[UserRow]:
    """Return the users in the order in which they joined."""
    query = select(User.id, User.name).order_by(User.id)
    if active_only:
        query = query.where(User.active)
    return [UserRow(id_, name, initials(name)) for id_, name in session.execute(query)]


def users_by_id(session: Session) -> dict[int, UserRow]:
    """Return every user there ever was, by id: old work keeps its names."""
    return {row.id: row for row in user_rows(session, active_only=False)}


def user_named(session: Session, name: str) -> int | None:
    """Return the id of the active user called *name* (case and accents do not count), or None."""
    wanted = folded_key(name)
    return next((row.id for row in user_rows(session) if folded_key(row.name) == wanted), None)
