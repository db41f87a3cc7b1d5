"""A page of work: the list on the left, one item on the right, and keys for everything."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from crm.store.changes import Changes
from crm.ui.commands import Command
from crm.ui.composer.correcting import Correcting
from crm.ui.composer.team import Team
from crm.ui.frame import Frame
from crm.ui.page import Listing, Page
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.context_menu import context_menu
from crm.ui.worklist.detail import DetailPane
from crm.ui.worklist.finishing import After, after_finishing
from crm.ui.worklist.model import ID, WorkModel
from crm.ui.worklist.moves import Moves
from crm.ui.worklist.pane import ListPane
from crm.ui.worklist.reader import Reader, Source
from crm.ui.worklist.returning import Returning
from crm.ui.worklist.view import Drafts

_ONE_PANE_BELOW = 900
_LIST_WIDE, _LIST_NARROW, _WIDE_WINDOW = 412, 372, 1400


class WorkPage(Page):
    """`open` takes the id of an item to show, or {"search": words, "item": id}, either of them."""

    writes = True
    what = ""
    """What it lists, as the command line calls it."""

    def __init__(
        self,
        frame: Frame,
        model: WorkModel,
        list_pane: ListPane,
        detail_pane: DetailPane,
        source: Source,
        parent: QWidget | None = None,
    ) -> None:
        """Show what *source* reads from the book of *frame*."""
        super().__init__(frame, parent)
        self.model, self.list_pane, self.detail_pane = model, list_pane, detail_pane
        self.list, self.view = list_pane.list, detail_pane.view
        model.setParent(self)
        self._one_pane, self._reading, self._split_by_hand = False, False, False
        self.reader = Reader(frame, source, model, list_pane, detail_pane)
        self.moves = Moves(model, self.list, detail_pane, self.read_item, self.leave_item)
        Returning(self, frame.worker, self._first_target, self.reader.show)
        Team(frame, self.view.composer)
        Correcting(frame, self.view.timeline.timeline, self.view.composer, self.view.keep_draft)
        self._lay_out()
        self.splitter.splitterMoved.connect(self._split)
        self.list.activated.connect(self.moves.enter)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.view.drafts_changed.connect(self.model.set_drafts)
        self.view.composer.left.connect(self.list.setFocus)
        self.view.replies.left.connect(self.list.setFocus)

    # What a page says

    def search_words(self) -> str:
        """Return the search that finds what is listed."""
        return self.list_pane.search.text()

    def offered(self) -> Sequence[Command | None]:
        """Return what the menu of a line offers; None stands for a line between groups."""
        return []

    # What the window calls

    def start(self) -> None:
        """Read the book for the first time."""
        self.reader.start()
        self._restore_panes()

    def open(self, target: object) -> None:
        """Select the item with the id *target*, once it is in the list; or search for words."""
        if isinstance(target, int):
            self.reader.show(target)
        elif isinstance(target, dict):
            self.leave_item()
            self.list_pane.show_search(str(target.get("search", "")))
            if isinstance(target.get("item"), int):
                self.reader.show(target["item"])

    def target(self) -> object:
        """Return the search and the current item."""
        return {"search": self.list_pane.search.text(), "item": self.list.current_id()}

    def refresh(self, changes: Changes) -> None:
        """Read again what *changes* may have touched."""
        if changes:
            self.reader.reload()

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.leave_item()
        self.list_pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_pane.search.selectAll()

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_ids(self) -> tuple[int, ...]:
        """Return the items of the list as it is now."""
        return self.model.lines.ids

    def listing(self) -> Listing:
        """Return the items that filter and search leave, and those that are marked."""
        marked = tuple(one for one in self.shown_ids() if one in self.model.marked)
        return Listing(self.what, self.search_words(), self.shown_ids(), marked)

    def unsaved(self) -> int:
        """Return about how many items something is written that is not saved."""
        return self.view.unsaved()

    def drop_drafts(self) -> None:
        """Let everything go that is not saved."""
        self.view.drop_drafts()

    def drafts(self) -> object:
        """Return what is written and not saved, by item."""
        return self.view.drafts()

    def take_drafts(self, drafts: object) -> None:
        """Go on with what was written before the book was locked."""
        if isinstance(drafts, Drafts):
            self.view.take_drafts(drafts)

    def keep(self) -> None:
        """Keep the widths of list and detail."""
        if self.splitter.sizes()[0]:
            self.frame.settings.keep(f"{self.what}_panes", self.splitter.saveState())

    def fit_window(self, width: int) -> None:
        """Give the list the share that fits a window of this *width*."""
        wide = _LIST_WIDE if width >= _WIDE_WINDOW else _LIST_NARROW
        self.splitter.setSizes([wide, max(400, self.width() - wide)])

    def panes(self) -> list[QWidget]:
        """Return the parts between which F6 moves the focus."""
        return [self.list, self.detail_pane]

    # What the acts ask (Desk)

    def targets(self) -> tuple[int, ...]:
        """Return the items that are meant: the marked ones, else the current one."""
        if self.model.marked:
            return tuple(one for one in self.model.lines.ids if one in self.model.marked)
        current = self.list.current_id()
        return () if current is None else (current,)

    def detail(self) -> Any:
        """Return the item that is shown, if it is the current one."""
        shown = self.view.detail
        return shown if shown and shown.row.id == self.list.current_id() else None

    def now(self) -> datetime:
        """Return this moment in the time of the computer."""
        return self.frame.now()

    def me(self) -> int:
        """Return the id of the user."""
        return self.frame.me()

    def anchor(self) -> QWidget:
        """Return what small windows open over."""
        return self.detail_pane if self.detail_pane.isVisible() else self.list_pane

    def logged(self, item_id: int, *, gone: bool = False) -> None:
        """Take the text that is saved out of the form and go on to the next item."""
        self.view.forget_draft(item_id)
        self.finished((item_id,), gone=gone)

    def finished(self, ids: Sequence[int], *, gone: bool) -> None:
        """Go on to the next item, or as is set; those *gone* move to the fold at the end."""
        after = after_finishing(self.frame.settings)
        stays = after is After.STAY and not gone and len(ids) == 1
        following = self.list.current_id() if stays else self.moves.following(set(ids))
        self.moves.mark_none()
        self.reader.note_finished()
        if gone:
            self.model.add_done(ids)
        self.list.select(following)
        if following is None:
            self.list.select_fold()
        if after is After.LIST:
            self.leave_item()
        self.reader.show_place()
        there = self.list if self.list.isVisible() else self.view
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one pane at a time where two do not fit."""
        super().resizeEvent(event)
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

    def is_narrow(self) -> bool:
        """Say whether there is room for one pane alone."""
        return self.width() < _ONE_PANE_BELOW

    def read_item(self) -> None:
        """Bring the item to the front where there is room for one pane alone."""
        self._reading = True
        self._show_panes()

    def leave_item(self) -> None:
        """Bring the list to the front where there is room for one pane alone."""
        self._reading = False
        self._show_panes()

    def _lay_out(self) -> None:
        self.back = Button(self.tr("Back to the list"), "arrow-left", self, look="flat")
        self.back.clicked.connect(self.moves.escape)
        self.view.add_above(self.back)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list_pane)
        self.splitter.addWidget(self.detail_pane)
        self.splitter.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)

    def _first_target(self) -> int | None:
        return next(iter(self.targets()), None)

    def _open_menu(self, point: QPoint) -> None:
        """Offer what can be done with the line under the mouse, or by key with the current one."""
        index = self.list.indexAt(point)
        under = index.data(ID) if index.isValid() else None
        if under is not None and under not in self.model.marked:
            self.list.select(under)
        if self.moves.can_act():
            menu = context_menu(self.offered(), self)
            menu.popup(self.list.viewport().mapToGlobal(point))

    def _restore_panes(self) -> None:
        """Give list and detail the widths they were left at, else those that fit."""
        kept = self.frame.settings.bytes_of(f"{self.what}_panes")
        if kept.isEmpty() or not self.splitter.restoreState(kept):
            self.fit_window(self.window().width())

    def _split(self) -> None:
        self._split_by_hand = True

    def _show_panes(self) -> None:
        alone = self.is_narrow()
        self.back.setVisible(alone)
        self.list_pane.setVisible(not alone or not self._reading)
        self.detail_pane.setVisible(not alone or self._reading)
