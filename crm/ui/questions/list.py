"""The list of questions: who it is about, and under it why it is asked."""

from collections.abc import Sequence
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
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from crm.ui.questions.asks import Ask, Key
from crm.ui.theme import fonts
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.lines import painted_line

ASK = Qt.ItemDataRole.UserRole
HEIGHT = 54
AnyIndex = QModelIndex | QPersistentModelIndex


class AskModel(QAbstractListModel):
    """Each line is an `Ask`. Those put off go to the end for as long as the page lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.asks: list[Ask] = []
        self._later: dict[Key, None] = {}

    def show(self, asks: Sequence[Ask]) -> None:
        """Show *asks*, those put off last."""
        self.beginResetModel()
        order = list(self._later)
        self.asks = sorted(
            asks, key=lambda ask: order.index(ask.key) + 1 if ask.key in self._later else 0
        )
        self.endResetModel()

    def put_off(self, ask: Ask) -> None:
        """Move a question to the end."""
        self._later.pop(ask.key, None)
        self._later[ask.key] = None
        self.show(self.asks)

    def row_of(self, key: Key) -> int | None:
        """Return the line of a question, None if it is not there."""
        return next((row for row, ask in enumerate(self.asks) if ask.key == key), None)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of questions."""
        return 0 if parent is not None and parent.isValid() else len(self.asks)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the question, or what it says in one sentence."""
        if not index.isValid():
            return None
        ask = self.asks[index.row()]
        if role == ASK:
            return ask
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (ask.title, ask.why) if part)
        return None


class AskDelegate(QStyledItemDelegate):
    """Paints two lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return the height of both."""
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint who it is about and why it is asked."""
        ask, t, rect = index.data(ASK), tokens(), option.rect

        def line(top: int) -> QRect:
            plain = QRect(rect.left() + 16, rect.top() + top, rect.width() - 28, 20)
            return painting.mirrored(option.direction, rect, plain)

        body, small = fonts.sized(fonts.BODY, "medium"), fonts.sized(fonts.SECOND)
        with painted_line(painter, option):
            painting.text(painter, line(7), ask.title, body, t.text)
            painting.text(painter, line(28), ask.why, small, t.muted)
