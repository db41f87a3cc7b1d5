"""The small windows in which a contact's page asks for a tag, an event, a purpose."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm.ui.widgets.picker import Choice, Picker

_tr = QCoreApplication.translate


def ask_purpose(over: QWidget, known: Sequence[str], take: Callable[[str], None]) -> None:
    """Ask for what consent was given."""
    purposes = list(dict.fromkeys([*known, _tr("Contact", "E-mail"), _tr("Contact", "Newsletter")]))
    title = _tr("Contact", "They agreed to …")
    new = _tr("Contact", "Agreed to: %1")
    _ask_text(over, title, purposes, _tr("Contact", "What for"), new, take)


def ask_event(
    over: QWidget, events: Sequence[tuple[int, str]], take: Callable[[int | str], None]
) -> None:
    """Ask for one of the events, by its id, or for the title of a new one."""
    new = _tr("Contact", "New event: %1")
    choices = [Choice(id_, title) for id_, title in events]
    picker = Picker(
        _tr("Contact", "Registered for which event?"),
        choices,
        over,
        placeholder=_tr("Contact", "An event, old or new"),
        parse=lambda text: Choice(text.strip(), new.replace("%1", text.strip())),
    )
    picker.picked.connect(take)
    picker.open_under(over)


def _ask_text(
    over: QWidget,
    title: str,
    known: Sequence[str],
    placeholder: str,
    new: str,
    take: Callable[[str], None],
) -> None:
    picker = Picker(
        title,
        [Choice(one, one) for one in known],
        over,
        placeholder=placeholder,
        parse=lambda text: Choice(text.strip(), new.replace("%1", text)),
    )
    picker.picked.connect(lambda text: take(str(text)))
    picker.open_under(over)
