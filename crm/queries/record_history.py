"""Who changed what of one contact, and when: each field from old to new, as the journal has it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from crm.queries.history import render_labels
from crm.queries.users import users_by_id
from crm.store.labels import Label
from crm.store.tables import (
    AUDIT,
    Address,
    Contact,
    ContactPoint,
    ContactTag,
    CustomField,
    CustomValue,
    Entry,
    Section,
    Step,
    Tag,
)

_HIDDEN = frozenset({*AUDIT, "uid", "name_key", "deleted_at", "merged_into_id", "contact_id"})
_SHOWN: dict[str, tuple[str, ...]] = {
    "contact_points": ("text",),
    "addresses": ("street", "postcode", "city", "country"),
    "custom_values": ("value",),
    "contact_tags": ("tag_id",),
}
_TABLES: dict[str, Any] = {
    "contacts": Contact,
    "contact_points": ContactPoint,
    "addresses": Address,
    "custom_values": CustomValue,
    "contact_tags": ContactTag,
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field from *old* to *new*, "" for nothing.

    *field* is a column of a contact or an address, email, phone, handle, tag, or the name of an
    own field. What `actions.history.revert_change` wants is the rest.
    """

    field: str
    old: str
    new: str
    entry_id: int
    row_id: int
    column: str


@dataclass(frozen=True, slots=True)
class RecordStep:
    """What one step changed of a contact."""

    step_id: int
    at: datetime
    by: str
    text: str  # what the step is called
    by_import: bool
    changes: tuple[FieldChange, ...]


def record_history(session: Session, contact_id: int) -> list[RecordStep]:
    """Return the steps that changed fields of a contact after it was entered, oldest first.

    What was undone never happened.
    """
    names = _Names(session)
    found: dict[int, list[FieldChange]] = {}
    for step_id, change in _changes(session, contact_id, names):
        if change.old != change.new:
            found.setdefault(step_id, []).append(change)
    query = select(Step.id, Step.at, Step.user_id, Step.label).where(Step.id.in_(list(found)))
    steps = session.execute(query.order_by(Step.id)).all()
    labels = [Label.from_text(step.label) for step in steps]
    texts, users = render_labels(session, labels), users_by_id(session)
    return [
        RecordStep(
            step_id=step.id,
            at=step.at,
            by=users[step.user_id].name if step.user_id in users else "",
            text=text,
            by_import="run" in label.values,
            changes=tuple(found[step.id]),
        )
        for step, label, text in zip(steps, labels, texts, strict=True)
    ]


class _Names:
    """Names of today for ids that the journal keeps: sections, tags, own fields."""

    def __init__(self, session: Session) -> None:
        self._names: dict[str, dict[int, str]] = {
            "section_id": dict(session.execute(select(Section.id, Section.name)).all()),
            "tag_id": dict(session.execute(select(Tag.id, Tag.name)).all()),
        }
        self.own: dict[int, str] = dict(
            session.execute(select(CustomField.id, CustomField.name)).all()
        )

    def shown(self, column: str, value: Any) -> str:
        """Return a value of the journal as text."""
        if value is None:
            return ""
        if column in self._names:
            return self._names[column].get(value, str(value))
        return str(value)


def _changes(session: Session, contact_id: int, names: _Names) -> Iterator[tuple[int, FieldChange]]:
    began = session.scalar(
        select(func.min(Entry.step_id)).where(
            Entry.tbl == "contacts",
            Entry.op == "I",
            Entry.row_id <= contact_id,
            Entry.last_id >= contact_id,
        )
    )
    for name, table in _TABLES.items():
        rows = _rows(session, name, table, contact_id)
        query = (
            select(Entry)
            .join(Step, Step.id == Entry.step_id)
            .where(Entry.tbl == name, Step.kind == "action", Step.undone_by_id.is_(None))
            .where(or_(*_about(name, rows, contact_id)))
            .order_by(Entry.id)
        )
        for entry in session.scalars(query):
            if entry.step_id != began:
                for change in _of_entry(entry, rows, names):
                    yield entry.step_id, change


def _rows(session: Session, name: str, table: Any, contact_id: int) -> dict[int, Any]:
    """Return the rows of a table that belong to the contact now, by id."""
    own = table.id if name == "contacts" else table.contact_id
    return {row.id: row for row in session.scalars(select(table).where(own == contact_id))}


def _about(name: str, rows: Iterable[int], contact_id: int) -> list[Any]:
    """Return the conditions under which an entry is about the contact."""
    there = [Entry.row_id.in_(list(rows)) & (Entry.op == "U")]
    if name != "contacts":
        there += [
            (Entry.op == "I") & (Entry.row_id <= row_id) & (Entry.last_id >= row_id)
            for row_id in rows
        ]
        gone = func.json_extract(Entry.before, "$.contact_id") == contact_id
        there.append((Entry.op == "D") & gone)
    return there


def _of_entry(entry: Any, rows: dict[int, Any], names: _Names) -> Iterator[FieldChange]:
    columns = _SHOWN.get(entry.tbl)
    if entry.op == "U":
        old, new = json.loads(entry.before), json.loads(entry.after)
        row = rows[entry.row_id]
        for column in new:
            if column not in _HIDDEN and (columns is None or column in columns):
                field = _field(entry.tbl, column, names, vars(row))
                before, after = (names.shown(column, one[column]) for one in (old, new))
                yield FieldChange(field, before, after, entry.id, entry.row_id, column)
    elif entry.op == "I":
        last = entry.last_id or entry.row_id
        for row_id, row in rows.items():
            if entry.row_id <= row_id <= last:
                field, text = _whole(entry.tbl, vars(row), names)
                yield FieldChange(field, "", text, entry.id, row_id, "")
    else:
        field, text = _whole(entry.tbl, json.loads(entry.before), names)
        yield FieldChange(field, text, "", entry.id, entry.row_id, "")


def _whole(table: str, row: dict[str, Any], names: _Names) -> tuple[str, str]:
    """Return what a row that came or went is called, and what it says."""
    parts = [names.shown(column, row[column]) for column in _SHOWN[table]]
    return _field(table, "", names, row), ", ".join(part for part in parts if part)


def _field(table: str, column: str, names: _Names, row: dict[str, Any]) -> str:
    if table == "contact_points":
        return str(row["kind"])
    if table == "custom_values":
        return names.own.get(row["field_id"], "")
    if table == "contact_tags":
        return "tag"
    return column or "address"
