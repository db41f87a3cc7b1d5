"""Who and what the book knows already, looked up for a batch of imported rows at a time."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from crm.domain.consent import NEWSLETTER
from crm.domain.folding import fold
from crm.domain.matching import Person, name_key


class Change(NamedTuple):
    """One value that an import changes or fills, or an answer that is new."""

    field: str
    old: str | None
    new: str


@dataclass(slots=True)
class KnownSubmission:
    """The newest version of a submission that the book holds."""

    id: int
    contact_id: int
    inquiry_id: int
    name: str
    submitted_at: str | None
    answers: str  # JSON list of [question, text]


@dataclass(slots=True)
class KnownContact:
    """A contact with the fields that an import may fill."""

    person: Person
    fields: dict[str, str | None]
    tags: frozenset[str] = frozenset()
    consent: bool | None = None  # of the newsletter: the newest event, None if there is none
    submissions: list[KnownSubmission] = field(default_factory=list)

    def learn(self, changes: Iterable[Change], consent: bool | None) -> bool:  # noqa: FBT001 - a fact
        """Take in what a planned row will change, for the rows after it. Return if it is of use."""
        of_use = consent is not None
        for name, _old, new in changes:
            if name == "tag":
                self.tags |= {fold(new)}
            elif name in ("email", "phone"):
                kept = "emails" if name == "email" else "phones"
                points = getattr(self.person, kept) | {new}
                self.person = self.person._replace(**{kept: points})
            elif name in self.fields:
                self.fields[name] = new
            elif name == "full_name":
                self.person = self.person._replace(name=new, key=name_key(new))
            else:
                continue  # of an event or an order
            of_use = True
        if consent is not None:
            self.consent = consent
        return of_use


_IN = "(SELECT value FROM json_each(?))"
_Rows = Callable[[str], Iterable[tuple[Any, ...]]]
FILLED = ("given_name", "family_name", "country", "language", "birth_date", "notes")
"""Columns of a contact that an import fills, beside contact points, addresses and tags."""


def submissions_by_key(session: Session, keys: Iterable[str]) -> dict[str, list[KnownSubmission]]:
    """Return the newest version of every submission with one of *keys*, by key."""
    found = session.connection().exec_driver_sql(
        "SELECT s.key, s.id, s.contact_id, s.inquiry_id, "
        "iif(c.name_key = '', '', c.full_name), s.submitted_at, s.answers "
        "FROM submissions AS s JOIN contacts AS c ON c.id = s.contact_id "
        f"WHERE s.key IN {_IN} AND c.deleted_at IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM submissions AS n WHERE n.replaces_id = s.id) ORDER BY s.id",
        (json.dumps(list(keys)),),
    )
    known: defaultdict[str, list[KnownSubmission]] = defaultdict(list)
    for key, *rest in found:
        known[key].append(KnownSubmission(*rest))
    return known


def is_older_version(session: Session, submission_id: int, answers: str) -> bool:
    """Say whether an earlier version of a submission had exactly these *answers* (JSON)."""
    found = session.connection().exec_driver_sql(
        "WITH RECURSIVE older (id) AS (SELECT replaces_id FROM submissions WHERE id = ? UNION "
        "SELECT s.replaces_id FROM submissions AS s JOIN older AS o ON o.id = s.id) "
        "SELECT 1 FROM submissions WHERE id IN older AND answers = ?",
        (submission_id, answers),
    )
    return found.first() is not None


def contact_ids_by_points(session: Session, values: Iterable[str]) -> dict[str, list[int]]:
    """Return the ids of contacts in use that have one of these addresses or numbers, by value."""
    found = session.connection().exec_driver_sql(
        "SELECT p.value, p.contact_id FROM contact_points AS p "
        "JOIN contacts AS c ON c.id = p.contact_id "
        f"WHERE p.value IN {_IN} AND c.deleted_at IS NULL ORDER BY p.contact_id",
        (json.dumps(list(values)),),
    )
    return _grouped(found.all())


def contact_ids_by_name(session: Session, keys: Iterable[str]) -> dict[str, list[int]]:
    """Return the ids of contacts in use with one of these name keys, by key."""
    found = session.connection().exec_driver_sql(
        f"SELECT name_key, id FROM contacts WHERE name_key IN {_IN} "
        "AND deleted_at IS NULL ORDER BY id",
        (json.dumps(list(keys)),),
    )
    return _grouped(found.all())


def contacts_by_cells(session: Session, kind: str) -> dict[str, int]:
    """Return whom rows of files of that kind stood for, by their cells (JSON, word for word)."""
    found = session.connection().exec_driver_sql(
        "SELECT r.cells, r.contact_id FROM import_rows AS r "
        "JOIN import_runs AS u ON u.id = r.run_id JOIN contacts AS c ON c.id = r.contact_id "
        "WHERE u.kind = ? AND r.cells IS NOT NULL AND c.deleted_at IS NULL ORDER BY r.id",
        (kind,),
    )
    return dict(found.all())


def contacts_by_id(session: Session, ids: Iterable[int]) -> dict[int, KnownContact]:
    """Return what an import wants to know of these contacts, by id."""
    given = json.dumps(sorted(set(ids)))
    connection = session.connection()

    def rows(query: str) -> Iterable[tuple[Any, ...]]:
        return connection.exec_driver_sql(query.replace("{ids}", _IN), (given,)).all()

    points = _points(rows)
    places = _places(rows)
    known = {}
    for contact_id, name, key, *values in rows(
        f"SELECT id, full_name, name_key, {', '.join(FILLED)} FROM contacts WHERE id IN {{ids}}"
    ):
        number = int(contact_id)
        city, postcode, street = places.get(number, (None, None, None))
        person = Person(
            number,
            name if key else "",  # an address stands for a name that nobody gave
            key,
            frozenset(points[number]["email"]),
            frozenset(points[number]["phone"]),
            fold(city or ""),
            fold(postcode or ""),
            values[FILLED.index("birth_date")] or "",
        )
        fields: dict[str, str | None] = dict(zip(FILLED, values, strict=True))
        fields |= {"city": city, "postcode": postcode, "street": street}
        known[number] = KnownContact(person, fields)
    _add_history(known, rows)
    return known


def _points(rows: _Rows) -> defaultdict[int, defaultdict[str, set[str]]]:
    points: defaultdict[int, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for contact_id, kind, value in rows(
        "SELECT contact_id, kind, coalesce(value, text) FROM contact_points "
        "WHERE contact_id IN {ids}"
    ):
        points[contact_id][kind].add(value)
    return points


def _places(rows: _Rows) -> dict[int, list[str | None]]:
    """Return city, postcode and street of each contact's newest address, the one that is shown."""
    return {
        contact_id: place
        for contact_id, *place in rows(
            "SELECT contact_id, city, postcode, street FROM addresses "
            "WHERE contact_id IN {ids} ORDER BY id"
        )
    }


def _add_history(known: dict[int, KnownContact], rows: _Rows) -> None:
    for number, consent in rows(
        "SELECT contact_id, given FROM consent_events WHERE contact_id IN {ids} "
        f"AND purpose = '{NEWSLETTER}' COLLATE NOCASE ORDER BY at, id"
    ):
        known[number].consent = bool(consent)
    tags: defaultdict[int, set[str]] = defaultdict(set)
    for number, key in rows(
        "SELECT x.contact_id, t.key FROM contact_tags AS x JOIN tags AS t ON t.id = x.tag_id "
        "WHERE x.contact_id IN {ids}"
    ):
        tags[int(number)].add(key)
    for number, keys in tags.items():
        known[number].tags = frozenset(keys)
    for row in rows(
        "SELECT id, contact_id, inquiry_id, '', submitted_at, answers FROM submissions "
        "WHERE contact_id IN {ids} ORDER BY id"
    ):
        known[int(row[1])].submissions.append(KnownSubmission(*row))


def _grouped(pairs: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for value, contact_id in pairs:
        found[value].append(contact_id)
    return found
