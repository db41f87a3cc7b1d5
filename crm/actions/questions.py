"""Answering what imports left open: whom a row means. The answer does what the row had waited for."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.importing.edits import apply_edits
from crm.actions.importing.own_fields import fill_own_fields, make_own_fields
from crm.actions.importing.people import PeopleBatch
from crm.actions.imports import sections_by_country
from crm.actions.present import change, present
from crm.actions.profiles import form_name
from crm.actions.tags import tag_contacts
from crm.domain.errors import UserError
from crm.domain.folding import fold
from crm.intake.facts import Facts, from_plain
from crm.queries.merging import merged_into
from crm.queries.planning.import_plan import ImportOptions, Reading
from crm.queries.planning.plan_own_fields import OwnFieldPlanner
from crm.queries.planning.plan_people import PeoplePlanner
from crm.queries.questions import CONFLICT
from crm.store.stamp import now
from crm.store.tables import Contact, FormProfile, ImportRun, Question

SAME, DIFFERENT, NOBODY = "same", "different", "nobody"
ANSWERS = (SAME, DIFFERENT, NOBODY)


def answer_question(
    session: Session, question_id: int, answer: str, contact_id: int | None = None
) -> int | None:
    """Answer whom a held row means. Return the contact that it means now, None for nobody.

    Of a conflict *same* says that the file is right, *different* that the book is.

    *same*: it is *contact_id*, or the only candidate if none is given; *different*: somebody who
    is not in the book yet; *nobody*: it is no person (a room, a device). What the row says of the
    event is then noted of that contact.
    Raises UserError for an unknown or answered question, and for an answer that says too little.
    """
    question = _open(session, question_id)
    if answer not in ANSWERS:
        raise UserError(
            f"“{answer}” is no answer to this question. Nothing was changed. "
            f"Choose one of: {', '.join(ANSWERS)}."
        )
    if question.kind == CONFLICT:
        return _settle(session, question, answer)
    meant: int | None = None
    if answer == SAME:
        meant = _meant(session, question, contact_id)
        present(session, Contact, [meant])
    if answer != NOBODY:
        meant = _carry_out(session, question, meant)
    moment = now(session)
    change(session, Question, [question_id], answer=answer, contact_id=meant, answered_at=moment)
    return meant


def _settle(session: Session, question: Question, answer: str) -> int:
    """Let the file win, or the book."""
    if answer == NOBODY:
        raise UserError(
            "This question is about values. Nothing was changed. "
            "Answer same if the file is right, different if the book is."
        )
    contact_id = _meant(session, question, None)
    present(session, Contact, [contact_id])
    if answer == SAME:
        edits = {field: new for field, _old, new in json.loads(question.holds)}
        run = session.get_one(ImportRun, question.run_id)
        apply_edits(session, contact_id, edits, form_name(run.file_name))
    values = {"answer": answer, "contact_id": contact_id, "answered_at": now(session)}
    change(session, Question, [question.id], **values)
    return contact_id


def _open(session: Session, question_id: int) -> Question:
    question = session.scalars(select(Question).where(Question.id == question_id)).one_or_none()
    if question is None:
        raise UserError(f"There is no question r{question_id} (any more). Nothing was changed.")
    if question.answer is not None:
        raise UserError(
            f"Question r{question_id} is answered already: {question.answer}. "
            "Nothing was changed. Undo that answer first."
        )
    return question


def _meant(session: Session, question: Question, contact_id: int | None) -> int:
    """Return the contact that is meant: the one given, else the only candidate."""
    if contact_id is not None:
        return contact_id
    candidates = [id_ for id_, _reasons in json.loads(question.candidates)]
    if len(candidates) != 1:
        shown = ", ".join(f"c{id_}" for id_ in candidates)
        raise UserError(
            f"Several people may be meant. Nothing was changed. Say which one: {shown}."
        )
    return merged_into(session, candidates[0]) or int(candidates[0])


def _carry_out(session: Session, question: Question, contact_id: int | None) -> int | None:
    """Do what an import does with the row, now that it is known whom it means."""
    run = session.get_one(ImportRun, question.run_id)
    facts = from_plain(json.loads(question.holds))
    options = ImportOptions(event_id=question.event_id, answers={facts.line: contact_id or 0})
    head = {"kind": run.kind, "columns": _columns(session, run, facts)}
    reading = Reading(run.file_name, run.digest, head, [facts])
    planner = PeoplePlanner(session, reading, options)
    planner.plan([facts])
    [rows] = planner.finish()
    OwnFieldPlanner(session, reading, options).fill(rows)
    sections = sections_by_country(session)
    source = form_name(run.file_name)
    PeopleBatch(session, run.id, source, now(session), sections).insert(rows, noted=False)
    session.flush()
    fill_own_fields(session, rows, make_own_fields(session, reading, options))
    meant = rows[0].contact_id
    if meant is not None:
        for tag in json.loads(run.summary).get("tags", ()):
            tag_contacts(session, [meant], tag)
    return meant


def _columns(session: Session, run: ImportRun, facts: Facts) -> list[dict[str, str | None]]:
    """Return where the columns of a held row go, as the form of its file remembers them."""
    form = session.get(FormProfile, run.profile_id) if run.profile_id else None
    known = json.loads(form.columns) if form is not None else {}
    return [
        {"heading": heading, "field": known.get(fold(heading))} for heading, _cell in facts.answers
    ]
