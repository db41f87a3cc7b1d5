"""Keeping exports as templates, shared by everybody who opens the book."""

from dataclasses import replace

from sqlalchemy.orm import Session

from crm.actions.settings import set_setting
from crm.domain.cleaning import clean_line
from crm.domain.errors import UserError
from crm.domain.exports import (
    LONGEST_NAME,
    MOST_TEMPLATES,
    Template,
    templates_text,
    with_template,
)
from crm.queries.exports import TEMPLATES, export_template, export_templates


def save_export_template(session: Session, template: Template) -> None:
    """Keep *template*; one of the same name is replaced. Raises UserError for one without name."""
    name = clean_line(template.name)[:LONGEST_NAME]
    if not name or not template.columns:
        raise UserError("A template needs a name and a column. Nothing was changed.")
    kept = with_template(export_templates(session), replace(template, name=name))
    if len(kept) > MOST_TEMPLATES:
        raise UserError("That is enough templates. Nothing was changed. Delete one first.")
    set_setting(session, TEMPLATES, templates_text(kept))


def delete_export_template(session: Session, name: str) -> None:
    """Forget a template. Raises UserError if there is none of that name."""
    gone = export_template(session, name)
    kept = [one for one in export_templates(session) if one != gone]
    set_setting(session, TEMPLATES, templates_text(kept))
