"""What the Events page says about events and the people at them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from crm.queries.rows import EventRow, ParticipantRow
from crm.ui.inbox.words import day_text, local, moment_text, time_text
from crm.ui.theme.tokens import Tone
from crm.ui.widgets.painting import isolate

_tr = QCoreApplication.translate
_TONES: dict[str, Tone] = {
    "attended": "done",
    "registered": "new",
    "attendance unknown": "waiting",
    "no-show": "overdue",
}


def status_words(status: str) -> str:
    """Return the status of a participant in the language of the window."""
    words = {
        "attended": _tr("Events", "Attended"),
        "no-show": _tr("Events", "No-show"),
        "cancelled": _tr("Events", "Cancelled"),
        "waitlisted": _tr("Events", "On the waiting list"),
        "attendance unknown": _tr("Events", "Not known"),
        "registered": _tr("Events", "Registered"),
        "invited": _tr("Events", "Invited"),
    }
    return words.get(status, status)


def status_tone(status: str) -> Tone:
    """Return the colours of that status."""
    return _TONES.get(status, "closed")


def came_text(row: ParticipantRow, now: datetime) -> str:
    """Return when somebody came: the time if it is today, else the day."""
    if row.attended_at is None:
        return _tr("Events", "no") if row.no_show_at is not None else ""
    here, today = local(row.attended_at), local(now).date()
    return time_text(here) if here.date() == today else day_text(here.date(), today)


def day_words(moment: datetime | None, now: datetime) -> str:
    """Return a day as short as it is clear, "" for none."""
    return "" if moment is None else day_text(local(moment).date(), local(now).date())


def when_and_where(event: EventRow, now: datetime) -> str:
    """Return when an event begins, and where it is."""
    when = moment_text(event.starts_at, now) if event.starts_at else ""
    return "  ·  ".join(isolate(part) for part in (when, event.place) if part)


def how_many(event: EventRow) -> str:
    """Return how many registered and how many came, in a line."""
    registered = _tr("Events", "%n registered", "", event.registered)
    came = _tr("Events", "%n came", "", event.attended)
    return f"{isolate(registered)}  ·  {isolate(came)}"
