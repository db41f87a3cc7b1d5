"""From the planned rows of an import to the rows of the tables, some hundred at a time."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from crm.domain.inquiries import ANSWER_BY
from crm.domain.matching import name_key
from crm.intake.facts import Facts
from crm.queries.import_plan import PlannedRow, Verdict
from crm.store.bulk import bulk_insert
from crm.store.tables.columns import instant_text

COLUMNS = {
    "contacts": (
        "id, kind, full_name, given_name, family_name, name_key, country, language, birth_date, "
        "section_id, source, notes"
    ),
    "contact_points": "contact_id, kind, text, value, position",
    "addresses": "contact_id, street, postcode, city, country",
    "inquiries": (
        "id, contact_id, section_id, status, origin, source, message, submitted_at, due_at"
    ),
    "submissions": (
        "contact_id, inquiry_id, key, submitted_at, answers, import_run_id, row, line, replaces_id"
    ),
    "consent_events": "contact_id, purpose, given, at, words, source",
    "matches": "contact_id, other_id, strength, reasons",
    "import_rows": (
        "run_id, row, line, verdict, reason, same_as_row, contact_id, inquiry_id, cells"
    ),
}
"""Tables in the order in which they are filled, with the columns that an import gives."""

PURPOSE = "newsletter"


@dataclass(frozen=True, slots=True)
class SectionOf:
    """The section that answers for a country."""

    id: int
    name: str
    answer_by: timedelta


@dataclass(slots=True)
class Batch:
    """Rows for each table, ready to be inserted."""

    run_id: int
    source: str
    now: datetime
    sections: dict[str, SectionOf]  # by country
    rows: defaultdict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: defaultdict(list))

    def insert(self, session: Session) -> None:
        """Insert everything gathered, and begin anew."""
        for table, columns in COLUMNS.items():
            bulk_insert(session, table, columns, self.rows[table])
        self.rows.clear()

    def add(self, row: PlannedRow) -> None:
        """Gather what a planned row inserts. What it changes is for `import_updates`."""
        if row.new_contact:
            self._add_contact(row)
        if row.verdict is Verdict.NEW:
            self._add_inquiry(row)
        if row.verdict in (Verdict.NEW, Verdict.UPDATE):
            self._add_submission(row)
        if row.consent is not None:
            self._add_consent(row)
        self._add_import_row(row)

    def _add_contact(self, row: PlannedRow) -> None:
        facts, contact_id = row.facts, row.contact_id
        section = self.sections.get(facts.country or "")
        self.rows["contacts"].append(
            (
                contact_id,
                "person",
                shown_name(facts),
                facts.given_name,
                facts.family_name,
                name_key(facts.full_name or ""),
                facts.country,
                facts.language,
                facts.birth_date,
                section.id if section else None,
                facts.source or self.source,
                "",
            )
        )
        points = self.rows["contact_points"]
        for position, mail in enumerate(facts.emails):
            points.append((contact_id, "email", mail.text, mail.value, position))
        for position, phone in enumerate(facts.phones):
            points.append((contact_id, "phone", phone.text, phone.value, position))
        if facts.city or facts.postcode or facts.street:
            self.rows["addresses"].append(
                (contact_id, facts.street, facts.postcode, facts.city, facts.country)
            )
        for match in row.matches:
            reasons = json_list(match.reasons)
            self.rows["matches"].append((contact_id, match.other_id, match.strength.value, reasons))

    def _add_inquiry(self, row: PlannedRow) -> None:
        facts = row.facts
        section = self.sections.get(facts.country or "")
        at = instant_of(facts.submitted_at) or self.now
        due = at + (section.answer_by if section else ANSWER_BY)
        self.rows["inquiries"].append(
            (
                row.inquiry_id,
                row.contact_id,
                section.id if section else None,
                "new",
                "form",
                facts.source or self.source,
                facts.message or "",
                _stored(at),
                _stored(due),
            )
        )

    def _add_submission(self, row: PlannedRow) -> None:
        self.rows["submissions"].append(
            (
                row.contact_id,
                row.inquiry_id,
                row.key,
                row.facts.submitted_at,
                row.answers,
                self.run_id,
                row.row,
                row.line,
                row.replaces.id if row.replaces else None,
            )
        )

    def _add_consent(self, row: PlannedRow) -> None:
        at = instant_of(row.facts.submitted_at) or self.now
        self.rows["consent_events"].append(
            (
                row.contact_id,
                PURPOSE,
                int(bool(row.consent)),
                _stored(at),
                row.facts.consent_words or "",
                self.source,
            )
        )

    def _add_import_row(self, row: PlannedRow) -> None:
        aside = row.verdict is Verdict.SET_ASIDE
        self.rows["import_rows"].append(
            (
                self.run_id,
                row.row,
                row.line,
                row.verdict.value,
                row.reason,
                row.same_as_row,
                row.contact_id,
                row.inquiry_id,
                json_list(row.facts.answers) if aside else None,
            )
        )


def shown_name(facts: Facts) -> str:
    """Return the name of a new contact: as given, else an address or number stands for it."""
    if facts.full_name:
        return facts.full_name
    return next((point.text for point in (*facts.emails, *facts.phones)), "")


def instant_of(text: str | None) -> datetime | None:
    """Return the moment that ISO *text* names, aware. Without an offset it is local time here."""
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _stored(moment: datetime) -> str:
    return moment.isoformat()[:19] + "Z" if moment.tzinfo is UTC else instant_text(moment)


def json_list(values: Iterable[Any] | Sequence[Any]) -> str:
    """Return *values* as the book keeps lists."""
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))
