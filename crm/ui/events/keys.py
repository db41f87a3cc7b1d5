"""The commands of the Events page: what they are called, their keys, their icons."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm.ui.commands import Command
from crm.ui.events.acts import EventActs

if TYPE_CHECKING:
    from crm.ui.events.page import EventsPage

_tr = QCoreApplication.translate
_Row = tuple[str, str, tuple[str, ...], str, Callable[[], None], Callable[[], bool]]


def event_commands(page: "EventsPage", acts: EventActs) -> dict[str, Command]:
    """Return the commands by their names, in the order of the key sheet."""
    people, shown = page.has_people, page.has_event
    rows: list[_Row] = [
        ("came", _tr("Events", "Came"), ("Space", "A"), "check", acts.came, people),
        ("no_show", _tr("Events", "Did not come"), ("N",), "cross", acts.no_show, people),
        ("registered", _tr("Events", "Registered"), ("R",), "calendar", acts.registered, people),
        ("open", _tr("Events", "Open the contact"), ("Return", "O"), "person", page.open_person,
         people),
        ("add", _tr("Events", "Add people…"), ("P",), "plus", acts.add, shown),
        ("rest", _tr("Events", "The rest did not come"), (), "hourglass", acts.rest, shown),
        ("plan", _tr("Events", "Follow-up for each…"), ("F",), "clock", acts.plan, shown),
        ("contacts", _tr("Events", "Show in Contacts"), ("S",), "people", page.show_contacts,
         shown),
        ("new", _tr("Events", "New event…"), (), "plus", page.enter_new, page.is_ready),
        ("edit", _tr("Events", "Edit the event…"), ("F2",), "pencil", page.edit, shown),
        ("delete", _tr("Events", "Delete the event"), ("Delete",), "trash", acts.delete, shown),
    ]  # fmt: skip
    return {row[0]: Command(f"events.{row[0]}", *row[1:]) for row in rows}
