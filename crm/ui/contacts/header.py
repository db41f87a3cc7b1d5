"""The head of the grid: a check box for everybody, titles, which column sorts, drag to reorder."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from crm.ui.contacts.delegate import CHECK_WIDTH, PAD, draw_check
from crm.ui.contacts.model import GridModel
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting

HEIGHT = 34


class GridHeader(QHeaderView):
    """`all_wanted()`: the check box was clicked; `sort_wanted(str)`: the title of a column."""

    all_wanted = Signal()
    sort_wanted = Signal(str)

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        """Stand over the columns of *model*."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = model
        self.sorted_by = ""  # a column, with "-" in front for downwards
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(CHECK_WIDTH)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Columns"))
        self.sectionClicked.connect(self._click)

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def show_sorting(self, sort: str) -> None:
        """Point an arrow at what sorts the list: a column, with "-" in front for downwards."""
        self.sorted_by = sort
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint the check box or a title, with an arrow if the column sorts."""
        t = tokens()
        painter.save()
        painter.setClipRect(rect)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, QColor(t.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(t.border2))
        if logical == 0:
            marks = self._grid.marks
            draw_check(painter, rect, on=marks.is_all(), partly=bool(marks) and not marks.is_all())
        elif logical <= len(self._grid.columns):
            self._title(painter, rect.adjusted(PAD, 0, -PAD, 0), logical)
        painter.restore()

    def _title(self, painter: QPainter, inner: QRect, logical: int) -> None:
        key = self._grid.columns[logical - 1].key
        text = str(self._grid.headerData(logical, Qt.Orientation.Horizontal) or "")
        font, ink = fonts.kept(fonts.SECOND, "semibold"), tokens().muted
        sorts = key == self.sorted_by.removeprefix("-")
        room = inner.width() - (20 if sorts else 0)
        words = QRect(inner.left(), inner.top(), room, inner.height())
        words = painting.mirrored(painter.layoutDirection(), inner, words)
        painting.text(painter, words, text, font, ink)
        if sorts:
            taken = min(QFontMetrics(font).horizontalAdvance(text), room)
            place = painting.square(inner.left() + taken + 4, inner.center().y() + 1, 14)
            place = painting.mirrored(painter.layoutDirection(), inner, place)
            name = "chevron-down" if self.sorted_by.startswith("-") else "chevron-up"
            icons.draw(painter, name, ink, QRectF(place))

    def _click(self, logical: int) -> None:
        if logical == 0:
            self.all_wanted.emit()
        elif logical <= len(self._grid.columns):
            self.sort_wanted.emit(self._grid.columns[logical - 1].key)
