"""What the search language asks about people: country, tags, events, what is filled in."""

from collections.abc import Callable

from crm.domain.search import Field
from crm.domain.search_fields import FILLABLE
from crm.intake.countries import country_code, country_codes, country_name
from crm.intake.languages import language_code
from crm.queries.search_clauses import (
    NOBODY,
    Clause,
    all_of,
    among,
    any_of,
    listed,
    turned,
)
from crm.queries.search_context import Context, contact, of_contact
from crm.queries.search_terms import country_term
from crm.queries.search_values import named, numbered, resolved, words_in


def countries_meant(context: Context, field: Field) -> list[str] | None:
    """Return the codes of the countries that *field* names; None if it is still being typed."""
    return resolved(
        context,
        field,
        lambda value: [code] if (code := country_code(value)) else [],
        (country_name(code) for code in country_codes()),
    )


def _country(context: Context, field: Field) -> Clause | None:
    codes = countries_meant(context, field)
    return None if codes is None else any_of(country_term(code).clause() for code in codes)


def _city(context: Context, field: Field) -> Clause | None:
    choices = context.rows("SELECT 0, city FROM addresses WHERE city IS NOT NULL GROUP BY city")
    cities = [(city, city) for _none, city in choices]
    found = resolved(context, field, words_in(cities), (city for city, _name in cities))
    if found is None:
        return None
    return contact("SELECT a.contact_id FROM addresses AS a WHERE", listed("a.city", found))


def _language(context: Context, field: Field) -> Clause | None:
    codes = resolved(context, field, lambda value: [c] if (c := language_code(value)) else [])
    return None if codes is None else of_contact(listed("c.language", codes))


def _tag(context: Context, field: Field) -> Clause | None:
    tags = context.rows("SELECT id, name FROM tags")
    found = resolved(context, field, named(tags), (name for _id, name in tags))
    if found is None:
        return None
    return contact("SELECT x.contact_id FROM contact_tags AS x WHERE", listed("x.tag_id", found))


def _source(context: Context, field: Field) -> Clause | None:
    choices = context.rows(
        "SELECT 0, source FROM contacts WHERE source <> '' "
        "UNION SELECT 0, source FROM inquiries WHERE source <> ''"
    )
    sources = [(source, source) for _none, source in choices]
    found = resolved(context, field, named(sources), (source for source, _name in sources))
    if found is None:
        return None
    theirs = context.inquiry(listed("i.source", found))
    return any_of((of_contact(listed("c.source", found)), theirs))


def _event(condition: str) -> Callable[[Context, Field], Clause | None]:
    def clause(context: Context, field: Field) -> Clause | None:
        events = context.rows("SELECT id, title FROM events WHERE deleted_at IS NULL")
        by_name, ids = named(events), {number for number, _title in events}

        def look_up(value: str) -> list[int]:
            number = numbered(value, "e")
            return by_name(value) or ([number[1]] if number and number[1] in ids else [])

        found = resolved(context, field, look_up, (title for _id, title in events))
        if found is None:
            return None
        there = all_of((listed("p.event_id", found), Clause(condition)))
        if context.target == "participants":
            return there
        return contact("SELECT p.contact_id FROM participants AS p WHERE", there)

    return clause


def _dup(_context: Context) -> Clause:
    return Clause(
        "s.contact_id IN (SELECT contact_id FROM matches WHERE answer IS NULL "
        "UNION SELECT other_id FROM matches WHERE answer IS NULL)"
    )


def _consent(_context: Context) -> Clause:
    return Clause(
        "s.contact_id IN (SELECT e.contact_id FROM consent_events AS e WHERE e.given "
        "AND NOT EXISTS (SELECT 1 FROM consent_events AS l WHERE l.contact_id = e.contact_id "
        "AND l.purpose = e.purpose AND (l.at, l.id) > (e.at, e.id)))"
    )


_POINT = "s.contact_id IN (SELECT contact_id FROM contact_points WHERE kind = '{}')"
_ADDRESS = "s.contact_id IN (SELECT contact_id FROM addresses WHERE {} <> '')"
_OWN = "s.contact_id IN (SELECT id FROM contacts WHERE {})"
_FILLED = {
    "birthday": _OWN.format("birth_date IS NOT NULL"),
    "city": _ADDRESS.format("city"),
    "country": _OWN.format("country <> ''"),
    "email": _POINT.format("email"),
    "event": "s.contact_id IN (SELECT contact_id FROM participants)",
    "handle": _POINT.format("handle"),
    "lang": _OWN.format("language <> ''"),
    "name": _OWN.format("full_name <> ''"),
    "notes": _OWN.format("notes <> ''"),
    "phone": _POINT.format("phone"),
    "postcode": _ADDRESS.format("postcode"),
    "section": _OWN.format("section_id IS NOT NULL"),
    "source": _OWN.format("source <> ''"),
    "tag": "s.contact_id IN (SELECT contact_id FROM contact_tags)",
}
_FILLABLE_TOO = {"mail": "email", "tags": "tag", "language": "lang", "note": "notes"}


def _has(context: Context, field: Field) -> Clause | None:
    def look_up(value: str) -> list[str]:
        name = _FILLABLE_TOO.get(value.casefold(), value.casefold())
        return [name] if name in FILLABLE else []

    found = resolved(context, field, look_up, FILLABLE)
    if found is None:
        return None
    return any_of(
        _consent(context) if name == "consent" else Clause(_FILLED[name]) for name in found
    )


def _no(context: Context, field: Field) -> Clause | None:
    filled = _has(context, field)
    return filled if filled is None or filled == NOBODY else turned(filled)


def _import(context: Context, field: Field) -> Clause | None:
    def look_up(value: str) -> list[int]:
        number = numbered(value, "")
        return [number[1]] if number else []

    runs = resolved(context, field, look_up)
    if runs is None:
        return None
    rows = listed("run_id", runs)
    if context.target == "inquiries":
        select = "SELECT inquiry_id FROM import_rows WHERE inquiry_id IS NOT NULL AND"
        return among("i.id", select, rows)
    return contact("SELECT contact_id FROM import_rows WHERE contact_id IS NOT NULL AND", rows)


_IDS = {
    "c": "s.contact_id IN ({})",
    "i": "s.contact_id IN (SELECT contact_id FROM inquiries WHERE id IN ({}))",
    "f": "s.contact_id IN (SELECT contact_id FROM followups WHERE id IN ({}))",
}


def _id(context: Context, field: Field) -> Clause | None:
    own = context.target[0] if context.target in ("inquiries", "followups") else "c"

    def look_up(value: str) -> list[tuple[str, int]]:
        number = numbered(value, "cif")
        return [(number[0] or own, number[1])] if number else []

    found = resolved(context, field, look_up)
    if found is None:
        return None
    here = f"{own}.id IN ({{}})" if own != "c" else _IDS["c"]
    return any_of(
        Clause((here if kind == own else _IDS[kind]).format("?"), (number,))
        for kind, number in found
    )


FIELDS: dict[str, Callable[[Context, Field], Clause | None]] = {
    "attended": _event("p.attended_at IS NOT NULL"),
    "city": _city,
    "country": _country,
    "event": _event("1"),
    "has": _has,
    "id": _id,
    "import": _import,
    "lang": _language,
    "no": _no,
    "noshow": _event("p.no_show_at IS NOT NULL"),
    "registered": _event("p.registered_at IS NOT NULL"),
    "source": _source,
    "tag": _tag,
}
FLAGS: dict[str, Callable[[Context], Clause]] = {"consent": _consent, "dup": _dup}
