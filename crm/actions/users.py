"""The people who work with the book."""

from sqlalchemy.orm import Session

from crm.actions.present import add, change, present
from crm.actions.views import follow_new_name
from crm.domain.cleaning import clean_line
from crm.domain.errors import UserError
from crm.queries.users import user_named
from crm.store.tables import User


def new_user(session: Session, name: str, email: str | None = None) -> int:
    """Add somebody who works with the book. Return their id. Raises UserError for a taken name."""
    name = _free_name(session, name, None)
    return add(session, User, name=name, email=clean_line(email or "") or None)


def rename_user(session: Session, user_id: int, name: str) -> None:
    """Call a user something else. Raises UserError for a name that another user has."""
    before = present(session, User, [user_id], User.name)[0].name
    name = _free_name(session, name, user_id)
    change(session, User, [user_id], name=name)
    follow_new_name(session, ("assigned",), before, name)


def retire_user(session: Session, user_id: int) -> None:
    """Note that somebody works with the book no more. What they did keeps their name."""
    present(session, User, [user_id])
    change(session, User, [user_id], active=False)


def _free_name(session: Session, name: str, user_id: int | None) -> str:
    name = clean_line(name)
    if not name:
        raise UserError("A user needs a name. Nothing was changed. Type at least one word of it.")
    if user_named(session, name) not in (None, user_id):
        raise UserError(
            f"“{name}” works with this book already. Nothing was changed. "
            "Add something that tells the two apart."
        )
    return name
