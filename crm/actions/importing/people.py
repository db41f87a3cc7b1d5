"""From planned rows that open no inquiries to the tables: people, participants, orders, questions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.importing.edits import apply_edits
from crm.actions.importing.rows import NO_SECTION, SectionOf, json_list, kind_of, shown_name
from crm.actions.importing.updates import apply_changes
from crm.domain.cleaning import with_text
from crm.domain.consent import NEWSLETTER
from crm.domain.dates import instant_of
from crm.domain.folding import folded_key
from crm.domain.matching import name_key
from crm.intake.facts import to_plain
from crm.queries.planning.import_plan import (
    NOW,
    PlannedEdits,
    PlannedEvent,
    PlannedOrder,
    PlannedParticipant,
    PlannedRow,
    Verdict,
)
from crm.queries.questions import CONFLICT, WHO
from crm.store.bulk import bulk_insert, set_columns
from crm.store.tables.columns import utc_text

_COLUMNS = {
    "contacts": "id, kind, full_name, given_name, family_name, name_key, country, language, "
    "birth_date, section_id, source, notes",
    "contact_points": "contact_id, kind, text, value, position",
    "addresses": "contact_id, street, postcode, city, country",
    "consent_events": "contact_id, purpose, given, at, words, source",
    "matches": "contact_id, other_id, strength, reasons",
    "participants": "event_id, contact_id, invited_at, registered_at, waitlisted_at, "
    "cancelled_at, attended_at, no_show_at, channel, role, display_name, message",
    "orders": "contact_id, number, item, quantity, ordered_at, status, message, import_run_id, "
    "line",
    "import_rows": "run_id, row, line, verdict, reason, same_as_row, contact_id, inquiry_id, cells",
    "questions": "run_id, line, kind, key, name, candidates, holds, event_id",
}
"""Tables in the order in which they are filled, and what is given of each row."""

_MOMENTS = (
    "invited_at", "registered_at", "waitlisted_at", "cancelled_at", "attended_at", "no_show_at",
)  # fmt: skip


@dataclass(slots=True)
class PeopleBatch:
    """Planned rows on their way into the book."""

    session: Session
    run_id: int
    source: str
    now: datetime
    sections: Mapping[str, SectionOf]  # by country
    otherwise: SectionOf = NO_SECTION  # where no section answers for the country
    _rows: defaultdict[str, list[tuple[Any, ...]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def make_events(self, events: Sequence[PlannedEvent]) -> None:
        """Make the events that the plan makes, and note when known ones begin."""
        made = [
            (event.id, event.title, folded_key(event.title), event.starts_at, "")
            for event in events
            if event.new
        ]
        bulk_insert(self.session, "events", "id, title, key, starts_at, place", made)
        for event in events:
            if not event.new and event.starts_at:
                which = {"id": event.id, "starts_at": None}
                set_columns(self.session, "events", {"starts_at": event.starts_at}, which)

    def insert(self, rows: Sequence[PlannedRow], *, noted: bool = True) -> None:
        """Write what the rows bring and change, and note what became of them."""
        for row in rows:
            if row.new_contact:
                self._add_contact(row)
            if row.consent is not None:
                self._add_consent(row)
            if row.verdict is Verdict.QUESTION:
                self._add_question(row)
            elif isinstance(row.brings, PlannedParticipant):
                self._add_participant(row, row.brings)
            elif isinstance(row.brings, PlannedOrder):
                self._add_order(row, row.brings)
            if noted:
                self._note(row)
        for table, columns in _COLUMNS.items():
            bulk_insert(self.session, table, columns, self._rows[table])
        self._rows.clear()
        for row in rows:
            self._change(row)

    # What is new

    def _add_contact(self, row: PlannedRow) -> None:
        facts, number = row.facts, row.contact_id
        section = self.sections.get(facts.country or "", self.otherwise)
        self._rows["contacts"].append(
            (
                number, kind_of(facts), shown_name(facts), facts.given_name, facts.family_name,
                name_key(facts.full_name or ""), facts.country, facts.language, facts.birth_date,
                section.id, facts.source or self.source, _notes(row),
            )
        )  # fmt: skip
        for kind, points in (("email", facts.emails), ("phone", facts.phones)):
            for position, point in enumerate(points):
                self._rows["contact_points"].append((number, kind, *point, position))
        if facts.street or facts.postcode or facts.city:
            place = (facts.street, facts.postcode, facts.city, facts.country)
            self._rows["addresses"].append((number, *place))
        for match in row.matches:
            reasons = json_list(match.reasons)
            self._rows["matches"].append((number, match.other_id, match.strength.value, reasons))

    def _add_consent(self, row: PlannedRow) -> None:
        facts = row.facts
        at = instant_of(facts.registered_at or facts.submitted_at) or self.now
        words = facts.consent_words or ""
        source = facts.source or self.source
        self._rows["consent_events"].append(
            (row.contact_id, NEWSLETTER, row.consent, utc_text(min(at, self.now)), words, source)
        )

    def _add_participant(self, row: PlannedRow, brought: PlannedParticipant) -> None:
        if not brought.new:
            return
        values = {name: self._moment(brought.values.get(name)) for name in _MOMENTS}
        role = brought.values.get("role") or "participant"
        shown, said = (brought.values.get(name) or "" for name in ("display_name", "message"))
        self._rows["participants"].append(
            (brought.event_id, row.contact_id, *values.values(), "", role, shown, said)
        )

    def _add_order(self, row: PlannedRow, brought: PlannedOrder) -> None:
        if brought.id is None:
            names = ("number", "item", "quantity", "ordered_at", "status", "message")
            values = (brought.values[name] for name in names)
            self._rows["orders"].append((row.contact_id, *values, self.run_id, row.line))

    def _add_question(self, row: PlannedRow) -> None:
        facts = row.facts
        candidates = json_list([[match.other_id, list(match.reasons)] for match in row.matches])
        event_id = row.brings.event_id if isinstance(row.brings, PlannedParticipant) else None
        kind, name = WHO, facts.display_name or facts.full_name or ""
        holds: Sequence[Any] = to_plain(facts)
        if isinstance(row.brings, PlannedEdits):
            kind, name = CONFLICT, row.matches[0].other_name
            pairs = zip(row.brings.values.items(), row.changes, strict=True)
            holds = [(key, change.old, text) for (key, text), change in pairs]
        told = json_list(holds)
        self._rows["questions"].append(
            (self.run_id, row.line, kind, row.key, name, candidates, told, event_id)
        )

    def _note(self, row: PlannedRow) -> None:
        self._rows["import_rows"].append(
            (
                self.run_id, row.row or None, row.line, row.verdict.value, row.reason,
                row.same_as_row, row.contact_id, None, row.facts.told,
            )
        )  # fmt: skip

    # What changes

    def _change(self, row: PlannedRow) -> None:
        if row.verdict is Verdict.QUESTION:
            return
        if row.changes:
            apply_changes(self.session, row)
            self.session.flush()
        if isinstance(row.brings, PlannedParticipant) and not row.brings.new:
            values = {
                name: self._moment(value) if name in _MOMENTS else value
                for name, value in row.brings.values.items()
            }
            which = {"event_id": row.brings.event_id, "contact_id": row.contact_id}
            set_columns(self.session, "participants", values, which)
        elif isinstance(row.brings, PlannedEdits):
            apply_edits(self.session, row.brings.contact_id, row.brings.values, self.source)
        elif isinstance(row.brings, PlannedOrder) and row.brings.id is not None:
            set_columns(self.session, "orders", row.brings.values, {"id": row.brings.id})

    def _moment(self, value: str | None) -> str | None:
        return utc_text(self.now) if value == NOW else value


def _notes(row: PlannedRow) -> str:
    """Return the notes of a new contact: what was written goes with an event or an order, if any."""
    written = row.facts.message if row.brings is None else None
    return with_text(row.facts.notes or "", written)
