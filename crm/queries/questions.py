"""What imports left open: who is who, whom a display name means, whose value counts.

There are two sorts, numbered apart: matches between two contacts, and rows that are held until
somebody answers. Both are listed by `open_questions`.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.folding import folded_key
from crm.intake.facts import Facts
from crm.queries.contact_columns import contact_columns
from crm.queries.contacts import contact_names
from crm.queries.merging import merged_into
from crm.queries.open_matches import first_points, open_matches
from crm.store.tables import Event, ImportRun, Question

MATCH, WHO, CONFLICT = "match", "who", "conflict"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact that may be meant, with an address or number of it, and what speaks for it."""

    contact_id: int
    name: str
    point: str | None
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One open question.

    *kind* is "match" (are two contacts one person? *id* is the match's, *contact_id* one of them,
    the only candidate the other), "who" (whom does a row mean?) or "conflict" (a cell was changed
    in a file and in the book; *changes* are (field, now in the book, in the file)); *id* is the
    question's. *name* is that of the contact or as the file has it.
    """

    kind: str
    id: int
    name: str
    candidates: tuple[Candidate, ...]
    contact_id: int | None = None
    event: str | None = None
    file: str | None = None
    line: int | None = None
    strength: str | None = None  # of a match
    changes: tuple[tuple[str, str | None, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked before, and whom the answer named."""

    id: int
    answer: str | None
    contact_id: int | None


def open_questions(session: Session) -> list[QuestionRow]:
    """Return all open questions: held rows first, then matches, each oldest first."""
    return [*_held(session), *_matches(session)]


def is_open(session: Session, number: int, *, held: bool) -> bool:
    """Say whether a question waits for an answer: a *held* row, else a match of two contacts."""
    if held:
        query = select(Question.id).where(Question.id == number, Question.answer.is_(None))
        return session.scalar(query) is not None
    return any(row.id == number for row in _matches(session))


def question_key(about: str, facts: Facts) -> str:
    """Return what makes a question the same one when its file is imported again."""
    name = folded_key(facts.display_name or facts.full_name or "")
    return f"{folded_key(about)}|{name}|{facts.joined_at or ''}"


def asked_before(session: Session, key: str) -> Asked | None:
    """Return the question with that key, None if it was never asked."""
    query = select(Question.id, Question.answer, Question.contact_id).where(Question.key == key)
    row = session.execute(query.order_by(Question.id.desc()).limit(1)).one_or_none()
    return Asked(*row) if row else None


def _held(session: Session) -> list[QuestionRow]:
    query: Any = (
        select(Question, ImportRun.file_name, Event.title)
        .join(ImportRun, ImportRun.id == Question.run_id)
        .outerjoin(Event, Event.id == Question.event_id)
        .where(Question.answer.is_(None))
        .order_by(Question.id)
    )
    found = session.execute(query).all()
    candidates = [json.loads(row.Question.candidates) for row in found]
    titles = {column.key: column.title for column in contact_columns(session)}
    known = _people(session, {id_ for some in candidates for id_, _why in some})
    return [
        QuestionRow(
            kind=row.Question.kind,
            id=row.Question.id,
            name=row.Question.name,
            candidates=tuple(
                Candidate(*known[id_], tuple(why)) for id_, why in some if id_ in known
            ),
            event=row.title,
            file=row.file_name,
            line=row.Question.line,
            changes=_changes(row.Question, titles),
        )
        for row, some in zip(found, candidates, strict=True)
    ]


def _changes(
    question: Question, titles: dict[str, str]
) -> tuple[tuple[str, str | None, str | None], ...]:
    if question.kind != CONFLICT:
        return ()
    held = json.loads(question.holds)
    return tuple((titles.get(field, field), old, new) for field, old, new in held)


def _people(session: Session, ids: Iterable[int]) -> dict[int, tuple[int, str, str | None]]:
    """Return id, name and a point of each contact, for a merged one those of whom it became."""
    became = {id_: merged_into(session, id_) or id_ for id_ in ids}
    names = contact_names(session, became.values())
    points = first_points(session, list(became.values()))
    return {id_: (now, names[now], points.get(now)) for id_, now in became.items() if now in names}


def _matches(session: Session) -> list[QuestionRow]:
    found = open_matches(session)
    names = contact_names(session, [match.contact_id for match in found])
    return [
        QuestionRow(
            kind=MATCH,
            id=match.id,
            name=names.get(match.contact_id, ""),
            candidates=(
                Candidate(match.other_id, match.other_name, match.other_point, match.reasons),
            ),
            contact_id=match.contact_id,
            strength=match.strength,
        )
        for match in found
    ]
