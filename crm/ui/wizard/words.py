"""What the wizard says: how a file was recognised, and what will happen to a row."""

import re
from collections.abc import Container
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from crm.domain.custom_fields import own_name
from crm.domain.saying import in_language, pair
from crm.intake.countries import country_code
from crm.ui.inbox.words import country_text
from crm.ui.theme.tokens import Tone
from crm.ui.wizard.field_words import field_names

if TYPE_CHECKING:
    from crm.queries.forms import EarlierRun
    from crm.queries.planning.import_plan import PlannedRow

_tr = QCoreApplication.translate
_COUNTRY = re.compile(r"” is ([^“”]+)\.$")
_DATE = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b")


def broke() -> str:
    """Return what the wizard says under the message about a fault of ours."""
    return _tr(
        "Wizard", "Something went wrong. Nothing was changed. The details are in the other message."
    )


def verdicts() -> dict[str, tuple[str, Tone]]:
    """Return verdict → what it is called, and the colour of its pill."""
    return {
        "new": (_tr("Wizard", "New"), "new"),
        "update": (_tr("Wizard", "Changed"), "active"),
        "same": (_tr("Wizard", "Same"), "neutral"),
        "question": (_tr("Wizard", "Question"), "waiting"),
        "set_aside": (_tr("Wizard", "Set aside"), "overdue"),
    }


def settled(head: dict[str, Any], chosen: Container[str]) -> dict[str, Any]:
    """Return *head* with the columns that were *chosen*, now or last time, marked as certain."""
    columns = [
        {**column, "confidence": "certain"}
        if head["profile"] or column["heading"] in chosen
        else column
        for column in head["columns"]
    ]
    return {**head, "columns": columns}


def needs_a_look(column: dict[str, Any]) -> bool:
    """Say whether somebody should look at a column: it is guessed, or has no field but cells."""
    return bool(column["filled"]) and column["confidence"] != "certain"


def recognised(head: dict[str, Any]) -> str:
    """Return as what the file was recognised, and how many columns are matched."""
    filled = [column for column in head["columns"] if column["filled"]]
    matched = sum(1 for column in filled if column["field"])
    looks = sum(1 for column in filled if needs_a_look(column))
    if head["profile"]:
        words = _tr("Wizard", "Recognised as “{what}”, as last time.").format(what=head["profile"])
    else:
        known = in_language(head["recognised_as"])
        words = _tr("Wizard", "Recognised as {what}.").format(what=known)
    columns = _tr("Wizard", "{matched} of %n column(s) matched", "", len(filled))
    columns = columns.format(matched=matched)
    if not looks:
        return f"{words} {columns}."
    look = _tr("Wizard", "have a look at {n}.").format(n=looks)
    return f"{words} {columns}; {look}"


def earlier(run: "EarlierRun", when: str) -> str:
    """Return who imported this very file before. Only what is new will be taken."""
    if run.by:
        words = _tr("Wizard", "This very file was imported by {who} on {when}.")
        first = words.format(who=run.by, when=when)
    else:
        first = _tr("Wizard", "This very file was imported on {when}.").format(when=when)
    rest = _tr("Wizard", "Importing it again takes only what is new or changed.")
    return f"{first} {rest}"


def how(column: dict[str, Any]) -> str:
    """Return how a column is read: countries and months in the example are named as we name them."""
    english = str(column["how"])
    if column["field"] == "country" and (named := _COUNTRY.search(english)):
        country = country_text(country_code(named[1]))
        english = f"{english[: named.start(1)]}{country}."
    return _DATE.sub(_in_words, in_language(english))


def _in_words(match: re.Match[str]) -> str:
    day = QLocale(QLocale.Language.English).toDate(match[0], "d MMMM yyyy")
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else match[0]


def what_happens(row: "PlannedRow") -> str:
    """Return what becomes of a row, with old and new values where something changes."""
    parts = [in_language(part) for part in (row.reason or "").split("; ") if part]
    parts += [change(one) for one in (*row.changes, *row.own)]
    if row.verdict == "new" and not parts:
        new = row.inquiry_id is not None
        contact = _tr("Wizard", "a new contact and inquiry") if new else _tr("Wizard", "new")
        parts = [contact]
    if row.matches:
        names = _tr("Wizard", " or ").join(match.other_name for match in row.matches)
        parts.append(_tr("Wizard", "perhaps {names}").format(names=names))
    words = "; ".join(parts)
    return words[:1].upper() + words[1:]


def change(one: Any) -> str:
    """Return one changed value: “Town: – → Lyon”; of a fact alone what it is: “Came: 18 Mar”."""
    facts = {
        "invited": _tr("Wizard", "Invited"),
        "registered": _tr("Wizard", "Registered"),
        "waitlisted": _tr("Wizard", "On the waiting list"),
        "cancelled": _tr("Wizard", "Cancelled"),
        "attended": _tr("Wizard", "Came"),
        "ordered": _tr("Wizard", "Ordered"),
    }
    if one.field in facts:
        old = f"{_moment(one.old)} → " if one.old else ""
        return pair(facts[one.field], f"{old}{_moment(one.new) or '–'}")
    name = own_name(one.field) or field_names().get(one.field, one.field)
    if one.field == "tag":
        return _tr("Wizard", "tag {name}").format(name=one.new)
    return pair(name, f"{one.old or '–'} → {one.new or '–'}")


def _moment(text: str) -> str:
    """Return an instant as people write it; anything else, such as what was ordered, as it is."""
    if text == "now":
        return _tr("Wizard", "now")
    at = QDateTime.fromString(text, Qt.DateFormat.ISODate) if text[:2].isdecimal() else QDateTime()
    if not at.isValid():
        return text
    return QLocale().toString(at.toLocalTime(), QLocale.FormatType.ShortFormat)


def place(row: "PlannedRow") -> str:
    """Return where in the file a row stands. Other parts of a report than the main have no rows."""
    if row.row:
        return _tr("Wizard", "row {row}, line {line}").format(row=row.row, line=row.line)
    return _tr("Wizard", "line {line}").format(line=row.line)


def person(row: "PlannedRow") -> str:
    """Return who a row is about, as far as it says."""
    facts = row.facts
    first = facts.emails[0].text if facts.emails else ""
    shown = facts.full_name or facts.display_name or first
    return shown or (facts.phones[0].text if facts.phones else "–")
