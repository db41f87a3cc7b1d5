"""What the search language asks about people: country, tags, events, what is filled in."""

from collections.abc import Callable

from crm.domain.folding import fold
from crm.domain.search import Field
from crm.domain.search_fields import FILLABLE, field_named, own_field_key
from crm.intake.countries import country_code, country_codes, country_name
from crm.intake.languages import language_code
from crm.queries.searching.clauses import (
    EVERYBODY,
    NOBODY,
    Clause,
    all_of,
    among,
    any_of,
    listed,
    turned,
)
from crm.queries.searching.context import Context, contact, of_contact
from crm.queries.searching.own import own_fields, own_filled
from crm.queries.searching.terms import Term, any_of_terms, country_term
from crm.queries.searching.values import NONE, named, numbered, resolved, words_in


def _countries(context: Context, field: Field) -> Term | None:
    """Return where the contacts of the countries are looked up; None while it is being typed."""
    codes = resolved(
        context,
        field,
        lambda value: [code] if (code := country_code(value)) else [],
        (country_name(code) for code in country_codes()),
    )
    if codes is None:
        return None
    return any_of_terms([country_term(code) for code in codes])


def _cities(context: Context, field: Field) -> Term | None:
    """Return where the contacts of the cities are looked up; None while it is being typed."""
    known = [(city, city) for city in context.texts("addresses", "city")]
    cities = resolved(context, field, words_in(known))
    if cities is None:
        return None
    named_so, apart = listed("a.city", cities), listed("+a.city", cities)
    return Term(contact("a.contact_id", "addresses AS a", named_so, apart))


def _language(context: Context, field: Field) -> Clause | None:
    codes = resolved(context, field, lambda value: [c] if (c := language_code(value)) else [])
    return None if codes is None else of_contact(listed("c.language", codes))


def _tag(context: Context, field: Field) -> Clause | None:
    tags = context.rows("SELECT id, name FROM tags")
    found = resolved(context, field, named(tags), (name for _id, name in tags))
    if found is None:
        return None
    return contact("x.contact_id", "contact_tags AS x", listed("x.tag_id", found))


def _section(context: Context, field: Field) -> Clause | None:
    sections = context.rows("SELECT id, name FROM sections")
    by_name = named(sections)

    def look_up(value: str) -> list[int]:
        return [0] if fold(value) in NONE else by_name(value)

    found = resolved(context, field, look_up, (name for _id, name in sections))
    if found is None:
        return None
    if context.target == "inquiries":
        return listed("coalesce(i.section_id, 0)", found)
    return of_contact(listed("coalesce(c.section_id, 0)", found))


def _source(context: Context, field: Field) -> Clause | None:
    choices = {*context.texts("contacts", "source"), *context.texts("inquiries", "source")}
    sources = [(source, source) for source in sorted(choices)]
    found = resolved(context, field, named(sources), (source for source, _name in sources))
    if found is None:
        return None
    theirs = context.inquiry(listed("i.source", found), listed("+i.source", found))
    return any_of((of_contact(listed("c.source", found)), theirs))


def _event(condition: str) -> Callable[[Context, Field], Clause | None]:
    def clause(context: Context, field: Field) -> Clause | None:
        events = context.rows("SELECT id, title FROM events WHERE deleted_at IS NULL")
        by_name, by_words = named(events), words_in(events)
        ids = {number for number, _title in events}

        def look_up(value: str) -> list[int]:
            number = numbered(value, "e")
            by_id = [number[1]] if number and number[1] in ids else []
            return by_name(value) or by_id or by_words(value)

        found = resolved(context, field, look_up, (title for _id, title in events))
        if found is None:
            return None
        there = all_of((listed("p.event_id", found), Clause(condition)))
        if context.target == "participants":
            return there
        return contact("p.contact_id", "participants AS p", there)

    return clause


