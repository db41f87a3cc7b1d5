"""A thin coloured line of words across the whole window, with a button at its end."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.theme.appearance import tokens
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import ElidingLabel

_HEIGHT = 36


class Strip(QWidget):
    """Says something that holds for everything below it."""

    def __init__(
        self, words: str, button: str, parent: QWidget | None = None, *, away: str = ""
    ) -> None:
        """Say *words*; *button* is what can be done about it, *away* how to be rid of it."""
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(words)
        self.words = ElidingLabel(words, self, tone="warn", size=fonts.SECOND, weight="medium")
        self.button = Button(button, "arrow-right", self, look="flat")
        self.button.setFixedHeight(_HEIGHT - 8)
        self.away = Button(away, "cross", self, look="flat")
        self.away.setFixedHeight(_HEIGHT - 8)
        self.away.setVisible(bool(away))
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 0, 8, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.away)

    def say(self, words: str, button: str, away: str) -> None:
        """Say something else from now on."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.button.setText(button)
        self.away.setText(away)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line under it."""
        t = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(t.warn[1]))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, QColor(t.warn_border))
        painter.end()
