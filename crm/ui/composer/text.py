"""The field in which one writes what happened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class Text(QPlainTextEdit):
    """Tab leaves it, Esc folds the form, Ctrl+Enter saves."""

    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What happened"))
        self.setPlaceholderText(self.tr("What happened, in a sentence or two"))
        self.setFixedHeight(62)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the form to the form."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
