"""Backups in the window: making one, going back to one, saying when the last one was made."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from crm.store.labels import Label
from crm.ui.books import Books
from crm.ui.dialogs import files
from crm.ui.window import MainWindow
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.store.store import Store


class BackupActs(QObject):
    """What the File menu offers about backups, and the page for troubles."""

    def __init__(self, window: MainWindow, books: Books) -> None:
        """Belong to *window*; open and close through *books*."""
        super().__init__(window)
        self._window, self._books = window, books
        self._left: Path | None = None

    def back_up(self) -> None:
        """Make a backup in a folder of the user's choice."""
        title = self.tr("Where to put the backup")
        files.ask_folder(self._window, title, self._back_up_to)

    def restore(self) -> None:
        """Show the backups of the open book."""
        path = self._window.worker.path() if self._window.worker else None
        if path is not None:
            self.restore_of(path)

    def restore_of(self, path: Path) -> None:
        """Show the backups of the book at *path*, which need not open."""
        from crm.ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self._window, path)
        dialog.restored.connect(self._books.open)
        dialog.before = self._leave_for_restore
        dialog.rejected.connect(lambda: self._come_back(path))
        dialog.open()

    def follow(self, worker: Worker) -> None:
        """Say in the sidebar when the book of *worker* was backed up last, now and later."""
        self.show_backup(worker)
        worker.done.connect(lambda: self.show_backup(worker))

    def show_backup(self, worker: Worker) -> None:
        """Say in the sidebar when the book was backed up last."""
        from crm.ui.dialogs.backups import last_backup, when_words

        def told(at: Any) -> None:
            words = self.tr("Backed up {when}").format(when=when_words(at)) if at else ""
            self._window.sidebar.set_backup(words or self.tr("No backup yet"))

        path = worker.path()
        if path is not None:
            worker.work(worker, Label("Look for backups"), lambda: last_backup(path), then=told)

    def _back_up_to(self, folder: Path) -> None:
        worker = self._window.worker
        if worker is None:
            return

        def work(store: "Store") -> Path:
            from crm.store.backups import make_backup

            return make_backup(store, folder=folder)

        def told(made: Path) -> None:
            self._window.toast.say(self.tr("Backed up to {file}").format(file=made.name))

        worker.with_store(Label("Back up"), work, then=told)

    def _leave_for_restore(self, then: Callable[[], None]) -> None:
        worker = self._window.worker
        self._left = worker.path() if worker else self._left
        self._window.leave_book()
        self._books.leave()
        then()

    def _come_back(self, path: Path) -> None:
        """Open the book again that was left for a restore which came to nothing."""
        if not self._window.is_open() and self._left == path:
            self._books.open(path)
        self._left = None
