"""Fields of the organisation's own: adding, renaming, ordering, deleting and filling them."""

import json
from collections.abc import Sequence

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from crm.actions.present import add, add_all, change, present
from crm.actions.profiles import rename_in_forms
from crm.domain.cleaning import clean_line
from crm.domain.custom_fields import (
    FieldKind,
    checked_choice,
    checked_date,
    checked_number,
    own_column,
)
from crm.domain.dates import local_day
from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.intake.consent import yes_or_no
from crm.queries.among import one_of
from crm.queries.custom_fields import CustomFieldRow, check_field_name, custom_field_rows
from crm.store.stamp import now
from crm.store.tables import Contact, CustomField, CustomValue


def new_custom_field(
    session: Session, name: str, kind: FieldKind = FieldKind.TEXT, choices: Sequence[str] = ()
) -> int:
    """Add a field to all contacts, after the others. Return its id.

    Raises UserError for an empty name, one that is taken, and for choices that are missing.
    """
    name = check_field_name(session, name)
    last = session.scalar(select(func.max(CustomField.position)))
    return add(
        session,
        CustomField,
        name=name,
        key=folded_key(name),
        kind=kind,
        choices=_choices_text(kind, choices),
        position=0 if last is None else last + 1,
    )


def change_custom_field(
    session: Session,
    field_id: int,
    *,
    name: str | None = None,
    choices: Sequence[str] | None = None,
) -> None:
    """Rename a field, or set what can be chosen. What contacts hold already stays as it is."""
    field = _field(session, field_id)
    if name is not None:
        name = check_field_name(session, name, field_id)
        change(session, CustomField, [field_id], name=name, key=folded_key(name))
        rename_in_forms(session, own_column(field.name), own_column(name))
    if choices is not None:
        change(session, CustomField, [field_id], choices=_choices_text(field.kind, choices))


def order_custom_fields(session: Session, field_ids: Sequence[int]) -> None:
    """Put the fields into this order."""
    for position, field_id in enumerate(field_ids):
        change(session, CustomField, [_field(session, field_id).id], position=position)


def delete_custom_field(session: Session, field_id: int) -> None:
    """Take a field off all contacts. What it held stays in the book and comes back by undo."""
    change(session, CustomField, [_field(session, field_id).id], deleted_at=now(session))


def set_custom_value(
    session: Session,
    contact_ids: Sequence[int],
    field_id: int,
    text: str | None,
    *,
    decimal: str | None = None,
) -> None:
    """Fill a field of contacts with what was typed, or empty it. Raises UserError for nonsense.

    *decimal* is the sign before fractions where a number does not tell, "." for one as it is kept.
    """
    wanted = [record.id for record in present(session, Contact, contact_ids)]
    field = _field(session, field_id)
    value = checked_value(session, field, clean_line(text or ""), decimal)
    there = CustomValue.field_id == field_id, one_of(CustomValue.contact_id, wanted)
    if not value:
        session.execute(
            delete(CustomValue).where(*there), execution_options={"synchronize_session": False}
        )
        return
    known = select(CustomValue.contact_id, CustomValue.id).where(*there)
    rows: dict[int, int] = dict(session.execute(known).all())
    change(session, CustomValue, rows.values(), value=value)
    new = [
        {"contact_id": id_, "field_id": field_id, "value": value}
        for id_ in wanted
        if id_ not in rows
    ]
    add_all(session, CustomValue, new)


def checked_value(
    session: Session, field: CustomFieldRow, text: str, decimal: str | None = None
) -> str:
    """Return *text* as the field keeps it, "" for nothing. Raises UserError for nonsense."""
    if not text:
        return ""
    match field.kind:
        case FieldKind.NUMBER:
            return checked_number(text, decimal)
        case FieldKind.DATE:
            return checked_date(text, local_day(now(session)))
        case FieldKind.CHOICE:
            return checked_choice(text, field.choices)
        case FieldKind.YES_NO:
            said = yes_or_no(text)
            if said is None:
                raise UserError(f"“{text[:40]}” is neither yes nor no. Nothing was changed.")
            return "yes" if said else "no"
        case FieldKind.TEXT:
            return text


def _field(session: Session, field_id: int) -> CustomFieldRow:
    found = next((row for row in custom_field_rows(session) if row.id == field_id), None)
    if found is None:
        raise UserError("This field is not there any more. Nothing was changed. Undo its deletion.")
    return found


def _choices_text(kind: FieldKind, choices: Sequence[str]) -> str:
    clean = list(dict.fromkeys(text for one in choices if (text := clean_line(one))))
    if kind is FieldKind.CHOICE and not clean:
        raise UserError("Say what can be chosen, one choice a line. Nothing was changed.")
    return json.dumps(clean if kind is FieldKind.CHOICE else [], ensure_ascii=False)
