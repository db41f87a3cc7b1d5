"""The lines of the bin: all of them are known at once, and a search leaves some out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from crm.domain.folding import fold
from crm.queries.rows import BinRow

ROW = Qt.ItemDataRole.UserRole
_tr = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex


def kind_words(kind: str) -> str:
    """Return what a thing in the bin is, in the language of the window."""
    words = {
        "contact": _tr("Bin", "Contact"),
        "inquiry": _tr("Bin", "Inquiry"),
        "followup": _tr("Bin", "Follow-up"),
        "interaction": _tr("Bin", "Interaction"),
        "event": _tr("Bin", "Event"),
    }
    return words.get(kind, kind)


class BinModel(QAbstractListModel):
    """Each line is a `BinRow`."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self._all: Sequence[BinRow] = ()
        self._rows: Sequence[BinRow] = ()
        self._words: list[str] = []

    def show(self, rows: Sequence[BinRow]) -> None:
        """Show *rows*, those that the search finds."""
        self._all = rows
        self._find()

    def search(self, typed: str) -> None:
        """Leave out what does not have all words of *typed* at the beginning of a word."""
        self._words = fold(typed).split()
        self._find()

    def total(self) -> int:
        """Return how many things are in the bin."""
        return len(self._all)

    def row_at(self, index: _Index) -> BinRow:
        """Return what a line stands for."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row itself, or one sentence about it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}, {kind_words(row.kind)}"
        return None

    def _find(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._has(row)] if self._words else self._all
        self.endResetModel()

    def _has(self, row: BinRow) -> bool:
        parts = fold(f"{row.name} {kind_words(row.kind)}").split()
        return all(any(part.startswith(word) for part in parts) for word in self._words)
