"""The File menu: books, import, export, backups, closing."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from crm.domain.errors import Problem, UserError
from crm.store.recent import recent_books
from crm.ui.backup_acts import BackupActs
from crm.ui.books import Books
from crm.ui.commands import Command
from crm.ui.dialogs import files
from crm.ui.locking import Locking
from crm.ui.menus import Entry
from crm.ui.unsaved import no_text_lost
from crm.ui.window import MainWindow
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.store.store import Store
    from crm.ui.dialogs.new_book import NewBook
    from crm.ui.wizard.dialog import ImportWizard

BOOK = ".rollbook"


class FileMenu(QObject):
    """Everything about files, for the menu, the first page and files dropped on the window."""

    closed = Signal()  # no book is open any more
    wizard_opened = Signal()
    wizard_closed = Signal()

    def __init__(self, window: MainWindow, books: Books) -> None:
        """Belong to *window*; open and close through *books*."""
        super().__init__(window)
        self._window, self._books = window, books
        self.wizard: ImportWizard | None = None
        self.passphrase_tried: Path | None = None
        self._import_next: Sequence[Path] = ()
        self.backups = BackupActs(window, books)
        self.locking = Locking(window, books)
        self.locking.is_busy = self.is_importing
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.recent.aboutToShow.connect(self._fill_recent)
        window.may_close = self.may_close

    def entries(self) -> list[Entry]:
        """Return the lines of the menu."""
        there = self._window.is_open
        lock = self.locking
        return [
            Command("new", self.tr("&New book…"), ("Ctrl+Shift+N",), "plus", self.new_book),
            Command("open", self.tr("&Open…"), ("Ctrl+O",), "folder", self.ask_for_book),
            self.recent,
            None,
            Command("import", self.tr("&Import…"), ("Ctrl+I",), "upload", self.import_file, there),
            Command("export", self.tr("&Export…"), ("Ctrl+E",), "download", self.export, there),
            None,
            Command("backup", self.tr("&Back up now…"), (), "shield", self.backups.back_up, there),
            Command(
                "restore", self.tr("Re&store a backup…"), (), "refresh", self.backups.restore, there
            ),
            None,
            Command(
                "lock", self.tr("&Lock now"), ("Ctrl+Shift+L",), "lock", lock.lock, lock.can_lock
            ),
            Command("passphrase", self.tr("&Passphrase…"), (), "shield", lock.change, there),
            None,
            Command("close", self.tr("&Close"), ("Ctrl+W",), "cross", self.close_book),
            Command("quit", self.tr("&Quit"), ("Ctrl+Q",), "cross", self._quit),
        ]

    # Books

    def new_book(self) -> None:
        """Ask what the new book is to be called and where it is kept, then make it."""
        from crm.ui.dialogs.new_book import NewBookDialog

        dialog = NewBookDialog(self._window, self._window.facts.me if self._window.facts else "")
        dialog.wanted.connect(self._make)
        dialog.rejected.connect(self._forget_import)
        dialog.open()

    def ask_for_book(self) -> None:
        """Ask which book to open."""
        files.ask_open(self._window, self.tr("Open a book"), files.BOOKS, self._books.open)

    def open_example(self) -> None:
        """Open the book of invented people; make it the first time."""
        from crm.ui.example import example_path, make_example

        path = example_path()
        if path.exists():
            self._books.open(path)
        else:
            self._books.make(path, lambda: make_example(path))
            self._books.announced.emit(self.tr("Making a book of invented people…"))

    def close_book(self) -> None:
        """Close the book; without one, close the window."""
        if not self._window.is_open():
            self._window.close()
        elif no_text_lost(self._window, self.close_book):
            self._window.leave_book()
            self._books.leave()
            self.closed.emit()

    def book_opened(self) -> None:
        """Go on with what the book was opened for."""
        self.passphrase_tried = None
        waiting, self._import_next = self._import_next, ()
        if waiting:
            self.import_file(waiting)

    def take_file(self, path: Path) -> None:
        """Open a book, or begin to import any other file."""
        self.take_files([path])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Open the book among the files, or begin to import all of them, one after the other."""
        book = next((one for one in paths if one.suffix.casefold() == BOOK), None)
        if book is not None:
            self._books.open(book)
        elif self._window.is_open():
            self.import_file(paths)
        else:
            self._import_next = tuple(paths)
            self.new_book()

    def _forget_import(self) -> None:
        self._import_next = ()

    def _make(self, wanted: "NewBook") -> None:
        def build() -> "Store":
            from crm.store.opening import create_book

            return create_book(
                wanted.path,
                wanted.passphrase,
                organisation=wanted.organisation,
                user=wanted.user,
            )

        self._books.make(wanted.path, build)

    def _fill_recent(self) -> None:
        self.recent.clear()
        worker = self._window.worker
        there = worker.path() if worker else None
        for number, book in enumerate(recent_books(), start=1):
            if book.is_file() and book != there:
                name = str(book).replace("&", "&&")
                action = self.recent.addAction(f"&{number} {name}" if number < 10 else name)
                action.triggered.connect(lambda _on=False, book=book: self._books.open(book))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("No other book was opened yet")).setEnabled(False)

    # In and out

    def import_file(self, paths: Sequence[Path] = ()) -> None:
        """Open the import wizard, on files if some are given."""
        if self._window.worker is None:
            title = self.tr("Import a spreadsheet")
            files.ask_open_several(self._window, title, files.TABLES, self.take_files)
            return
        from crm.ui.wizard.dialog import ImportWizard

        if self.wizard is not None:
            self.wizard.raise_()
            return
        self.wizard = ImportWizard(self._window, self._window.worker, paths)
        self.wizard.destroyed.connect(self._wizard_gone)
        self.wizard.undo_wanted.connect(self._undo_import)
        self.wizard.show_wanted.connect(self._show_imported)
        self.wizard.open()
        self.wizard_opened.emit()

    def export(self) -> None:
        """Ask for a format and a place, then write the list that is shown."""
        from crm.ui.dialogs.export import ExportDialog
        from crm.ui.page import Listing

        page = self._window.page()
        listing = page.listing() if page is not None else None
        if self._window.worker is not None:
            listing = listing or Listing("contacts", "", ())
            dialog = ExportDialog(self._window, self._window.worker, listing)
            dialog.exported.connect(self._exported)
            dialog.open()

    def _exported(self, words: str, path: Path) -> None:
        from crm.ui.dialogs.export import show_in_folder

        button = self.tr("Show in folder")
        self._window.toast.say(words, lambda: show_in_folder(path), "", button=button)

    def _undo_import(self, step_id: int, text: str) -> None:
        if self._window.trail is not None:
            self._window.trail.undo_step(step_id, text)

    def _show_imported(self, kind: str, run: int) -> None:
        """Show what came: inquiries in the Inbox, people in Contacts."""
        page = "inbox" if kind == "join_form" else "contacts"
        target = None if kind == "join_form" else {"search": f"import:{run}", "layout": {}}
        self._window.go(page, target)

    def _wizard_gone(self) -> None:
        self.wizard = None
        self.wizard_closed.emit()

    # Ways out and closing

    def ways_out(self, path: Path, error: UserError) -> list[Command]:
        """Return what can be done about a book that does not open."""
        ways = []
        if error.problem is Problem.DAMAGED:
            words = self.tr("Restore a backup…")
            ways.append(
                Command("back", words, (), "refresh", lambda: self.backups.restore_of(path))
            )
        if error.problem is Problem.PLACE and path.is_file():
            copy = self.tr("Copy it to a folder of this computer…")
            ways.append(Command("copy", copy, (), "folder", lambda: self._ask_copy(path)))
        return ways

    def _ask_copy(self, path: Path) -> None:
        suggested = files.documents() / path.name

        def copy(target: Path) -> None:
            from crm.ui.copy_book import copy_to

            worker = Worker(self)

            def told(_done: object) -> None:
                worker.shut()
                worker.deleteLater()
                self._books.open(target)

            worker.problem.connect(lambda error: self._books.refused.emit(path, error))
            worker.work(self, _label("Copy the book"), lambda: copy_to(path, target), then=told)

        files.ask_save(self._window, self.tr("Copy the book to"), files.BOOKS, suggested, copy)

    def may_close(self) -> bool:
        """Say whether the window may close now; ask, if an import is running or a text unsaved."""
        if self.wizard is None or not self.wizard.is_running():
            return no_text_lost(self._window, self._window.close)
        self.wizard.ask_before_closing(self._window.close)
        return False

    def is_importing(self) -> bool:
        """Say whether an import is being carried out at this moment."""
        return self.wizard is not None and self.wizard.is_running()

    def _quit(self) -> None:
        self._window.close()


def _label(text: str) -> Any:
    from crm.store.labels import Label

    return Label(text)
