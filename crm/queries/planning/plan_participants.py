"""Planning files of registrations and attendances: who, at which event, and what is new in it."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from crm.domain.matching import Strength, name_key
from crm.intake import asides
from crm.intake.facts import Facts
from crm.intake.filekinds import FileKind
from crm.queries.planning.import_plan import (
    PlannedEvent,
    PlannedMatch,
    PlannedParticipant,
    PlannedRow,
    Verdict,
)
from crm.queries.planning.known_participants import KnownParticipants
from crm.queries.planning.participant_values import came, participant_changes, participant_values
from crm.queries.planning.planned_events import PlannedEvents
from crm.queries.planning.planned_people import PlannedPeople
from crm.queries.questions import asked_before, question_key

HOST = "A host of the event: nobody who came to it."
_SAME_NAME = ("same name", "known at this event")


class ParticipantPlanner:
    """Plans rows about people at events.

    Rows that hold a name alone come last: whom they mean shows when everybody else is known.
    """

    def __init__(
        self, session: Session, people: PlannedPeople, events: PlannedEvents, kind: FileKind
    ) -> None:
        """Plan with *people* and *events*, for a file of that *kind*."""
        self._session = session
        self._people = people
        self._events = events
        self._kind = kind
        self._known = KnownParticipants(session)
        self._nameless: list[Facts] = []  # with a name, but without an address

    def plan(self, batch: Sequence[Facts]) -> None:
        """Plan some rows more."""
        self._people.look_up(batch)
        for facts in batch:
            if facts.set_aside is not None:
                self._people.set_aside(facts, facts.set_aside)
            elif facts.role == "host" and facts.line not in self._people.options.taken:
                self._people.set_aside(facts, HOST)
            elif self._by_name_alone(facts):
                self._nameless.append(facts)
            else:
                self._add(self._people.who(facts), self._events.of(facts))

    def finish(self) -> None:
        """Plan the rows that were left for the end."""
        self._people.look_up(self._nameless)
        for facts in self._nameless:
            self._plan_name(facts, self._events.of(facts))

    def _by_name_alone(self, facts: Facts) -> bool:
        return not facts.emails and not facts.phones and came(facts, self._kind)

    def _add(self, row: PlannedRow, event: PlannedEvent) -> None:
        """Note what the row says of its person at the event."""
        contact_id = row.contact_id or 0
        known = None if row.new_contact else self._known.at(event.id, contact_id)
        values = participant_values(row.facts, self._kind, event, known)
        if values or known is None:
            row.brings = PlannedParticipant(event.id, known is None, values)
            row.changes = (*row.changes, *participant_changes(values, known))
            name = row.facts.full_name or self._people.name_of(row)
            self._known.learn(contact_id, name, row.brings)
            if row.verdict is Verdict.SAME:
                row.verdict = Verdict.UPDATE
                if row.same_as_row is None:
                    row.reason = None
        self._people.keep(row)

    # A display name alone

    def _plan_name(self, facts: Facts, event: PlannedEvent) -> None:
        if earlier := self._people.row_of(facts):
            self._again(facts, event, earlier)
            return
        answer = self._people.options.answers.get(facts.line)
        if answer is not None:
            self._add(self._people.who(facts, answer or None), event)
            return
        name = facts.full_name or facts.display_name or ""
        found = self._known.called(event.id, name)
        if len(found) == 1 and self._is_telling(name, found[0]):
            self._add(self._people.who(facts, found[0]), event)
        elif found:
            self._ask(facts, event, found)
        elif asides.is_room(name) and facts.line not in self._people.options.taken:
            self._people.set_aside(facts, asides.ROOM)
        else:
            self._add(self._people.who(facts), event)

    def _again(self, facts: Facts, event: PlannedEvent, earlier: PlannedRow) -> None:
        """Plan the re-join of an earlier row: it is that person, or the same question."""
        if earlier.contact_id is not None:
            self._add(self._people.who(facts, earlier.contact_id), event)
        else:
            reason = f"the same person as row {earlier.row}"
            row = PlannedRow(facts, Verdict.SAME, reason, same_as_row=earlier.row)
            self._people.keep(row)

    def _is_telling(self, name: str, contact_id: int) -> bool:
        """Say whether a name is more than one word, or all that is known: many are called Ana."""
        key = name_key(name)
        return " " in key or key == name_key(self._people.contact(contact_id).person.name)

    def _ask(self, facts: Facts, event: PlannedEvent, found: Sequence[int]) -> None:
        """Hold a row whose name fits several people of the event: a guess would be worse."""
        row = PlannedRow(facts, Verdict.QUESTION)
        row.key = question_key(event.title, facts)
        before = asked_before(self._session, row.key)
        if before is not None:
            row.verdict, row.reason = Verdict.SAME, "asked already"
            row.contact_id = before.contact_id
        else:
            row.reason = f"who is this? {len(found)} people of the event may be meant"
            if len(found) == 1:
                row.reason = "who is this? One person of the event may be meant"
            row.matches = tuple(
                PlannedMatch(
                    one, self._people.contact(one).person.name, Strength.MEDIUM, _SAME_NAME
                )
                for one in found
            )
            values = participant_values(facts, self._kind, event, None)
            row.brings = PlannedParticipant(event.id, new=True, values=values)
        self._people.keep(row)
