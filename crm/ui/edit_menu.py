"""The Edit menu: undo, redo, and everything that was done before."""

from PySide6.QtCore import QObject

from crm.ui.commands import Command
from crm.ui.menus import Entry
from crm.ui.window import MainWindow


class EditMenu(QObject):
    """Taking back and doing again."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to *window*, whose trail says what can be undone."""
        super().__init__(window)
        self._window = window
        window.menu_bar.refreshed.connect(self._name)

    def entries(self) -> list[Entry]:
        """Return the lines of the menu."""
        undo = Command("undo", self.tr("&Undo"), ("Ctrl+Z",), "undo", self.undo, self._can_undo)
        redo = Command(
            "redo", self.tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", self.redo, self._can_redo
        )
        recent = Command(
            "changes",
            self.tr("Recent &changes…"),
            (),
            "clock",
            self.show_changes,
            self._window.is_open,
        )
        search = Command(
            "search",
            self.tr("&Search in this list"),
            ("Ctrl+F", "/"),
            "search",
            self.search,
            self._window.is_open,
        )
        return [undo, redo, None, recent, None, search]

    def search(self) -> None:
        """Put the cursor into the search box."""
        page = self._window.page()
        if page is not None:
            page.focus_search()

    def undo(self) -> None:
        """Take back the newest step of this session."""
        if self._window.trail is not None:
            self._window.trail.undo()

    def redo(self) -> None:
        """Do the step again that was undone last."""
        if self._window.trail is not None:
            self._window.trail.redo()

    def show_changes(self) -> None:
        """Show what was done, with a way to take back older steps."""
        from crm.ui.dialogs.changes import ChangesDialog

        if self._window.worker is not None and self._window.trail is not None:
            ChangesDialog(self._window, self._window.worker, self._window.trail).open()

    def _can_undo(self) -> bool:
        return self._window.trail is not None and bool(self._window.trail.next_undo())

    def _can_redo(self) -> bool:
        return self._window.trail is not None and bool(self._window.trail.next_redo())

    def _name(self) -> None:
        trail, bar = self._window.trail, self._window.menu_bar
        undo = trail.next_undo() if trail else ""
        redo = trail.next_redo() if trail else ""
        bar.action("undo").setText(self._with(self.tr("&Undo"), undo))
        bar.action("redo").setText(self._with(self.tr("&Redo"), redo))

    def _with(self, word: str, what: str) -> str:
        shown = what if len(what) <= 60 else what[:59] + "…"
        return f"{word} {shown}".strip().replace("&", "&&").replace("&&", "&", 1)
