"""The one line to which the form to log is folded: how to begin, or what waits to be saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm.ui.widgets.labels import ElidingLabel
from crm.ui.widgets.pills import KeyCap


class FoldedForm(QWidget):
    """A click anywhere is told by `opened()`."""

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Say how to begin."""
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 10, 17, 10)
        self.words = ElidingLabel("", self, tone="muted")
        row.addWidget(self.words, 1)
        row.addWidget(KeyCap("L", self))

    def show_text(self, text: str) -> None:
        """Say how to begin, or show the beginning of the *text* that waits to be saved."""
        text = " ".join(text[:200].split())
        words = self.tr("Draft: %1").replace("%1", text)
        self.words.setText(words if text else self.tr("Log a call, a message, a meeting …"))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Open the form."""
        self.opened.emit()