def _item(context: Context, field: Field) -> Clause | None:
    choices = context.rows("SELECT DISTINCT 0, item FROM orders WHERE item <> ''")
    items = [(item, item) for _none, item in choices]
    found = resolved(context, field, words_in(items), (item for item, _name in items))
    if found is None:
        return None
    return context.order(listed("o.item", found))


def _dup(_context: Context) -> Clause:
    unanswered = Clause("m.answer IS NULL")
    return any_of(
        contact(column, "matches AS m", unanswered) for column in ("m.contact_id", "m.other_id")
    )


def _consent(_context: Context) -> Clause:
    newest = (
        "NOT EXISTS (SELECT 1 FROM consent_events AS l WHERE l.contact_id = e.contact_id "
        "AND l.purpose = e.purpose AND (l.at, l.id) > (e.at, e.id))"
    )
    given = all_of((Clause("e.given"), Clause(newest)))
    return contact("e.contact_id", "consent_events AS e", given)


def _point(kind: str) -> Clause:
    return contact("p.contact_id", "contact_points AS p", listed("p.kind", (kind,)))


def _address(column: str) -> Clause:
    return contact("a.contact_id", "addresses AS a", Clause(f"a.{column} <> ''"))


_FILLED: dict[str, Clause] = {
    "birthday": of_contact(Clause("c.birth_date IS NOT NULL")),
    "city": _address("city"),
    "country": of_contact(Clause("c.country <> ''")),
    "email": _point("email"),
    "event": contact("p.contact_id", "participants AS p", EVERYBODY),
    "handle": _point("handle"),
    "lang": of_contact(Clause("c.language <> ''")),
    "name": of_contact(Clause("c.full_name <> ''")),
    "notes": of_contact(Clause("c.notes <> ''")),
    "order": contact("o.contact_id", "orders AS o", EVERYBODY),
    "phone": _point("phone"),
    "postcode": _address("postcode"),
    "section": of_contact(Clause("c.section_id IS NOT NULL")),
    "source": of_contact(Clause("c.source <> ''")),
    "tag": contact("x.contact_id", "contact_tags AS x", EVERYBODY),
}
_FILLABLE_TOO = {"anniversaire": "birthday", "consentement": "consent", "codepostal": "postcode"}


def _has(context: Context, field: Field) -> Clause | None:
    own = own_fields(context.session)

    def look_up(value: str) -> list[str]:
        name = field_named(value) or _FILLABLE_TOO.get(fold(value)) or own_field_key(value)
        return [name] if name in FILLABLE or name in own else []

    found = resolved(context, field, look_up, (*FILLABLE, *own))
    if found is None:
        return None
    return any_of(
        _consent(context) if name == "consent" else _FILLED.get(name) or own_filled(own[name])
        for name in found
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
    rows = listed("r.run_id", runs)
    if context.target == "inquiries":
        return among("i.id", "r.inquiry_id", "import_rows AS r", rows)
    return contact("r.contact_id", "import_rows AS r", rows)


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
    clauses = []
    for kind in sorted({kind for kind, _number in found}):
        numbers = tuple(number for letter, number in found if letter == kind)
        here = f"{own}.id IN ({{}})" if kind == own and own != "c" else _IDS[kind]
        clauses.append(Clause(here.format(", ".join("?" * len(numbers))), numbers))
    return any_of(clauses)


TERMS: dict[str, Callable[[Context, Field], Term | None]] = {
    "city": _cities,
    "country": _countries,
}
FIELDS: dict[str, Callable[[Context, Field], Clause | None]] = {
    "attended": _event("p.attended_at IS NOT NULL"),
    "event": _event("1"),
    "has": _has,
    "id": _id,
    "import": _import,
    "item": _item,
    "lang": _language,
    "no": _no,
    "noshow": _event("p.no_show_at IS NOT NULL AND p.attended_at IS NULL"),
    "registered": _event("p.registered_at IS NOT NULL"),
    "section": _section,
    "source": _source,
    "tag": _tag,
}
FLAGS: dict[str, Callable[[Context], Clause]] = {"consent": _consent, "dup": _dup}
