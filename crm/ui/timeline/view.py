"""What happened with a person, line by line, as a list that screen readers can walk."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from crm.queries.rows import TimelineRow
from crm.ui.commands import Command
from crm.ui.theme import fonts
from crm.ui.timeline.delegate import LINE_HEIGHT, TimelineDelegate
from crm.ui.timeline.model import ROW, TimelineModel, is_logged
from crm.ui.widgets.context_menu import context_menu


class Timeline(QListView):
    """As tall as its rows: the page around it scrolls.

    `correction_wanted(object)` and `removal_wanted(object)` carry the id of what was logged.
    """

    correction_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self._rows = TimelineModel(self)
        self._pressed = QPoint()
        self.setModel(self._rows)
        self.setItemDelegate(TimelineDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._double_click)

    def show_rows(self, rows: Sequence[TimelineRow], now: datetime) -> None:
        """Show *rows* as of *now*; the current line stays the same one."""
        before = self.currentIndex().row()
        self._rows.show(rows, now)
        self.setFixedHeight(max(1, len(rows)) * LINE_HEIGHT + 2)
        if before >= 0 and rows:
            self.setCurrentIndex(self._rows.index(min(before, len(rows) - 1)))

    def logged(self) -> set[int]:
        """Return the ids of what was logged and stands here."""
        return {row.item_id for row in self._rows.rows if is_logged(row) and row.item_id}

    def act(self, row: int) -> None:
        """Do what Enter does on a line: put right what was logged."""
        line = self.line(row)
        if line is not None and is_logged(line):
            self.correction_wanted.emit(line.item_id)

    def line(self, row: int) -> TimelineRow | None:
        """Return what stands in a line, None if there is no such line."""
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def remove(self, row: int) -> None:
        """Ask to delete what was logged in a line."""
        line = self.line(row)
        if line is not None and is_logged(line):
            self.removal_wanted.emit(line.item_id)

    def offered(self, row: int) -> list[Command | None]:
        """Return what the menu of a line offers."""
        line = self.line(row)
        if line is None:
            return []
        copy = Command("timeline.copy", self.tr("Copy"), (), "note", lambda: self._copy(row))
        if not is_logged(line):
            return [copy]
        edit, delete = self.tr("Edit"), self.tr("Delete")
        return [
            Command("timeline.edit", edit, ("Return",), "pencil", lambda: self.act(row)),
            copy,
            None,
            Command("timeline.delete", delete, ("Del",), "trash", lambda: self.remove(row)),
        ]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where it was pressed."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what can be done with the current line."""
        row, plain = self.currentIndex().row(), not event.modifiers()
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if row >= 0 and plain and event.key() in enter:
            self.act(row)
        elif row >= 0 and plain and event.key() == Qt.Key.Key_Delete:
            self.remove(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the line under the mouse, or with the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            menu = context_menu(self.offered(index.row()), self)
            menu.popup(event.globalPos() if by_mouse else below)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def end_word(self, row: TimelineRow) -> str:
        """Return the word at the end of a line that does something when it is clicked."""
        return self.tr("Edit") if is_logged(row) else ""

    def _click(self, index: QModelIndex) -> None:
        word = self.end_word(index.data(ROW))
        width = QFontMetrics(fonts.sized(fonts.SECOND)).horizontalAdvance(word) + 8
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._pressed.x()
        if word and (x <= width if rtl else x >= self.viewport().width() - width):
            self.act(index.row())

    def _double_click(self, index: QModelIndex) -> None:
        if is_logged(index.data(ROW)):
            self.act(index.row())

    def _copy(self, row: int) -> None:
        line = self.line(row)
        if line is not None:
            QGuiApplication.clipboard().setText(line.detail or line.title)
