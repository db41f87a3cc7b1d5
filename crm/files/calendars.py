"""Write what is to be done on which day as a calendar file (.ics) for other programs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from crm.files.characters import writable
from crm.files.placing import placed

ALARM_AFTER = timedelta(hours=9)
"""How long after midnight of its day an entry reminds."""

_FOLD_AT = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do: *uid* is the same whenever it is exported, so it is never there twice."""

    uid: str
    day: date
    title: str
    notes: str = ""


def write_calendar(path: Path, entries: Iterable[Entry], *, name: str, now: datetime) -> int:
    """Write *entries* to *path* as a calendar called *name* and return how many there were.

    The file appears whole or not at all. Raises UserError for a place that cannot be written to.
    """
    listed = list(entries)
    with placed(path) as stream:
        stream.write(calendar_text(listed, name=name, now=now).encode())
    return len(listed)


def calendar_text(entries: Iterable[Entry], *, name: str, now: datetime) -> str:
    """Return *entries* as the text of a calendar (RFC 5545), each a whole day with an alarm.

    They are events, not to-dos (VTODO): Google Calendar and the calendars of telephones pass
    over to-dos without a word. They do not make the day look busy.
    """
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Rollbook//Follow-ups//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    for entry in entries:
        lines += _event(entry, stamp)
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) for line in lines)


def _event(entry: Entry, stamp: str) -> list[str]:
    title = _escaped(entry.title)
    notes = [f"DESCRIPTION:{_escaped(entry.notes)}"] if entry.notes.strip() else []
    return [
        "BEGIN:VEVENT",
        f"UID:{entry.uid}@rollbook",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{title}",
        *notes,
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"TRIGGER:PT{int(ALARM_AFTER.total_seconds() // 3600)}H",
        f"DESCRIPTION:{title}",
        "END:VALARM",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    """Return *text* as a value (RFC 5545 3.3.11). Control characters have no way to be said."""
    kept = "".join(one for one in writable(text) if one >= " " or one in "\n\t")
    return kept.translate(_ESCAPES)


def _folded(line: str) -> str:
    """Return *line* with its end, in pieces of at most 75 octets that split no character (3.1)."""
    pieces: list[str] = []
    piece, size = "", 0
    for one in line:
        octets = len(one.encode())
        if size + octets > _FOLD_AT:
            pieces.append(piece)
            piece, size = "", 1  # the space at the start of a continued line
        piece += one
        size += octets
    return "\r\n ".join([*pieces, piece]) + "\r\n"
