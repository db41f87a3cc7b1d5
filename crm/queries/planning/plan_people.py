"""Planning every kind of file but join forms: which planner, in which order, with whose ids."""

from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy.orm import Session

from crm.intake.facts import Facts
from crm.intake.filekinds import FileKind
from crm.queries.planning.corrections import corrected
from crm.queries.planning.import_people import People
from crm.queries.planning.import_plan import (
    ImportOptions,
    PlannedEvent,
    PlannedRow,
    Reading,
    field_policies,
)
from crm.queries.planning.plan_contacts import ContactPlanner
from crm.queries.planning.plan_orders import OrderPlanner
from crm.queries.planning.plan_participants import ParticipantPlanner
from crm.queries.planning.plan_references import ReferencePlanner
from crm.queries.planning.planned_events import PlannedEvents
from crm.queries.planning.planned_people import PlannedPeople

BATCH = 500


class PeoplePlanner:
    """Plans the rows of a file that opens no inquiries. None is final before all are planned."""

    def __init__(self, session: Session, reading: Reading, options: ImportOptions) -> None:
        """Begin with no row planned."""
        known = People(session, next_id(session, "contacts"))
        kind = FileKind(reading.head["kind"])
        by_field = field_policies(reading, options)
        people = PlannedPeople(session, kind, options, known, by_field)
        self._events = PlannedEvents(session, reading.name, options, next_id(session, "events"))
        self._people = people
        self._planner: ContactPlanner | OrderPlanner | ParticipantPlanner
        if kind is FileKind.CONTACTS:
            self._planner = ContactPlanner(people, ReferencePlanner(session, reading, options))
        elif kind is FileKind.ORDERS:
            self._planner = OrderPlanner(session, people)
        else:
            self._planner = ParticipantPlanner(session, people, self._events, kind)

    @property
    def rows(self) -> list[PlannedRow]:
        """All rows, in file order after `finish`."""
        return self._people.rows

    @property
    def events(self) -> tuple[PlannedEvent, ...]:
        """The events that the rows are about."""
        return tuple(self._events.events.values())

    def plan(self, batch: Sequence[Facts]) -> list[PlannedRow]:
        """Plan some rows more. They are given out by `finish`."""
        self._planner.plan(batch)
        return []

    def finish(self) -> Iterator[list[PlannedRow]]:
        """Plan what had to wait for all the others, and yield all rows in file order."""
        self._planner.finish()
        self.rows.sort(key=_place)
        for start in range(0, len(self.rows), BATCH):
            yield self.rows[start : start + BATCH]


def _place(row: PlannedRow) -> tuple[bool, int, int]:
    """Return where a row stands: the records of the main table come first."""
    return row.row == 0, row.row, row.line


def batches(reading: Reading, options: ImportOptions) -> Iterator[list[Facts]]:
    """Yield the facts, some hundred at a time, as somebody has put them right."""
    facts = iter(reading.facts)
    as_read = not (options.taken or options.left_out or options.edits)
    while batch := list(islice(facts, BATCH)):
        yield batch if as_read else [corrected(one, options) for one in batch]


def next_id(session: Session, table: str) -> int:
    """Return the id that the next row of a table will get."""
    query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
    found: int | None = session.connection().exec_driver_sql(query, (table,)).scalar()
    return (found or 0) + 1
