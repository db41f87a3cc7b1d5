"""The columns that lists and exports can show: their titles, their kinds and where they are read.

The one source of them for the command line, the window and every file that is handed on.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from crm.domain.inquiries import OUTCOME_NAMES, STATUS_NAMES, Outcome, Status
from crm.intake.countries import country_name
from crm.queries.searching.context import OPEN_FOLLOWUP

Convert = Callable[[str], object]


class Shown(NamedTuple):
    """One column: how it is asked for, its title, its kind and the SQL that reads it.

    The kinds are text, date, datetime and number. `sort` is the SQL to sort by, if another one.
    `:now` and `:today` in the SQL stand for the moment and the day.
    """

    key: str
    title: str
    kind: str
    sql: str
    sort: str | None = None
    convert: Convert | None = None


def _shown_code(names: dict[str, str]) -> Convert:
    return lambda code: names.get(code, code)


_STATUS = _shown_code({status.value: STATUS_NAMES[status] for status in Status})
_OUTCOME = _shown_code({outcome.value: OUTCOME_NAMES[outcome] for outcome in Outcome})


def _instant(key: str, title: str, sql: str) -> Shown:
    return Shown(key, title, "datetime", sql, convert=datetime.fromisoformat)


def _day(key: str, title: str, sql: str) -> Shown:
    return Shown(key, title, "date", sql, convert=date.fromisoformat)


def _text(key: str, title: str, sql: str, sort: str | None = None) -> Shown:
    return Shown(key, title, "text", sql, sort)


def _point(kind: str, *, first: bool) -> str:
    text = "coalesce(p.value, p.text)" if kind == "email" else "p.text"
    where = f"p.contact_id = c.id AND p.kind = '{kind}' ORDER BY p.position, p.id"
    if first:
        return f"(SELECT {text} FROM contact_points AS p WHERE {where} LIMIT 1)"
    rest = f"SELECT {text} AS point FROM contact_points AS p WHERE {where} LIMIT -1 OFFSET 1"
    return f"(SELECT group_concat(point, ', ') FROM ({rest}))"


def _address(column: str) -> str:
    """Return the part of the newest address, which is the one that is shown and written."""
    return (
        f"(SELECT a.{column} FROM addresses AS a WHERE a.contact_id = c.id "
        "ORDER BY a.id DESC LIMIT 1)"
    )


def _user(column: str) -> str:
    return f"(SELECT u.name FROM users AS u WHERE u.id = {column})"


def _shown_status(alias: str) -> str:
    """Return the status to show: waiting whose date has passed is in progress by itself."""
    return (
        f"CASE WHEN {alias}.status = 'waiting' AND {alias}.waiting_until <= :now "
        f"THEN 'active' ELSE {alias}.status END"
    )


def _newest(sql: str) -> str:
    return (
        f"(SELECT {sql} FROM inquiries AS q WHERE q.contact_id = c.id AND q.deleted_at IS NULL "
        "ORDER BY q.submitted_at DESC, q.id DESC LIMIT 1)"
    )


_TAGS = (
    "(SELECT group_concat(name, ', ') FROM (SELECT t.name FROM contact_tags AS x "
    "JOIN tags AS t ON t.id = x.tag_id WHERE x.contact_id = c.id ORDER BY t.key))"
)
ATTENDED = "(attended)"
"""Stands behind the title of an event in a cell, of somebody who came to it."""

EVENT_SAID = f"e.title || CASE WHEN y.attended_at IS NULL THEN '' ELSE ' {ATTENDED}' END"
"""The SQL of an event `e` as a cell names it, of its participant `y`."""

_EVENTS = (
    f"(SELECT group_concat(said, ', ') FROM (SELECT {EVENT_SAID} AS said FROM participants AS y "
    "JOIN events AS e ON e.id = y.event_id WHERE y.contact_id = c.id AND e.deleted_at IS NULL "
    "ORDER BY e.starts_at, e.id))"
)
_CONSENT = (
    "(SELECT group_concat(said, ', ') FROM (SELECT n.purpose || CASE WHEN n.given THEN ': yes' "
    "ELSE ': no' END AS said, max(n.at || printf('%012d', n.id)) FROM consent_events AS n "
    "WHERE n.contact_id = c.id GROUP BY n.purpose ORDER BY n.purpose))"
)
_SECTION = "(SELECT x.name FROM sections AS x WHERE x.id = {}.section_id)"
_NAME = _text("name", "Name", "c.full_name", "s.who")

PEOPLE = (
    _NAME,
    _text("given_name", "Given name", "c.given_name"),
    _text("family_name", "Family name", "c.family_name"),
    _text("email", "Email", _point("email", first=True)),
    _text("other_emails", "Other emails", _point("email", first=False)),
    _text("phone", "Phone", _point("phone", first=True)),
    _text("other_phones", "Other phones", _point("phone", first=False)),
    Shown("country", "Country", "text", "c.country", convert=country_name),
    _text("country_code", "Country code", "c.country"),
    _text("city", "City", _address("city")),
    _text("postcode", "Postcode", _address("postcode")),
    _text("street", "Street", _address("street")),
    _text("language", "Language", "c.language"),
    _text("section", "Section", _SECTION.format("c")),
    _text("tags", "Tags", _TAGS),
    _text("events", "Events", _EVENTS),
    _text("consent", "Consent", _CONSENT),
    _day("birth_date", "Date of birth", "c.birth_date"),
    _text("notes", "Notes", "nullif(c.notes, '')"),
)
_SOURCE = _text("source", "Source", "nullif(c.source, '')")
_CONTACT_ID = _text("contact", "Contact", "'c' || c.id", "c.id")
_LAST_CONTACT = (
    "(SELECT max(n.at) FROM interactions AS n WHERE n.contact_id = c.id "
    "AND n.deleted_at IS NULL AND n.kind <> 'note')"
)

_DUE = f"(SELECT min(f.due_on) FROM followups AS f WHERE f.contact_id = c.id AND {OPEN_FOLLOWUP})"

CONTACTS = (
    _text("id", "ID", "'c' || c.id", "c.id"),
    *PEOPLE,
    _SOURCE,
    Shown("status", "Status", "text", _newest(_shown_status("q")), convert=_STATUS),
    _text("assignee", "Assignee", _newest(_user("q.assignee_id"))),
    _instant("submitted", "Submitted", _newest("q.submitted_at")),
    _instant("last_contact", "Last contact", _LAST_CONTACT),
    _day("due", "Due", _DUE),
    _instant("added", "Added", "c.created_at"),
    _instant("changed", "Changed", "c.changed_at"),
)
INQUIRIES = (
    _text("id", "ID", "'i' || i.id", "i.id"),
    _CONTACT_ID,
    *PEOPLE,
    Shown("status", "Status", "text", _shown_status("i"), convert=_STATUS),
    Shown("outcome", "Outcome", "text", "i.outcome", convert=_OUTCOME),
    _text("assignee", "Assignee", _user("i.assignee_id")),
    _instant("submitted", "Submitted", "i.submitted_at"),
    _instant("due", "Answer by", "i.due_at"),
    _instant("first_response", "First response", "i.first_response_at"),
    _instant("snoozed_until", "Snoozed until", "i.snoozed_until"),
    _instant("closed", "Closed", "i.closed_at"),
    _text("source", "Source", "nullif(i.source, '')"),
    _text("message", "Message", "nullif(i.message, '')"),
)
FOLLOWUPS = (
    _text("id", "ID", "'f' || f.id", "f.id"),
    _CONTACT_ID,
    _text("inquiry", "Inquiry", "'i' || f.inquiry_id", "f.inquiry_id"),
    _day("due", "Due", "f.due_on"),
    _text("purpose", "Purpose", "nullif(f.purpose, '')"),
    _text(
        "status",
        "Status",
        "CASE WHEN f.cancelled_at IS NOT NULL THEN 'Cancelled' WHEN f.done_at IS NOT NULL "
        "THEN 'Done' WHEN f.due_on < :today THEN 'Overdue' ELSE 'Open' END",
    ),
    _text("assignee", "Assignee", _user("f.assignee_id")),
    _instant("done", "Done", "f.done_at"),
    *PEOPLE,
)
PARTICIPANTS = (
    _text("event", "Event", "e.title", "e.key"),
    _text("event_id", "Event ID", "'e' || e.id", "e.id"),
    _CONTACT_ID,
    *PEOPLE,
    _text("role", "Role", "p.role"),
    _text("channel", "Channel", "nullif(p.channel, '')"),
    _text("display_name", "Display name", "nullif(p.display_name, '')"),
    _instant("invited", "Invited", "p.invited_at"),
    _instant("registered", "Registered", "p.registered_at"),
    _instant("cancelled", "Cancelled", "p.cancelled_at"),
    _instant("attended", "Attended", "p.attended_at"),
    _instant("no_show", "No-show", "p.no_show_at"),
    _text("message", "Message", "nullif(p.message, '')"),
)

ORDERS = (
    _text("number", "Order", "nullif(o.number, '')"),
    _CONTACT_ID,
    *PEOPLE,
    _text("item", "Item", "nullif(o.item, '')"),
    Shown("quantity", "Quantity", "number", "o.quantity"),
    _instant("ordered", "Ordered", "o.ordered_at"),
    _text("status", "Order status", "nullif(o.status, '')"),
    _text("message", "Message", "nullif(o.message, '')"),
)


def _tally(condition: str) -> str:
    return (
        "(SELECT count(*) FROM participants AS p JOIN search_text AS s "
        f"ON s.contact_id = p.contact_id WHERE p.event_id = e.id AND {condition})"
    )


EVENTS = (
    _text("id", "ID", "'e' || e.id", "e.id"),
    _text("event", "Event", "e.title", "e.key"),
    _instant("starts", "Starts", "e.starts_at"),
    _text("place", "Place", "nullif(e.place, '')"),
    Shown("registered", "Registered", "number", _tally("p.registered_at IS NOT NULL")),
    Shown("attended", "Attended", "number", _tally("p.attended_at IS NOT NULL")),
)
