"""The small windows in which the Inbox asks for a day, an outcome, another inquiry."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from crm.domain.dates import parse_typed_date
from crm.domain.errors import UserError
from crm.domain.inquiries import OUTCOME_NAMES, Outcome
from crm.domain.saying import in_language
from crm.ui.inbox import words
from crm.ui.widgets.date_popup import DatePopup
from crm.ui.widgets.picker import Choice, Picker
from crm.ui.worklist.desk import Desk

_PICK = "pick a date"
_tr = QCoreApplication.translate


def ask_day(
    desk: Desk,
    title: str,
    take: Callable[[date | None], None],
    *,
    extra: Sequence[Choice] = (),
    marked: int = 0,
) -> None:
    """Ask for a day after today: a digit, typed words such as “fri”, or from a month."""
    today = words.local(desk.now()).date()
    choices = [
        Choice(today + timedelta(days=1), _tr("Inbox", "Tomorrow")),
        Choice(today + timedelta(days=3), _tr("Inbox", "In 3 days")),
        Choice(today + timedelta(days=7), _tr("Inbox", "Next week")),
        Choice(_PICK, _tr("Inbox", "Pick a date…")),
        *extra,
    ]

    def picked(value: object) -> None:
        if value == _PICK:
            popup = DatePopup(today, today + timedelta(days=1), desk.anchor())
            popup.picked.connect(take)
            popup.open_under(desk.anchor())
        else:
            take(value if isinstance(value, date) else None)

    picker = Picker(
        title,
        choices,
        desk.anchor(),
        placeholder=_tr("Inbox", "fri, 12 dec, 2w …"),
        parse=lambda text: typed_day(text, today),
        marked=marked,
    )
    picker.picked.connect(picked)
    picker.open_under(desk.anchor())


def ask_outcome(desk: Desk, marked: Outcome, take: Callable[[object], None]) -> None:
    """Ask how it ended; Enter takes *marked*, the one taken last."""
    choices = [
        Choice(outcome, _capital(in_language(OUTCOME_NAMES[outcome]))) for outcome in Outcome
    ]
    picker = Picker(
        _tr("Inbox", "Close: how did it end?"),
        choices,
        desk.anchor(),
        placeholder=_tr("Inbox", "Type to find"),
        marked=list(Outcome).index(marked),
    )
    picker.picked.connect(take)
    picker.open_under(desk.anchor())


def ask_inquiry(desk: Desk, take: Callable[[object], None]) -> None:
    """Ask which inquiry the current one repeats: one of the same contact, or any by number."""
    detail = desk.detail()
    number = _tr("Inbox", "Inquiry #%1")
    picker = Picker(
        _tr("Inbox", "Duplicate of which inquiry?"),
        [Choice(one, number.replace("%1", str(one))) for one in detail.other_open]
        if detail
        else [],
        desk.anchor(),
        placeholder=_tr("Inbox", "Its number"),
        parse=lambda text: typed_number(text, number),
        digits=False,
    )
    picker.picked.connect(take)
    picker.open_under(desk.anchor())


def typed_day(text: str, today: date) -> Choice | None:
    """Return the day that *text* names, None if it is none or lies in the past."""
    try:
        day = parse_typed_date(text, today)
    except UserError:
        return None
    if day <= today:
        return None
    return Choice(day, words.day_text(day, today, weekday=True))


def typed_number(text: str, shown: str) -> Choice | None:
    """Return the inquiry number in *text*, None if it is none."""
    digits = text.strip().lstrip("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 18):
        return None
    return Choice(int(digits), shown.replace("%1", digits))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
