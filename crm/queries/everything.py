"""Everything the book holds about one person, as a table: for whoever asks what is known of them."""

import json
from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.dates import instant_of
from crm.domain.errors import UserError
from crm.files.tables import Column, write_table
from crm.queries.contact_detail import ContactDetail, contact_detail
from crm.queries.rows import ContactFacts
from crm.store.tables import Submission

COLUMNS = (
    Column("Part"),
    Column("When", "datetime"),
    Column("What"),
    Column("Text"),
    Column("By"),
)
Line = tuple[str, datetime | None, str, str, str]
_NO_FACTS = ("id", "points", "tags", "events", "consent", "deleted")
"""Of `ContactFacts`: what is listed with its days elsewhere."""


def export_everything(session: Session, path: Path, contact_id: int, *, now: datetime) -> int:
    """Write all that is known of a contact to *path* and return the number of lines.

    The ending says how, as in `write_table`. Raises UserError for a contact that is unknown or
    in the bin, and for a place that cannot be written to.
    """
    return write_table(path, COLUMNS, everything_held(session, contact_id, now=now))


def everything_held(session: Session, contact_id: int, *, now: datetime) -> list[Line]:
    """Return all that is known of a contact: facts, answers word for word, all that happened.

    A line is (part, when or None, what, text, by whom).
    """
    detail = contact_detail(session, contact_id, now=now)
    if not isinstance(detail, ContactDetail):
        raise UserError(f"There is no contact c{contact_id}. Nothing was written.")
    return [
        *_facts(detail),
        *_answers(session, contact_id),
        *(("Timeline", row.at, row.title, row.detail, row.by or "") for row in detail.timeline),
        *_changes(detail),
    ]


def _facts(detail: ContactDetail) -> Iterator[Line]:
    facts = detail.facts
    yield "Facts", detail.created_at, "In the book since", "", ""
    for field in fields(ContactFacts):
        value = getattr(facts, field.name)
        if value and field.name not in _NO_FACTS:
            yield "Facts", None, field.name.replace("_", " ").capitalize(), str(value), ""
    for point in facts.points:
        yield "Facts", None, point.kind.capitalize(), point.text, ""
    for address in detail.addresses:
        parts = (address.street, address.postcode, address.city, address.country)
        yield "Facts", None, "Address", ", ".join(part for part in parts if part), ""
    for own in detail.own_fields:
        if value := detail.own_values.get(own.id):
            yield "Facts", None, own.name, value, ""
    for tag in facts.tags:
        yield "Facts", None, "Tag", tag, ""
    for earlier in detail.earlier:
        yield "Facts", None, f"Earlier {earlier.field.replace('_', ' ')}", earlier.value, ""


def _answers(session: Session, contact_id: int) -> Iterator[Line]:
    """Yield what they answered in forms, word for word, older versions included."""
    query = select(Submission.submitted_at, Submission.answers).order_by(Submission.id)
    for at, answers in session.execute(query.where(Submission.contact_id == contact_id)):
        for question, text in json.loads(answers):
            yield "Answers", instant_of(at), str(question), str(text), ""


def _changes(detail: ContactDetail) -> Iterator[Line]:
    for step in detail.history:
        for change in step.changes:
            said = f"{change.old or '–'} → {change.new or '–'}"
            yield "Changes", step.at, change.field.replace("_", " ").capitalize(), said, step.by
