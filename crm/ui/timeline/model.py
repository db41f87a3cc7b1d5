"""What happened with a person, as a model: a row for each thing, oldest first."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm.domain.interactions import Kind
from crm.queries.rows import TimelineRow
from crm.ui.inbox import words
from crm.ui.widgets import painting

_LOGGED = frozenset(kind.value for kind in Kind)

AnyIndex = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole


def is_logged(row: TimelineRow) -> bool:
    """Say whether a line is something that was logged, and so can be put right."""
    return row.kind in _LOGGED and row.item_id is not None


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
