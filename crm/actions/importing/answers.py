"""The answers that somebody gave to the doubts of an import beforehand."""

from collections.abc import Iterable, Mapping

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm.actions.matches import answer_match
from crm.queries.planning.import_plan import PlannedRow
from crm.store.tables import Match

Answers = Mapping[tuple[int, int], str]
"""(row of the file, id of the contact it may be) → household or different."""


def answer_matches(session: Session, rows: Iterable[PlannedRow], answers: Answers) -> None:
    """Answer the matches that rows which were brought in have left open."""
    for row in rows:
        for match in row.matches:
            answer = answers.get((row.row, match.other_id))
            found = _match_id(session, row.contact_id, match.other_id) if answer else None
            if answer and found:
                answer_match(session, found, answer)


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
