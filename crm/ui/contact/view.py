"""One contact on the screen: head and actions stay, the cards scroll, the form to log at the foot."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from crm.queries.contact_detail import ContactDetail
from crm.ui.commands import Command
from crm.ui.composer.form import Composer
from crm.ui.contact.acts import ContactActs
from crm.ui.contact.cards import EventsCard, FollowUpsCard, InquiriesCard, OrdersCard
from crm.ui.contact.facts import FactsCard
from crm.ui.contact.form import ContactForm
from crm.ui.contact.header import ContactHeader
from crm.ui.contact.history import HistoryCard
from crm.ui.inbox.match_banner import MatchBanner
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.fitting import Fitting, scrolling
from crm.ui.worklist.hints import KeyHints

_STACKED_BELOW = 720
_MARGIN = 24


class ContactView(QWidget):
    """The widgets of the page and where they stand; what they do is the page's business."""

    def __init__(self, acts: ContactActs, now: Callable[[], datetime], parent: QWidget) -> None:
        """Be empty; *now* is the clock, `offer` says what can be done here."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Contact"))
        self.header = ContactHeader(self)
        self.banner = MatchBanner(self)
        self.facts, self.form = FactsCard(self), ContactForm(acts, self)
        self.followups, self.inquiries = FollowUpsCard(self), InquiriesCard(self)
        self.events, self.orders = EventsCard(self), OrdersCard(self)
        self.history = HistoryCard(self)
        self.composer = Composer(now, self)
        self.composer.name_save(self.tr("Save"), self.tr("Save (Ctrl+Enter)"))
        self.form.hide()
        self._lay_out()

    def offer(
        self, commands: Sequence[Command], last: Command, hints: Sequence[tuple[str, str]]
    ) -> None:
        """Offer *commands* and, apart, *last*."""
        self.offered = ActionRow(commands, last, self)
        self._column.insertWidget(1, self.offered)
        self._column.addWidget(KeyHints(hints, self))

    def show_contact(self, detail: ContactDetail, now: datetime, *, afresh: bool) -> None:
        """Show *detail*; another contact than before begins at the top."""
        self.header.show_contact(detail, now)
        self.banner.show_match(detail.matches)
        self.facts.show_contact(detail)
        if not self.form.isHidden():
            self.form.show_contact(detail)
        self.followups.show_contact(detail, now.astimezone().date())
        self.inquiries.show_contact(detail, now)
        self.events.show_contact(detail, now)
        self.orders.show_contact(detail, now)
        self.history.show_contact(detail, now, afresh=afresh)
        if afresh:
            self.area.verticalScrollBar().setValue(0)

    def edit(self, detail: ContactDetail, *, on: bool) -> None:
        """Show all fields to edit, or what is filled."""
        if on:
            self.form.show_contact(detail)
        self.facts.setVisible(not on)
        self.form.setVisible(on)
        if on:
            self.form.focus_first()

    def is_editing(self) -> bool:
        """Say whether all fields are shown."""
        return not self.form.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where there is no room beside."""
        super().resizeEvent(event)
        stacked = self.width() < _STACKED_BELOW
        ways = QBoxLayout.Direction
        self._pair.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        margin = _MARGIN if not stacked else 16
        self._column.setContentsMargins(margin, 16, margin, 12)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the compact form."""
        return QSize(420, 420)

    def _lay_out(self) -> None:
        first, second = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (first, (self.facts, self.form, self.events, self.orders)),
            (second, (self.followups, self.inquiries, self.history)),
        ):
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
        first.addStretch(1)
        second.setStretchFactor(self.history, 1)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        self._pair.addLayout(first, 47)
        self._pair.addLayout(second, 53)
        middle = Fitting(self)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self.banner)
        inner.addLayout(self._pair)
        inner.addStretch(1)
        self.area = scrolling(middle, self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addWidget(self.header)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(self.composer)
