"""The one window: sidebar, page, menu bar, toast, and which page is shown when."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
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
from crm.ui.example import is_example
from crm.ui.menus import MenuBar
from crm.ui.panes import focus_next
from crm.ui.settings import Settings
from crm.ui.trail import Trail
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.sidebar import NavItem, Sidebar
from crm.ui.widgets.strip import Strip
from crm.ui.widgets.toast import Toast
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.queries.rows import InboxCounts
    from crm.ui.inbox.page import InboxPage

WAIT_MS = 300
"""How long opening may take before the window says that it is opening."""


class MainWindow(QMainWindow):
    """Shows the open book, or what to do without one."""

    left = Signal()  # the book that was open is not shown any more
    dropped = Signal(object)  # Path of a file dropped on the window
    import_wanted = Signal()
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
        self.facts: BookFacts | None = None
        self.inbox: InboxPage | None = None
        self.may_close: Callable[[], bool] = lambda: True
        self.menu_bar = MenuBar(self)
        self.sidebar = Sidebar(self._nav_items(), self)
        self.stack = QStackedWidget(self)
        self.waiting = PlainLabel("", self, tone="muted")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.waiting)
        words = self.tr("Example data: nothing here is real.")
        self.example = Strip(words, self.tr("Start my own book…"), self)
        self.example.button.clicked.connect(self.own_wanted)
        self.example.hide()
        self._lay_out()
        self.toast = Toast(self.stack)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(WAIT_MS)
        self._slow.timeout.connect(self._say_opening)
        self._opening = ""
        self.setAcceptDrops(True)
        books.opening.connect(self._wait_for)
        books.announced.connect(self._announce)
        books.knocked.connect(self.come_forward)
        geometry.restore(self, settings)
        self._show_title()

    # What is shown

    def show_page(self, page: QWidget, *, sidebar: bool) -> None:
        """Show *page*, with or without the sidebar beside it."""
        self._slow.stop()
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.sidebar.setVisible(sidebar)
        if not sidebar:
            self._show_title()

    def expect(self, book: Path) -> None:
        """Call the window after *book*, by the name it had last time, before it is open."""
        known = self.settings.text("organisation_of") == str(book)
        name = (self.settings.text("organisation") if known else "") or book.stem
        self.sidebar.set_book(name, book.name, "")
        if not self.is_open():
            self.setWindowTitle(f"{name} – Rollbook")

    def show_book(self, worker: Worker) -> None:
        """Show the book that *worker* has opened, its Inbox first."""
        if worker is self.worker:
            self.show_inbox()
            return
        from crm.ui.inbox.page import InboxPage

        self.leave_book()
        self.worker, self.trail = worker, Trail(worker, self)
        self.trail.did.connect(self._offer_undo)
        self.trail.undid.connect(self.toast.say)
        self.trail.moved.connect(self.menu_bar.refresh)
        worker.changed.connect(self._refresh)
        self.inbox = InboxPage(worker, self.clock, self.stack)
        self.inbox.counted.connect(self._show_counts)
        self.inbox.undo_wanted.connect(self.trail.undo)
        self.inbox.import_wanted.connect(self.import_wanted)
        self.inbox.start(worker.user_id() or 0)
        self.show_inbox()
        read_about(worker, self._show_facts)

    def show_inbox(self) -> None:
        """Show the Inbox and put the focus into its list."""
        if self.inbox is not None:
            self.sidebar.set_current("inbox")
            self.show_page(self.inbox, sidebar=True)
            self._restore_panes(self.inbox)
            self.inbox.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_book(self) -> None:
        """Show nothing of the book that was open."""
        if self.inbox is not None:
            self.stack.removeWidget(self.inbox)
            self.inbox.deleteLater()
        if self.trail is not None:
            self.trail.deleteLater()
        if self.worker is not None:
            self.worker.changed.disconnect(self._refresh)
        self.worker = self.trail = self.facts = self.inbox = None
        self.toast.hide()
        self.example.hide()
        self._show_title()
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
        page = self.stack.currentWidget()
        if self.inbox is not None and page is self.inbox:
            focus_next([self.sidebar, self.inbox.list, self.inbox.detail_pane])
        else:
            focus_next([self.sidebar, self.stack])

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sidebar the width that fits."""
        super().resizeEvent(event)
        self.sidebar.set_window_width(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file from anywhere."""
        if _dropped_file(event) is not None and self.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file on."""
        file = _dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.dropped.emit(file)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place and close the book, unless something is still running."""
        if not self.may_close():
            event.ignore()
            return
        self._keep_panes()
        self.settings.keep("geometry", self.saveGeometry())
        self.settings.save()
        self.hide()
        self.leave_book()
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
            NavItem("inbox", self.tr("Inbox"), "inbox", ("Ctrl+1",)),
            NavItem("import", self.tr("Import…"), "upload", ("Ctrl+I",), page=False),
            NavItem("export", self.tr("Export…"), "download", ("Ctrl+E",), page=False),
        ]

    def _wait_for(self, path: Path) -> None:
        self._opening = path.stem
        self.expect(path)
        if not self.is_open():
            self.waiting.setText("")
            self.show_page(self.waiting, sidebar=True)
            self._slow.start()

    def _announce(self, words: str) -> None:
        self._slow.stop()
        self.waiting.setText(words)

    def _say_opening(self) -> None:
        self.waiting.setText(self.tr("Opening “{book}”…").format(book=self._opening))

    def _show_facts(self, facts: BookFacts) -> None:
        self.facts = facts
        self.sidebar.set_book(facts.name(), facts.path.name, facts.me)
        self.example.setVisible(is_example(facts.path))
        self.settings.keep("organisation", facts.name())
        self.settings.keep("organisation_of", str(facts.path))
        self._show_title()

    def _show_title(self) -> None:
        name = self.facts.name() if self.facts else ""
        self.setWindowTitle(f"{name} – Rollbook" if name else "Rollbook")

    def _restore_panes(self, inbox: "InboxPage") -> None:
        """Give list and detail the widths they were left at, else those that fit."""
        kept = self.settings.bytes_of("inbox_panes")
        if kept.isEmpty() or not inbox.splitter.restoreState(kept):
            inbox.fit_window(self.width())

    def _keep_panes(self) -> None:
        if self.inbox is not None and self.inbox.splitter.sizes()[0]:
            self.settings.keep("inbox_panes", self.inbox.splitter.saveState())

    def _show_counts(self, counts: "InboxCounts") -> None:
        """Show how many inquiries are open, and keep the number for the next start."""
        self.sidebar.set_count("inbox", counts.all, urgent=False)
        self.settings.keep("inbox_count", counts.all)

    def _offer_undo(self, words: str) -> None:
        if self.trail is not None:
            self.toast.say(words, self.trail.undo)

    def _refresh(self, changes: Changes) -> None:
        if self.inbox is not None:
            self.inbox.refresh(changes)
        if changes.touches("settings") or changes.touches("users"):
            read_about(self.worker, self._show_facts) if self.worker else None


def _now() -> datetime:
    return datetime.now().astimezone()


def _dropped_file(event: Any) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
