"""The book's own settings."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.present import add, change
from crm.domain.cleaning import clean_text
from crm.store.tables import Setting


def set_setting(session: Session, name: str, value: str) -> None:
    """Keep a setting of the book, shared by everybody who opens it."""
    value = clean_text(value)
    found = session.scalar(select(Setting.id).where(Setting.name == name))
    if found is None:
        add(session, Setting, name=name, value=value)
    else:
        change(session, Setting, [found], value=value)
