"""The menus of columns: which are shown, by which one the grid is sorted, by which it is grouped."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from crm.queries.grid_rows import GridColumn
from crm.ui.contacts import words
from crm.ui.contacts.layout import GROUPS, Layout

Change = Callable[[Layout], None]


class ColumnsMenu(QMenu):
    """Ticks for columns: it stays open while they are set. Below: grouping, and the usual layout."""

    def __init__(
        self, parent: QWidget, columns: Sequence[GridColumn], layout: Layout, change: Change
    ) -> None:
        """Offer *columns*; *change* is given the layout as it is wanted."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Columns"))
        self._layout, self._change = layout, change
        self.ticks: dict[str, QAction] = {}
        self._add_groups(columns)
        self.addSeparator()
        for column in columns:
            action = self.addAction(words.column_title(column).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column.key in layout.columns)
            action.triggered.connect(lambda on, key=column.key: self._tick(key, on=on))
            self.ticks[column.key] = action
        self.addSeparator()
        self.addAction(self.tr("As they usually are")).triggered.connect(self._as_usual)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick without closing."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            action = self.actionAt(event.position().toPoint())
            if action in self.ticks.values():
                action.trigger()
                return True
        return super().eventFilter(watched, event)

    def _add_groups(self, columns: Sequence[GridColumn]) -> None:
        menu = self.addMenu(self.tr("Group by"))
        group = QActionGroup(menu)
        titles = {column.key: words.column_title(column) for column in columns}
        choices = [("", self.tr("Nothing")), *((key, titles.get(key, "")) for key in GROUPS)]
        for key, title in choices:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(key == self._layout.group)
            group.addAction(action)
            action.triggered.connect(lambda _on, key=key: self._group(key))

    def _tick(self, key: str, *, on: bool) -> None:
        kept = [one for one in self._layout.columns if one != key]
        if on or kept:
            self._set(columns=(*kept, key) if on else tuple(kept))
        else:
            self.ticks[key].setChecked(True)  # the last one stays

    def _group(self, key: str) -> None:
        self._set(group=key)

    def _as_usual(self) -> None:
        self._layout = Layout()
        self._change(self._layout)

    def _set(self, **changes: object) -> None:
        self._layout = self._layout.with_(**changes)
        self._change(self._layout)


class HeadingMenu(QMenu):
    """What can be done with one column, from a click with the other button on its title."""

    def __init__(self, parent: QWidget, column: GridColumn, layout: Layout, change: Change) -> None:
        """Offer to sort, group and hide by *column*."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = column.key
        rest = tuple(one for one in layout.columns if one != key)
        offers = [
            (self.tr("Sort upwards"), layout.with_(sort=key), True),
            (self.tr("Sort downwards"), layout.with_(sort=f"-{key}"), True),
            (self.tr("Sort by name"), layout.with_(sort=""), bool(layout.sort)),
            (self.tr("Group by it"), layout.with_(group=key), key in GROUPS),
            (self.tr("Ungroup"), layout.with_(group=""), bool(layout.group)),
            (self.tr("Hide this column"), layout.with_(columns=rest), bool(rest)),
        ]
        for text, wanted, offered in offers:
            if offered:
                action = self.addAction(text)
                action.triggered.connect(lambda _on=False, wanted=wanted: change(wanted))
