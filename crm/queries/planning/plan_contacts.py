"""Planning lists of contacts: who is new, and what the file fills in or changes."""

from collections.abc import Sequence

from crm.intake.facts import Facts
from crm.queries.planning.import_plan import PlannedRow, Verdict
from crm.queries.planning.plan_references import ReferencePlanner
from crm.queries.planning.planned_people import PlannedPeople


class ContactPlanner:
    """Plans rows of an address book, a mailing list or another program's people.

    In such a list “no” to a mailing is a withdrawal, also of somebody who was not known: later
    files must not turn it into consent.
    """

    def __init__(self, people: PlannedPeople, references: ReferencePlanner) -> None:
        """Plan with *people*. Rows of our own exports are for *references* to plan."""
        self._people = people
        self._references = references

    def plan(self, batch: Sequence[Facts]) -> None:
        """Plan some rows more."""
        self._people.look_up(batch)
        self._references.look_up(batch)
        for facts in batch:
            if row := self._references.plan(facts):
                self._people.keep(row)
            elif facts.set_aside is not None:
                self._people.set_aside(facts, facts.set_aside)
            else:
                self._people.keep(self._withdrawn(self._people.who(facts)))

    def finish(self) -> None:
        """Nothing is left over: each row stands for itself."""

    def _withdrawn(self, row: PlannedRow) -> PlannedRow:
        if row.facts.consent is not False:
            return row
        if row.new_contact or self._people.contact(row.contact_id or 0).consent is not False:
            row.consent = False
            if row.verdict is Verdict.SAME:
                row.verdict = Verdict.UPDATE
        return row
