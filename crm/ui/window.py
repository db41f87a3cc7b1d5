"""The one window: sidebar, page, menu bar, toast, and which page is shown when."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm.store.changes import Changes
from crm.ui import geometry
from crm.ui.about_book import BookFacts, read_about
from crm.ui.books import Books
from crm.ui.commands import Command
from crm.ui.dropping import DropTarget
from crm.ui.example import is_example
from crm.ui.heading import Heading
from crm.ui.menus import MenuBar
from crm.ui.opening import OpeningNotice
from crm.ui.pages import page_kinds
from crm.ui.panes import focus_next
from crm.ui.settings import Settings
from crm.ui.widgets.sidebar import NavItem, Sidebar
from crm.ui.widgets.strip import Strip
from crm.ui.widgets.toast import Toast
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.ui.counts import Counts
    from crm.ui.frame import Frame
    from crm.ui.inbox.page import InboxPage
    from crm.ui.page import Page
    from crm.ui.page_stack import PageStack
    from crm.ui.trail import Trail


class MainWindow(QMainWindow):
    """Shows the open book, or what to do without one."""

    left = Signal()  # the book that was open is not shown any more
    import_wanted = Signal(object)  # paths of files, none to ask for them
    turned = Signal(str)  # another page is shown: its id
    command_wanted = Signal(str)  # a page wants a command of the menus, by its id
    own_wanted = Signal()  # from the example book to one of one's own

    def __init__(
        self, settings: Settings, books: Books, clock: Callable[[], datetime] | None = None
    ) -> None:
        """Show nothing yet but the shell. *clock* tells this moment, aware."""
        super().__init__()
        self.clock = clock or _now
        self.settings, self.books = settings, books
        self.worker: Worker | None = None
        self.trail: Trail | None = None
        self.frame: Frame | None = None
        self.pages: PageStack | None = None
        self._counts: Counts | None = None
        self.kinds = page_kinds()
        self.may_close: Callable[[], bool] = lambda: True
        self.menu_bar = MenuBar(self)
        self.sidebar = Sidebar(self._nav_items(), self)
        self.stack = QStackedWidget(self)
        self.waiting = OpeningNotice(self)
        self.stack.addWidget(self.waiting)
        words = self.tr("Example data: nothing here is real.")
        self.example = Strip(words, self.tr("Start my own book…"), self)
        self.example.button.clicked.connect(self.own_wanted)
        self.example.hide()
        self._lay_out()
        self.toast = Toast(self.stack)
        self.drops = DropTarget(self)
        books.opening.connect(self._wait_for)
        books.announced.connect(self.waiting.announce)
        books.knocked.connect(self.come_forward)
        geometry.restore(self, settings)
        self.heading = Heading(self, self.sidebar, settings)

    # What is shown

    @property
    def facts(self) -> BookFacts | None:
        """What is known of the open book; None without one, or while it is read."""
        return self.heading.facts

    def show_page(self, page: QWidget, *, sidebar: bool) -> None:
        """Show *page*, with or without the sidebar beside it."""
        self.waiting.rest()
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.sidebar.setVisible(sidebar)
        if not sidebar:
            self.heading.show_title()

    def expect(self, book: Path) -> None:
        """Call the window after *book*, by the name it had last time, before it is open."""
        name = self.heading.expect(book)
        if not self.is_open():
            self.heading.show_title(name)

    def show_book(self, worker: Worker) -> None:
        """Show the book that *worker* has opened, its Inbox first."""
        if worker is self.worker:
            self.go("inbox")
            return
        from crm.ui.counts import Counts
        from crm.ui.frame import Frame
        from crm.ui.page_stack import PageStack
        from crm.ui.trail import Trail

        self.leave_book()
        self.worker, self.trail = worker, Trail(worker, self)
        self.trail.did.connect(self._offer_undo)
        self.trail.undid.connect(self.toast.say)
        self.trail.moved.connect(self.menu_bar.refresh)
        worker.changed.connect(self._refresh)
        self.frame = Frame(worker, self.clock, self.settings, self)
        self.pages = PageStack(self.kinds, self.frame, self.stack)
        self._counts = Counts(worker, self.clock, self.pages)
        self._connect(self.frame, self.pages, self._counts)
        self.go("inbox")
        read_about(worker, self._show_facts)

    def go(self, page: str, target: object = None) -> None:
        """Show a page by its id, and on it *target*, if a book is open."""
        if self.pages is not None:
            self.waiting.rest()
            self.sidebar.show()
            self.pages.show(page, target)

    def page(self) -> "Page | None":
        """Return the page that is shown; None without a book."""
        return self.pages.current() if self.pages is not None else None

    @property
    def inbox(self) -> "InboxPage | None":
        """The Inbox of the open book."""
        from crm.ui.inbox.page import InboxPage

        found = self.pages.built.get("inbox") if self.pages is not None else None
        return found if isinstance(found, InboxPage) else None

    def leave_book(self) -> None:
        """Show nothing of the book that was open."""
        if self.pages is not None:
            self.pages.leave()
        if self.frame is not None:
            self.frame.deleteLater()
        if self.trail is not None:
            self.trail.deleteLater()
        if self.worker is not None:
            self.worker.changed.disconnect(self._refresh)
        self.worker = self.trail = self.frame = self.pages = self._counts = None
        self.heading.show_facts(None)
        self.toast.hide()
        self.example.hide()
        self.left.emit()

    def is_open(self) -> bool:
        """Say whether a book is shown."""
        return self.worker is not None

    def come_forward(self) -> None:
        """Come in front of the other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def next_pane(self) -> None:
        """Move the focus from the sidebar to the list, to the detail, and back."""
        page = self.page()
        if page is not None and self.stack.currentWidget() is page:
            focus_next([self.sidebar, *page.panes()])
        else:
            focus_next([self.sidebar, self.stack])

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sidebar the width that fits."""
        super().resizeEvent(event)
        self.sidebar.set_window_width(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place and close the book, unless something is still running."""
        if not self.may_close():
            event.ignore()
            return
        self.settings.keep("geometry", self.saveGeometry())
        self.hide()
        self.leave_book()
        self.settings.save()
        self.books.leave()
        event.accept()

    # Inside

    def _lay_out(self) -> None:
        centre = QWidget(self)
        outer = QVBoxLayout(centre)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.example)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.stack, 1)
        outer.addLayout(row, 1)
        self.setMenuBar(self.menu_bar)
        self.setCentralWidget(centre)
        self.setMinimumSize(geometry.SMALLEST)

    def _nav_items(self) -> list[NavItem]:
        return [
            *(
                NavItem(kind.id, kind.name(), kind.icon, kind.keys)
                for kind in self.kinds
                if kind.listed
            ),
            NavItem("import", self.tr("Import…"), "upload", ("Ctrl+I",), page=False),
            NavItem("export", self.tr("Export…"), "download", ("Ctrl+E",), page=False),
        ]

    def _wait_for(self, path: Path) -> None:
        self.expect(path)
        if not self.is_open():
            self.show_page(self.waiting, sidebar=True)
            self.waiting.wait_for(path)

    def _show_facts(self, facts: BookFacts) -> None:
        self.heading.show_facts(facts)
        self.example.setVisible(is_example(facts.path))
        self.menu_bar.refresh()

    def _offer_undo(self, words: str) -> None:
        if self.trail is not None:
            self.toast.say(words, self._undo)

    def _connect(self, frame: "Frame", pages: "PageStack", counts: "Counts") -> None:
        frame.all_commands = self.all_commands
        frame.went.connect(self.go)
        frame.came_back.connect(pages.back)
        frame.undo_wanted.connect(self._undo)
        frame.import_wanted.connect(self.import_wanted)
        frame.command_wanted.connect(self.command_wanted)
        frame.said.connect(self.toast.say)
        frame.counted.connect(self.heading.show_counts)
        counts.counted.connect(self.heading.show_counts)
        pages.turned.connect(self._turned)

    def all_commands(self) -> list[Command]:
        """Return what can be done on the pages visited so far, then what the menus offer."""
        pages = self.pages.built.values() if self.pages is not None else ()
        found = [one for page in pages for one in page.commands()] + self.menu_bar.commands()
        return list({one.id: one for one in found}.values())

    def _turned(self, page: str) -> None:
        self.sidebar.set_current(page)
        self.turned.emit(page)

    def _undo(self) -> None:
        if self.trail is not None:
            self.trail.undo()

    def _refresh(self, changes: Changes) -> None:
        if self.pages is None or self._counts is None or self.worker is None:
            return
        self.pages.refresh(changes)
        if self.pages.current_id != "inbox":
            self._counts.count()
        if changes.touches("settings") or changes.touches("users"):
            read_about(self.worker, self._show_facts)


def _now() -> datetime:
    return datetime.now().astimezone()
