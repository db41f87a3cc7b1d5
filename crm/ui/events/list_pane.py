"""The left half of the Events page: all events, one of which is shown, and a way to a new one."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm.queries.rows import EventRow
from crm.ui.events.list import EventDelegate, EventModel
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.quiet_list import QuietList

_WIDE = 300


class EventPane(QFrame):
    """The newest event first. *list* has the focus, *new* is the button for a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setObjectName("Pane")
        self.setFixedWidth(_WIDE)
        self.model = EventModel(self)
        self.list = QuietList(self)
        self.list.setAccessibleName(self.tr("Events"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EventDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.new = IconButton(self.tr("New event"), "plus", self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 18, 14, 10)
        head.addWidget(PlainLabel(self.tr("Events"), self, size=fonts.TITLE, weight="semibold"))
        head.addStretch(1)
        head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def occasion(self) -> EventRow | None:
        """Return the event that is chosen, None if there is none."""
        line = self.list.currentIndex().row()
        return self.model.events[line] if 0 <= line < len(self.model.events) else None

    def show_events(self, events: Sequence[EventRow], now: datetime, event_id: int | None) -> None:
        """Show *events* as they are at *now*, and choose that with an id, else the first."""
        self.model.show(events, now)
        if events:
            self._choose(self.model.line_of(event_id) or 0)

    def choose(self, event_id: int) -> None:
        """Choose an event, if it is there."""
        line = self.model.line_of(event_id)
        if line is not None:
            self._choose(line)

    def _choose(self, line: int) -> None:
        self.list.setCurrentIndex(self.model.index(line, 0))
