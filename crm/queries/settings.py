"""The book's own settings, shared by everybody who opens it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.store.tables import Setting


def setting(session: Session, name: str, default: str = "") -> str:
    """Return the value of one setting, *default* if it was never set."""
    found = session.scalar(select(Setting.value).where(Setting.name == name))
    return default if found is None else found


def settings(session: Session) -> dict[str, str]:
    """Return all settings of the book by name."""
    found = session.execute(select(Setting.name, Setting.value).order_by(Setting.name))
    return dict(found.all())
