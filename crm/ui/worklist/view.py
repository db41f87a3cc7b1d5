"""One item of work in full: its head and actions stay, the middle scrolls, the form is at the foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from crm.domain.interactions import Kind
from crm.ui.commands import Command
from crm.ui.composer.draft import Draft
from crm.ui.composer.form import Composer
from crm.ui.inbox.cards import TimelineCard
from crm.ui.reply.draft import ReplyDraft
from crm.ui.reply.form import ReplyForm
from crm.ui.reply.replies import Replies, SentBar
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.fitting import Fitting, scrolling
from crm.ui.worklist.header import Header
from crm.ui.worklist.hints import KeyHints

_STACKED_BELOW = 560
_COMPACT_BELOW = 640
MARGIN = 24


@dataclass(frozen=True, slots=True)
class Drafts:
    """What is written and not saved, by item: what is to be logged, and replies."""

    logs: dict[int, Draft]
    replies: dict[int, ReplyDraft]


class WorkView(QWidget):
    """What is written in the form is kept for each item until it is saved.

    `drafts_changed(object)` carries the ids of the items with a text that is not saved yet.
    """

    drafts_changed = Signal(object)

    def __init__(
        self, header: Header, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Be empty; *now* is the clock, `offer` says what can be done here."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header = header
        self.timeline = TimelineCard()
        self.offered: ActionRow | None = None
        self.offered_ended: ActionRow | None = None
        self.composer = Composer(now, self)
        self.replies = Replies(ReplyForm(self), SentBar(), self.composer)
        self.replies.changed.connect(self._tell_drafts)
        self._drafts: dict[int, Draft] = {}
        self.detail: Any = None
        self._lay_out()

    # What a page says

    def parts(self) -> tuple[Sequence[QWidget], tuple[QWidget, QWidget], QWidget]:
        """Return what the middle holds: what stands above, two cards beside, and one below."""
        raise NotImplementedError

    def fill(self, detail: Any, now: datetime, *, afresh: bool) -> None:
        """Show *detail*; *afresh* says that it is another item than before."""
        raise NotImplementedError

    def is_ended(self, detail: Any) -> bool:  # noqa: ARG002 - some items never end
        """Say whether nothing but taking it up again can be done with *detail*."""
        return False

    # What the page tells

    def offer(
        self,
        commands: Sequence[Command],
        last: Command,
        again: Sequence[Command],
        hints: Sequence[tuple[str, str]],
    ) -> None:
        """Offer *commands* and, apart, the *last*; for what is ended *again* alone."""
        self.offered = ActionRow(commands, last, self)
        self.offered_ended = ActionRow(again, None, self, primary=False)
        at = self._column.indexOf(self.area)
        self._column.insertWidget(at, self.offered)
        self._column.insertWidget(at, self.offered_ended)
        self.offered_ended.hide()
        self._column.addWidget(KeyHints(hints, self))

    def add_above(self, widget: QWidget) -> None:
        """Put *widget* over everything else."""
        self._column.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignLeading)

    def show_item(self, detail: Any, now: datetime) -> None:
        """Show *detail*; what was being written about another one is kept for it."""
        other = self.detail is None or self.detail.row.id != detail.row.id
        if other:
            self.keep_draft()
        self.detail = detail
        ended = self.is_ended(detail)
        if self.offered and self.offered_ended:
            self.offered.setVisible(not ended)
            self.offered_ended.setVisible(ended)
            self.offered.refresh()
        self.composer.show_assignee(detail.row.assignee)
        self.fill(detail, now, afresh=other)
        if other:
            draft = self._drafts.get(detail.row.id)
            kind = draft.kind if draft else detail.last_kind or Kind.CALL
            self.composer.reset(kind, draft)
            self.composer.fold()
            self.replies.show_item(detail.row.id)
            self.area.verticalScrollBar().setValue(0)

    def keep_draft(self) -> None:
        """Keep what is written and not saved, for when one comes back to this person."""
        if self.detail is None:
            return
        draft = self.composer.unsaved()
        if draft is not None:
            self._drafts[self.detail.row.id] = draft
        else:
            self._drafts.pop(self.detail.row.id, None)
        self._tell_drafts()

    def leave(self) -> None:
        """Show nobody, keeping what was being written."""
        self.keep_draft()
        self.replies.show_item(None)
        self.detail = None

    def unsaved(self) -> int:
        """Return about how many items something is written that is not saved."""
        self.keep_draft()
        return len(self._drafts.keys() | self.replies.ids())

    def drafts(self) -> Drafts | None:
        """Return what is written and not saved; None if there is nothing."""
        self.keep_draft()
        replies = self.replies.drafts()
        return Drafts(dict(self._drafts), replies) if self._drafts or replies else None

    def take_drafts(self, drafts: Drafts) -> None:
        """Go on with *drafts*, before any item is shown."""
        self._drafts = dict(drafts.logs)
        self.replies.take(drafts.replies)
        self._tell_drafts()

    def drop_drafts(self) -> None:
        """Let everything go that is not saved."""
        self._drafts.clear()
        self.composer.reset(Kind.CALL)
        self.replies.drop()
        self._tell_drafts()

    def forget_draft(self, item_id: int) -> None:
        """Empty the form: what was written about an item has been saved."""
        self._drafts.pop(item_id, None)
        if self.detail is not None and self.detail.row.id == item_id:
            self.composer.reset(Kind.CALL)
            self.composer.fold()
        self._tell_drafts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where there is no room beside."""
        super().resizeEvent(event)
        stacked = self.width() < _STACKED_BELOW
        ways = QBoxLayout.Direction
        self._pair.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self.header.set_compact(self.width() < _COMPACT_BELOW)
        margin = MARGIN if self.width() >= _COMPACT_BELOW else 16
        self._column.setContentsMargins(margin, 16, margin, 12)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the compact form."""
        return QSize(420, 420)

    def _lay_out(self) -> None:
        above, pair, below = self.parts()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        self._pair.addWidget(pair[0], 45)
        self._pair.addWidget(pair[1], 55)
        middle = Fitting(self)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        for widget in above:
            inner.addWidget(widget)
        inner.addLayout(self._pair)
        inner.addWidget(below, 1)
        self.area = scrolling(middle, self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addWidget(self.header)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(self.replies.bar)
        self._column.addWidget(self.replies.form)
        self._column.addWidget(self.composer)

    def _tell_drafts(self) -> None:
        self.drafts_changed.emit(frozenset(self._drafts.keys() | self.replies.ids()))
