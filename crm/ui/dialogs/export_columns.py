"""The columns of an export: ticked, put into order, and called as one likes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm.domain.saying import in_language
from crm.ui.widgets.painting import isolate

_KEY = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex
_CHECKED = Qt.CheckState.Checked


class _Named(QStyledItemDelegate):
    """Says a column in the language of the window, and behind it the heading in the file."""

    names: Mapping[str, str] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:  # noqa: N802 - Qt's
        """Put both into one line, where they differ."""
        super().initStyleOption(option, index)
        name, heading = self.names.get(index.data(_KEY), ""), index.data()
        if name and name != heading:
            option.text = f"{isolate(name)}  ·  {isolate(heading)}"


class ExportColumns(QListWidget):
    """The headings stay what they are in every language, so that files fit each other. Dragging or Alt+↑ ↓ moves a column, Space ticks it, F2 gives it another heading.

    `changed()` comes after each of these.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Columns"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self._titles: dict[str, str] = {}
        self._named = _Named(self)
        self.setItemDelegate(self._named)
        self._quiet = False
        self.itemChanged.connect(self._tell)
        self.model().rowsMoved.connect(self._tell)

    def fill(
        self,
        titles: Mapping[str, str],
        chosen: Sequence[str],
        captions: Mapping[str, str] | None = None,
    ) -> None:
        """Offer columns by their keys and *titles*; those *chosen* come first, in that order."""
        self._quiet = True
        self.clear()
        self._titles = dict(titles)
        self._named.names = {key: in_language(title) for key, title in titles.items()}
        first = [key for key in chosen if key in titles]
        for key in [*first, *(key for key in titles if key not in first)]:
            item = QListWidgetItem((captions or {}).get(key) or titles[key], self)
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, 26))
            flags = item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(_CHECKED if key in first else Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self._quiet = False
        self.changed.emit()

    def chosen(self) -> list[tuple[str, str]]:
        """Return the ticked columns in order: key, and heading as it is wanted."""
        items = (self.item(number) for number in range(self.count()))
        return [(item.data(_KEY), item.text()) for item in items if item.checkState() == _CHECKED]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current column with Alt+↑ and Alt+↓."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        if 0 <= row + step < self.count():
            self._quiet = True
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentItem(item)
            self._quiet = False
            self._tell()

    def _tell(self) -> None:
        if self._quiet:
            return
        self._quiet = True
        for number in range(self.count()):
            item = self.item(number)
            if not item.text().strip():
                item.setText(self._titles[item.data(_KEY)])
        self._quiet = False
        self.changed.emit()
