"""What can stand after a field of the search, and how many contacts each value finds."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from crm.domain.dates import instant_of, local_day
from crm.domain.folding import fold
from crm.domain.inquiries import OUTCOME_NAMES, STATUS_NAMES
from crm.domain.saying import in_language, language_in_use
from crm.domain.search_fields import FILLABLE
from crm.intake.countries import country_codes, country_name
from crm.intake.languages import language_name
from crm.queries.searching.context import OPEN_FOLLOWUP, Context
from crm.queries.searching.rows import FieldValue
from crm.queries.views import view_rows

MOST = 1_000
"""So many values are offered. The most frequent ones come first."""


def field_values(
    session: Session, field: str, *, now: datetime, me: int | None, language: str = "en"
) -> tuple[FieldValue, ...]:
    """Return what can stand after *field*, the likeliest first; nothing for free text.

    Countries are named in *language* (ISO 639), and found by their English names too. Values that an import, a tag or somebody else brought are counted, without what is in the bin.
    """
    values = _VALUES.get(field)
    if values is None:
        return ()
    context = Context(session, "contacts", now, me)
    found = _countries(context, language) if field == "country" else values(context)
    return tuple(
        FieldValue(v.text, v.count, v.note, fold(f"{v.text} {v.note} {v.key}")) for v in found
    )[:MOST]


def _counted(context: Context, sql: str) -> list[tuple[str, int]]:
    rows = context.session.connection().exec_driver_sql(f"{sql} GROUP BY 1 ORDER BY 2 DESC, 1")
    return [(str(text), int(count)) for text, count in rows]


def _texts(sql: str) -> Callable[[Context], list[FieldValue]]:
    return lambda context: [FieldValue(*row) for row in _counted(context, sql)]


def _countries(context: Context, language: str = "en") -> list[FieldValue]:
    sql = "SELECT country, count(*) FROM contacts WHERE country <> '' AND deleted_at IS NULL"
    there = dict(_counted(context, sql))

    def named(code: str, count: int) -> FieldValue:
        name, english = country_name(code, language), country_name(code)
        return FieldValue(name, count, code, "" if name == english else english)

    others = [named(code, 0) for code in country_codes() if code not in there]
    used = [named(code, count) for code, count in there.items()]
    return [*used, *sorted(others, key=lambda one: fold(one.text))]


def _languages(context: Context) -> list[FieldValue]:
    sql = "SELECT language, count(*) FROM contacts WHERE language <> '' AND deleted_at IS NULL"
    return [
        FieldValue(code, count, language_name(code, language_in_use()))
        for code, count in _counted(context, sql)
    ]


def _events(condition: str) -> Callable[[Context], list[FieldValue]]:
    sql = (
        "SELECT e.title, e.starts_at, (SELECT count(*) FROM participants AS p "
        "JOIN search_text AS s ON s.contact_id = p.contact_id "
        f"WHERE p.event_id = e.id AND {condition}) FROM events AS e "
        "WHERE e.deleted_at IS NULL ORDER BY e.starts_at DESC, e.id DESC"
    )

    def values(context: Context) -> list[FieldValue]:
        rows = context.session.connection().exec_driver_sql(sql)
        return [
            FieldValue(title, count, local_day(at).isoformat() if (at := instant_of(text)) else "")
            for title, text, count in rows
        ]

    return values


def _statuses(context: Context) -> list[FieldValue]:
    sql = (
        "SELECT CASE WHEN status = 'waiting' AND waiting_until <= ? THEN 'active' ELSE status END, "
        "count(DISTINCT contact_id) FROM inquiries WHERE deleted_at IS NULL GROUP BY 1"
    )
    rows = context.session.connection().exec_driver_sql(sql, (context.moment,))
    counts = {str(status): int(count) for status, count in rows}
    return [
        *(
            FieldValue(in_language(name).lower(), counts.get(code, 0))
            for code, name in STATUS_NAMES.items()
        ),
        FieldValue("open"),
    ]


def _outcomes(context: Context) -> list[FieldValue]:
    sql = (
        "SELECT outcome, count(DISTINCT contact_id) FROM inquiries "
        "WHERE outcome <> '' AND deleted_at IS NULL"
    )
    counts = dict(_counted(context, sql))
    named = [(counts.get(code, 0), name) for code, name in OUTCOME_NAMES.items()]
    return [
        FieldValue(in_language(name), count)
        for count, name in sorted(named, key=lambda one: -one[0])
    ]


def _assignees(context: Context) -> list[FieldValue]:
    sql = (
        "SELECT u.name, (SELECT count(*) FROM (SELECT i.contact_id FROM inquiries AS i "
        "WHERE i.assignee_id = u.id AND i.deleted_at IS NULL UNION SELECT f.contact_id "
        f"FROM followups AS f WHERE f.assignee_id = u.id AND {OPEN_FOLLOWUP})) FROM users AS u "
        "WHERE u.active ORDER BY u.name"
    )
    rows = context.session.connection().exec_driver_sql(sql)
    users = [FieldValue(name, count) for name, count in rows]
    return [FieldValue("me"), FieldValue("none"), *users]


def _imports(context: Context) -> list[FieldValue]:
    sql = (
        "SELECT r.id, r.file_name, (SELECT count(DISTINCT contact_id) FROM import_rows AS x "
        "WHERE x.run_id = r.id) FROM import_runs AS r ORDER BY r.id DESC LIMIT 100"
    )
    rows = context.session.connection().exec_driver_sql(sql)
    return [FieldValue(str(number), count, name) for number, name, count in rows]


def _views(context: Context) -> list[FieldValue]:
    return [FieldValue(view.name) for view in view_rows(context.session)]


def _words(*words: str) -> Callable[[Context], list[FieldValue]]:
    return lambda _context: [FieldValue(word) for word in words]


_PAST = _words(
    "today", "yesterday", "thisweek", "lastweek", "thismonth", "lastmonth", "thisyear", "<7d",
    "<30d", ">30d", ">60d",
)  # fmt: skip
_SOURCES = (
    "SELECT source, count(DISTINCT contact_id) FROM (SELECT source, id AS contact_id FROM contacts "
    "WHERE source <> '' AND deleted_at IS NULL UNION ALL SELECT source, contact_id FROM inquiries "
    "WHERE source <> '' AND deleted_at IS NULL)"
)
_VALUES: dict[str, Callable[[Context], list[FieldValue]]] = {
    "assigned": _assignees,
    "attended": _events("p.attended_at IS NOT NULL"),
    "changed": _PAST,
    "city": _texts(
        "SELECT a.city, count(DISTINCT a.contact_id) FROM addresses AS a JOIN search_text AS s "
        "ON s.contact_id = a.contact_id WHERE a.city <> ''"
    ),
    "contacted": _PAST,
    "country": _countries,
    "due": _words("today", "..today", "tomorrow", "thisweek", "nextweek", "<7d", "<30d"),
    "event": _events("1"),
    "has": _words(*FILLABLE),
    "import": _imports,
    "item": _texts(
        "SELECT o.item, count(DISTINCT o.contact_id) FROM orders AS o JOIN search_text AS s "
        "ON s.contact_id = o.contact_id WHERE o.item <> ''"
    ),
    "joined": _PAST,
    "lang": _languages,
    "no": _words(*FILLABLE),
    "noshow": _events("p.no_show_at IS NOT NULL AND p.attended_at IS NULL"),
    "ordered": _PAST,
    "outcome": _outcomes,
    "registered": _events("p.registered_at IS NOT NULL"),
    "section": _texts(
        "SELECT x.name, count(c.id) FROM sections AS x LEFT JOIN contacts AS c "
        "ON c.section_id = x.id AND c.deleted_at IS NULL"
    ),
    "source": _texts(_SOURCES),
    "status": _statuses,
    "tag": _texts(
        "SELECT t.name, count(s.contact_id) FROM tags AS t LEFT JOIN contact_tags AS x "
        "ON x.tag_id = t.id LEFT JOIN search_text AS s ON s.contact_id = x.contact_id"
    ),
    "view": _views,
}
