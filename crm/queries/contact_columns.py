"""The columns of contacts: those every book has, and the fields that the organisation added."""

import json

from sqlalchemy.orm import Session

from crm.domain.custom_fields import FieldKind, own_field_key
from crm.queries.custom_fields import CustomFieldRow, custom_field_rows
from crm.queries.grid_rows import GridColumn
from crm.queries.list_columns import CONTACTS, Convert, Shown

_KINDS = {FieldKind.NUMBER: "number", FieldKind.DATE: "date"}


def contact_columns(session: Session) -> tuple[Shown, ...]:
    """Return all columns that a list of contacts can have, own fields last."""
    return (*CONTACTS, *(_shown(field) for field in custom_field_rows(session)))


def grid_columns(session: Session) -> tuple[GridColumn, ...]:
    """Return the same columns as the window offers them."""
    own = {own_field_key(field.id): field for field in custom_field_rows(session)}
    return tuple(_grid_column(column, own.get(column.key)) for column in contact_columns(session))


def _grid_column(column: Shown, field: CustomFieldRow | None) -> GridColumn:
    if field is None:
        return GridColumn(column.key, column.title, column.kind)
    kind = field.kind.value if field.kind in (FieldKind.YES_NO, FieldKind.CHOICE) else column.kind
    return GridColumn(column.key, field.name, kind, field.choices, field.id)


def _shown(field: CustomFieldRow) -> Shown:
    kind = _KINDS.get(field.kind, "text")
    value = (
        "(SELECT v.value FROM custom_values AS v WHERE v.contact_id = c.id "
        f"AND v.field_id = {field.id:d})"
    )
    sort = f"CAST({value} AS REAL)" if kind == "number" else None
    return Shown(own_field_key(field.id), field.name, kind, value, sort, _CONVERTS.get(kind))


def _number(text: str) -> object:
    """Return a number as a number, unless it has more digits than one can hold."""
    number = json.loads(text)
    return number if len(text) <= 15 else text


def _day(text: str) -> object:
    from datetime import date

    return date.fromisoformat(text)


_CONVERTS: dict[str, Convert] = {"number": _number, "date": _day}
