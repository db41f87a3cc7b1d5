"""What the Follow-ups page says: when something is due, what was said last, the whole sentence."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from crm.domain.followups import DUE_NAMES, Due, due_group
from crm.domain.interactions import KIND_NAMES, RESULT_NAMES
from crm.domain.saying import in_language
from crm.queries.work_rows import FollowUpLine, LastContact
from crm.ui.inbox.words import day_text
from crm.ui.theme.tokens import Tone
from crm.ui.widgets.painting import isolate

_tr = QCoreApplication.translate


def group_text(key: str) -> str:
    """Return the heading of a group."""
    if key == "done":
        return _tr("FollowUps", "Just done")
    names = {
        Due.OVERDUE: _tr("FollowUps", "Overdue"),
        Due.TODAY: _tr("FollowUps", "Today"),
        Due.TOMORROW: _tr("FollowUps", "Tomorrow"),
        Due.WEEK: _tr("FollowUps", "This week"),
        Due.LATER: _tr("FollowUps", "Later"),
    }
    return names[Due(key)] if key in DUE_NAMES else key


def purpose_text(row: FollowUpLine) -> str:
    """Return what is to be done."""
    return row.purpose or _tr("FollowUps", "Follow up")


def due_text(due_on: date, today: date) -> str:
    """Return the day as it stands at the end of a line; the heading says today and tomorrow."""
    group = due_group(due_on, today)
    if group in (Due.TODAY, Due.TOMORROW):
        return ""
    return day_text(due_on, today, weekday=group is not Due.LATER)


def due_pill(row: FollowUpLine, today: date) -> tuple[str, Tone]:
    """Return what the pill of a follow-up says and its tone."""
    if row.settled == "done":
        return _tr("FollowUps", "Done"), "done"
    if row.settled:
        return _tr("FollowUps", "Cancelled"), "closed"
    days = (today - row.due_on).days
    if days > 0:
        return isolate(_tr("FollowUps", "%n day(s) overdue", "", days)), "overdue"
    if days == 0:
        return _tr("FollowUps", "Due today"), "active"
    day = day_text(row.due_on, today, weekday=True)
    return _tr("FollowUps", "Due %1").replace("%1", day), "closed"


def last_text(last: LastContact | None, today: date) -> str:
    """Return when and how we were last in touch: Call, interested · 8 Nov."""
    if last is None:
        return _tr("FollowUps", "Not in touch yet")
    kind = in_language(KIND_NAMES[last.kind])
    if last.inbound:
        kind = _tr("FollowUps", "%1 from them").replace("%1", kind)
    said = f"{kind}, {in_language(RESULT_NAMES[last.result])}" if last.result else kind
    day = day_text(last.at.astimezone().date(), today)
    return f"{isolate(said)}\u00a0\u00a0·\u00a0\u00a0{day}"


def due_summary(due: int, overdue: int, following: date | None, today: date) -> str:
    """Return the line beside the title: 7 due, 2 overdue. Nothing due. The next one is on Fri."""
    if due:
        text = _tr("FollowUps", "%1 due").replace("%1", str(due))
        if overdue:
            more = _tr("FollowUps", "%1, %2 overdue").replace("%1", text)
            text = more.replace("%2", str(overdue))
        return isolate(text)
    if following is None:
        return _tr("FollowUps", "Nothing due.")
    if (following - today).days == 1:
        return _tr("FollowUps", "Nothing due. The next one is tomorrow.")
    day = day_text(following, today, weekday=True)
    return _tr("FollowUps", "Nothing due. The next one is on %1.").replace("%1", day)


def sentence(row: FollowUpLine, now: datetime, *, marked: bool, draft: bool = False) -> str:
    """Return the whole row as one sentence, as a screen reader says it."""
    today = now.astimezone().date()
    assigned = _tr("FollowUps", "assigned to %1")
    parts = [
        _tr("FollowUps", "selected") if marked else "",
        row.name,
        purpose_text(row),
        due_pill(row, today)[0],
        _tr("FollowUps", "text not saved yet") if draft else "",
        _tr("FollowUps", "last: %1").replace("%1", last_text(row.last, today)),
        assigned.replace("%1", row.assignee.name) if row.assignee else "",
    ]
    return ", ".join(part for part in parts if part)
