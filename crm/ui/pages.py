"""The table of pages: what the sidebar, the View menu and the keys Ctrl+1… show, in order."""

import sys
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm.ui.frame import Frame
from crm.ui.page import Page

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PageKind:
    """A page by its id: its name with mnemonic, icon, keys, and the class, imported when needed.

    One that is not *listed* has no line in the sidebar; without keys either, it is reached from
    other pages only, such as a contact's. One to be built *ahead* takes long to build.
    """

    id: str
    text: str
    icon: str
    keys: tuple[str, ...]
    place: str  # "module:Class" inside crm.ui
    listed: bool = True
    ahead: bool = False

    def name(self) -> str:
        """Return its name without the mark of the mnemonic."""
        return self.text.replace("&", "")

    def load(self) -> bool:
        """Import what the page needs. False if that has been done."""
        module = f"crm.ui.{self.place.partition(':')[0]}"
        return module not in sys.modules and bool(import_module(module))

    def build(self, frame: Frame, parent: QWidget) -> Page:
        """Make the page."""
        module, _, name = self.place.partition(":")
        made = getattr(import_module(f"crm.ui.{module}"), name)(frame, parent)
        assert isinstance(made, Page)
        return made


def page_kinds() -> list[PageKind]:
    """Return all pages in the order of the sidebar."""
    return [
        PageKind("inbox", _tr("Pages", "&Inbox"), "inbox", ("Ctrl+1", "G, I"),
                 "inbox.page:InboxPage"),
        PageKind("followups", _tr("Pages", "&Follow-ups"), "clock", ("Ctrl+2", "G, F"),
                 "followups.page:FollowUpsPage", ahead=True),
        PageKind("contacts", _tr("Pages", "&Contacts"), "people", ("Ctrl+3", "G, C"),
                 "contacts.page:ContactsPage"),
        PageKind("events", _tr("Pages", "&Events"), "calendar", ("Ctrl+4", "G, E"),
                 "events.page:EventsPage"),
        PageKind("questions", _tr("Pages", "&Questions"), "help", ("G, Q",),
                 "questions.page:QuestionsPage"),
        PageKind("bin", _tr("Pages", "&Bin"), "trash", ("G, B",), "bin.page:BinPage", listed=False),
        PageKind("help", _tr("Pages", "&Help"), "help", (), "help.page:HelpPage", listed=False),
        PageKind("contact", _tr("Pages", "Contact"), "person", (), "contact.page:ContactPage",
                 listed=False, ahead=True),
    ]  # fmt: skip
