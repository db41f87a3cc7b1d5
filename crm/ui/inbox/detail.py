"""The right half of the Inbox: one inquiry in full, or several at once, or none."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm.domain.inquiries import Status
from crm.domain.interactions import Kind
from crm.queries.rows import InquiryDetail
from crm.ui.commands import Command
from crm.ui.composer.draft import Draft
from crm.ui.composer.form import Composer
from crm.ui.inbox.cards import AnswersCard, ContactCard, TimelineCard
from crm.ui.inbox.empty import EmptyState
from crm.ui.inbox.header import Header
from crm.ui.inbox.hints import KeyHints
from crm.ui.inbox.match_banner import MatchBanner
from crm.ui.theme import fonts
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.labels import PlainLabel

_STACKED_BELOW = 560
_COMPACT_BELOW = 640
_MARGIN = 24


class InquiryView(QWidget):
    """One inquiry: head and actions stay, the middle scrolls, the form to log is at the foot.

    `drafts_changed(object)` carries the ids of the inquiries with a text that is not saved yet.
    """

    drafts_changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Be empty; `offer` says what can be done here."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Inquiry"))
        self.header = Header(self)
        self.offered: ActionRow | None = None
        self.offered_closed: ActionRow | None = None
        self.banner = MatchBanner(self)
        self.contact, self.answers = ContactCard(self), AnswersCard(self)
        self.timeline = TimelineCard(self)
        self._now_day = today
        self.composer = Composer(lambda: self._now_day, self)
        self._drafts: dict[int, Draft] = {}
        self.detail: InquiryDetail | None = None
        self._lay_out()

    def offer(
        self,
        commands: Sequence[Command],
        close: Command,
        reopen: Command,
        hints: Sequence[tuple[str, str]],
    ) -> None:
        """Offer *commands* and, apart, *close*; for what is closed *reopen* alone."""
        self.offered = ActionRow(commands, close, self)
        self.offered_closed = ActionRow([reopen], None, self, primary=False)
        at = self._column.indexOf(self.area)
        self._column.insertWidget(at, self.offered)
        self._column.insertWidget(at, self.offered_closed)
        self.offered_closed.hide()
        self._column.addWidget(KeyHints(hints, self))

    def add_above(self, widget: QWidget) -> None:
        """Put *widget* over everything else."""
        self._column.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignLeading)

    def show_inquiry(self, detail: InquiryDetail, now: datetime) -> None:
        """Show *detail*; what was being written about another one is kept for it."""
        other = self.detail is None or self.detail.row.id != detail.row.id
        if other:
            self.keep_draft()
        self.detail = detail
        self._now_day = now.astimezone().date()
        self.header.show_inquiry(detail, now)
        closed = detail.row.status is Status.CLOSED
        if self.offered and self.offered_closed:
            self.offered.setVisible(not closed)
            self.offered_closed.setVisible(closed)
        self.banner.show_match(detail.matches)
        self.contact.show_contact(detail.contact, detail.origin)
        self.answers.show_answers(detail, afresh=other)
        self.timeline.show_rows(detail, now)
        if other:
            draft = self._drafts.get(detail.row.id)
            kind = draft.kind if draft else detail.last_kind or Kind.CALL
            self.composer.reset(kind, draft)
            self.composer.fold()
            self.area.verticalScrollBar().setValue(0)

    def keep_draft(self) -> None:
        """Keep what is written and not saved, for when one comes back to this person."""
        if self.detail is None:
            return
        draft = self.composer.draft()
        if draft.text:
            self._drafts[self.detail.row.id] = draft
        else:
            self._drafts.pop(self.detail.row.id, None)
        self.drafts_changed.emit(frozenset(self._drafts))

    def leave(self) -> None:
        """Show nobody, keeping what was being written."""
        self.keep_draft()
        self.detail = None

    def unsaved(self) -> int:
        """Return about how many inquiries something is written that is not saved."""
        self.keep_draft()
        return len(self._drafts)

    def drafts(self) -> dict[int, Draft]:
        """Return what is written and not saved, by inquiry."""
        self.keep_draft()
        return dict(self._drafts)

    def take_drafts(self, drafts: dict[int, Draft]) -> None:
        """Go on with *drafts*, before any inquiry is shown."""
        self._drafts = dict(drafts)
        self.drafts_changed.emit(frozenset(self._drafts))

    def drop_drafts(self) -> None:
        """Let everything go that is not saved."""
        self._drafts.clear()
        self.composer.reset(Kind.CALL)
        self.drafts_changed.emit(frozenset())

    def forget_draft(self, inquiry_id: int) -> None:
        """Empty the form: what was written about an inquiry has been saved."""
        self._drafts.pop(inquiry_id, None)
        if self.detail is not None and self.detail.row.id == inquiry_id:
            self.composer.reset(Kind.CALL)
            self.composer.fold()
        self.drafts_changed.emit(frozenset(self._drafts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where there is no room beside."""
        super().resizeEvent(event)
        stacked = self.width() < _STACKED_BELOW
        ways = QBoxLayout.Direction
        self._pair.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self.header.set_compact(self.width() < _COMPACT_BELOW)
        margin = _MARGIN if self.width() >= _COMPACT_BELOW else 16
        self._column.setContentsMargins(margin, 16, margin, 12)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the compact form."""
        return QSize(420, 420)

    def _lay_out(self) -> None:
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        self._pair.addWidget(self.contact, 45)
        self._pair.addWidget(self.answers, 55)
        middle = _Middle(self)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self.banner)
        inner.addLayout(self._pair)
        inner.addWidget(self.timeline, 1)
        self.area = QScrollArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(middle)
        middle.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addWidget(self.header)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(self.composer)


class _Middle(QWidget):
    """What scrolls: as high as its texts need at the width it has."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return answer

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            height = layout.totalHeightForWidth(self.width())
            self.setMinimumHeight(height if height >= 0 else layout.totalMinimumSize().height())


