"""The list of events: what it is called, and when it is and how many there were."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm.queries.rows import EventRow
from crm.ui.events import words
from crm.ui.theme import fonts
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.lines import painted_line

LINES = Qt.ItemDataRole.UserRole
HEIGHT = 74
AnyIndex = QModelIndex | QPersistentModelIndex


class EventModel(QAbstractListModel):
    """Each line is an `EventRow`, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.events: Sequence[EventRow] = ()
        self._now = datetime.now().astimezone()

    def show(self, events: Sequence[EventRow], now: datetime) -> None:
        """Show *events* as they are at *now*."""
        self.beginResetModel()
        self.events, self._now = events, now
        self.endResetModel()

    def line_of(self, event_id: int | None) -> int | None:
        """Return the line of an event, None if it is not there."""
        return next((n for n, event in enumerate(self.events) if event.id == event_id), None)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of events."""
        return 0 if parent is not None and parent.isValid() else len(self.events)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the three lines of text, or all in one sentence."""
        if not index.isValid():
            return None
        event = self.events[index.row()]
        lines = (event.title, words.when_and_where(event, self._now), words.how_many(event))
        if role == LINES:
            return lines
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in lines if part)
        return None


class EventDelegate(QStyledItemDelegate):
    """Paints three lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return the height of all three."""
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint what it is called, when it is, how many there were."""
        t, rect = tokens(), option.rect
        small = fonts.sized(fonts.SECOND)
        title, when, count = index.data(LINES)
        styles = (
            (title, fonts.sized(fonts.BODY, "medium"), t.text),
            (when, small, t.muted),
            (count, small, t.muted),
        )

        def place(left: int, top: int, width: int, height: int) -> QRect:
            plain = QRect(rect.left() + left, rect.top() + top, width, height)
            return painting.mirrored(option.direction, rect, plain)

        with painted_line(painter, option):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(place(0, 0, 3, rect.height()), QColor(t.accent))
            for number, (line, font, ink) in enumerate(styles):
                whole = place(16, 8 + 20 * number, rect.width() - 28, 20)
                painting.text(painter, whole, line, font, ink)
