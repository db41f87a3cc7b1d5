"""From the planned rows of an import to the rows of the tables, some hundred at a time."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.importing.moments import days_later, moment_text
from crm.actions.importing.spreading import NEW_CONTACT, SPREAD, STAGE
from crm.domain.inquiries import ANSWER_BY
from crm.domain.search_words import place_words
from crm.intake.facts import Facts, words_of_facts
from crm.queries.planning.import_plan import PlannedRow, Verdict
from crm.store.bulk import bulk_insert
from crm.store.search_index import add_staged
from crm.store.staging import fill_stage, open_stage, spread_stage

_NO_POINT = (None, None)
_MORE = {
    "import_rows": "run_id, row, line, verdict, reason, same_as_row, contact_id, inquiry_id, cells",
    "contact_points": "contact_id, kind, text, value, position",
    "matches": "contact_id, other_id, strength, reasons",
}
"""What does not go over the stage: tables, and what is given of each row."""

_OF_FACTS = (
    "row", "line", "given_name", "family_name", "country", "language", "birth_date", "city",
    "postcode", "street", "message", "consent_words",
)  # fmt: skip
_OF_PLAN = (
    "verdict", "reason", "same_as_row", "contact_id", "inquiry_id", "new_contact", "key", "consent",
)  # fmt: skip
_planned = attrgetter(*_OF_PLAN)
Columns = dict[str, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class SectionOf:
    """The section that answers for a country."""

    id: int | None
    name: str
    answer_by: int  # days


NO_SECTION = SectionOf(None, "", ANSWER_BY.days)


@dataclass(slots=True)
class Batch:
    """Planned rows on their way into the book."""

    session: Session
    run_id: int
    source: str
    now: str
    sections: dict[str, SectionOf]  # by country
    otherwise: SectionOf  # where no section answers for the country
    _countries: dict[str | None, str] = field(default_factory=dict)  # code → its words
    _more: defaultdict[str, list[tuple[Any, ...]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def __post_init__(self) -> None:
        """Make the stage."""
        open_stage(self.session, STAGE)

    def insert(self, rows: Sequence[PlannedRow]) -> None:
        """Insert what the rows bring. What they change is for `importing.updates`."""
        bringing = [row for row in rows if _brings_answers(row)]
        if bringing:
            fill_stage(self.session, self._staged(bringing))
            self._spread()
        self._more["import_rows"] += [self._noted(row) for row in rows if not _brings_answers(row)]
        for table, columns in _MORE.items():
            bulk_insert(self.session, table, columns, self._more.pop(table, ()))

    def _spread(self) -> None:
        for table, columns, where in SPREAD:
            filled = {name: sql.replace("{run}", str(self.run_id)) for name, sql in columns.items()}
            spread_stage(self.session, table, filled, where)
        add_staged(self.session.connection(), NEW_CONTACT)

    def _staged(self, rows: Sequence[PlannedRow]) -> Columns:
        """Return the columns of the stage for rows that bring answers: made whole, not row by row."""
        written = [row.facts for row in rows]
        facts: Columns = dict(zip(Facts._fields, zip(*written, strict=True), strict=True))
        planned: Columns = dict(zip(_OF_PLAN, zip(*map(_planned, rows), strict=True), strict=True))
        sections = [self.sections.get(country, self.otherwise) for country in facts["country"]]
        instants = [moment_text(text) or self.now for text in facts["submitted_at"]]
        words = zip(*(one.words or words_of_facts(one) for one in written), strict=True)
        staged = {name: facts[name] for name in _OF_FACTS} | planned
        staged |= zip(("name_key", "who", "mail", "said"), words, strict=True)
        for kind, points in (("email", facts["emails"]), ("phone", facts["phones"])):
            first = [several[0] if several else _NO_POINT for several in points]
            staged[kind], staged[f"{kind}_value"] = zip(*first, strict=True)
        self._add_more(rows)
        return staged | {
            "verdict": ["new" if row.verdict is Verdict.NEW else "update" for row in rows],
            "kind": list(map(kind_of, written)),
            "full_name": [one.full_name or shown_name(one) for one in written],
            "section_id": [section.id for section in sections],
            "source": [source or self.source for source in facts["source"]],
            "submitted": facts["submitted_at"],
            "submitted_at": instants,
            "due_at": [
                days_later(at, section.answer_by)
                for at, section in zip(instants, sections, strict=True)
            ],
            "answers": facts["told"],
            "replaces_id": [row.replaces.id if row.replaces else None for row in rows],
            "place": [
                self._place(city, section.name, country)
                for city, section, country in zip(
                    facts["city"], sections, facts["country"], strict=True
                )
            ],
        }

    def _place(self, city: str | None, section: str, country: str | None) -> str:
        if city or section:
            return place_words([part for part in (city, section) if part], country)
        if country not in self._countries:
            self._countries[country] = place_words([], country)
        return self._countries[country]

    def _noted(self, row: PlannedRow) -> tuple[Any, ...]:
        """Return the import row of a row that brings nothing. Set aside, it keeps its cells."""
        aside = row.verdict is Verdict.SET_ASIDE
        return (
            self.run_id,
            row.row,
            row.line,
            row.verdict.value,
            row.reason,
            row.same_as_row,
            row.contact_id,
            row.inquiry_id,
            row.facts.told if aside else None,
        )

    def _add_more(self, rows: Sequence[PlannedRow]) -> None:
        """Gather the second and further points of new contacts, and their open matches."""
        for row in rows:
            facts, more = row.facts, self._more
            if not row.new_contact:
                continue
            for kind, points in (("email", facts.emails), ("phone", facts.phones)):
                for position, point in enumerate(points[1:], start=1):
                    more["contact_points"].append((row.contact_id, kind, *point, position))
            for match in row.matches:
                reasons = json_list(match.reasons)
                more["matches"].append(
                    (row.contact_id, match.other_id, match.strength.value, reasons)
                )


def _brings_answers(row: PlannedRow) -> bool:
    """Say whether a row brings a submission: an update may be of own fields alone."""
    return row.verdict is Verdict.NEW or row.replaces is not None


def kind_of(facts: Facts) -> str:
    """Return whether a new contact is a person or, where nobody else is named, an organisation."""
    return "organisation" if facts.is_of_organisation else "person"


def shown_name(facts: Facts) -> str:
    """Return the name of a new contact: as given, else an address or number stands for it."""
    if facts.full_name:
        return facts.full_name
    return next((point.text for point in (*facts.emails, *facts.phones)), "")


def json_list(values: Sequence[Any]) -> str:
    """Return *values* as the book keeps lists."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
