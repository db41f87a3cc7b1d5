"""The message that something was done, with Undo, for eight seconds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QPushButton, QWidget

from crm.ui.theme import fonts
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.pills import key_text

SHOWN_FOR_MS = 8000
_MARGIN = 14
_HEIGHT = 38


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say *words*."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # slow: not for a start

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class _Undo(QPushButton):
    """The word Undo and its key, in the toast's colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(fonts.sized(fonts.BODY, "semibold"))

    def set_words(self, text: str, key: str) -> None:
        self.setText(text)
        self.key = key
        words = QFontMetrics(self.font()).horizontalAdvance(text)
        keys = QFontMetrics(fonts.sized(fonts.SMALL)).horizontalAdvance(key)
        self.setFixedSize(words + keys + 24, _HEIGHT - 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.hasFocus():
            painting.box(painter, QRectF(self.rect()), 4, outline=t.toast_accent, width=2)
        area = self.rect().adjusted(6, 0, -6, 0)
        painting.text(painter, area, self.text(), self.font(), t.toast_accent)
        small = fonts.sized(fonts.SMALL)
        painting.text(painter, area, self.key, small, t.toast[0], painting.RIGHT)
        painter.end()


class Toast(QWidget):
    """One message at a time at the bottom of its parent; a newer one replaces it.

    It stays while the mouse is over it or Undo has the focus.
    """

    def __init__(self, parent: QWidget) -> None:
        """Wait, hidden, over *parent*."""
        super().__init__(parent)
        self._ground = parent
        self._words = ""
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR_MS)
        self._timer.timeout.connect(self.hide)
        self.button = _Undo(self)
        self.button.clicked.connect(self._take_back)
        self.button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch(1)
        row.addWidget(self.button)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        parent.installEventFilter(self)
        self.hide()

    def words(self) -> str:
        """Return what it says."""
        return self._words

    def say(
        self,
        words: str,
        undo: Callable[[], None] | None = None,
        key: str = "Ctrl+Z",
        *,
        button: str = "",
    ) -> None:
        """Show *words*; with *undo*, offer to take it back, or to do what *button* says."""
        self._words, self._undo = words, undo
        self.button.setVisible(undo is not None)
        self.button.set_words(button or self.tr("Undo"), key_text(key) if key else "")
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the parent, over pages made meanwhile; stay while Undo has the focus."""
        kind = event.type()
        if watched is self._ground and kind == QEvent.Type.Resize:
            self._place()
        elif watched is self._ground and kind == QEvent.Type.ChildPolished:
            self.raise_()
        elif watched is self.button and kind == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self.button and kind == QEvent.Type.FocusOut and self.isVisible():
            self._timer.start()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is over it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count again."""
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dark box and the words."""
        ink, fill = tokens().toast
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        outline = ink if tokens().contrast else None
        painting.box(painter, QRectF(self.rect()), 8, fill=fill, outline=outline)
        taken = self.button.width() + 8 if self._undo else 0
        area = self.rect().adjusted(16, 0, -(taken + 8), 0)
        area = painting.mirrored(self.layoutDirection(), self.rect(), area)
        painting.text(painter, area, self._words, fonts.sized(fonts.BODY), ink)
        painter.end()

    def _take_back(self) -> None:
        undo = self._undo
        self.hide()
        if undo is not None:
            undo()

    def _place(self) -> None:
        parent = self._ground
        words = QFontMetrics(fonts.sized(fonts.BODY)).horizontalAdvance(self._words)
        wanted = 16 + words + 18 + (self.button.width() + 8 if self._undo else 6)
        width = min(wanted, parent.width() - 2 * _MARGIN)
        left = _MARGIN
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = parent.width() - width - _MARGIN
        self.setGeometry(left, parent.height() - _HEIGHT - 20, width, _HEIGHT)
