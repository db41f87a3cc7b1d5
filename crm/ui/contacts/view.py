"""The grid on the screen: cells are selected as in a spreadsheet, contacts are marked by boxes."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from crm.queries.grid_rows import GridGroup
from crm.ui.contacts.delegate import CHECK_WIDTH, PAD, ROW_HEIGHT
from crm.ui.contacts.editing import EditingDelegate
from crm.ui.contacts.header import HEIGHT, GridHeader
from crm.ui.contacts.layout import Layout
from crm.ui.contacts.model import GridModel
from crm.ui.contacts.place import Place
from crm.ui.widgets.delegates import Index

_WIDEST = 480
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_FOR_THE_PAGE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
_STYLE = """
QTableView { border: 0; border-radius: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
"""
_SIGNS = "/?"
"""Signs that are keys of the window even where text could be typed: no cell begins with them."""
_MOVES = frozenset(
    {
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)


class GridView(QTableView):
    """A table that leaves to the page what is not moving, marking or editing.

    `opened(object)` carries the id of a contact; `ordered(object)` keys of columns in a new order;
    `sized(str, int)` a column and its new width; `all_wanted()` that all are to be marked;
    `edit_ended()` comes when the field of a cell has closed.
    """

    opened = Signal(object)
    ordered = Signal(object)
    sized = Signal(str, int)
    all_wanted = Signal()
    edit_ended = Signal()

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        """Show *model*."""
        super().__init__(parent)
        self._grid = model
        self._anchor: int | None = None  # the line whose box was clicked last
        self._quiet = False
        self._grows_below = False
        self.setAccessibleName(self.tr("Contacts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_STYLE)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self.head = GridHeader(model, self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        model.rowsAboutToBeInserted.connect(self._note_growth)
        # With the table's own, selecting everything would tell the header row by row.
        for header in (rows, self.head):
            header.setSelectionModel(QItemSelectionModel(model, header))
        self.cells = EditingDelegate(model, self)
        self.setItemDelegate(self.cells)
        self.head.sectionMoved.connect(self._moved)
        self.head.sectionResized.connect(self._resized)
        self.head.setFixedHeight(HEIGHT)
        self.place = Place(self, model)

    # Where one is

    def current_id(self) -> int | None:
        """Return the contact of the current line."""
        index = self.currentIndex()
        return self._grid.lines.id_at(index.row()) if index.isValid() else None

    def go_to(self, contact_id: int | None, column: int = 1) -> None:
        """Make a cell of a contact current; the first line if it is not there."""
        line = self._grid.lines.line_of(contact_id)
        if len(self._grid.lines):
            self.setCurrentIndex(self._grid.index(line or 0, max(column, 0)))

    def seen_lines(self) -> range:
        """Return the lines that are on the screen."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        count = len(self._grid.lines)
        return range(max(first, 0), (last if last >= 0 else count - 1) + 1) if count else range(0)

    def block(self) -> tuple[int, int, int, int] | None:
        """Return the selected cells as first and last line, first and last column."""
        ranges = self.selectionModel().selection()
        if not ranges.size():
            return None
        area = ranges.at(0)
        return area.top(), area.bottom(), max(area.left(), 1), max(area.right(), 1)

    # Columns

    def lay_out(self, layout: Layout) -> None:
        """Give the columns their widths, and the head its arrow."""
        self._quiet = True
        for place in range(self.head.count()):
            self.head.moveSection(self.head.visualIndex(place), place)
        self.setColumnWidth(0, CHECK_WIDTH)
        self.head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        for number, column in enumerate(self._grid.columns, 1):
            self.setColumnWidth(number, layout.width(column.key))
        self._quiet = False
        self.head.show_sorting(layout.sort)

    def sizeHintForColumn(self, column: int) -> int:
        """Return what the lines on the screen need: a hundred thousand are not looked at."""
        if column == 0:
            return CHECK_WIDTH
        lines = self.seen_lines()
        title = str(self._grid.headerData(column, Qt.Orientation.Horizontal) or "")
        needed = self.head.fontMetrics().horizontalAdvance(title) + 2 * PAD + 24
        found = (self.cells.wanted_width(line, column) for line in lines)
        return min(max(needed, *found) if lines else needed, _WIDEST)

    # What Qt calls

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Make the scroll bar longer; paint the rows again only if something else has changed."""
        grows, self._grows_below = self._grows_below, False
        if grows:
            self.updateGeometries()
        else:
            super().doItemsLayout()

    def selectAll(self) -> None:
        """Mark everybody, which costs nothing."""
        self.all_wanted.emit()

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters typed on a cell that cannot be edited look for nobody."""

    def event(self, event: QEvent) -> bool:
        """Keep letters for the cell they are typed into, before they are anybody's shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            editable = self._grid.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable
            typed = _is_typed(event) and event.text() not in _SIGNS
            if editable and self.current_id() is not None and typed:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, mark and edit; leave other keys to the page."""
        key, index = Qt.Key(event.key()), self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            return  # Enter in a field: it is saved and closed a moment later, nothing else
        if key == Qt.Key.Key_Space and index.isValid() and not event.modifiers() & _CTRL:
            self._turn(index.row(), extend=bool(event.modifiers() & _SHIFT))
        elif (
            key in _FOR_THE_PAGE
            or (event.modifiers() & _CTRL and key not in _MOVES)
            or (_is_typed(event) and (event.text() in _SIGNS or self.current_id() is None))
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark by a click on a box, fold by a click on a heading; select cells by others."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            heading = self._grid.lines.id_at(index.row()) is None
            if index.column() == 0 or heading:
                self._turn(index.row(), extend=bool(event.modifiers() & _SHIFT))
                if not heading:
                    self._go_quietly(index.row())
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the contact from its name; edit other cells."""
        index = self.indexAt(event.position().toPoint())
        contact_id = self._grid.lines.id_at(index.row()) if index.isValid() else None
        if contact_id is None or index.column() == 0:
            self.mousePressEvent(event)
        elif self._grid.columns[index.column() - 1].key == "name":
            self.opened.emit(contact_id)
        elif self._grid.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on as in a spreadsheet: Enter down, Tab to the next column, Shift+Tab back."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        steps = {
            hints.SubmitModelCache: (1, 0),
            hints.EditNextItem: (0, 1),
            hints.EditPreviousItem: (0, -1),
        }
        down, right = steps.get(hint, (0, 0))
        self.step(down, right)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit_ended.emit()

    def edit_again(self, contact_id: int, column: int, text: str) -> None:
        """Open the field of a cell once more, with what could not be saved."""
        line = self._grid.lines.line_of(contact_id)
        if line is not None:
            index = self._grid.index(line, column)
            self.setCurrentIndex(index)
            self.edit(index)
            self.cells.type_again(text)

    def is_editing(self) -> bool:
        """Say whether the field of a cell is open."""
        return self.state() == QAbstractItemView.State.EditingState

    def step(self, down: int, right: int) -> None:
        """Go to another cell, as far as there is one."""
        index = self.currentIndex()
        line = min(max(index.row() + down, 0), len(self._grid.lines) - 1)
        column = min(max(index.column() + right, 1), len(self._grid.columns))
        if index.isValid() and (down or right):
            self.setCurrentIndex(self._grid.index(line, column))

    # Inside

    def _note_growth(self, _parent: Index, first: int, _last: int) -> None:
        """Note whether the list is about to grow below what is seen, and nothing else."""
        self.executeDelayedItemsLayout()
        self._grows_below = 0 <= self.rowAt(self.viewport().height() - 1) < first

    def _turn(self, line: int, *, extend: bool) -> None:
        """Turn the mark of a line over, or fold its group; with *extend* mark all up to it."""
        item = self._grid.lines.at(line)
        if isinstance(item, GridGroup):
            self._grid.fold(item)
            self.setCurrentIndex(self._grid.index(line, 1))
        elif extend and self._anchor is not None and self._anchor < len(self._grid.lines):
            first, last = sorted((self._anchor, line))
            self._grid.mark(self._grid.lines.between(first, last), on=True)
        else:
            self._grid.mark([item])
            self._anchor = line

    def _go_quietly(self, line: int) -> None:
        index = self._grid.index(line, max(self.currentIndex().column(), 1))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _moved(self) -> None:
        if not self._quiet:
            QTimer.singleShot(0, self, self._tell_order)  # the head is still moving its parts

    def _tell_order(self) -> None:
        places = [self.head.logicalIndex(place) for place in range(1, self.head.count())]
        keys = [self._grid.columns[logical - 1].key for logical in places if logical > 0]
        if keys != [column.key for column in self._grid.columns]:
            self.ordered.emit(keys)

    def _resized(self, logical: int, _old: int, new: int) -> None:
        last = self.head.visualIndex(logical) == self.head.count() - 1
        if not self._quiet and not last and 0 < logical <= len(self._grid.columns):
            self.sized.emit(self._grid.columns[logical - 1].key, new)


def _is_typed(event: QKeyEvent) -> bool:
    """Say whether a key writes something, rather than moves or commands."""
    text = event.text()
    command = event.modifiers() & (_CTRL | Qt.KeyboardModifier.AltModifier)
    return bool(text) and text.isprintable() and text != " " and not command
