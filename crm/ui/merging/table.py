"""The table of a merge on the screen: a circle before each value, filled where it is taken."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm.ui.merging.model import CHOSEN, AnyIndex, MergeModel
from crm.ui.theme import fonts
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting

_LINE = 32
_NAMES_WIDTH = 132


class _Delegate(QStyledItemDelegate):
    """Paints one cell."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(80, _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        t, rect, direction = tokens(), option.rect, option.direction
        painter.save()
        painter.setLayoutDirection(direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(t.selected))
        chosen = index.data(CHOSEN)
        last = index.column() == index.model().columnCount() - 1
        left = 10
        if chosen is not None:
            place = painting.square(left, rect.height() // 2, 14).translated(rect.topLeft())
            spot = QRectF(painting.mirrored(direction, rect, place))
            outline = t.accent if chosen else t.input
            painting.box(
                painter, spot, 7, fill=t.surface, outline=outline, width=2 if chosen else 1
            )
            if chosen:
                painting.box(painter, spot.adjusted(4, 4, -4, -4), 3, fill=t.accent)
            left += 22
        text = str(index.data() or "")
        words = QRect(rect.left() + left, rect.top(), rect.width() - left - 8, rect.height())
        words = painting.mirrored(direction, rect, words)
        ink = t.muted if index.column() == 0 else t.text
        weight = "medium" if chosen or last else "regular"
        shown = " ".join(text.split()) or ("–" if index.column() else "")
        painting.text(painter, words, shown, fonts.sized(fonts.BODY, weight), ink)
        painter.restore()


class MergeTable(QTableView):
    """↑↓ go from line to line, ←→ choose a side, a click chooses a value, F2 types a result.

    `merge_wanted()` comes with Ctrl+Enter.
    """

    merge_wanted = Signal()

    def __init__(self, model: MergeModel, parent: QWidget | None = None) -> None:
        """Show *model*."""
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Which values are taken"))
        self.setItemDelegate(_Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_LINE)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._click)
        model.modelReset.connect(self._begin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows; merge with Ctrl+Enter; type a result with F2."""
        row = self.currentIndex().row()
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        by = ways.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            by = -by
        typed = event.text().isprintable() and event.text() not in ("", " ")
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if by and row >= 0:
            self._rows.step(row, by)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.merge_wanted.emit()
        elif event.key() == Qt.Key.Key_F2 and row >= 0:
            self.edit(self._rows.index(row, self._rows.columnCount() - 1))
        elif typed and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Qt's own would look for a line that begins with the letter
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        column = index.column()
        if 1 <= column <= len(self._rows.order):
            self._rows.choose(index.row(), self._rows.order[column - 1])
        elif column == len(self._rows.order) + 1:
            self._rows.choose(index.row(), None)

    def _begin(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, _NAMES_WIDTH)
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 1))
