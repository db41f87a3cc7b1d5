"""Who in the book may be the person that somebody is just entering, and why we think so."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from crm.domain.cleaning import clean_line
from crm.domain.folding import fold
from crm.domain.matching import Likeness, Person, likenesses, name_key
from crm.intake.countries import country_code
from crm.intake.points import normal_point
from crm.queries.contacts import contacts_facts
from crm.queries.planning.known import contact_ids_by_name, contact_ids_by_points, contacts_by_id
from crm.queries.search import first_contacts

OFFERED = 5


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """A contact of the book: how to tell it from others, and what it has in common.

    *sure* says that saving would link to it. Without *reasons* its name only begins alike.
    """

    id: int
    name: str
    point: str  # an address or number, "" if none is known
    country: str | None
    reasons: tuple[str, ...]
    sure: bool


def described(full_name: str, email: str | None, phone: str | None, country: str | None) -> Person:
    """Return what is known of somebody who is not in the book yet. *country* is alpha-2."""
    name = clean_line(full_name)
    mail = normal_point("email", email or "", country)
    number = normal_point("phone", phone or "", country)
    return Person(
        id=0,
        name=name,
        key=name_key(name),
        emails=frozenset({mail} if mail else ()),
        phones=frozenset({number} if number else ()),
    )


def alike(session: Session, person: Person) -> list[tuple[int, Likeness]]:
    """Return the contacts that may be *person*, by id, and why."""
    found: set[int] = set()
    for ids in contact_ids_by_points(session, person.emails | person.phones).values():
        found.update(ids)
    for ids in contact_ids_by_name(session, {person.key} - {""}).values():
        found.update(ids)
    known = contacts_by_id(session, found)
    others = (known[id_].person for id_ in sorted(known))
    return [(other.id, like) for other, like in likenesses(person, others)]


def alike_rows(
    session: Session, full_name: str, email: str, phone: str, country: str, *, now: datetime
) -> list[AlikeRow]:
    """Return whom to offer while somebody types: at most five, those with most in common first.

    Same address or number first, then the same name, then names that begin like what is typed.
    """
    person = described(full_name, email, phone, country_code(country) if country else None)
    found = alike(session, person)
    found.sort(key=lambda pair: (not pair[1].same, pair[1].strength is None, pair[0]))
    why = dict(found[:OFFERED])
    if len(why) < OFFERED and len(person.key) > 1:
        words = fold(full_name)  # no sign of the search language is left in it
        more = first_contacts(session, words, now=now, me=None, limit=OFFERED).ids
        why |= {id_: Likeness(False, None, ()) for id_ in more if id_ not in why}  # noqa: FBT003
    facts = {one.id: one for one in contacts_facts(session, list(why)[:OFFERED])}
    return [
        AlikeRow(
            id=id_,
            name=facts[id_].name,
            point=next((point.text for point in facts[id_].points), ""),
            country=facts[id_].country,
            reasons=what.reasons
            or (("same name",) if name_key(facts[id_].name) == person.key else ()),
            sure=what.same,
        )
        for id_, what in why.items()
        if id_ in facts
    ]
