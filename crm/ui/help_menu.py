"""The Help menu: the keys, and what this program is."""

from PySide6.QtCore import QObject

from crm.ui.commands import Command
from crm.ui.menus import Entry
from crm.ui.window import MainWindow

TOPICS = {
    "inbox": "inbox",
    "followups": "follow-ups",
    "contacts": "contacts",
    "contact": "contacts",
    "events": "events",
    "questions": "importing",
    "bin": "undo-and-safety",
}
"""Page → the topic that tells of it."""


class HelpMenu(QObject):
    """Where to look when one does not know."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to *window*."""
        super().__init__(window)
        self._window = window

    def entries(self) -> list[Entry]:
        """Return the lines of the menu."""
        return [
            Command(
                "help", self.tr("&Help"), ("F1",), "help", self.show_help, self._window.is_open
            ),
            Command("keys", self.tr("&Keys"), ("?",), "info", self.show_keys),
            Command("about", self.tr("&About Rollbook"), (), "info", self.show_about),
        ]

    def show_help(self) -> None:
        """Show the help about the page that is shown."""
        pages = self._window.pages
        self._window.go("help", TOPICS.get(pages.current_id, "") if pages is not None else "")

    def show_keys(self) -> None:
        """Show all keys."""
        from crm.ui.composer.keys import writing_keys
        from crm.ui.dialogs.keys import KeySheet

        page = self._window.page()
        KeySheet(
            self._window,
            page.commands() if page is not None else [],
            self._window.menu_bar.commands(),
            writing_keys() if page is not None and page.writes else (),
        ).open()

    def show_about(self) -> None:
        """Show version, licences and where the book is."""
        from crm.ui.dialogs.about import AboutDialog

        worker = self._window.worker
        AboutDialog(self._window, worker.path() if worker else None).open()
