"""From what is known of contacts to the folded words they are found under."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy.engine import Connection

from crm.domain.search_words import SearchRow, point_words, search_row

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
    "UNION ALL SELECT contact_id, item || ' ' || number || ' ' || message FROM orders "
    "WHERE contact_id IN {ids} "
    "UNION ALL SELECT p.contact_id, p.message FROM participants AS p JOIN events AS e "
    "ON e.id = p.event_id WHERE p.contact_id IN {ids} AND p.message <> '' "
    "AND e.deleted_at IS NULL "
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
