"""A list of things to choose from, below a box that keeps the focus: an icon, words, a remark."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.delegates import Index, option_rect, option_state
from crm.ui.widgets.toast import announce

LINE_HEIGHT = 30
_ICON, _PAD = 16, 10


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to choose: what is answered, what it is called, a remark, and what stands last.

    *end* is short, such as a count or a key.
    """

    value: object
    text: str
    note: str = ""
    end: str = ""
    icon: str = ""

    def spoken(self) -> str:
        """Return the line as a screen reader says it."""
        return ", ".join(part for part in (self.text, self.note, self.end) if part)


class OfferModel(QAbstractListModel):
    """The offers of one moment."""

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """Offer these from now on."""
        self.beginResetModel()
        self.offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and what is spoken."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.offers[index.row()].text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.offers[index.row()].spoken()
        return None


class OfferList(QListView):
    """`chosen(object)` carries the `Offer` that was clicked or taken with Enter or Tab.

    It never has the focus: the box above it hands its keys to `take_key`. With *first* the first
    line is always marked; else Enter belongs to the box until somebody has gone down.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget, *, first: bool = False) -> None:
        """Be empty and hidden; *name* is spoken by screen readers."""
        super().__init__(parent)
        self._first = first
        self.model_ = OfferModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView { background: transparent; outline: 0; }")
        self.clicked.connect(self._click)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these in place of what was there."""
        self.model_.show(offers)
        if self._first and offers:
            self.setCurrentIndex(self.model_.index(0))

    def marked(self) -> Offer | None:
        """Return the line that Enter would take."""
        index = self.currentIndex()
        return self.model_.offers[index.row()] if index.isValid() else None

    def texts(self) -> list[str]:
        """Return what is offered."""
        return [offer.text for offer in self.model_.offers]

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; return whether it meant anything."""
        count, key = self.model_.rowCount(), event.key()
        if not count or event.modifiers() not in _PLAIN:
            return False
        row = self.currentIndex().row()
        if key == Qt.Key.Key_Down:
            self._mark((row + 1) % count)
        elif key == Qt.Key.Key_Up and (row >= 0 or self._first):
            self._mark((row - 1) % count)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = 8 if key == Qt.Key.Key_PageDown else -8
            self._mark(max(0, min(count - 1, row + step)))
        elif key == Qt.Key.Key_Tab:
            self.chosen.emit(self.model_.offers[max(row, 0)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.chosen.emit(self.model_.offers[row])
        else:
            return False
        return True

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(240, self.model_.rowCount() * LINE_HEIGHT + 2)

    def minimumSizeHint(self) -> QSize:
        """Ask for little."""
        return QSize(120, LINE_HEIGHT)

    def _mark(self, row: int) -> None:
        self.setCurrentIndex(self.model_.index(row))
        announce(self, self.model_.offers[row].spoken())

    def _click(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model_.offers[index.row()])


class OfferPopup(QFrame):
    """An `OfferList` that lies over the window, below the box it belongs to."""

    def __init__(self, box: QWidget, name: str) -> None:
        """Belong to *box*; be hidden."""
        super().__init__(box.window())
        self._box = box
        self.setObjectName("Card")
        self.list = OfferList(name, self)
        self.hide()
        box.installEventFilter(self)

    def offer(self, offers: Sequence[Offer], *, most: int = 9) -> None:
        """Offer these, or go away if there are none. At most *most* lines are high."""
        self.list.offer(offers)
        if not offers:
            self.hide()
            return
        window = self._box.window()
        if self.parent() is not window:
            self.setParent(window)
        place = self._box.mapTo(window, self._box.rect().bottomLeft())
        room = window.height() - place.y() - 12
        lines = max(2, min(len(offers), most, room // LINE_HEIGHT))
        width = min(max(self._box.width(), 300), window.width() - 16)
        left = max(8, min(place.x(), window.width() - width - 8))
        self.setGeometry(left, place.y() + 4, width, lines * LINE_HEIGHT + 10)
        self.list.setGeometry(5, 5, width - 10, lines * LINE_HEIGHT)
        self.raise_()
        self.show()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Go away when the box moves, hides, or loses the focus."""
        gone = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move)
        if watched is self._box and event.type() in gone:
            self.hide()
        return False


class _Delegate(QStyledItemDelegate):
    """Paints a line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, OfferList)
        offer, t = view.model_.offers[index.row()], tokens()
        state = option_state(option)
        rect, direction = option_rect(option), view.layoutDirection()
        on = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(direction)
        if on or state & QStyle.StateFlag.State_MouseOver:
            edge = t.text if t.contrast and on else None
            painting.box(painter, QRectF(rect), 5, fill=t.selected if on else t.hover, outline=edge)
        left = rect.left() + _PAD
        if offer.icon:
            icon = painting.square(left, rect.center().y() + 1, _ICON)
            icon = painting.mirrored(direction, rect, icon)
            icons.draw(painter, offer.icon, t.muted, QRectF(icon))
            left += _ICON + _PAD
        right = rect.right() - _PAD
        if offer.end:
            font = fonts.sized(fonts.SMALL, "medium")
            width = QFontMetrics(font).horizontalAdvance(offer.end) + 2
            place = QRect(right - width, rect.top(), width, rect.height())
            place = painting.mirrored(direction, rect, place)
            painting.text(painter, place, offer.end, font, t.muted, painting.RIGHT)
            right -= width + _PAD
        _paint_words(painter, offer, QRect(left, rect.top(), right - left, rect.height()), rect)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, LINE_HEIGHT)


def _paint_words(painter: QPainter, offer: Offer, room: QRect, whole: QRect) -> None:
    """Paint what it is called and, behind it, the remark as far as there is room."""
    t, direction = tokens(), painter.layoutDirection()
    font = fonts.sized(fonts.BODY, "medium")
    width = min(QFontMetrics(font).horizontalAdvance(offer.text) + 2, room.width())
    place = QRect(room.left(), room.top(), width, room.height())
    painting.text(painter, painting.mirrored(direction, whole, place), offer.text, font, t.text)
    rest = QRect(place.right() + _PAD, room.top(), room.width() - width - _PAD, room.height())
    if offer.note and rest.width() > 24:
        second = fonts.sized(fonts.SECOND)
        rest = painting.mirrored(direction, whole, rest)
        painting.text(painter, rest, offer.note, second, t.muted)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
