"""The Inbox page: the list on the left, the inquiry on the right, and keys for everything."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from crm.queries.rows import InquiryDetail
from crm.store.changes import Changes
from crm.ui.commands import Command
from crm.ui.composer.draft import Draft
from crm.ui.frame import Frame
from crm.ui.inbox import keys
from crm.ui.inbox.acts import InboxActs
from crm.ui.inbox.detail import DetailPane
from crm.ui.inbox.filters import search_of
from crm.ui.inbox.list_pane import ListPane
from crm.ui.inbox.model import InboxModel
from crm.ui.inbox.moves import InboxMoves
from crm.ui.inbox.reader import InboxReader
from crm.ui.page import Listing, Page
from crm.ui.widgets.buttons import Button

_ONE_PANE_BELOW = 900
_LIST_WIDE, _LIST_NARROW, _WIDE_WINDOW = 412, 372, 1400


class InboxPage(Page):
    """Who waits for an answer. `open` takes the id of an inquiry to show."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Read and write the book of *frame*."""
        super().__init__(frame, parent)
        self.menu = self.tr("&Inquiry")
        worker, clock = frame.worker, frame.clock
        self.model = InboxModel(self)
        self.list_pane = ListPane(self.model, self)
        self.list = self.list_pane.list
        self.detail_pane = DetailPane(clock().astimezone().date(), self)
        self.inquiry = self.detail_pane.inquiry
        self._reader = InboxReader(worker, clock, self.model, self.list_pane, self.detail_pane)
        self._moves = InboxMoves(self.model, self.list, self.detail_pane, self._read, self._leave)
        self._acts = InboxActs(worker, self, self)
        made = keys.inbox_commands(self._moves, self._acts, frame.undo)
        self._commands = {command.id.removeprefix("inbox."): command for command in made}
        self._one_pane, self._reading, self._split_by_hand = False, False, False
        self._lay_out()
        self._offer()
        self._connect()

    # What the window calls

    def start(self) -> None:
        """Read the book for the first time."""
        self._reader.me = self.frame.me()
        self._reader.start()
        self._restore_panes()

    def open(self, target: object) -> None:
        """Select the inquiry with the id *target*, if it is in the list."""
        if isinstance(target, int):
            self.list.select(target)

    def refresh(self, changes: Changes) -> None:
        """Read again what *changes* may have touched."""
        if changes:
            self._reader.reload()

    def commands(self) -> list[Command]:
        """Return what can be done here, for menus and the key sheet."""
        return list(self._commands.values())

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._leave()
        self.list_pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_pane.search.selectAll()

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_ids(self) -> tuple[int, ...]:
        """Return the inquiries of the list as it is now."""
        return self.model.lines.ids

    def listing(self) -> Listing:
        """Return the inquiries that filter and search leave, and those that are marked."""
        words = search_of(self.list_pane.filters.value(), self.list_pane.search.text())
        marked = tuple(one for one in self.shown_ids() if one in self.model.marked)
        return Listing("inquiries", words, self.shown_ids(), marked)

    def unsaved(self) -> int:
        """Return about how many inquiries something is written that is not saved."""
        return self.inquiry.unsaved()

    def drop_drafts(self) -> None:
        """Let everything go that is not saved."""
        self.inquiry.drop_drafts()

    def drafts(self) -> object:
        """Return what is written and not saved, by inquiry."""
        return self.inquiry.drafts() or None

    def take_drafts(self, drafts: object) -> None:
        """Go on with what was written before the book was locked."""
        if isinstance(drafts, dict):
            self.inquiry.take_drafts(drafts)

    def keep(self) -> None:
        """Keep the widths of list and detail."""
        if self.splitter.sizes()[0]:
            self.frame.settings.keep("inbox_panes", self.splitter.saveState())

    def fit_window(self, width: int) -> None:
        """Give the list the share that fits a window of this *width*."""
        wide = _LIST_WIDE if width >= _WIDE_WINDOW else _LIST_NARROW
        self.splitter.setSizes([wide, max(400, self.width() - wide)])

    def panes(self) -> list[QWidget]:
        """Return the parts between which F6 moves the focus."""
        return [self.list, self.detail_pane]

    # What the acts ask (Desk)

    def targets(self) -> tuple[int, ...]:
        """Return the inquiries that are meant: the marked ones, else the current one."""
        if self.model.marked:
            return tuple(one for one in self.model.lines.ids if one in self.model.marked)
        current = self.list.current_id()
        return () if current is None else (current,)

    def detail(self) -> InquiryDetail | None:
        """Return the inquiry that is shown, if it is the current one."""
        shown = self.inquiry.detail
        return shown if shown and shown.row.id == self.list.current_id() else None

    def now(self) -> datetime:
        """Return this moment in the time of the computer."""
        return self._reader.now()

    def me(self) -> int:
        """Return the id of the user."""
        return self._reader.me

    def anchor(self) -> QWidget:
        """Return what small windows open over."""
        return self.detail_pane if self.detail_pane.isVisible() else self.list_pane

    def logged(self, inquiry_id: int) -> None:
        """Take the text that is saved out of the form and go on to the next inquiry."""
        self.inquiry.forget_draft(inquiry_id)
        self.finished((inquiry_id,), gone=False)

    def finished(self, ids: Sequence[int], *, gone: bool) -> None:
        """Go on to the next inquiry; those that are *gone* move to the fold at the end."""
        following = self._moves.following(set(ids))
        self._moves.mark_none()
        if gone:
            self._reader.last_finished = ids[0]
            self.model.add_done(ids)
        self.list.select(following)
        if following is None:
            self.list.select_fold()
        self._reader.show_place()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one pane at a time where two do not fit."""
        super().resizeEvent(event)
        self._one_pane = self.width() < _ONE_PANE_BELOW
        self._show_panes()
        if not self._split_by_hand:
            self.fit_window(self.window().width())

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the list."""
        super().showEvent(event)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: one pane is enough."""
        return QSize(460, 480)

    # Inside

    def _lay_out(self) -> None:
        self.back = Button(self.tr("Back to the list"), "arrow-left", self, look="flat")
        self.back.clicked.connect(self._moves.escape)
        self.inquiry.add_above(self.back)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list_pane)
        self.splitter.addWidget(self.detail_pane)
        self.splitter.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)

    def _offer(self) -> None:
        hints = [
            ("J", self.tr("next")),
            ("K", self.tr("previous")),
            ("L", self.tr("log")),
            ("A", self.tr("assign")),
            ("S", self.tr("snooze")),
            ("W", self.tr("wait")),
            ("E", self.tr("close")),
            ("Ctrl+Z", self.tr("undo")),
            ("?", self.tr("all keys")),
        ]
        names = ("log", "assign", "snooze", "wait", "no_answer", "tag")
        one = [self._commands[name] for name in names]
        close, reopen = self._commands["close"], self._commands["reopen"]
        self.inquiry.offer(one, close, reopen, hints)
        self.detail_pane.bulk.offer(one[1:], close)

    def _connect(self) -> None:
        self._reader.counted.connect(self.frame.counted)
        self.splitter.splitterMoved.connect(self._split)
        self.list.activated.connect(self._moves.enter)
        self.list_pane.import_wanted.connect(self._import)
        self.inquiry.composer.saved.connect(self._log)
        self.inquiry.drafts_changed.connect(self.model.set_drafts)
        self.inquiry.composer.left.connect(self.list.setFocus)
        self.inquiry.banner.answered.connect(self._acts.answer_match)

    def _import(self) -> None:
        self.frame.import_wanted.emit(None)

    def _restore_panes(self) -> None:
        """Give list and detail the widths they were left at, else those that fit."""
        kept = self.frame.settings.bytes_of("inbox_panes")
        if kept.isEmpty() or not self.splitter.restoreState(kept):
            self.fit_window(self.window().width())

    def _split(self) -> None:
        self._split_by_hand = True

    def _log(self, draft: object) -> None:
        if isinstance(draft, Draft):
            self._acts.log(draft)

    def _read(self) -> None:
        self._reading = True
        self._show_panes()

    def _leave(self) -> None:
        self._reading = False
        self._show_panes()

    def _show_panes(self) -> None:
        self.back.setVisible(self._one_pane)
        self.list_pane.setVisible(not self._one_pane or not self._reading)
        self.detail_pane.setVisible(not self._one_pane or self._reading)
