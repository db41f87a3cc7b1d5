"""Reply templates: writing, changing and deleting them."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from crm.actions.present import add, change, present
from crm.domain.cleaning import clean_line, clean_text
from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.store.tables import ReplyTemplate, Section


def new_template(
    session: Session,
    name: str,
    body: str,
    *,
    subject: str = "",
    language: str | None = None,
    section_id: int | None = None,
) -> int:
    """Add a reply template and return its id.

    Raises UserError for an empty or a taken name, and for a text that is empty.
    """
    return add(
        session, ReplyTemplate, **_checked(session, name, body, subject, language, section_id)
    )


def edit_template(
    session: Session,
    template_id: int,
    name: str,
    body: str,
    *,
    subject: str = "",
    language: str | None = None,
    section_id: int | None = None,
) -> None:
    """Change a reply template. Raises UserError as `new_template` does, and if it is gone."""
    present(session, ReplyTemplate, [template_id])
    values = _checked(session, name, body, subject, language, section_id, template_id)
    change(session, ReplyTemplate, [template_id], **values)


def delete_template(session: Session, template_id: int) -> None:
    """Remove a reply template. What was sent with it stays in the history."""
    present(session, ReplyTemplate, [template_id])
    session.execute(delete(ReplyTemplate).where(ReplyTemplate.id == template_id))


def _checked(
    session: Session,
    name: str,
    body: str,
    subject: str,
    language: str | None,
    section_id: int | None,
    own_id: int | None = None,
) -> dict[str, Any]:
    """Return the values of a template, cleaned. Raise UserError."""
    name, body = clean_line(name), clean_text(body)
    query = select(ReplyTemplate.id, ReplyTemplate.name)
    taken = [id_ for id_, other in session.execute(query) if folded_key(other) == folded_key(name)]
    if not name or set(taken) - {own_id}:
        raise UserError(
            "A template needs a name that no other template has. Nothing was changed. "
            "Choose another name."
        )
    if not body.strip():
        raise UserError("A template needs a text. Nothing was changed. Write at least a line.")
    if section_id is not None:
        present(session, Section, [section_id])
    return {
        "name": name,
        "body": body,
        "subject": clean_line(subject),
        "language": clean_line(language or "") or None,
        "section_id": section_id,
    }
