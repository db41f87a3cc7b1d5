"""What is said of the book around its pages: whose it is, and the numbers beside the pages."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from crm.ui.about_book import BookFacts
from crm.ui.settings import Settings
from crm.ui.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from crm.queries.rows import InboxCounts


class Heading(QObject):
    """Title and sidebar of the window. What they say is there again at the next start."""

    def __init__(self, window: QMainWindow, sidebar: Sidebar, settings: Settings) -> None:
        """Say nothing of any book yet."""
        super().__init__(window)
        self._window, self._sidebar, self._settings = window, sidebar, settings
        self.facts: BookFacts | None = None
        self.show_title()

    def expect(self, book: Path) -> str:
        """Show *book* under the name it had last time, before it is open, and return that."""
        known = self._settings.text("organisation_of") == str(book)
        name = (self._settings.text("organisation") if known else "") or book.stem
        self._sidebar.set_book(name, book.name, "")
        return name

    def show_facts(self, facts: BookFacts | None) -> None:
        """Show what is known of the open book, and keep its name; None without a book."""
        self.facts = facts
        if facts is not None:
            self._sidebar.set_book(facts.name(), facts.path.name, facts.me)
            self._settings.keep("organisation", facts.name())
            self._settings.keep("organisation_of", str(facts.path))
        self.show_title()

    def show_title(self, name: str = "") -> None:
        """Call the window after the open book, else *name*."""
        name = self.facts.name() if self.facts else name
        self._window.setWindowTitle(f"{name} – Rollbook" if name else "Rollbook")

    def show_counts(self, counts: "InboxCounts") -> None:
        """Show what is open and due, and keep the number of inquiries."""
        self._sidebar.set_count("inbox", counts.all, urgent=False)
        overdue = bool(counts.followups_overdue)
        self._sidebar.set_count("followups", counts.followups_due, urgent=overdue)
        self._sidebar.set_count("questions", counts.questions)
        self._settings.keep("inbox_count", counts.all)
