"""A list of work on the screen: scrolls 100 000 lines of two heights."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from crm.ui.worklist.delegate import HEADING_HEIGHT, ROW_HEIGHT, WorkDelegate
from crm.ui.worklist.lines import Heading
from crm.ui.worklist.model import ID, WorkModel


class WorkList(QTableView):
    """A table of one column. One line is current; more can be marked.

    `moved(object)` carries the id that is current now, None on a heading or nothing.
    Letters and Enter are left to the page.
    """

    moved = Signal(object)

    def __init__(
        self,
        model: WorkModel,
        name: str,
        delegate: type[WorkDelegate],
        parent: QWidget | None = None,
    ) -> None:
        """Show *model*, painted by *delegate*; *name* is spoken by screen readers."""
        super().__init__(parent)
        self._items = model
        self._quiet = False
        self._low: list[int] = []
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; border-radius: 0; background: transparent; }")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        sizes = self.verticalHeader()
        sizes.hide()
        sizes.setMinimumSectionSize(HEADING_HEIGHT)
        sizes.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        sizes.setDefaultSectionSize(ROW_HEIGHT)
        self.setItemDelegate(delegate(self))
        self.setModel(model)
        sizes.setSelectionModel(QItemSelectionModel(model, sizes))
        model.modelReset.connect(self._size_headings)
        self.verticalScrollBar().setSingleStep(24)

    def current_id(self) -> int | None:
        """Return the id of the current item."""
        found: int | None = self.currentIndex().data(ID)
        return found

    def select(self, item_id: int | None, *, quiet: bool = False) -> None:
        """Make an item current, or none; *quiet* tells nobody."""
        line = None if item_id is None else self._items.lines.line_of(item_id)
        index = QModelIndex() if line is None else self._items.index(line)
        if not index.isValid() and not self.currentIndex().isValid() and not quiet:
            self.moved.emit(None)  # a reset takes the current line away without a word
            return
        self._quiet = quiet
        self.setCurrentIndex(index)
        self._quiet = False

    def select_fold(self) -> None:
        """Make the fold of what was just done current."""
        if self._items.done:
            self.setCurrentIndex(self._items.index(self._items.lines.heading_lines()[-1]))

    def toggle_fold(self) -> None:
        """Unfold or fold what was just done; the current line stays current."""
        current, on_fold = self.current_id(), self.on_fold()
        self._items.toggle_done()
        if on_fold or current is None or self._items.lines.line_of(current) is None:
            self.select_fold()
        else:
            self.select(current)

    def step(self, by: int) -> bool:
        """Move *by* lines over the headings; say whether there was somewhere to go."""
        count, line = len(self._items.lines), self.currentIndex().row()
        line = line + by if line >= 0 else (0 if by > 0 else count - 1)
        while 0 <= line < count:
            index = self._items.index(line)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return True
            line += 1 if by > 0 else -1
        return False

    def on_fold(self) -> bool:
        """Say whether the fold of what was just done is current."""
        index = self.currentIndex()
        return index.isValid() and isinstance(self._items.lines.at(index.row()), Heading)

    def currentChanged(  # noqa: N802 - Qt's name
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell the page."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        if not self._quiet:
            self.moved.emit(current.data(ID) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the keys of a list; leave all others to the page."""
        visible = max(1, self.viewport().height() // ROW_HEIGHT - 1)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: visible,
            Qt.Key.Key_PageUp: -visible,
        }
        by = steps.get(Qt.Key(event.key()))
        if plain == Qt.KeyboardModifier.NoModifier and by is not None:
            if not self.step(by) and abs(by) > 1:
                self._to_end(by > 0)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._to_end(event.key() == Qt.Key.Key_End)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold and unfold; Ctrl marks one line, Shift all up to it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and isinstance(self._items.lines.at(index.row()), Heading):
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.toggle_fold()
            return
        clicked = index.data(ID) if index.isValid() else None
        if clicked is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._items.mark([clicked])
        elif clicked is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.mark_to(index.row())
        else:
            super().mousePressEvent(event)

    def mark_to(self, line: int) -> None:
        """Mark everything from the current line to *line*, both included."""
        here = max(self.currentIndex().row(), 0)
        span = range(min(here, line), max(here, line) + 1)
        items = [self._items.lines.at(number) for number in span]
        self._items.mark([item for item in items if isinstance(item, int)], on=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the one column as wide as the list."""
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    def _to_end(self, last: bool) -> None:  # noqa: FBT001 - first or last
        self.setCurrentIndex(QModelIndex())
        self.step(-1 if last else 1)

    def _size_headings(self) -> None:
        sizes, lines = self.verticalHeader(), self._items.lines.heading_lines()
        for line in self._low:  # a reset keeps the heights that there were
            if line < sizes.count():
                sizes.resizeSection(line, ROW_HEIGHT)
        for line in lines:
            sizes.resizeSection(line, HEADING_HEIGHT)
        self._low = lines
        self.setColumnWidth(0, self.viewport().width())
