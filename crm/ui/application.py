"""The program behind the window: which page is shown when, and what the menus do."""

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from crm.domain.errors import Problem, UserError
from crm.store.recent import recent_books
from crm.ui import translation
from crm.ui.books import Books
from crm.ui.commands import Command
from crm.ui.first_paint import FirstPaint
from crm.ui.menus import Entry, Menu
from crm.ui.outcomes import Fault
from crm.ui.settings import Settings
from crm.ui.theme import appearance
from crm.ui.window import MainWindow
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.ui.first_run.page import FirstRunPage
    from crm.ui.first_run.trouble import TroublePage


class Application(QObject):
    """Owns the window for as long as the program runs."""

    _caught = Signal(object)  # Fault, from whatever thread

    def __init__(self, app: QApplication, clock: Callable[[], datetime] | None = None) -> None:
        """Make the window; show it with `show`. *clock* tells this moment, aware."""
        super().__init__(app)
        self.settings = Settings()
        translation.install(app, self.settings.text("language"))
        self.appearance = appearance.apply(app, self.settings.mode())
        self.books = Books(self)
        self.window = MainWindow(self.settings, self.books, clock)
        self._furnishing = self._furnish()
        self._at_work: Worker | None = None  # the worker whose book the menus are for
        self._caught.connect(self._broke)
        self.books.opened.connect(self._opened)
        self.books.ready.connect(self._ready)
        self.books.refused.connect(self._refused)
        self.books.lost.connect(self._lost)
        self.books.broke.connect(self._broke)
        self.books.taken.connect(self._taken)
        self._show_menus([(title, ()) for title in self._titles()])
        if sys.platform == "darwin":  # nobody else sends what it waits for
            app.installEventFilter(self)

    def furnish(self) -> None:
        """Make what is behind the menus, once: after the first page, which needs none of it."""
        for _part in self._furnishing:
            pass

    def _furnish_on(self) -> None:
        """Make the next part of it, so that the window is never held up for long."""
        if next(self._furnishing, "done") != "done":
            QTimer.singleShot(0, self, self._furnish_on)

    def _furnish(self) -> Iterator[None]:
        from crm.ui.file_menu import FileMenu

        self.files = FileMenu(self.window, self.books)
        yield
        from crm.ui.edit_menu import EditMenu
        from crm.ui.entry_menu import EntryMenu
        from crm.ui.help_menu import HelpMenu
        from crm.ui.settings_menu import SettingsMenu
        from crm.ui.view_menu import ViewMenu

        self.entry, self.edits = EntryMenu(self.window), EditMenu(self.window)
        self.views = ViewMenu(self.window, self.appearance)
        self.preferences = SettingsMenu(self.window, self.appearance)
        self.help = HelpMenu(self.window)
        yield
        from crm.ui.going.going import Going
        from crm.ui.keys import WindowKeys
        from crm.ui.views.saved import SavedViews
        from crm.ui.watching.watching import Watching

        self.keys, self.saved = WindowKeys(self.window, self.settings), SavedViews(self.window)
        self.going, self.watching = Going(self.window, self.saved), Watching(self.window)
        yield
        self._connect()
        self._fill_menus()

    def show(self, book: Path | None) -> None:
        """Show the window and, once it is painted, open *book*; the first page without one."""
        if book is None:
            self.show_first_run()
        else:
            self.window.expect(book)
            self.window.sidebar.set_count("inbox", self.settings.number("inbox_count"))
        FirstPaint(self.window, lambda: self._begin(book))
        self.window.show()

    @cached_property
    def first(self) -> "FirstRunPage":
        """The page with the ways to begin, built when it is needed."""
        from crm.ui.first_run.page import FirstRunPage

        page = FirstRunPage(self.window.stack)
        page.example.connect(self.files.open_example)
        page.empty.connect(self.files.new_book)
        page.open_file.connect(self.files.ask_for_book)
        page.import_file.connect(self.files.import_file)
        page.recent.connect(self.books.open)
        return page

    @cached_property
    def trouble(self) -> "TroublePage":
        """The page for a book that does not open, built when it is needed."""
        from crm.ui.first_run.trouble import TroublePage

        return TroublePage(self.window.stack)

    def guard(self) -> None:
        """Show every error that nobody else has caught, and keep it in the log."""
        from crm.ui import crash

        crash.catch_everything(self._caught.emit)

    def stop(self) -> None:
        """Close the window without a question about texts: nobody may be there to answer."""
        if self.window.pages is not None:
            self.window.pages.drop_drafts()
        self.window.close()

    def end(self) -> None:
        """Close the book if the window has not done so."""
        self.books.leave()

    def show_first_run(self) -> None:
        """Show the ways to begin."""
        self.furnish()
        self.first.show_recent(recent_books())
        self.window.show_page(self.first, sidebar=False)
        self.first.cards["example"].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open files that macOS hands over."""
        if isinstance(event, QFileOpenEvent):
            self.furnish()
            self.files.take_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    def _begin(self, book: Path | None) -> None:
        if book is not None:
            self.books.open(book)
            import crm.ui.inbox.page  # noqa: F401 - while the worker waits for the disk

    def _connect(self) -> None:
        self.files.closed.connect(self.show_first_run)
        self.files.wizard_opened.connect(self.watching.let_go)
        self.files.wizard_closed.connect(self.watching.look_anew)
        self.files.locking.is_busy = self._is_importing
        self.watching.is_held = lambda: self.files.wizard is not None
        self.watching.look_wanted.connect(self.files.import_file)
        self.files.locking.other_wanted.connect(self.show_first_run)
        self.window.drops.dropped.connect(self.files.take_files)
        self.window.import_wanted.connect(self.files.import_file)
        self.window.own_wanted.connect(self.files.new_book)
        self.window.sidebar.chosen.connect(self._chosen)
        self.window.left.connect(self._fill_menus)
        self.window.turned.connect(self._fill_menus)
        self.window.command_wanted.connect(self._do)

    def _is_importing(self) -> bool:
        return self.files.is_importing() or self.watching.is_importing()

    def _chosen(self, name: str) -> None:
        if any(kind.id == name for kind in self.window.kinds):
            self.window.go(name)
        else:
            self._do(name)

    def _do(self, command_id: str) -> None:
        self.window.menu_bar.action(command_id).trigger()

    def _opened(self, worker: Worker) -> None:
        if worker is not self.window.worker:
            worker.problem.connect(self._say_problem)
            worker.shown.connect(self._furnish_on)
        self.window.show_book(worker)

    def _ready(self, worker: Worker) -> None:
        self.furnish()
        if worker is not self._at_work:
            self._at_work = worker
            self.saved.begin(worker)
            self.going.begin()
            self.files.backups.follow(worker)
        self.files.book_opened()
        self.files.locking.go_on()
        self.entry.go_on()
        if self.window.pages is not None:
            self.window.pages.prepare()

    def _titles(self) -> list[str]:
        return [self.tr("&File"), self.tr("&Edit"), self.tr("&View"), self.tr("&Help")]

    def _fill_menus(self) -> None:
        view = (*self.going.entries(), None, *self.views.entries(), None, *self.saved.entries())
        file, edit, look, help_ = self._titles()
        menus: list[tuple[str, Sequence[Entry]]] = [
            (file, (*self.entry.entries(), None, *self.files.entries())),
            (edit, (*self.edits.entries(), None, *self.preferences.entries())),
            (look, view),
        ]
        page = self.window.page()
        if page is not None and page.menu:
            menus.append((page.menu, page.menu_entries()))
        self._show_menus([*menus, (help_, self.help.entries())])
        self.window.menu_bar.refresh()
        theirs = {command.id for command in page.commands()} if page is not None else set()
        everywhere = self.window.menu_bar.commands()
        self.keys.listen([command for command in everywhere if command.id not in theirs])

    def _show_menus(self, menus: Sequence[tuple[str, Sequence[Entry]]]) -> None:
        self.window.menu_bar.fill([Menu(title, entries) for title, entries in menus])

    # What goes wrong

    def _lost(self, path: Path, error: UserError) -> None:
        """Show nothing more of a book that could be looked into and not be opened."""
        self.window.leave_book()
        self.books.leave()
        self._refused(path, error)

    def _refused(self, path: Path, error: UserError) -> None:
        self.furnish()
        if self.files.locking.refuse(path, error):
            return
        if error.problem is Problem.PASSPHRASE:
            self._ask_passphrase(path, error)
        elif self.window.is_open():
            self._say_problem(error)
        else:
            self._show_trouble(path, error)

    def _ask_passphrase(self, path: Path, error: UserError) -> None:
        from crm.ui.dialogs.passphrase import PassphraseDialog

        asked_before = self.files.passphrase_tried == path
        dialog = PassphraseDialog(self.window, path, error.message if asked_before else "")

        def given(passphrase: str) -> None:
            self.files.passphrase_tried = path
            self.books.open(path, passphrase)

        def done(result: int) -> None:
            if not result:
                self.files.passphrase_tried = None
                if not self.window.is_open():
                    self.show_first_run()

        dialog.given.connect(given)
        dialog.finished.connect(done)
        dialog.open()

    def _show_trouble(self, path: Path, error: UserError) -> None:
        title = self.tr("“{book}” could not be opened").format(book=path.name)
        other = Command(
            "other", self.tr("Another book or a new one"), (), "arrow-left", self.show_first_run
        )
        again = Command("again", self.tr("Try again"), (), "refresh", lambda: self.books.open(path))
        ways = [*self.files.ways_out(path, error), again, other]
        self.trouble.tell(title, error.message, ways)
        self.window.show_page(self.trouble, sidebar=False)
        self.trouble.buttons()[0].setFocus()

    def _taken(self, path: Path) -> None:
        if self.window.is_open():
            words = self.tr("“{book}” is open in another window, which is in front now.")
            self.window.toast.say(words.format(book=path.name))
        else:
            self.window.close()

    def _say_problem(self, error: UserError) -> None:
        from crm.ui.dialogs.message import complain

        if error.problem is not Problem.CANCELLED:
            head, _, rest = error.message.partition(". ")
            complain(self.window, head + ("." if rest else ""), rest)

    def _broke(self, fault: Fault) -> None:
        from crm.ui.dialogs.fault import show_fault

        show_fault(self.window, fault)
        if not self.window.is_open():
            self.show_first_run()
