"""Importing with the answers that somebody gave to its doubts beforehand, all in one step."""

from collections.abc import Callable, Mapping

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm.actions.imports import ImportResult, carry_out, import_label
from crm.actions.matches import answer_match
from crm.queries.import_plan import Plan
from crm.store.backups import before_import
from crm.store.changes import Changes
from crm.store.store import Store
from crm.store.tables import Match

Answers = Mapping[tuple[int, int], str]
"""(row of the file, id of the contact it may be) → household or different."""


def commit_with_answers(
    store: Store,
    plan: Plan,
    answers: Answers,
    *,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[ImportResult, Changes]:
    """Do what `imports.commit_import` does, and answer the matches it leaves open."""
    before_import(store)
    return store.write(import_label, _carry_out, plan, answers, progress=progress)


def _carry_out(
    session: Session, plan: Plan, answers: Answers, *, progress: Callable[[int], None]
) -> ImportResult:
    result = carry_out(session, plan, progress=progress)
    for row in result.plan.rows:
        for match in row.matches:
            answer = answers.get((row.row, match.other_id))
            found = _match_id(session, row.contact_id, match.other_id) if answer else None
            if answer and found:
                answer_match(session, found, answer)
    return result


def _match_id(session: Session, contact_id: int | None, other_id: int) -> int | None:
    pair = (
        (Match.contact_id == contact_id) & (Match.other_id == other_id),
        (Match.contact_id == other_id) & (Match.other_id == contact_id),
    )
    return session.scalar(
        select(Match.id)
        .where(or_(*pair), Match.answer.is_(None))
        .order_by(Match.id.desc())
        .limit(1)
    )
