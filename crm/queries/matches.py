"""Probable duplicates: contacts that may be one person, computed when somebody looks.

Nobody compares everybody with everybody: only those are compared who share an address, a number
or a name, and neighbours in the order of names. What was answered before is not asked again.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.matching import Person, Strength, likeness
from crm.queries.among import one_of
from crm.queries.open_matches import first_points
from crm.queries.planning.known import contacts_by_id
from crm.store.tables import Contact, ContactPoint, Match

CROWD = 20
"""Of more contacts with the same name or number only so many are compared with each other."""
NEAR = 90.0
"""How alike two names have to be, of 100, to be compared at all."""
_GROUPS = 5_000


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """Two contacts that may be one person, the older first, and what speaks for it."""

    one_id: int
    other_id: int
    one_name: str
    other_name: str
    one_point: str | None
    other_point: str | None
    strength: str  # strong, medium or weak
    reasons: tuple[str, ...]


def probable_duplicates(session: Session, *, limit: int = 200) -> list[DuplicateRow]:
    """Return pairs of contacts that may be one person, the most probable first."""
    pairs = dict.fromkeys(
        pair for source in (_same_points, _same_names, _near_names) for pair in source(session)
    )
    return _ranked(session, pairs, limit)


def still_probable(session: Session, pairs: Sequence[tuple[int, int]]) -> list[DuplicateRow]:
    """Return what `probable_duplicates` says of *pairs* now: those answered meanwhile are left out.

    The older contact of a pair comes first.
    """
    ids = {id_ for pair in pairs for id_ in pair}
    alive = select(Contact.id).where(one_of(Contact.id, ids), Contact.deleted_at.is_(None))
    there = set(session.scalars(alive))
    return _ranked(session, dict.fromkeys(pair for pair in pairs if there.issuperset(pair)), None)


def _ranked(
    session: Session, pairs: dict[tuple[int, int], None], limit: int | None
) -> list[DuplicateRow]:
    for answered in _answered(session):
        pairs.pop(answered, None)
    known = contacts_by_id(session, {id_ for pair in pairs for id_ in pair})
    found = []
    for one, other in pairs:
        judged = _judged(known[one].person, known[other].person)
        if judged is not None:
            found.append((judged[0], one, other, judged[1]))
    found.sort()
    points = first_points(session, [id_ for _r, *ids, _why in found[:limit] for id_ in ids])
    return [
        DuplicateRow(
            one_id=one,
            other_id=other,
            one_name=known[one].person.name,
            other_name=known[other].person.name,
            one_point=points.get(one),
            other_point=points.get(other),
            strength=_STRENGTHS[rank],
            reasons=reasons,
        )
        for rank, one, other, reasons in found[:limit]
    ]


_STRENGTHS = (Strength.STRONG.value, Strength.STRONG.value, Strength.MEDIUM.value, "weak", "weak")


def _judged(one: Person, other: Person) -> tuple[int, tuple[str, ...]] | None:
    """Return how probable it is (0 most) that both are one person, and why; None if it is not."""
    if not one.name or not other.name:
        return None
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        return None
    like = likeness(one, other)
    if like.same:
        return 0, like.reasons
    if like.strength is Strength.STRONG:
        return 1, like.reasons
    if like.strength is Strength.MEDIUM:
        return 2, like.reasons
    if like.strength is Strength.HOUSEHOLD:
        return None
    if one.key == other.key:
        return 4, ("same name",)
    shared = _shared(one, other)
    return (3, ("similar name", *shared)) if shared and _alike(one.key, other.key) else None


def _shared(one: Person, other: Person) -> tuple[str, ...]:
    facts = (
        ("same e-mail", bool(one.emails & other.emails)),
        ("same phone", bool(one.phones & other.phones)),
        ("same birth date", bool(one.birth_date) and one.birth_date == other.birth_date),
        ("same postcode", bool(one.postcode) and one.postcode == other.postcode),
        ("same city", bool(one.city) and one.city == other.city),
    )
    return tuple(reason for reason, holds in facts if holds)


def _alike(one: str, other: str) -> bool:
    from rapidfuzz.fuzz import ratio

    return ratio(one, other, score_cutoff=NEAR) > 0


def _answered(session: Session) -> Iterator[tuple[int, int]]:
    """Yield the pairs that somebody was asked about: open ones are among the questions."""
    for one, other in session.execute(select(Match.contact_id, Match.other_id)):
        yield min(one, other), max(one, other)


def _same_points(session: Session) -> Iterator[tuple[int, int]]:
    shared = (
        select(func.group_concat(ContactPoint.contact_id))
        .join(Contact, Contact.id == ContactPoint.contact_id)
        .where(ContactPoint.value.is_not(None), Contact.deleted_at.is_(None))
        .group_by(ContactPoint.kind, ContactPoint.value)
        .having(func.count(ContactPoint.contact_id.distinct()) > 1)
        .limit(_GROUPS)
    )
    yield from _pairs(session.scalars(shared))


def _same_names(session: Session) -> Iterator[tuple[int, int]]:
    shared = (
        select(func.group_concat(Contact.id))
        .where(Contact.deleted_at.is_(None), Contact.name_key != "")
        .group_by(Contact.name_key)
        .having(func.count() > 1)
        .limit(_GROUPS)
    )
    yield from _pairs(session.scalars(shared))


def _pairs(groups: Iterable[str]) -> Iterator[tuple[int, int]]:
    for group in groups:
        ids = sorted({int(number) for number in group.split(",")})[:CROWD]
        yield from combinations(ids, 2)


def _near_names(session: Session) -> Iterator[tuple[int, int]]:
    """Yield neighbours in the order of names whose names are nearly the same."""
    rows = session.execute(
        select(Contact.name_key, Contact.id)
        .where(Contact.deleted_at.is_(None), Contact.name_key != "")
        .order_by(Contact.name_key, Contact.id)
    ).all()
    for (name, one), (next_name, other) in pairwise(rows):
        if name != next_name and _alike(name, next_name):
            yield min(one, other), max(one, other)
