"""The box over the window in which somebody types where to go or what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.widgets.fields import draw_lens, leave_room_for_lens
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.offers import LINE_HEIGHT, Offer, OfferList
from crm.ui.widgets.toast import announce

_WIDTH, _TOP, _LINES = 560, 64, 11


class GoToBox(QFrame):
    """`typed(str)` wants other offers, `chosen(object)` carries the `Offer` that was taken.

    It closes by Esc, by a choice, and when somebody goes elsewhere.
    """

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Lie over *window*, hidden."""
        super().__init__(window)
        self._before: QWidget | None = None
        self.setObjectName("Card")
        self.setAccessibleName(self.tr("Go to or do"))
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("A name, a page, a view, or what you want to do"))
        self.field.setAccessibleName(self.tr("Go to or do"))
        self.list = OfferList(self.tr("Places and commands"), self, first=True)
        self.nothing = PlainLabel(
            self.tr("Nobody and nothing is called so."), self, tone="muted", size=fonts.SECOND
        )
        self.nothing.setContentsMargins(10, 6, 10, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.field.textChanged.connect(self.typed)
        self.field.left.connect(self.close_box)
        self.list.chosen.connect(self._take)
        self.hide()

    def open(self) -> None:
        """Come up empty, with the focus."""
        self._before = self.window().focusWidget()
        self.field.clear()
        self.nothing.hide()
        self.window().installEventFilter(self)
        self.typed.emit("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_box(self) -> None:
        """Go away and give the focus back."""
        if self.isVisible():
            self.window().removeEventFilter(self)
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these; the marked line stays the same if it is still among them."""
        marked = self.list.marked()
        moved = self.list.currentIndex().row() > 0
        self.list.offer(offers)
        if moved and marked is not None and marked in offers:
            self.list.setCurrentIndex(self.list.model_.index(list(offers).index(marked)))
        self.nothing.setVisible(not offers)
        self.list.setVisible(bool(offers))
        self.list.setFixedHeight(min(len(offers), self._room()) * LINE_HEIGHT + 2)
        self._place()

    def tell(self) -> None:
        """Have a screen reader say what Enter would do."""
        marked = self.list.marked()
        announce(self.field, marked.spoken() if marked else self.nothing.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of a window that changes its size."""
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _take(self, offer: Offer) -> None:
        self.close_box()
        self.chosen.emit(offer)

    def _room(self) -> int:
        return max(3, min(_LINES, (self.window().height() - _TOP - 90) // LINE_HEIGHT))

    def _place(self) -> None:
        window = self.window()
        width = min(_WIDTH, window.width() - 32)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, _TOP)


class _Field(QLineEdit):
    """Hands arrows and Enter to the list below; `left()` comes with Esc and with the focus gone."""

    left = Signal()

    def __init__(self, box: GoToBox) -> None:
        super().__init__(box)
        self._box = box
        leave_room_for_lens(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if self._box.list.take_key(event) or event.key() == Qt.Key.Key_Tab:
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_lens(self)
