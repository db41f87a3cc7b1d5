"""Importing: carrying out a plan in one step, all of it or nothing."""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.import_marks import mark_contacts
from crm.actions.import_rows import Batch, SectionOf, shown_name
from crm.actions.import_updates import apply_changes
from crm.actions.profiles import remember_form
from crm.queries.forms import journal_head
from crm.queries.import_plan import Plan, PlannedRow, Summary
from crm.queries.planner import BATCH, plan_import
from crm.store.backups import before_import
from crm.store.bulk import uncollected
from crm.store.changes import Changes
from crm.store.labels import Label, label
from crm.store.search_index import add_texts, index_range, refresh
from crm.store.search_words import SearchRow, point_words, search_row
from crm.store.stamp import now
from crm.store.store import Store
from crm.store.tables import ImportRun, Section, SectionCountry


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
    store: Store, plan: Plan, *, progress: Callable[[int], None] = lambda _done: None
) -> tuple[ImportResult, Changes]:
    """Back the book up, then carry *plan* out as one step.

    If somebody wrote to the book since the plan was made, it is made anew first: the result
    holds the plan that was carried out. *progress* is told how many rows are done and may raise
    to cancel: then nothing is changed. Raises UserError.
    """
    before_import(store)
    with uncollected():
        return store.write(import_label, carry_out, plan, progress=progress)


def import_label(result: ImportResult) -> Label:
    """Return what the step is called."""
    counts = result.summary
    return label("Import {file}: {new} new", file=counts.file, new=counts.new, run=result.run_id)


def carry_out(
    session: Session, plan: Plan, *, progress: Callable[[int], None] = lambda _done: None
) -> ImportResult:
    """Write what *plan* says. It is made anew if it is not of the book as it is now."""
    if plan.head_step != journal_head(session):
        plan = plan_import(session, plan.reading, plan.options)
    run_id, source = _open_run(session, plan)
    batch = Batch(session, run_id, source, now(session), _sections(session))
    for start in range(0, len(plan.rows), BATCH):
        rows = plan.rows[start : start + BATCH]
        batch.insert(rows)
        for row in rows:
            if row.changes:
                apply_changes(session, row)
        session.flush()
        _store_words(session, rows, batch)
        progress(start + len(rows))
    _index(session, plan, mark_contacts(session, plan))
    return ImportResult(run_id, plan)


def _open_run(session: Session, plan: Plan) -> tuple[int, str]:
    """Note the run. Return its id and what its people are said to come from."""
    profile_id, source = remember_form(session, plan)
    run = ImportRun(
        file_name=plan.reading.name,
        digest=plan.reading.digest,
        kind=plan.summary.kind,
        profile_id=profile_id,
        summary=json.dumps(asdict(plan.summary), ensure_ascii=False),
    )
    session.add(run)
    session.flush()
    return run.id, source


def _sections(session: Session) -> dict[str, SectionOf]:
    found = session.execute(
        select(SectionCountry.country, Section.id, Section.name, Section.answer_by_days).join(
            Section, Section.id == SectionCountry.section_id
        )
    )
    return {
        country: SectionOf(section_id, name, timedelta(days=days))
        for country, section_id, name, days in found
    }


def _store_words(session: Session, rows: Iterable[PlannedRow], batch: Batch) -> None:
    """Store the words of contacts just made, without reading them back."""
    words = [_words(row, batch) for row in rows if row.new_contact]
    if words:
        add_texts(session.connection(), words)


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


def _words(row: PlannedRow, batch: Batch) -> SearchRow:
    facts = row.facts
    who, mail = [shown_name(facts)], []
    for kind, points in (("email", facts.emails), ("phone", facts.phones)):
        for point in points:
            known, domain = point_words(kind, point.text, point.value)
            who.append(known)
            mail.append(domain)
    section = batch.sections.get(facts.country or "")
    place = [part for part in (facts.city, section.name if section else None) if part]
    said = [facts.message] if facts.message else []
    return search_row(row.contact_id or 0, who, mail, place, said, facts.country)
