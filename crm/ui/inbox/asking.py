"""The small windows in which the Inbox asks for an outcome or another inquiry."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm.domain.inquiries import OUTCOME_NAMES, Outcome
from crm.domain.saying import in_language
from crm.ui.widgets.picker import Choice, Picker
from crm.ui.worklist.desk import Desk

_tr = QCoreApplication.translate


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


def typed_number(text: str, shown: str) -> Choice | None:
    """Return the inquiry number in *text*, None if it is none."""
    digits = text.strip().lstrip("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 18):
        return None
    return Choice(int(digits), shown.replace("%1", digits))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
