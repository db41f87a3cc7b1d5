"""What an import puts into the fields of the organisation's own, and the fields that it makes."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import delete
from sqlalchemy.orm import Session

from crm.actions.custom_fields import new_custom_field
from crm.domain.custom_fields import own_name
from crm.queries.planning.import_plan import ImportOptions, PlannedRow, Reading
from crm.queries.planning.plan_own_fields import own_columns
from crm.store.bulk import bulk_insert, set_columns
from crm.store.tables import CustomValue

OwnFields = Mapping[str, int]
"""Field of a column, as `own:NAME` without the mark → id."""


def make_own_fields(session: Session, reading: Reading, options: ImportOptions) -> OwnFields:
    """Make the fields that the import is to make. Return the ids of all it fills, by name."""
    made: dict[str, int] = {}
    for column in own_columns(session, reading, options):
        held = column.field
        if held.name not in made:
            made[held.name] = held.id or new_custom_field(
                session, held.name, held.kind, held.choices
            )
    return made


def fill_own_fields(session: Session, rows: Iterable[PlannedRow], fields: OwnFields) -> set[int]:
    """Write what planned rows put into own fields. Return the contacts that have other values."""
    new: dict[tuple[int, int], str] = {}
    touched: set[int] = set()
    for row in rows:
        contact_id = row.contact_id or 0
        for one in row.own:
            place = (contact_id, fields[own_name(one.field) or ""])
            if not one.old or place in new:
                new[place] = one.new
            else:
                _change(session, place, one.new)
            touched.add(contact_id)
    values: Sequence[tuple[int, int, str]] = [(*place, text) for place, text in new.items() if text]
    bulk_insert(session, "custom_values", "contact_id, field_id, value", values)
    return touched


def _change(session: Session, place: tuple[int, int], text: str) -> None:
    contact_id, field_id = place
    if text:
        which = {"contact_id": contact_id, "field_id": field_id}
        set_columns(session, "custom_values", {"value": text}, which)
        return
    there = CustomValue.contact_id == contact_id, CustomValue.field_id == field_id
    session.execute(
        delete(CustomValue).where(*there), execution_options={"synchronize_session": False}
    )
