"""The small windows in which a page asks for a day, or for who is to do something."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm.domain.dates import parse_typed_date, start_of
from crm.domain.errors import UserError
from crm.domain.moments import parse_past_moment
from crm.queries.rows import UserRow
from crm.ui.inbox import words
from crm.ui.widgets.date_popup import DatePopup
from crm.ui.widgets.picker import Choice, Picker

_PICK = "pick a date"
_tr = QCoreApplication.translate


def ask_day(
    over: QWidget,
    title: str,
    today: date,
    take: Callable[[Any], None],
    *,
    extra: Sequence[Choice] = (),
    marked: int = 0,
    today_too: bool = False,
) -> None:
    """Ask for a day: a digit, typed words, or from a month. It is after today, or *today_too*.

    *take* is given the day, or the value of one of *extra*.
    """
    first = today if today_too else today + timedelta(days=1)

    def picked(value: object) -> None:
        if value == _PICK:
            popup = DatePopup(first, today + timedelta(days=1), over)
            popup.picked.connect(take)
            popup.open_under(over)
        else:
            take(value)

    picker = Picker(
        title,
        [*_usual(today), *extra],
        over,
        placeholder=_tr("Inbox", "fri, 12 dec, 2w …"),
        parse=lambda text: typed_day(text, today, first),
        marked=marked,
    )
    picker.picked.connect(picked)
    picker.open_under(over)


def _usual(today: date) -> list[Choice]:
    return [
        Choice(today + timedelta(days=1), _tr("Inbox", "Tomorrow")),
        Choice(today + timedelta(days=3), _tr("Inbox", "In 3 days")),
        Choice(today + timedelta(days=7), _tr("Inbox", "Next week")),
        Choice(_PICK, _tr("Inbox", "Pick a date…")),
    ]


def ask_past(
    over: QWidget, title: str, now: datetime, take: Callable[[datetime | None], None]
) -> None:
    """Ask for a moment up to *now*: a digit, typed words, or a day from a month. None is now."""
    today = now.date()

    def picked(value: object) -> None:
        if value == _PICK:
            popup = DatePopup(None, today, over, last=today)
            popup.picked.connect(lambda day: take(None if day == today else start_of(day)))
            popup.open_under(over)
        else:
            take(value if isinstance(value, datetime) else None)

    choices = [
        Choice(None, _tr("Inbox", "Now")),
        Choice(now - timedelta(hours=1), _tr("Inbox", "An hour ago")),
        Choice(start_of(today - timedelta(days=1)), _tr("Inbox", "Yesterday")),
        Choice(_PICK, _tr("Inbox", "Pick a date…")),
    ]
    picker = Picker(
        title,
        choices,
        over,
        placeholder=_tr("Inbox", "14:30, yesterday 18:00, fri …"),
        parse=lambda text: typed_past(text, now),
    )
    picker.picked.connect(picked)
    picker.open_under(over)


def ask_user(
    over: QWidget, users: Sequence[UserRow], take: Callable[[object], None], *, nobody: bool = True
) -> None:
    """Ask who is to do it; *nobody* says whether that can be picked too."""
    choices = [Choice(user.id, user.name) for user in users]
    if nobody:
        choices.append(Choice(None, _tr("InboxActs", "Nobody")))
    picker = Picker(_tr("InboxActs", "Assign to"), choices, over)
    picker.picked.connect(take)
    picker.open_under(over)


def typed_past(text: str, now: datetime) -> Choice | None:
    """Return the moment up to *now* that *text* names, None if it is none."""
    try:
        at = parse_past_moment(text, now)
    except UserError:
        return None
    return Choice(at, words.past_text(at, now))


def typed_day(text: str, today: date, first: date | None = None) -> Choice | None:
    """Return the day that *text* names, None if it is none or before *first*: usually tomorrow."""
    try:
        day = parse_typed_date(text, today)
    except UserError:
        return None
    if day < (first or today + timedelta(days=1)):
        return None
    return Choice(day, words.day_text(day, today, weekday=True))
