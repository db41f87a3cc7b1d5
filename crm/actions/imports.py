"""Importing: carrying out a plan in one step, all of it or nothing."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.importing.answers import Answers, answer_matches
from crm.actions.importing.marks import mark_contacts
from crm.actions.importing.own_fields import fill_own_fields, make_own_fields
from crm.actions.importing.people import PeopleBatch
from crm.actions.importing.rows import NO_SECTION, Batch, SectionOf
from crm.actions.importing.updates import apply_changes
from crm.actions.present import present
from crm.actions.profiles import forget_form, remember_form
from crm.intake.filekinds import FileKind
from crm.queries.forms import journal_head
from crm.queries.planning.import_plan import ImportOptions, Plan, PlannedRow, Reading, Summary
from crm.queries.planning.plan_people import BATCH
from crm.queries.planning.planner import Planning, plan_import
from crm.store.backups import before_import
from crm.store.bulk import indexes_at_the_end, uncollected
from crm.store.changes import Changes
from crm.store.labels import Label, label
from crm.store.search_index import index_range, refresh
from crm.store.stamp import now
from crm.store.store import Store
from crm.store.tables import Contact, ImportRun, Section, SectionCountry, instant_text

_MANY = 5_000
_UNORDERED = (
    "ix_contacts_name_key",
    "ix_contact_points_value",
    "ix_submissions_key",
    "ix_search_text_who",
)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did: the plan that was carried out, and the run that it made."""

    run_id: int
    plan: Plan

    @property
    def summary(self) -> Summary:
        """The counts."""
        return self.plan.summary


