"""The fields that the organisation added to its contacts, and what they hold."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.cleaning import clean_line
from crm.domain.custom_fields import FieldKind
from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.domain.search_fields import field_named
from crm.queries.among import one_of
from crm.store.tables import CustomField, CustomValue


@dataclass(frozen=True, slots=True)
class CustomFieldRow:
    """One field of the organisation's own."""

    id: int
    name: str
    kind: FieldKind
    choices: tuple[str, ...]


def custom_field_rows(session: Session) -> list[CustomFieldRow]:
    """Return the fields in the order in which people want to see them."""
    query = (
        select(CustomField.id, CustomField.name, CustomField.kind, CustomField.choices)
        .where(CustomField.deleted_at.is_(None))
        .order_by(CustomField.position, CustomField.id)
    )
    return [
        CustomFieldRow(id_, name, FieldKind(kind), tuple(json.loads(choices)))
        for id_, name, kind, choices in session.execute(query)
    ]


def custom_field_named(session: Session, name: str) -> CustomFieldRow | None:
    """Return the field of that name; case and accents do not count."""
    key = folded_key(name)
    return next((row for row in custom_field_rows(session) if folded_key(row.name) == key), None)


def check_field_name(session: Session, name: str, field_id: int | None = None) -> str:
    """Return the clean name for a field. Raise UserError if it is empty, or another field's."""
    name = clean_line(name)
    if not folded_key(name):
        raise UserError("A field needs a name. Nothing was changed. Type at least one letter.")
    taken = custom_field_named(session, name)
    if (taken is not None and taken.id != field_id) or field_named(folded_key(name)):
        raise UserError(f"There is a field “{name}” already. Nothing was changed. Choose another.")
    return name


def custom_values(session: Session, contact_ids: Iterable[int]) -> dict[int, dict[int, str]]:
    """Return what the fields hold, as text, by contact and field. Empty ones are left out.

    Dates are ISO text, yes and no are "yes" and "no", numbers have a point.
    """
    found: defaultdict[int, dict[int, str]] = defaultdict(dict)
    query = (
        select(CustomValue.contact_id, CustomValue.field_id, CustomValue.value)
        .join(CustomField, CustomField.id == CustomValue.field_id)
        .where(one_of(CustomValue.contact_id, contact_ids), CustomField.deleted_at.is_(None))
    )
    for contact_id, field_id, value in session.execute(query):
        found[contact_id][field_id] = value
    return dict(found)
