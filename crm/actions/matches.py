"""Answering whether two records are one person."""

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from crm.actions.merging import are_same
from crm.actions.present import add, change, present
from crm.domain.errors import UserError
from crm.domain.matching import Strength
from crm.store.stamp import now
from crm.store.tables import Contact, Match

ANSWERS = ("same", "household", "different")


def answer_match(session: Session, match_id: int, answer: str) -> int | None:
    """Answer a match: *same*, *household* or *different*. It is remembered for that pair for ever.

    With *same* the two become one contact, whose id is returned: the older record stays (see
    `merge_contacts`).
    Raises UserError for any other answer and for a match that is unknown or answered already.
    """
    if answer not in ANSWERS:
        raise UserError(
            f"“{answer}” is no answer that can be given here. Nothing was changed. "
            f"Choose one of: {', '.join(ANSWERS)}."
        )
    found = session.execute(
        select(Match.id, Match.answer).where(Match.id == match_id)
    ).one_or_none()
    if found is None:
        raise UserError(f"There is no question {match_id} (any more). Nothing was changed.")
    if found.answer is not None:
        raise UserError(
            f"Question {match_id} is answered already: {found.answer}. Nothing was changed. "
            "Undo that answer first."
        )
    if answer == "same":
        return are_same(session, match_id)
    change(session, Match, [match_id], answer=answer, answered_at=now(session))
    return None


def note_answer(session: Session, one_id: int, other_id: int, answer: str) -> None:
    """Answer for two contacts, whether or not somebody had asked: *household* or *different*."""
    if answer not in ("household", "different"):
        raise UserError(f"“{answer}” is no answer for two contacts. Nothing was changed.")
    present(session, Contact, [one_id, other_id])
    pair = or_(
        and_(Match.contact_id == one_id, Match.other_id == other_id),
        and_(Match.contact_id == other_id, Match.other_id == one_id),
    )
    asked = session.scalars(select(Match.id).where(pair)).all()
    change(session, Match, asked, answer=answer, answered_at=now(session))
    if not asked:
        add(
            session,
            Match,
            contact_id=max(one_id, other_id),
            other_id=min(one_id, other_id),
            strength=Strength.MEDIUM,
            reasons="[]",
            answer=answer,
            answered_at=now(session),
        )
