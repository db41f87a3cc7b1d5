"""Planning an import: for each row, whether the book knows the submission and the person."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence

from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.domain.matching import is_double_click, submission_key
from crm.domain.names import compatible
from crm.intake.facts import Facts
from crm.intake.filekinds import FileKind
from crm.queries.forms import journal_head, profile_called
from crm.queries.planning.filling import changed_answers, consent_to_note, fills
from crm.queries.planning.import_people import People, add_to
from crm.queries.planning.import_plan import (
    ImportOptions,
    OnMatch,
    Plan,
    PlannedEvent,
    PlannedMatch,
    PlannedRow,
    Reading,
    Verdict,
    field_policies,
    summarise,
)
from crm.queries.planning.known import KnownSubmission, is_older_version, submissions_by_key
from crm.queries.planning.own_lists import OwnList
from crm.queries.planning.plan_own_fields import OwnFieldPlanner
from crm.queries.planning.plan_people import PeoplePlanner, batches, next_id
from crm.queries.suppressions import Suppressed


def plan_import(
    session: Session,
    reading: Reading,
    options: ImportOptions,
    *,
    progress: Callable[[int], None] = lambda _done: None,
) -> Plan:
    """Return what importing *reading* would do to the book as it is now. Nothing is written.

    *progress* is told, every 500 rows, how many are planned; it may raise to cancel.
    """
    planning = Planning(session, reading, options)
    done = 0
    for rows in planning.batches():
        progress(done := done + len(rows))
    return planning.plan()


class Planning:
    """A plan in the making, for a session that sees the book as it is before the import."""

    def __init__(self, session: Session, reading: Reading, options: ImportOptions) -> None:
        """Begin with no row planned."""
        self.profile_id = profile_called(session, options.profile or reading.head.get("profile"))
        self._head_step = journal_head(session)
        self._reading, self._options = reading, options
        self._suppressed = Suppressed(session)
        self._own = OwnFieldPlanner(session, reading, options)
        self._planner: _Planner | PeoplePlanner = (
            _Planner(session, reading, options, self.profile_id)
            if reading.head["kind"] == FileKind.JOIN_FORM
            else PeoplePlanner(session, reading, options)
        )

    def batches(self) -> Iterator[list[PlannedRow]]:
        """Plan all rows, in file order, and yield them as they are planned."""
        for batch in batches(self._reading, self._options):
            if rows := self._planner.plan(self._suppressed.without(batch)):
                yield self._own.fill(rows)
        yield from map(self._own.fill, self._planner.finish())

    def plan(self) -> Plan:
        """Return the plan of all rows planned so far."""
        rows, events = self._planner.rows, self._planner.events
        summary = summarise(self._reading, rows)
        head_step, profile_id = self._head_step, self.profile_id
        return Plan(self._reading, self._options, rows, summary, profile_id, head_step, events)


class _Planner:
    """Rows planned so far, and where to find the submissions among them."""

    def __init__(
        self, session: Session, reading: Reading, options: ImportOptions, profile_id: int | None
    ) -> None:
        self.rows: list[PlannedRow] = []
        self.events: tuple[PlannedEvent, ...] = ()  # events for all are not of the rows
        self._session = session
        self._policy, self._taken = options.on_match, options.taken
        self._by_field = field_policies(reading, options)
        made = next_id(session, "form_profiles") if options.remember else None
        profile = profile_id or made  # the one that the import will make
        self._form = f"p{profile}" if profile else _form_of(reading)
        self._passing = frozenset(
            column["heading"]
            for column in reading.head["columns"]
            if column["field"] in ("submitted_at", "form_id")
        )
        self._own_list = OwnList(session, reading)
        self._people = People(session, next_id(session, "contacts"))
        self._next_inquiry = next_id(session, "inquiries")
        self._by_key: dict[str, tuple[int, ...]] = {}  # submission key → indexes of rows
        self._rows_of: dict[int, tuple[int, ...]] = {}  # contact → indexes of rows
        self._claimed: set[int] = set()  # submissions in the book that a row was taken for

    def plan(self, batch: Sequence[Facts]) -> list[PlannedRow]:
        """Plan some rows more, in file order. Return them."""
        first = len(self.rows)
        ours = self._own_list.known(batch)
        batch = self._own_list.without_closed(batch, ours, self._taken)
        keys = [self._key(facts) if facts.set_aside is None else "" for facts in batch]
        known = self._known(keys)
        pairs = list(zip(batch, keys, strict=True))
        self._people.look_up([facts for facts, key in pairs if key and key not in known])
        for facts, key in pairs:
            if not key:
                self.rows.append(PlannedRow(facts, Verdict.SET_ASIDE, facts.set_aside))
            elif facts.row in ours:
                contact, inquiry = ours[facts.row]
                row = PlannedRow(facts, Verdict.SAME, "already in the book")
                row.contact_id, row.inquiry_id = contact, inquiry
                self.rows.append(row)
            else:
                row = self._plan_row(facts, key, known.get(key, ()))
                self.rows.append(row)
                self._remember(row, len(self.rows) - 1)
        return self.rows[first:]

    def finish(self) -> Iterator[list[PlannedRow]]:
        """Nothing is left over: each row is planned in its turn."""
        return iter(())

    def _known(self, keys: Sequence[str]) -> dict[str, list[KnownSubmission]]:
        """Return the submissions that the book has by their keys."""
        if self._people.is_nobody_known:
            return {}
        return submissions_by_key(self._session, set(filter(None, keys)))

    def _key(self, facts: Facts) -> str:
        return submission_key(
            form=self._form,
            form_id=facts.form_id,
            submitted_at=facts.submitted_at,
            address=_address(facts),
            answers=() if facts.form_id or facts.submitted_at else facts.answers,
        )

    def _plan_row(
        self, facts: Facts, key: str, submissions: Sequence[KnownSubmission]
    ) -> PlannedRow:
        if not submissions and key not in self._by_key and self._people.is_stranger(facts):
            return self._new_contact(facts, key, ())
        if row := self._seen_in_file(facts, key):
            return row
        if submissions:
            if submission := self._seen_before(facts, submissions):
                return self._again(facts, key, submission)
            self._people.look_up_also([facts])  # its submission is another row's: who is it?
        linked, matches = (None, ()) if self._policy is OnMatch.NEW else self._people.find(facts)
        if linked is None:
            return self._new_contact(facts, key, matches)
        return self._double_click(facts, linked) or self._new_inquiry(facts, key, linked)

    # The same submission again

    def _seen_in_file(self, facts: Facts, key: str) -> PlannedRow | None:
        for index in self._by_key.get(key, ()):
            earlier = self.rows[index]
            if earlier.facts.told == facts.told:
                return _same_as(facts, earlier, f"the same submission as row {earlier.row}")
        return None

    def _seen_before(
        self, facts: Facts, submissions: Sequence[KnownSubmission]
    ) -> KnownSubmission | None:
        """Return the submission in the book that the row is, the one with equal answers first."""
        free = [
            known
            for known in submissions
            if known.id not in self._claimed and compatible(facts.full_name or "", known.name)
        ]
        free.sort(key=lambda known: known.answers != facts.told)
        if not free:
            return None
        self._claimed.add(free[0].id)
        return free[0]

    def _again(self, facts: Facts, key: str, submission: KnownSubmission) -> PlannedRow:
        row = PlannedRow(
            facts,
            Verdict.SAME,
            "already in the book",
            contact_id=submission.contact_id,
            inquiry_id=submission.inquiry_id,
            key=key,
        )
        if facts.told == submission.answers:
            return row
        changes = changed_answers(json.loads(submission.answers), facts.answers)
        if changes and is_older_version(self._session, submission.id, facts.told):
            row.reason = "an older version of what the book has"
        elif changes:
            row.verdict, row.reason, row.replaces = Verdict.UPDATE, "other answers", submission
            contact = self._people.known(submission.contact_id)
            row.changes = (*changes, *fills(facts, contact, self._policy, self._by_field))
            row.consent = consent_to_note(facts, contact)
        return row

    def _double_click(self, facts: Facts, linked: int) -> PlannedRow | None:
        """Return a row for the same answers sent twice within minutes, None otherwise."""
        mine = self._lasting(facts.answers)
        for index in self._rows_of.get(linked, ()):
            earlier = self.rows[index]
            if self._lasting(earlier.facts.answers) == mine and is_double_click(
                earlier.facts.submitted_at, facts.submitted_at
            ):
                reason = f"sent twice: the same answers as row {earlier.row}"
                return _same_as(facts, earlier, reason)
        for known in self._people.known(linked).submissions:
            pairs = ((heading, cell) for heading, cell in json.loads(known.answers))
            if self._lasting(pairs) == mine and is_double_click(
                known.submitted_at, facts.submitted_at
            ):
                row = PlannedRow(facts, Verdict.SAME, "sent twice: the book has the same answers")
                row.contact_id, row.inquiry_id = linked, known.inquiry_id
                return row
        return None

    def _lasting(self, answers: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """Return the answers without the time and the number of the entry."""
        return {pair for pair in answers if pair[0] not in self._passing}

    # New ones

    def _new_contact(self, facts: Facts, key: str, matches: tuple[PlannedMatch, ...]) -> PlannedRow:
        return PlannedRow(
            facts,
            Verdict.NEW,
            contact_id=self._people.next_id,
            inquiry_id=self._next_inquiry,
            new_contact=True,
            matches=matches,
            key=key,
            consent=facts.consent or None,
        )

    def _new_inquiry(self, facts: Facts, key: str, linked: int) -> PlannedRow:
        contact = self._people.known(linked)
        return PlannedRow(
            facts,
            Verdict.NEW,
            "a new inquiry from somebody the book knows",
            contact_id=linked,
            inquiry_id=self._next_inquiry,
            changes=fills(facts, contact, self._policy, self._by_field),
            key=key,
            consent=consent_to_note(facts, contact),
        )

    def _remember(self, row: PlannedRow, index: int) -> None:
        """Make the row findable for the rows after it, and use up the ids it took."""
        here = (index,)
        if row.key:
            add_to(self._by_key, row.key, here)
            if row.contact_id is not None:
                add_to(self._rows_of, row.contact_id, here)
        if row.inquiry_id == self._next_inquiry:
            self._next_inquiry += 1
        if row.verdict is not Verdict.SAME:
            self._people.learn(row)


def _same_as(facts: Facts, earlier: PlannedRow, reason: str) -> PlannedRow:
    return PlannedRow(
        facts,
        Verdict.SAME,
        reason,
        same_as_row=earlier.row,
        contact_id=earlier.contact_id,
        inquiry_id=earlier.inquiry_id,
    )


def _address(facts: Facts) -> str:
    for point in (*facts.emails, *facts.phones):
        return point.value or point.text.casefold()
    return facts.name_key


def _form_of(reading: Reading) -> str:
    return "|".join(sorted(fold(column["heading"]) for column in reading.head["columns"]))
