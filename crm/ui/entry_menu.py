"""Entering somebody by hand from wherever one is, and going on with a form that was interrupted."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crm.ui.commands import Command
from crm.ui.entry.draft import EntryDraft
from crm.ui.window import MainWindow

if TYPE_CHECKING:
    from crm.ui.entry.dialog import EntryDialog


class EntryMenu(QObject):
    """Opens the form. What is typed into it and not saved is there again the next time."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to *window*."""
        super().__init__(window)
        self._window = window
        self._kept: dict[Path, EntryDraft] = {}  # by book
        self._interrupted: set[Path] = set()  # books that were locked over an open form

    def entries(self) -> list[Command]:
        """Return the line of the menu."""
        words = self.tr("Ne&w by hand…")
        there = self._window.is_open
        return [Command("new_entry", words, ("Ctrl+N",), "plus", self.show_form, there)]

    def show_form(self) -> None:
        """Open the form: for an inquiry, or for a contact alone on the page of contacts."""
        from crm.ui.entry.dialog import EntryDialog

        window, book = self._window, self._book()
        page = window.page()
        if window.frame is None or book is None or (page is not None and page.make_new()):
            return
        asks = window.pages is None or window.pages.current_id != "contacts"
        dialog = EntryDialog(window, window.frame, asks=asks)
        kept = self._kept.pop(book, None)
        if kept is not None:
            dialog.show_draft(kept)

        def leave() -> None:
            self._leave(dialog, book)

        dialog.rejected.connect(leave)
        dialog.open()

    def go_on(self) -> None:
        """Open the form again if the book was locked while something was typed in it."""
        book = self._book()
        if book in self._interrupted:
            self._interrupted.discard(book)
            self.show_form()

    def _leave(self, dialog: "EntryDialog", book: Path) -> None:
        draft = dialog.draft()
        if draft.is_empty():
            return
        self._kept[book] = draft
        if dialog.interrupted:
            self._interrupted.add(book)
        elif self._window.frame is not None:
            self._window.frame.say(self.tr("What you typed is kept: Ctrl+N goes on with it."))

    def _book(self) -> Path | None:
        return self._window.worker.path() if self._window.worker is not None else None