class BulkView(QWidget):
    """Several inquiries are marked: how many, and the same actions on all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty; `offer` says what can be done here."""
        super().__init__(parent)
        self.title = PlainLabel("", self, size=fonts.TITLE, weight="medium")
        words = self.tr("An action now is done with all of them, and undone with one Undo.")
        note = PlainLabel(words, self, tone="muted", wrap=True)
        self.offered: ActionRow | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(note)
        column.addStretch(1)
        hints = [("X", self.tr("mark")), ("Esc", self.tr("mark none"))]
        foot = QHBoxLayout()
        foot.addWidget(KeyHints(hints, self), 1)
        column.addLayout(foot)

    def offer(self, commands: Sequence[Command], close: Command) -> None:
        """Offer *commands* and, apart, *close*."""
        self.offered = ActionRow(commands, close, self, primary=False)
        self._column.insertWidget(2, self.offered)

    def show_count(self, count: int) -> None:
        """Say how many are marked."""
        self.title.setText(self.tr("%1 inquiries selected").replace("%1", str(count)))


class DetailPane(QStackedWidget):
    """Nothing, one inquiry or several."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Hold the pages; show that nothing is selected."""
        super().__init__(parent)
        self.nothing = EmptyState(self)
        self.tell_none_left()
        self.inquiry, self.bulk = InquiryView(today, self), BulkView(self)
        for page in (self.nothing, self.inquiry, self.bulk):
            self.addWidget(page)

    def show_marks(self, count: int) -> None:
        """Show the bulk page if *count* are marked, else the inquiry, else that there is none."""
        self.bulk.show_count(count)
        self.setCurrentIndex(2 if count else 1 if self.inquiry.detail else 0)

    def tell_none_left(self, reason: str = "") -> None:
        """Say what to do where no inquiry is selected, or the *reason* why there is none."""
        words = self.tr("Select someone on the left. ↑ ↓ move, Enter opens.")
        self.nothing.say(reason or words, icon="check" if reason else "person")

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of one inquiry."""
        return self.inquiry.minimumSizeHint()
