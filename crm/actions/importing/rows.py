"""From the planned rows of an import to the rows of the tables, some hundred at a time."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.importing.moments import days_later, moment_text
from crm.domain.consent import NEWSLETTER
from crm.domain.inquiries import ANSWER_BY
from crm.domain.search_words import place_words
from crm.intake.facts import Facts, words_of_facts
from crm.queries.planning.import_plan import PlannedRow, Verdict
from crm.store.bulk import bulk_insert, fill_stage, open_stage, spread_stage
from crm.store.search_index import add_staged

STAGE = (
    "verdict", "reason", "same_as_row", "row", "line", "contact_id", "inquiry_id", "new_contact",
    "kind", "full_name", "given_name", "family_name", "name_key", "country", "language", "birth_date",
    "section_id", "source", "city", "postcode", "street", "email", "email_value", "phone",
    "phone_value", "message", "submitted", "submitted_at", "due_at", "key", "answers",
    "replaces_id", "consent", "consent_words", "who", "mail", "place", "said",
)  # fmt: skip
"""What is handed over of a planned row. `submitted` is the file's own text."""

_NO_POINT = (None, None)
_NEW_CONTACT = "new_contact"
_NEW = "verdict = 'new'"
_SPREAD: tuple[tuple[str, dict[str, str], str], ...] = (
    (
        "contacts",
        {"id": "contact_id", "notes": "''"}
        | {
            name: name
            for name in (
                "kind", "full_name", "given_name", "family_name", "name_key", "country", "language",
                "birth_date", "section_id", "source",
            )
        },
        _NEW_CONTACT,
    ),
    (
        "contact_points",
        {
            "contact_id": "contact_id",
            "kind": "'email'",
            "text": "email",
            "value": "email_value",
            "position": "0",
        },
        f"{_NEW_CONTACT} AND email IS NOT NULL",
    ),
    (
        "contact_points",
        {
            "contact_id": "contact_id",
            "kind": "'phone'",
            "text": "phone",
            "value": "phone_value",
            "position": "0",
        },
        f"{_NEW_CONTACT} AND phone IS NOT NULL",
    ),
    (
        "addresses",
        {name: name for name in ("contact_id", "street", "postcode", "city", "country")},
        f"{_NEW_CONTACT} AND coalesce(city, postcode, street) IS NOT NULL",
    ),
    (
        "inquiries",
        {"id": "inquiry_id", "status": "'new'", "origin": "'form'", "message": "ifnull(message, '')"}
        | {
            name: name
            for name in ("contact_id", "section_id", "source", "submitted_at", "due_at")
        },
        _NEW,
    ),
    (
        "submissions",
        {"submitted_at": "submitted", "import_run_id": "{run}"}
        | {
            name: name
            for name in (
                "contact_id", "inquiry_id", "key", "answers", "row", "line", "replaces_id",
            )
        },
        "verdict IN ('new', 'update')",
    ),
    (
        "consent_events",
        {
            "contact_id": "contact_id",
            "purpose": f"'{NEWSLETTER}'",
            "given": "consent",
            "at": "submitted_at",
            "words": "ifnull(consent_words, '')",
            "source": "source",
        },
        "consent IS NOT NULL",
    ),
    (
        "import_rows",
        {"run_id": "{run}"}
        | {
            name: name
            for name in (
                "row", "line", "verdict", "reason", "same_as_row", "contact_id", "inquiry_id",
            )
        },
        "1",
    ),
)  # fmt: skip
"""How the stage is spread: table, its columns as SQL over the stage's, and for which rows."""

_NOTED = "run_id, row, line, verdict, reason, same_as_row, contact_id, inquiry_id, cells"
_MORE_POINTS = "contact_id, kind, text, value, position"
_MATCHES = "contact_id, other_id, strength, reasons"


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
    more: defaultdict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        """Make the stage."""
        open_stage(self.session, STAGE)

    def insert(self, rows: Sequence[PlannedRow]) -> None:
        """Insert what the rows bring. What they change is for `importing.updates`."""
        bringing = [row for row in rows if _brings_answers(row)]
        fill_stage(self.session, STAGE, [self._staged(row) for row in bringing])
        if bringing:
            self._spread()
        others = [self._noted(row) for row in rows if not _brings_answers(row)]
        bulk_insert(self.session, "import_rows", _NOTED, others)
        bulk_insert(self.session, "contact_points", _MORE_POINTS, self.more["points"])
        bulk_insert(self.session, "matches", _MATCHES, self.more["matches"])
        self.more.clear()

    def _spread(self) -> None:
        for table, columns, where in _SPREAD:
            filled = {name: sql.replace("{run}", str(self.run_id)) for name, sql in columns.items()}
            spread_stage(self.session, table, filled, where)
        add_staged(self.session.connection(), _NEW_CONTACT)

    def _staged(self, row: PlannedRow) -> tuple[Any, ...]:
        """Return a row as it goes onto the stage, in the order of `STAGE`."""
        facts = row.facts
        words = facts.words or words_of_facts(facts)
        section = self.sections.get(facts.country or "", self.otherwise)
        at = moment_text(facts.submitted_at) or self.now
        if row.new_contact and (len(facts.emails) > 1 or len(facts.phones) > 1 or row.matches):
            self._add_more(row)
        return (
            "new" if row.verdict is Verdict.NEW else "update", row.reason, row.same_as_row, facts.row, facts.line, row.contact_id,
            row.inquiry_id, row.new_contact, kind_of(facts), shown_name(facts), facts.given_name,
            facts.family_name, words.key, facts.country, facts.language,
            facts.birth_date, section.id, facts.source or self.source,
            facts.city, facts.postcode, facts.street,
            *(facts.emails[0] if facts.emails else _NO_POINT),
            *(facts.phones[0] if facts.phones else _NO_POINT),
            facts.message, facts.submitted_at, at, days_later(at, section.answer_by), row.key,
            facts.told, row.replaces.id if row.replaces else None, row.consent,
            facts.consent_words, words.who, words.mail,
            self._place(facts.city, section.name, facts.country), words.said,
        )  # fmt: skip

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

    def _add_more(self, row: PlannedRow) -> None:
        """Gather the second and further points of a new contact, and its open matches."""
        for kind, points in (("email", row.facts.emails), ("phone", row.facts.phones)):
            for position, point in enumerate(points[1:], start=1):
                self.more["points"].append((row.contact_id, kind, *point, position))
        for match in row.matches:
            reasons = json_list(match.reasons)
            self.more["matches"].append(
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
