"""What cells, groups and rows of the grid say."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from crm.domain.dates import day_words, local_day
from crm.domain.inquiries import STATUS_NAMES, Status
from crm.domain.saying import in_language, pair
from crm.queries.grid_rows import GridColumn, GridRow, Value
from crm.ui.theme.tokens import Tone

_tr = QCoreApplication.translate
_TONES: dict[Status, Tone] = {
    Status.NEW: "new",
    Status.ACTIVE: "active",
    Status.WAITING: "waiting",
    Status.CLOSED: "closed",
}
TONES: dict[str, Tone] = {STATUS_NAMES[status]: tone for status, tone in _TONES.items()}
"""The look of a status by its name."""


def shown(value: Value) -> str:
    """Return what a cell shows: days in words, tags one after another."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, datetime):
        return day_words(local_day(value))
    if isinstance(value, date):
        return day_words(value)
    return " ".join(str(value).split())


def status(text: str) -> str:
    """Return a status in the language of the window."""
    return in_language(text)


def column_title(column: GridColumn) -> str:
    """Return the heading of a column: that of an own field is what the organisation calls it."""
    if column.field_id is not None:
        return column.title
    return _titles().get(column.key, column.title)


def label_gap(column: GridColumn) -> dict[str, str]:
    """Return the name of a column as labels of steps have it: `what` is a word of ours."""
    return {"what" if column.field_id is None else "field": column.title}


def group_title(title: str) -> str:
    """Return the heading of a group."""
    return title or _tr("Contacts", "None")


def sentence(row: GridRow, columns: list[GridColumn], today: date, *, marked: bool) -> str:
    """Return a row as one sentence for screen readers."""
    parts = [row.name]
    for column, value in zip(columns, row.values, strict=True):
        if column.key != "name" and value not in (None, "", ()):
            late = column.key == "due" and isinstance(value, date) and value < today
            words = _tr("Contacts", "overdue") + " " if late else ""
            said = in_language(shown(value)) if column.key == "status" else shown(value)
            parts.append(pair(column_title(column), f"{words}{said}"))
    if marked:
        parts.append(_tr("Contacts", "selected"))
    return ", ".join(parts)


def _titles() -> dict[str, str]:
    return {
        "id": _tr("Contacts", "ID"),
        "name": _tr("Contacts", "Name"),
        "given_name": _tr("Contacts", "Given name"),
        "family_name": _tr("Contacts", "Family name"),
        "email": _tr("Contacts", "Email"),
        "other_emails": _tr("Contacts", "Other emails"),
        "phone": _tr("Contacts", "Phone"),
        "other_phones": _tr("Contacts", "Other phones"),
        "country": _tr("Contacts", "Country"),
        "country_code": _tr("Contacts", "Country code"),
        "city": _tr("Contacts", "City"),
        "postcode": _tr("Contacts", "Postcode"),
        "street": _tr("Contacts", "Street"),
        "language": _tr("Contacts", "Language"),
        "section": _tr("Contacts", "Section"),
        "tags": _tr("Contacts", "Tags"),
        "events": _tr("Contacts", "Events"),
        "consent": _tr("Contacts", "Consent"),
        "birth_date": _tr("Contacts", "Date of birth"),
        "notes": _tr("Contacts", "Notes"),
        "source": _tr("Contacts", "Source"),
        "status": _tr("Contacts", "Status"),
        "assignee": _tr("Contacts", "Assignee"),
        "submitted": _tr("Contacts", "Submitted"),
        "last_contact": _tr("Contacts", "Last contact"),
        "due": _tr("Contacts", "Due"),
        "added": _tr("Contacts", "Added"),
        "changed": _tr("Contacts", "Changed"),
    }
