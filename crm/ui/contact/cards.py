"""The cards with what hangs on a contact: follow-ups to do, inquiries, events."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm.domain.saying import pair
from crm.queries.contact_detail import AttendanceRow, ContactDetail, InquiryLine
from crm.queries.rows import FollowUpRow
from crm.ui.inbox import words
from crm.ui.inbox.cards import empty
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button, IconButton
from crm.ui.widgets.card import Card
from crm.ui.widgets.chips import Chip
from crm.ui.widgets.labels import ClickLabel, ElidingLabel
from crm.ui.widgets.painting import fenced
from crm.ui.widgets.pills import Pill

_tr = QCoreApplication.translate


class _Lines(Card):
    """A card of lines, with a button in its head that adds one."""

    add_wanted = Signal()

    def __init__(self, title: str, add: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.add = Button(add, parent=self, look="link")
        self.add.clicked.connect(self.add_wanted)
        self.add.setVisible(bool(add))
        self.head.addWidget(self.add)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        self.body.addLayout(self.lines)

    def line(self) -> QHBoxLayout:
        """Add an empty line and return its layout."""
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.lines.addWidget(holder)
        return row


class FollowUpsCard(_Lines):
    """What is to be done. `done(object)` and `move_wanted(object)` carry a follow-up's id."""

    done = Signal(object)
    move_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(_tr("Contact", "Follow-ups"), _tr("Contact", "Plan"), parent)
        self.add.setToolTip(self.tr("Plan a follow-up (F)"))

    def show_contact(self, detail: ContactDetail, today: date) -> None:
        """Show the open follow-ups, soonest first; hide without any."""
        empty(self.lines)
        self.setVisible(bool(detail.followups))
        for followup in detail.followups:
            self._add(followup, today)

    def _add(self, followup: FollowUpRow, today: date) -> None:
        row = self.line()
        when = words.day_text(followup.due_on, today, weekday=True)
        overdue = followup.due_on < today
        if overdue:
            row.addWidget(Pill(self.tr("overdue"), "overdue", self))
        purpose = followup.purpose or self.tr("Follow-up")
        row.addWidget(ElidingLabel(pair(when, purpose), self), 1)
        if followup.assignee is not None:
            row.addWidget(ElidingLabel(followup.assignee.name, self, tone="muted", hug=True))
        done = IconButton(self.tr("Done: %1").replace("%1", purpose), "check", self)
        done.clicked.connect(lambda: self.done.emit(followup.id))
        move = IconButton(self.tr("Another day for: %1").replace("%1", purpose), "clock", self)
        move.clicked.connect(lambda: self.move_wanted.emit(followup.id))
        row.addWidget(done)
        row.addWidget(move)


class InquiriesCard(_Lines):
    """What they wrote when. `opened(str, object)` carries page and id of the inquiry to show."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(_tr("Contact", "Inquiries"), "", parent)

    def show_contact(self, detail: ContactDetail, now: datetime) -> None:
        """Show the inquiries, newest first; hide without any."""
        empty(self.lines)
        self.setVisible(bool(detail.inquiries))
        for line in detail.inquiries:
            self._add(line, now)

    def _add(self, line: InquiryLine, now: datetime) -> None:
        row = self.line()
        today = words.local(now).date()
        day = words.day_text(words.local(line.submitted_at).date(), today)
        link = ClickLabel(day, self, weight="medium")
        link.setAccessibleName(
            self.tr("Open the inquiry of %1, %2").replace("%1", day).replace("%2", line.source)
        )
        link.clicked.connect(lambda: self.opened.emit("inbox", line.id))
        row.addWidget(link)
        said = " ".join(line.message.split()) or line.source
        row.addWidget(ElidingLabel(said, self), 1)
        row.addWidget(Pill(*words.state_pill(line.status, line.outcome), self))
        if line.late:
            row.addWidget(Pill(self.tr("late"), "overdue", self))


class EventsCard(_Lines):
    """Where they registered and came. `toggled(object, str, bool)`: event, fact, on or off.

    `opened(str, object)` carries page and id of the event to show.
    """

    toggled = Signal(object, str, bool)
    opened = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(_tr("Contact", "Events"), _tr("Contact", "Add"), parent)
        self.add.setToolTip(self.tr("Add to an event (V)"))

    def show_contact(self, detail: ContactDetail, now: datetime) -> None:
        """Show the events, newest first; hide without any."""
        empty(self.lines)
        self.setVisible(bool(detail.events))
        for event in detail.events:
            self._add(event, now)

    def _add(self, event: AttendanceRow, now: datetime) -> None:
        row = self.line()
        today = words.local(now).date()
        title = event.title
        if event.starts_at is not None:
            day = words.day_text(words.local(event.starts_at).date(), today)
            title = f"{fenced(title)}, {day}"
        link = ClickLabel(title, self)
        link.setAccessibleName(self.tr("Open the event %1").replace("%1", title))
        link.clicked.connect(lambda: self.opened.emit("events", event.event_id))
        row.addWidget(link, 1)
        for fact, text, at in (
            ("registered_at", self.tr("Registered"), event.registered_at),
            ("attended_at", self.tr("Attended"), event.attended_at),
        ):
            chip = Chip(text, "check" if at else "", self)
            chip.setChecked(at is not None)
            chip.setAccessibleName(pair(text, event.title))
            chip.toggled.connect(lambda on, fact=fact: self.toggled.emit(event.event_id, fact, on))
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)


class OrdersCard(_Lines):
    """What they ordered."""

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(_tr("Contact", "Orders"), "", parent)

    def show_contact(self, detail: ContactDetail, now: datetime) -> None:
        """Show the orders, newest first; hide without any."""
        empty(self.lines)
        self.setVisible(bool(detail.orders))
        today = words.local(now).date()
        for order in detail.orders:
            row = self.line()
            count = f"{order.quantity} × " if order.quantity and order.quantity > 1 else ""
            row.addWidget(ElidingLabel(f"{count}{order.item}", self), 1)
            if order.status:
                row.addWidget(Pill(order.status[:24], "neutral", self))
            if order.ordered_at is not None:
                day = words.day_text(words.local(order.ordered_at).date(), today)
                row.addWidget(ElidingLabel(day, self, tone="muted", size=fonts.SECOND, hug=True))
