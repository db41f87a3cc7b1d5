"""Who is who: when two descriptions of people may be one person, and why we think so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from crm.domain.folding import fold
from crm.domain.names import compatible

DOUBLE_CLICK = timedelta(minutes=10)
"""The same answers again within this time are one submission sent twice."""

MOST_MERGED = 5
"""So many contacts can be compared side by side and made one at once."""


class Strength(StrEnum):
    """How much speaks for a match."""

    STRONG = "strong"
    MEDIUM = "medium"
    HOUSEHOLD = "household"


class Person(NamedTuple):
    """What matching looks at. Addresses and numbers are normalised, words folded."""

    id: int
    name: str  # as written
    key: str  # see `name_key`
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    city: str = ""
    postcode: str = ""
    birth_date: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two people have in common: certainly the same, or a match with its reasons."""

    same: bool
    strength: Strength | None
    reasons: tuple[str, ...]


NOTHING = Likeness(same=False, strength=None, reasons=())
_ONE_OF_SEVERAL = Likeness(same=False, strength=Strength.STRONG, reasons=("same e-mail",))

ANSWER_PHRASES = {
    "same": "Same person",
    "household": "Same household",
    "different": "Not the same person",
}
"""What the steps are called in which somebody settles whether two contacts are one."""


def name_key(name: str) -> str:
    """Return the folded words of a name in alphabetical order: equal whichever way round."""
    words = fold(name).split()
    words.sort()
    return " ".join(words)


def likeness(one: Person, other: Person) -> Likeness:
    """Compare two people by the rules for matching.

    The same address and a compatible name are one person; the same address with another name is
    a household; a number in common with a compatible name is strong; the same name with the same
    city, postcode or birth date is medium. Different birth dates veto everything.
    """
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        return NOTHING
    fits = one.key == other.key or compatible(one.name, other.name)
    if one.emails & other.emails:
        if fits:
            return Likeness(same=True, strength=None, reasons=("same e-mail", "same name"))
        return Likeness(
            same=False, strength=Strength.HOUSEHOLD, reasons=("same e-mail", "different name")
        )
    if fits and one.phones & other.phones:
        reason = "same name" if one.key == other.key else "similar name"
        return Likeness(same=False, strength=Strength.STRONG, reasons=("same phone", reason))
    shared = _shared_places(one, other)
    if one.key and one.key == other.key and shared:
        return Likeness(same=False, strength=Strength.MEDIUM, reasons=("same name", *shared))
    return NOTHING


def likenesses(person: Person, others: Iterable[Person]) -> list[tuple[Person, Likeness]]:
    """Return what *person* has in common with each of the others. It is the same as one at most.

    Of several people of one address whose names are compatible it is the one of the very same
    name. Without one it may be any of them, which is a question.
    """
    found = [(other, likeness(person, other)) for other in others]
    same = [other for other, like in found if like.same]
    exact = [other for other in same if other.key == person.key]
    certain = (exact or same)[0] if exact or len(same) == 1 else None
    return [
        (other, _ONE_OF_SEVERAL if like.same and other is not certain else like)
        for other, like in found
    ]


def _shared_places(one: Person, other: Person) -> tuple[str, ...]:
    pairs = (
        ("same city", one.city, other.city),
        ("same postcode", one.postcode, other.postcode),
        ("same birth date", one.birth_date, other.birth_date),
    )
    return tuple(reason for reason, left, right in pairs if left and left == right)


def submission_key(
    *,
    form: str,
    form_id: str | None,
    submitted_at: str | None,
    address: str,
    answers: tuple[tuple[str, str], ...],
) -> str:
    """Return what makes a submission the same one when it is seen again.

    The form's own id if it has one (within that *form*), else its timestamp and the address.
    Without either, only the same answers are the same submission.
    """
    if form_id:
        return f"{form}#{form_id}"
    if submitted_at:
        return f"{submitted_at}|{address}"
    return f"|{address}|{'|'.join(cell for _heading, cell in answers)}"


def is_double_click(first: str | None, second: str | None) -> bool:
    """Say whether two submissions with the same answers were sent so close that they are one.

    Times are ISO text as the file gives them. Without times the same answers are one submission.
    """
    if first is None or second is None:
        return first == second
    try:
        apart = datetime.fromisoformat(second) - datetime.fromisoformat(first)
    except (ValueError, TypeError):
        return False
    return abs(apart) <= DOUBLE_CLICK
