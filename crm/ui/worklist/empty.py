"""What stands where there is nothing to show: one sentence, one button."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel


class EmptyState(QWidget):
    """A picture, a sentence and perhaps a button; `clicked()` tells of it."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.words = PlainLabel("", self, tone="muted", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button("", parent=self)
        self.button.clicked.connect(self.clicked)
        self._picture = _Picture(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, words: str, button: str = "", icon: str = "inbox") -> None:
        """Show *words* and, if it is given, a *button*."""
        self.words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._picture.name = icon
        self._picture.update()


class _Picture(QWidget):
    """An icon in a soft circle."""

    name = "inbox"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(56, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 28, fill=t.selected)
        icons.draw(painter, self.name, t.accent, QRectF(16, 16, 24, 24))
        painter.end()
