"""From what is known of contacts to the folded words they are found under."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from sqlalchemy.engine import Connection

from crm.domain.folding import fold, search_words

SearchRow = tuple[int, str, str, str, str]
"""contact id, who (names, local parts, numbers), mail (domains), place, said."""

MAIL = "@"
COUNTRY = "#"
"""What the words of a mail domain and the code of a country begin with in the index.

Folded words never hold these, so "gm" finds nobody by "@gmail", and "#fr" exactly the French.
"""

_WHO = "SELECT id, full_name, notes, country FROM contacts WHERE id IN {ids} AND deleted_at IS NULL"
_POINTS = (
    "SELECT contact_id, kind, text, value FROM contact_points WHERE contact_id IN {ids} "
    "ORDER BY contact_id, kind, position, id"
)
_PLACES = (
    "SELECT contact_id, city FROM addresses WHERE contact_id IN {ids} AND city IS NOT NULL "
    "UNION ALL SELECT c.id, s.name FROM contacts AS c JOIN sections AS s ON s.id = c.section_id "
    "WHERE c.id IN {ids} "
    "UNION ALL SELECT x.contact_id, t.name FROM contact_tags AS x JOIN tags AS t "
    "ON t.id = x.tag_id WHERE x.contact_id IN {ids} "
    "UNION ALL SELECT p.contact_id, e.title FROM participants AS p JOIN events AS e "
    "ON e.id = p.event_id WHERE p.contact_id IN {ids} AND e.deleted_at IS NULL"
)
_SAID = (
    "SELECT contact_id, message FROM inquiries "
    "WHERE contact_id IN {ids} AND message <> '' AND deleted_at IS NULL "
    "UNION ALL SELECT contact_id, body FROM interactions "
    "WHERE contact_id IN {ids} AND body <> '' AND deleted_at IS NULL "
    "UNION ALL SELECT contact_id, item || ' ' || number FROM orders WHERE contact_id IN {ids} "
    "UNION ALL SELECT v.contact_id, v.value FROM custom_values AS v "
    "JOIN custom_fields AS f ON f.id = v.field_id "
    "WHERE v.contact_id IN {ids} AND f.deleted_at IS NULL AND f.kind IN ('text', 'number', 'choice')"
)
_IDS = "(SELECT value FROM json_each(?1))"


def words_of(connection: Connection, contact_ids: Sequence[int]) -> list[SearchRow]:
    """Return the words of those contacts that are in the book, in the order of their ids.

    A deleted contact is found by nothing, so it has no words until it is restored. What is in the
    bin of its inquiries, events and interactions adds none either.
    """
    given = json.dumps(list(contact_ids))

    def rows(query: str) -> Iterable[tuple[str, ...]]:
        return connection.exec_driver_sql(query.replace("{ids}", _IDS), (given,)).all()

    who: dict[int, list[str]] = {}
    said: defaultdict[int, list[str]] = defaultdict(list)
    mail: defaultdict[int, list[str]] = defaultdict(list)
    place: defaultdict[int, list[str]] = defaultdict(list)
    countries: dict[int, str | None] = {}
    for contact_id, name, notes, country in rows(_WHO):
        who[int(contact_id)] = [name]
        countries[int(contact_id)] = country
        if notes:
            said[int(contact_id)].append(notes)
    for contact_id, kind, text, value in rows(_POINTS):
        if int(contact_id) in who:
            known, domain = point_words(kind, text, value)
            who[int(contact_id)].append(known)
            mail[int(contact_id)].append(domain)
    for contact_id, text in rows(_PLACES):
        place[int(contact_id)].append(text)
    for contact_id, text in rows(_SAID):
        said[int(contact_id)].append(text)
    return [
        search_row(number, names, mail[number], place[number], said[number], countries[number])
        for number, names in sorted(who.items())
    ]


def search_row(
    contact_id: int,
    who: list[str],
    mail: list[str],
    place: list[str],
    said: list[str],
    country: str | None,
) -> SearchRow:
    """Return the folded words of one contact from its texts and its country's code."""
    places = search_words("\n".join(place)) if place else ""
    if country:
        places = f"{places} {COUNTRY}{country.lower()}".lstrip()
    return (
        contact_id,
        search_words("\n".join(who)),
        " ".join([words for domain in mail if (words := _domain_words(domain))]),
        places,
        fold("\n".join(said)) if said else "",
    )


@lru_cache(maxsize=1024)
def _domain_words(domain: str) -> str:
    """Return the words of a mail domain: few people have one of their own."""
    return " ".join(MAIL + word for word in fold(domain).split())


def point_words(kind: str, text: str, value: str | None) -> tuple[str, str]:
    """Return what a contact point adds to *who* and to *mail*.

    An e-mail address gives its local part to *who* and its domain to *mail*: otherwise "gm"
    would find everybody. A number gives its digits whole, and without its country's code.
    """
    if kind == "email":
        local, _at, domain = (value or text).partition("@")
        return local, domain
    if kind == "phone":
        return " ".join(dict.fromkeys((*_digits(text), *_digits(value or "")))), ""
    return text, ""


def _digits(text: str) -> list[str]:
    """Return the number as typed: whole, and whole without the zero or code in front."""
    whole = "".join(filter(str.isdigit, text))
    if not whole:
        return []
    return [whole, whole.lstrip("0")] if whole.startswith("0") else [whole]
