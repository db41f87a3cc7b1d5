"""Contacts on their way out to a spreadsheet and back: the texts that stand for them in both."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from sqlalchemy.orm import Session

from crm.domain.custom_fields import own_field_id
from crm.domain.references import FIELDS, make_reference
from crm.intake.own_columns import REFERENCE
from crm.queries.contact_columns import contact_columns
from crm.queries.custom_fields import custom_values
from crm.queries.list_columns import CONTACTS

TITLES = {column.title: column.key for column in CONTACTS if column.key in FIELDS}
_BATCH = 500
_SHOWN = {column.key: column for column in CONTACTS}
_SQL = ", ".join(_SHOWN[field].sql for field in FIELDS)


@dataclass(frozen=True, slots=True)
class Exported:
    """A contact as an export would show it today."""

    id: int
    uid: str
    name: str
    values: dict[str, str]  # field → text
    deleted: bool
    merged_into: int | None


def exported_contacts(session: Session, ids: Iterable[int]) -> dict[int, Exported]:
    """Return these contacts as an export would show them, by id. Unknown ids are left out."""
    rows = session.connection().exec_driver_sql(
        f"SELECT c.id, c.uid, c.full_name, c.deleted_at, c.merged_into_id, {_SQL} "
        "FROM contacts AS c WHERE c.id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(ids))),),
    )
    return {
        number: Exported(
            number, uid, name, dict(zip(FIELDS, map(_text, FIELDS, values), strict=True)),
            deleted is not None, merged,
        )
        for number, uid, name, deleted, merged, *values in rows
    }  # fmt: skip


def add_own_values(session: Session, contacts: Mapping[int, Exported]) -> None:
    """Add to contacts what the organisation's own fields hold, as an export would show it."""
    columns = [
        column for column in contact_columns(session) if own_field_id(column.key) is not None
    ]
    if not columns or not contacts:
        return
    held = custom_values(session, contacts)
    for number, contact in contacts.items():
        there = held.get(number, {})
        for column in columns:
            value = there.get(own_field_id(column.key) or 0)
            convert = column.convert
            contact.values[column.key] = _shown(convert(value) if convert and value else value)


def with_references(
    session: Session, keys: Sequence[str], rows: Iterable[tuple[object, ...]]
) -> Iterator[tuple[object, ...]]:
    """Yield the rows of an export, each with the contact's reference in place of its id.

    The id, such as "c12", is the last value of each row; *keys* are the columns before it.
    """
    wanted = editable(keys)
    places = {key: place for place, key in enumerate(keys) if key in wanted}
    waiting = iter(rows)
    while batch := list(islice(waiting, _BATCH)):
        ids = [int(str(row[-1])[1:]) for row in batch]
        uids = _uids(session, ids)
        for row, number in zip(batch, ids, strict=True):
            values = {key: _shown(row[place]) for key, place in places.items()}
            yield (*row[:-1], make_reference(number, uids[number], values))


def editable(keys: Iterable[str]) -> frozenset[str]:
    """Return the columns that can be changed in a file. A country has one cell that counts."""
    there = frozenset(key for key in keys if key in FIELDS or own_field_id(key) is not None)
    return there - {"country_code"} if "country" in there else there


def _uids(session: Session, ids: Sequence[int]) -> dict[int, str]:
    query = "SELECT id, uid FROM contacts WHERE id IN (SELECT value FROM json_each(?))"
    found = session.connection().exec_driver_sql(query, (json.dumps(ids),))
    return dict(found.all())


def earlier_cells(session: Session) -> dict[str, dict[str, str]]:
    """Return the cells of every row of our exports that came home before, newest, by reference."""
    rows = session.connection().exec_driver_sql(
        "SELECT r.cells FROM import_rows AS r JOIN import_runs AS u ON u.id = r.run_id "
        "WHERE u.kind = 'contacts' AND instr(r.cells, ?) > 0 ORDER BY r.id",
        (f'["{REFERENCE}",',),
    )
    found = (dict(json.loads(cells)) for (cells,) in rows)
    return {cells[REFERENCE]: cells for cells in found}


def _text(field: str, value: str | None) -> str:
    convert = _SHOWN[field].convert
    return _shown(convert(value) if convert is not None and value is not None else value)


def _shown(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
