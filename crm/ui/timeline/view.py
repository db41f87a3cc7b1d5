"""What happened with a person, line by line, as a list that screen readers can walk."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm.queries.rows import TimelineRow
from crm.ui.inbox import words
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting

LINE_HEIGHT = 25

AnyIndex = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
_ICONS = {
    "signup": "inbox",
    "resubmitted": "refresh",
    "followup": "clock",
    "event": "calendar",
    "order": "book",
    "consent": "check",
    "import": "upload",
    "closed": "check",
    "status": "arrow-right",
    "call": "phone",
    "email": "mail",
    "message": "message",
    "meeting": "people",
    "letter": "letter",
    "note": "note",
}


class TimelineModel(QAbstractListModel):
    """The rows of one contact, oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.rows: tuple[TimelineRow, ...] = ()
        self.now: datetime | None = None

    def show(self, rows: Sequence[TimelineRow], now: datetime) -> None:
        """Show *rows* as of *now*."""
        self.beginResetModel()
        self.rows, self.now = tuple(rows), now
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or what it says in one sentence."""
        if not index.isValid() or self.now is None:
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (row.title, row.detail, row.by, words.moment_text(row.at, self.now))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (row.title, row.detail, row.by, words.moment_text(row.at, self.now))
            return painting.plain_tip(" – ".join(line for line in lines if line))
        return None


class TimelineDelegate(QStyledItemDelegate):
    """Paints icon, what happened, by whom, and the day."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return one line."""
        return QSize(120, LINE_HEIGHT)

    def icon(self, row: TimelineRow, _index: AnyIndex) -> str:
        """Return the name of the icon at the start."""
        return _ICONS.get(row.kind, "dot")

    def indent(self, _row: TimelineRow) -> int:
        """Return how far the line begins from the start."""
        return 0

    def end(self, row: TimelineRow, now: datetime) -> tuple[str, str]:
        """Return what stands at the end, and its colour."""
        day = words.day_text(words.local(row.at).date(), words.local(now).date())
        return day, tokens().muted

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one line."""
        row = index.data(ROW)
        model = index.model()
        if row is None or not isinstance(model, TimelineModel) or model.now is None:
            return
        t, rect, direction = tokens(), option.rect, option.direction
        painter.save()
        painter.setLayoutDirection(direction)
        start = self.indent(row)

        def place(left: int, width: int) -> QRect:
            part = QRect(rect.left() + left, rect.top(), width, rect.height())
            return painting.mirrored(direction, rect, part)

        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, QColor(t.hover))
        icon = painting.square(start, rect.height() // 2, 16).translated(rect.topLeft())
        icon = painting.mirrored(direction, rect, icon)
        icons.draw(painter, self.icon(row, index), t.muted, QRectF(icon))
        end, ink = self.end(row, model.now)
        small, body = fonts.sized(fonts.SECOND), fonts.sized(fonts.BODY)
        taken = QFontMetrics(small).horizontalAdvance(end) + 2
        right = rect.width() - taken
        painting.text(painter, place(right, taken), end, small, ink, painting.RIGHT)
        wanted = QFontMetrics(body).horizontalAdvance(row.title) + 2
        width = min(wanted, right - start - 26 - 12)
        painting.text(painter, place(start + 26, width), row.title, body, t.text)
        rest = "\u00a0\u00a0·\u00a0\u00a0".join(part for part in (row.detail, row.by) if part)
        left = start + 26 + width + 10
        if right - left > 40:
            painting.text(painter, place(left, right - left - 12), rest, small, t.faint)
        painter.restore()


class Timeline(QListView):
    """As tall as its rows: the page around it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self._rows = TimelineModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(TimelineDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[TimelineRow], now: datetime) -> None:
        """Show *rows* as of *now*."""
        self._rows.show(rows, now)
        self.setFixedHeight(max(1, len(rows)) * LINE_HEIGHT + 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
