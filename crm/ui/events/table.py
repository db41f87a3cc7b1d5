"""The table of people at an event on the screen: a click on a fact notes it or takes it back."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm.ui.events import words
from crm.ui.events.people import CAME, DUE, NAME, PERSON, REGISTERED, STATUS, AnyIndex, PeopleModel
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.pills import PILL_HEIGHT, draw_pill, pill_width

_LINE = 38
_TICK = 16
_WITH_DUE, _WITH_REGISTERED = 600, 480
_WIDTHS = {REGISTERED: 112, CAME: 112, STATUS: 144, DUE: 96}


class PeopleDelegate(QStyledItemDelegate):
    """Paints one cell: a name, a tick with its day, a pill."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return the height of a line."""
        return QSize(80, _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        t, rect, row = tokens(), option.rect, index.data(PERSON)
        column, shown = index.column(), str(index.data() or "")
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if chosen:
            painter.fillRect(rect, QColor(t.selected))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.border))
        left = 16 if column == NAME else 8

        def place(at: int, width: int) -> QRect:
            plain = QRect(rect.left() + at, rect.top(), width, rect.height())
            return painting.mirrored(option.direction, rect, plain)

        ticked = (column == REGISTERED and row.registered_at) or (
            column == CAME and row.attended_at
        )
        if column == STATUS:
            width = min(pill_width(shown), rect.width() - left - 4)
            pill = QRectF(place(left, width))
            pill = QRectF(pill.left(), pill.center().y() - PILL_HEIGHT / 2, width, PILL_HEIGHT)
            draw_pill(painter, pill, shown, words.status_tone(row.status))
        else:
            if ticked:
                tick = painting.square(0, rect.height() // 2, _TICK)
                tick.translate(place(left, _TICK).left(), rect.top())
                icons.draw(painter, "check", t.accent, QRectF(tick))
                left += _TICK + 6
            font = fonts.sized(fonts.BODY, "medium" if column == NAME else "regular")
            ink = t.text if column == NAME else t.muted
            painting.text(painter, place(left, rect.width() - left - 6), shown, font, ink)
        painter.restore()


class PeopleTable(QTableView):
    """One line is current. `pressed_fact(int, int)` carries line and column of a click on a fact.

    Letters, Space and Enter are left to the page.
    """

    pressed_fact = Signal(int, int)

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        """Show *model*."""
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("People at this event"))
        self.setItemDelegate(PeopleDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; border-radius: 0; }")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = self.verticalHeader()
        lines.hide()
        lines.setDefaultSectionSize(_LINE)
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns where the names would have no room."""
        super().resizeEvent(event)
        self.setColumnHidden(DUE, self.width() < _WITH_DUE)
        self.setColumnHidden(REGISTERED, self.width() < _WITH_REGISTERED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and select with the keys of a table; leave all others to the page."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if (event.text().isprintable() and event.text() and plain) or event.key() in keys:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if index.column() in (REGISTERED, CAME):
            self.pressed_fact.emit(index.row(), index.column())
