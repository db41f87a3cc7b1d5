"""Who the rows of a file are, for every kind of file that opens no inquiries."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from crm.intake.facts import Facts
from crm.queries.planning.filling import consent_to_note, fills
from crm.queries.planning.import_people import People
from crm.queries.planning.import_plan import (
    ColumnPolicy,
    ImportOptions,
    OnMatch,
    PlannedMatch,
    PlannedRow,
    Verdict,
)
from crm.queries.planning.known import KnownContact, contacts_by_cells


@dataclass(slots=True)
class PlannedPeople:
    """The rows planned so far, in any order, and the people they are about.

    A row is first asked who it is (`who`), is then given what its kind of file brings, and is
    remembered (`keep`), so that later rows find the person.
    """

    session: Session
    kind: str
    options: ImportOptions
    people: People
    by_field: dict[str, ColumnPolicy] = field(default_factory=dict)
    rows: list[PlannedRow] = field(default_factory=list)
    _first: dict[int, PlannedRow] = field(default_factory=dict)  # contact → its first row
    _by_row: dict[int, PlannedRow] = field(default_factory=dict)
    _by_cells: dict[str, int] | None = None  # of rows brought in before → contact

    def look_up(self, batch: Sequence[Facts]) -> None:
        """Ask the book, once, about everybody in the next rows."""
        self.people.look_up([facts for facts in batch if facts.set_aside is None])

    def who(self, facts: Facts, contact_id: int | None = None) -> PlannedRow:
        """Return the row of a person: new, or what it adds to a contact that is known.

        *contact_id* names the contact where that is known from elsewhere.
        """
        matches: tuple[PlannedMatch, ...] = ()
        if contact_id is None:
            contact_id = self._same_row(facts)
        if contact_id is None and self.options.on_match is not OnMatch.NEW:
            contact_id = self._brought_before(facts)
            if contact_id is None:
                contact_id, matches = self.people.find(facts)
        if contact_id is None:
            return PlannedRow(
                facts,
                Verdict.NEW,
                contact_id=self.people.next_id,
                new_contact=True,
                matches=matches,
                consent=facts.consent or None,
            )
        return self._known(facts, contact_id)

    def _same_row(self, facts: Facts) -> int | None:
        """Return the contact of the row that this one repeats or continues, if the file says so."""
        earlier = self.row_of(facts)
        return earlier.contact_id if earlier else None

    def row_of(self, facts: Facts) -> PlannedRow | None:
        """Return the planned row that the file says this one repeats or continues."""
        return self._by_row.get(facts.same_as_row or 0)

    def _brought_before(self, facts: Facts) -> int | None:
        """Return the contact that the very same row had made, if it gives no usable address.

        Without one nothing else says that a row is somebody we know: a file that is
        imported again would bring all of them a second time.
        """
        if _has_address(facts):
            return None
        if self._by_cells is None:
            self._by_cells = contacts_by_cells(self.session, self.kind)
        return self._by_cells.get(facts.told)

    def _known(self, facts: Facts, contact_id: int) -> PlannedRow:
        contact = self.people.known(contact_id)
        earlier = self._first.get(contact_id)
        row = PlannedRow(
            facts,
            Verdict.SAME,
            f"the same person as row {earlier.row}" if earlier and earlier.row else None,
            same_as_row=(earlier.row or None) if earlier else None,
            contact_id=contact_id,
            changes=fills(facts, contact, self.options.on_match, self.by_field),
            consent=consent_to_note(facts, contact),
        )
        if row.changes or row.consent is not None:
            row.verdict = Verdict.UPDATE
        elif row.reason is None:
            row.reason = "already in the book"
        return row

    def name_of(self, row: PlannedRow) -> str:
        """Return the name of the contact of a row, "" if none was ever given."""
        return "" if row.new_contact else self.people.known(row.contact_id or 0).person.name

    def contact(self, contact_id: int) -> KnownContact:
        """Return what is known of a contact, with what earlier rows will have added."""
        return self.people.known(contact_id)

    def keep(self, row: PlannedRow) -> None:
        """Add a planned row, and make its person findable."""
        self.rows.append(row)
        if row.facts.row:
            self._by_row[row.facts.row] = row
        if row.contact_id is None:
            return
        if self._by_cells is not None and not _has_address(row.facts):
            self._by_cells.setdefault(row.facts.told, row.contact_id)
        self._first.setdefault(row.contact_id, row)
        if row.verdict is not Verdict.SAME:
            self.people.learn(row)

    def set_aside(self, facts: Facts, reason: str) -> None:
        """Add a row that is no person, or of no use."""
        self.rows.append(PlannedRow(facts, Verdict.SET_ASIDE, reason))


def _has_address(facts: Facts) -> bool:
    return any(point.value for point in facts.emails)
