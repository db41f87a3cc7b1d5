"""The people at one event as a table: who they are, whether they registered, whether they came."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from crm.domain.folding import fold
from crm.queries.rows import ParticipantRow
from crm.ui.events import words
from crm.ui.inbox.words import day_text, local

PERSON = Qt.ItemDataRole.UserRole
NAME, REGISTERED, CAME, STATUS, DUE = range(5)
AnyIndex = QModelIndex | QPersistentModelIndex
_tr = QCoreApplication.translate
_KEEPS: dict[str, Callable[[ParticipantRow], bool]] = {
    "all": lambda _row: True,
    "registered": lambda row: row.registered_at is not None,
    "attended": lambda row: row.attended_at is not None,
    "no-show": lambda row: row.status == "no-show",
    "walk-in": lambda row: row.attended_at is not None and row.registered_at is None,
    "unknown": lambda row: row.status in ("attendance unknown", "registered"),
}
KINDS = tuple(_KEEPS)
"""By what the chips of the page narrow."""


@dataclass(slots=True)
class _Kept:
    kind: str = "all"
    words: tuple[str, ...] = ()


class PeopleModel(QAbstractTableModel):
    """Each line is a `ParticipantRow`; a kind and typed words leave some out."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.everybody: Sequence[ParticipantRow] = ()
        self.rows: Sequence[ParticipantRow] = ()
        self._kept = _Kept()
        self._now = datetime.now().astimezone()

    def show(self, people: Sequence[ParticipantRow], now: datetime) -> None:
        """Show *people* as they are at *now*."""
        self.everybody, self._now = people, now
        self._narrow()

    def keep_kind(self, kind: str) -> None:
        """Leave out who is not of this kind, one of `KINDS`."""
        self._kept.kind = kind
        self._narrow()

    def keep_words(self, typed: str) -> None:
        """Leave out whose name does not have all words of *typed* at the beginning of a word."""
        self._kept.words = tuple(fold(typed).split())
        self._narrow()

    def count(self, kind: str) -> int:
        """Return how many are of a kind."""
        return sum(1 for row in self.everybody if _KEEPS[kind](row))

    def line_of(self, contact_id: int | None) -> int | None:
        """Return the line of a contact, None if they are not shown."""
        lines = (line for line, row in enumerate(self.rows) if row.contact_id == contact_id)
        return next(lines, None)

    def expected(self) -> int | None:
        """Return the first contact shown who has not come yet, None if all have."""
        return next((row.contact_id for row in self.rows if row.attended_at is None), None)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of people shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else DUE + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row itself, a cell's text, or for screen readers the line in a sentence."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == PERSON:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = ", ".join((row.name, words.status_words(row.status)))
            return self._text(row, index.column()) if index.column() else spoken
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = (
            _tr("Events", "Name"),
            _tr("Events", "Registered"),
            _tr("Events", "Came"),
            _tr("Events", "Status"),
            _tr("Events", "Follow-up"),
        )
        return titles[section]

    def _text(self, row: ParticipantRow, column: int) -> str:
        if column == REGISTERED:
            return words.day_words(row.registered_at, self._now)
        if column == CAME:
            return words.came_text(row, self._now)
        if column == DUE:
            return "" if row.due_on is None else day_text(row.due_on, local(self._now).date())
        return words.status_words(row.status) if column == STATUS else row.name

    def _narrow(self) -> None:
        keeps, typed = _KEEPS[self._kept.kind], self._kept.words
        self.beginResetModel()
        self.rows = [row for row in self.everybody if keeps(row) and _is_called(row, typed)]
        self.endResetModel()


def _is_called(row: ParticipantRow, typed: tuple[str, ...]) -> bool:
    if not typed:
        return True
    parts = fold(row.name).split()
    return all(any(part.startswith(word) for part in parts) for word in typed)
