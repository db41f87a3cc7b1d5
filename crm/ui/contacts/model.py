"""The contacts as a Qt model: ids at once, rows fetched by pages when they come into view."""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from crm.queries.grid_rows import GridColumn, GridGroup, GridRow, Value
from crm.ui.contacts import words
from crm.ui.contacts.cells import editor_of
from crm.ui.contacts.lines import Lines
from crm.ui.contacts.marks import Marks
from crm.ui.row_pages import RowPages

AnyIndex = QModelIndex | QPersistentModelIndex
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDIT = _READ | Qt.ItemFlag.ItemIsEditable
_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class GridModel(QAbstractTableModel):
    """Column 0 is the check box; the others are *columns*. Headings of groups are lines too.

    `wanted(object)` carries the ids of rows that should be fetched; answer with `set_rows`.
    """

    wanted = Signal(object)
    marks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.lines = Lines()
        self.columns: list[GridColumn] = []
        self.marks = Marks()
        self.lingering: frozenset[int] = frozenset()
        self.today = date.min
        self._flags: list[Qt.ItemFlag] = [_READ]
        self._rows = RowPages(self)
        self._rows.wanted.connect(self.wanted)

    # What Qt asks

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns, the check box included."""
        return 0 if parent is not None and parent.isValid() else len(self.columns) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says, None where it is still to be fetched."""
        if role not in _TEXT or not index.isValid():
            return None
        row, column = index.row(), index.column()
        item = self.lines.at(row)
        if isinstance(item, GridGroup):
            return f"{words.group_title(item.title)}, {item.count}" if column < 2 else None
        if column == 0:
            spoken = self.tr("selected") if item in self.marks else self.tr("not selected")
            return spoken if role == Qt.ItemDataRole.AccessibleTextRole else None
        found = self.row_at(row)
        if found is None:
            return None
        if column == 1 and role == Qt.ItemDataRole.AccessibleTextRole:
            marked = item in self.marks
            return words.sentence(found, self.columns, self.today, marked=marked)
        return words.shown(found.values[column - 1])

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return the flags of the column: they are the same in every row."""
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Vertical or role not in _TEXT:
            return None
        if not 0 < section <= len(self.columns):
            all_ = self.tr("Select all")
            return all_ if role == Qt.ItemDataRole.AccessibleTextRole else None
        return words.column_title(self.columns[section - 1])

    # What delegates and acts ask

    def row_at(self, line: int) -> GridRow | None:
        """Return the contact of a line; None for a heading, or while it is to be fetched."""
        contact_id = self.lines.id_at(line)
        if contact_id is None:
            return None
        row: GridRow | None = self._rows.see(contact_id, line, self.lines)
        return row

    def row_of(self, contact_id: int) -> GridRow | None:
        """Return a row if it has been fetched."""
        row: GridRow | None = self._rows.get(contact_id)
        return row

    def value(self, line: int, column: int) -> Value:
        """Return what stands in a cell; *column* is Qt's, so 1 is the first with a value."""
        row = self.row_at(line)
        return row.values[column - 1] if row is not None and column > 0 else None

    def column_of(self, key: str) -> int | None:
        """Return Qt's number of a column, None if it is not shown."""
        return next((n for n, column in enumerate(self.columns, 1) if column.key == key), None)

    # What the page tells

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Show these columns. Their values are to be fetched."""
        self.beginResetModel()
        self.columns = list(columns)
        self._flags = [_READ, *(_EDIT if editor_of(column) else _READ for column in columns)]
        self._rows.clear()
        self.endResetModel()

    def show(
        self,
        ids: "array[int]",
        groups: Sequence[GridGroup] = (),
        lingering: frozenset[int] = frozenset(),
    ) -> None:
        """Show these contacts; those that are *lingering* no longer match what is searched for."""
        self.beginResetModel()
        self.lines = Lines(ids, groups, self.lines.folded)
        self.lingering = lingering
        self._rows.outdate()
        self.marks.keep_to(ids)
        self.endResetModel()
        self.marks_changed.emit()

    def more(self, ids: "array[int]") -> None:
        """Show further contacts under those that are shown already: nothing on the screen moves."""
        if ids[: len(self.lines)] != self.lines.ids or self.lines.groups:
            self.show(ids)
        elif len(ids) > len(self.lines):
            self.beginInsertRows(QModelIndex(), len(self.lines), len(ids) - 1)
            self.lines = Lines(ids)
            self.endInsertRows()
            self.marks_changed.emit()

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """Take the rows of the newest question, unless they are of columns no longer shown."""
        if all(len(row.values) == len(self.columns) for row in rows):
            self._rows.take(rows)
            self.tell_all()

    def put(self, contact_id: int, column: int, value: Value) -> None:
        """Show a value that is being saved."""
        row = self.row_of(contact_id)
        if row is not None:
            values = (*row.values[: column - 1], value, *row.values[column:])
            self._rows.put(GridRow(row.id, row.name, values))
            self.tell_all()

    def ask_again(self) -> None:
        """Fetch what is seen anew."""
        self._rows.outdate()
        self.tell_all()

    def mark(self, ids: Sequence[int], *, on: bool | None = None) -> None:
        """Mark contacts, or take the marks away; None turns over what the first one has."""
        if ids:
            self.marks.mark(ids, on=ids[0] not in self.marks if on is None else on)
            self.marked()

    def marked(self) -> None:
        """Tell that marks have changed."""
        self.tell_all()
        self.marks_changed.emit()

    def fold(self, group: GridGroup) -> None:
        """Fold a group to its heading, or unfold it."""
        self.beginResetModel()
        self.lines = self.lines.folding(group.title)
        self.endResetModel()

    def tell_all(self) -> None:
        """Have everything that is seen painted again."""
        if len(self.lines):
            last = self.index(len(self.lines) - 1, len(self.columns))
            self.dataChanged.emit(self.index(0, 0), last)
