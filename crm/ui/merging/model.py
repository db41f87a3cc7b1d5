"""The table of a merge: which value is chosen in each line, and what was typed instead."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm.domain.merging import chosen_side, united_notes
from crm.domain.saying import pair
from crm.queries.merging import Comparison
from crm.ui.merging.rows import MergeRow, merge_rows

AnyIndex = QModelIndex | QPersistentModelIndex
CHOSEN = Qt.ItemDataRole.UserRole
"""Whether the value of a cell is the one that is taken; None where nothing is chosen."""


class MergeModel(QAbstractTableModel):
    """Columns: the field, each contact (the one that is kept first), the result."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.found: Comparison | None = None
        self.rows: list[MergeRow] = []
        self.all_shown = False
        self.choices: dict[str, int] = {}
        self.edited: dict[str, str] = {}
        self._every: list[MergeRow] = []
        self.order: tuple[int, ...] = ()

    def show(self, found: Comparison) -> None:
        """Show these contacts, the first of them as the one that is kept."""
        self.beginResetModel()
        self.found, self.order = found, found.ids
        self._every = merge_rows(found)
        self.choices.clear()
        self.edited.clear()
        self._fill()
        self.endResetModel()

    def keep(self, contact_id: int) -> None:
        """Keep another of the contacts. What was chosen stays chosen."""
        self.beginResetModel()
        others = tuple(id_ for id_ in self.order if id_ != contact_id)
        self.order = (contact_id, *others)
        self.endResetModel()

    def show_all(self, every: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Show what is the same or empty too, or leave it out."""
        self.beginResetModel()
        self.all_shown = every
        self._fill()
        self.endResetModel()

    def hidden(self) -> int:
        """Return how many lines are the same in all contacts, or empty."""
        return sum(1 for row in self._every if not row.is_different())

    def choose(self, row: int, contact_id: int | None) -> None:
        """Take the value of a contact in a line; None takes all of them where that is possible."""
        line = self.rows[row]
        if line.kind == "unite" or (contact_id is None and line.kind != "either"):
            return
        self.edited.pop(line.field, None)
        if contact_id is None:
            self.choices.pop(line.field, None)
        else:
            self.choices[line.field] = contact_id
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.order) + 1))

    def step(self, row: int, by: int) -> None:
        """Choose the next contact's value to the right (1) or left (-1) in a line."""
        sides: list[int | None] = [*self.order]
        if self.rows[row].kind == "either":
            sides.append(None)
        at = sides.index(self.side(self.rows[row]))
        self.choose(row, sides[max(0, min(len(sides) - 1, at + by))])

    def side(self, line: MergeRow) -> int | None:
        """Return whose value is taken in a line; None if all are united."""
        if line.kind == "unite" or self.found is None:
            return None
        if line.kind == "either" and line.field not in self.choices:
            return None
        return chosen_side(line.field, self.order, self.found.values[line.field], self.choices)

    def result(self, line: MergeRow) -> str:
        """Return what the merged contact will have."""
        if line.field in self.edited:
            return self.edited[line.field]
        side = self.side(line)
        if side is not None:
            return self._cell(line, side)
        if line.kind == "either":
            return united_notes([self._cell(line, id_) for id_ in self.order])
        return line.united

    # What Qt asks

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return one for each contact, the names and the results."""
        return 0 if parent is not None and parent.isValid() else len(self.order) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return whose column it is."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0 or self.found is None:
            return ""
        if section == len(self.order) + 1:
            return self.tr("Result")
        name = self.found.names[self.order[section - 1]]
        return self.tr("%1 (stays)").replace("%1", name) if section == 1 else name

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, and whether it is the one that is taken."""
        if not index.isValid():
            return None
        line, column = self.rows[index.row()], index.column()
        if role == CHOSEN:
            return self._is_chosen(line, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = pair(line.name, self._text(line, column) or "–")
            taken = self.tr("%1, taken").replace("%1", text)
            return taken if self._is_chosen(line, column) else text
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the result be typed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        line = self.rows[index.row()]
        if index.column() == len(self.order) + 1 and line.is_editable():
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed as the result."""
        line = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or str(value) == self.result(line):
            return False
        self.edited[line.field] = str(value)
        self.dataChanged.emit(self.index(index.row(), 0), index)
        return True

    def _fill(self) -> None:
        different = [row for row in self._every if row.is_different()]
        same = [row for row in self._every if not row.is_different()] if self.all_shown else []
        self.rows = [*different, *same]

    def _cell(self, line: MergeRow, contact_id: int) -> str:
        assert self.found is not None
        return line.cells[self.found.ids.index(contact_id)]

    def _text(self, line: MergeRow, column: int) -> str:
        if column == 0:
            return line.name
        if column == len(self.order) + 1:
            return self.result(line)
        return self._cell(line, self.order[column - 1])

    def _is_chosen(self, line: MergeRow, column: int) -> bool | None:
        if line.kind == "unite" or not 1 <= column <= len(self.order):
            return None
        return line.field not in self.edited and self.side(line) == self.order[column - 1]