def commit_import(
    store: Store,
    plan: Plan,
    answers: Answers = MappingProxyType({}),
    *,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[ImportResult, Changes]:
    """Back the book up, then carry *plan* out as one step, and answer the matches it leaves open.

    If somebody wrote to the book since the plan was made, it is made anew first: the result
    holds the plan that was carried out. *progress* is told how many rows are done and may raise
    to cancel: then nothing is changed. Raises UserError.
    """
    before_import(store)
    with uncollected():
        return store.write(import_label, carry_out, plan, answers, progress=progress)


def import_label(result: ImportResult) -> Label:
    """Return what the step is called."""
    counts = result.summary
    return label("Import {file}: {new} new", file=counts.file, new=counts.new, run=result.run_id)


def import_reading(
    store: Store,
    reading: Reading,
    options: ImportOptions,
    *,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[ImportResult, Changes]:
    """Back the book up, then plan and carry out in one go, for those who look at no preview.

    Each batch of rows is written while the next is still being read. Nobody else can write
    meanwhile, so the plan is the one that a preview would have shown. Raises UserError.
    """
    before_import(store)
    with uncollected():
        return store.write(import_label, _plan_and_write, store, reading, options, progress)


def _plan_and_write(
    session: Session,
    store: Store,
    reading: Reading,
    options: ImportOptions,
    progress: Callable[[int], None],
) -> ImportResult:
    def write(before: Session) -> ImportResult:  # a view of the book as it was
        planning = Planning(before, reading, options)
        batches = planning.batches()
        return _write(
            session, reading, options, planning.profile_id, batches, planning.plan, progress
        )

    return store.read(write)


def carry_out(
    session: Session,
    plan: Plan,
    answers: Answers = MappingProxyType({}),
    *,
    progress: Callable[[int], None] = lambda _done: None,
) -> ImportResult:
    """Write what *plan* says. It is made anew if it is not of the book as it is now."""
    if plan.head_step != journal_head(session):
        plan = plan_import(session, plan.reading, plan.options)
    batches = (plan.rows[start : start + BATCH] for start in range(0, len(plan.rows), BATCH))
    result = _write(
        session, plan.reading, plan.options, plan.profile_id, batches, lambda: plan, progress
    )
    if answers:
        answer_matches(session, result.plan.rows, answers)
    return result


def _write(
    session: Session,
    reading: Reading,
    options: ImportOptions,
    profile_id: int | None,
    batches: Iterable[Sequence[PlannedRow]],
    whole: Callable[[], Plan],
    progress: Callable[[int], None],
) -> ImportResult:
    """Write the planned rows as they come; *whole* gives the plan when all of them came."""
    form_id, source = remember_form(session, reading, options, profile_id)
    run = ImportRun(
        file_name=reading.name,
        digest=reading.digest,
        kind=reading.head["kind"],
        profile_id=form_id,
        summary="",
    )
    session.add(run)
    session.flush()
    write = _inquiries if run.kind == FileKind.JOIN_FORM else _people
    late = _late_indexes(session, reading.head["rows"]) if write is _inquiries else ()
    otherwise, own = _otherwise(session, options), make_own_fields(session, reading, options)
    with indexes_at_the_end(session, late):
        plan = write(session, run.id, source, otherwise, batches, whole, progress)
    if form_id and not profile_id and not plan.summary.used:
        run.profile_id = None
        session.flush()
        forget_form(session, form_id)
    run.summary = json.dumps(asdict(plan.summary) | {"tags": options.tags}, ensure_ascii=False)
    session.flush()
    marked = mark_contacts(session, plan) | fill_own_fields(session, plan.rows, own)
    if write is _inquiries:
        _index(session, plan, marked)
    return ImportResult(run.id, plan)


def _inquiries(
    session: Session,
    run_id: int,
    source: str,
    otherwise: SectionOf,
    batches: Iterable[Sequence[PlannedRow]],
    whole: Callable[[], Plan],
    progress: Callable[[int], None],
) -> Plan:
    """Write the rows of a join form."""
    sections = sections_by_country(session)
    at, done = instant_text(now(session)), 0
    batch = Batch(session, run_id, source, at, sections, otherwise)
    for rows in batches:
        batch.insert(rows)
        for row in rows:
            if row.changes:
                apply_changes(session, row)
        session.flush()
        progress(done := done + len(rows))
    return whole()


def _people(
    session: Session,
    run_id: int,
    source: str,
    otherwise: SectionOf,
    batches: Iterable[Sequence[PlannedRow]],
    whole: Callable[[], Plan],
    progress: Callable[[int], None],
) -> Plan:
    """Write the rows of a file that opens no inquiries. All are planned before the first."""
    rows = [row for batch in batches for row in batch]
    plan = whole()
    sections = sections_by_country(session)
    writing = PeopleBatch(session, run_id, source, now(session), sections, otherwise)
    writing.make_events(plan.events)
    for start in range(0, len(rows), BATCH):
        writing.insert(rows[start : start + BATCH])
        progress(min(start + BATCH, len(rows)))
    return plan


def _late_indexes(session: Session, rows: int) -> Sequence[str]:
    """Return the indexes that many rows fill in no order, if there is nobody in the book yet."""
    worthwhile = rows >= _MANY and session.scalar(select(Contact.id).limit(1)) is None
    return _UNORDERED if worthwhile else ()


def _otherwise(session: Session, options: ImportOptions) -> SectionOf:
    """Return the section of people whose country no section answers for."""
    if options.section_id is None:
        return NO_SECTION
    [row] = present(session, Section, [options.section_id], Section.name, Section.answer_by_days)
    return SectionOf(*row[:3])


def sections_by_country(session: Session) -> dict[str, SectionOf]:
    """Return the section that answers for each country that has one."""
    found = session.execute(
        select(SectionCountry.country, Section.id, Section.name, Section.answer_by_days).join(
            Section, Section.id == SectionCountry.section_id
        )
    )
    return {country: SectionOf(section_id, name, days) for country, section_id, name, days in found}


def _index(session: Session, plan: Plan, marked: set[int]) -> None:
    """Index the contacts just made, and once more those that marks or later rows added to."""
    ids = [row.contact_id for row in plan.rows if row.new_contact and row.contact_id]
    if not ids:
        return
    made = range(ids[0], ids[-1] + 1)
    index_range(session.connection(), made.start, made.stop - 1)
    bringing = (row for row in plan.rows if row.key and not row.new_contact)
    again = marked | {row.contact_id for row in bringing if row.contact_id}
    session.flush()
    refresh(session.connection(), sorted(number for number in again if number in made))
    session.info["indexed"] = made
