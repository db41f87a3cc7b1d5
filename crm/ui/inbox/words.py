"""What the Inbox says about an inquiry: ages, dates, headings, the sentence for screen readers."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from crm.domain.inquiries import OUTCOME_NAMES, Outcome, Status
from crm.domain.saying import in_language, language_in_use
from crm.intake.countries import country_name
from crm.intake.languages import language_name
from crm.queries.rows import InboxRow
from crm.ui.theme.tokens import Tone
from crm.ui.widgets.painting import isolate

_tr = QCoreApplication.translate


def local(at: datetime) -> datetime:
    """Return *at* in the time of the computer."""
    return at.astimezone()


def day_text(day: date, today: date, *, weekday: bool = False) -> str:
    """Return *day* as short as it is clear: today, 14 Nov, 14 Nov 2025."""
    if day == today:
        return _tr("Inbox", "today")
    pattern = _tr("Inbox", "d MMM") if day.year == today.year else _tr("Inbox", "d MMM yyyy")
    if weekday:
        pattern = "ddd " + pattern
    return isolate(QLocale().toString(QDate(day.year, day.month, day.day), pattern))


def moment_text(at: datetime, now: datetime) -> str:
    """Return *at* with weekday and time: Sat 14 Nov, 18:20."""
    here = local(at)
    day = day_text(here.date(), local(now).date(), weekday=True)
    return f"{day}, {time_text(here)}"


def past_text(at: datetime, now: datetime) -> str:
    """Return a past *at* as short as it is clear: 14:30, yesterday, 18:20, 14 Nov."""
    here = local(at)
    ago = days_since(at, now)
    if ago == 0:
        return time_text(here)
    day = _tr("Inbox", "yesterday") if ago == 1 else day_text(here.date(), local(now).date())
    return day if (here.hour, here.minute) == (0, 0) else f"{day}, {time_text(here)}"


def time_text(here: datetime) -> str:
    """Return the time of day as the system writes it."""
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def days_since(at: datetime, now: datetime) -> int:
    """Return how many calendar days lie between *at* and *now*."""
    return (local(now).date() - local(at).date()).days


def age_text(row: InboxRow, now: datetime) -> str:
    """Return what stands at the end of a row's first line: 4 d, 09:42, Tue or 12 Nov."""
    days = days_since(row.submitted_at, now)
    here = local(row.submitted_at)
    if row.late:
        return isolate(_tr("Inbox", "%1 d").replace("%1", str(max(days, 1))))
    if days <= 0:
        return time_text(here)
    if days < 7:
        return QLocale().toString(QDate(here.year, here.month, here.day), "ddd")
    return day_text(here.date(), local(now).date())


def waited_text(row: InboxRow, now: datetime) -> str:
    """Return how long somebody has been waiting for the first answer: 4 days waiting."""
    days = max(days_since(row.submitted_at, now), 1)
    if days == 1:
        return _tr("Inbox", "1 day waiting")
    return isolate(_tr("Inbox", "%1 days waiting").replace("%1", str(days)))


def country_text(code: str | None) -> str:
    """Return the name of the country *code* (ISO 3166 alpha-2), empty if there is none.

    Qt knows names in English alone, and those without reading a file of ours.
    """
    if not code or language_in_use() != "en":
        return country_name(code, language_in_use()) if code else ""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    return QLocale.territoryToString(territory)


def language_text(code: str | None) -> str:
    """Return the name of the language *code* (ISO 639), or the words as they are."""
    if not code or len(code) > 3:
        return code or ""
    if language_in_use() != "en":
        return language_name(code, language_in_use())
    language = QLocale.codeToLanguage(code)
    return code if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def group_text(key: str) -> str:
    """Return the heading of a group of the list."""
    headings = {
        "late": _tr("Inbox", "Waiting too long for an answer"),
        "today": _tr("Inbox", "Today"),
        "yesterday": _tr("Inbox", "Yesterday"),
        "week": _tr("Inbox", "This week"),
        "older": _tr("Inbox", "Older"),
        "snoozed": _tr("Inbox", "Snoozed"),
        "done": _tr("Inbox", "Just done"),
    }
    return headings.get(key, key)


def status_text(status: Status) -> str:
    """Return what a status is called."""
    names = {
        Status.NEW: _tr("Inbox", "New"),
        Status.ACTIVE: _tr("Inbox", "In progress"),
        Status.WAITING: _tr("Inbox", "Waiting"),
        Status.CLOSED: _tr("Inbox", "Closed"),
    }
    return names[status]


def status_pill(row: InboxRow) -> tuple[str, Tone]:
    """Return what the pill of an inquiry says and its tone."""
    return state_pill(row.status, row.outcome)


def state_pill(status: Status, outcome: Outcome | None) -> tuple[str, Tone]:
    """Return what a pill says about a status, and its tone; what is closed says how it ended."""
    tones: dict[Status, Tone] = {
        Status.NEW: "new",
        Status.ACTIVE: "active",
        Status.WAITING: "waiting",
        Status.CLOSED: "closed",
    }
    text = status_text(status)
    if status is Status.CLOSED and outcome is not None:
        text = in_language(OUTCOME_NAMES[outcome])
        text = text[:1].upper() + text[1:]
    return text, tones[status]


def second_line(row: InboxRow) -> str:
    """Return source and country, each in its own direction."""
    parts = [isolate(part) for part in (row.source, country_text(row.country)) if part]
    return "\u00a0\u00a0·\u00a0\u00a0".join(parts)


def sentence(row: InboxRow, now: datetime, *, marked: bool, draft: bool = False) -> str:
    """Return the whole row as one sentence, as a screen reader says it."""
    parts = [
        _tr("Inbox", "selected") if marked else "",
        row.name,
        status_pill(row)[0],
        _tr("Inbox", "text not saved yet") if draft else "",
        waited_text(row, now) if row.late else moment_text(row.submitted_at, now),
        row.source,
        country_text(row.country),
        _tr("Inbox", "assigned to %1").replace("%1", row.assignee.name) if row.assignee else "",
        _tr("Inbox", "perhaps known already") if row.has_match else "",
        row.message,
    ]
    return ", ".join(part for part in parts if part)
