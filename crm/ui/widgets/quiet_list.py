"""A list that leaves letters and signs to the page around it, where they are commands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

_FOR_THE_PAGE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})


class QuietList(QListView):
    """Qt's own would look for a line that begins with the letter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and select with the keys of a list; leave all others to the page."""
        typed = event.text().isprintable() and event.text() not in ("", " ")
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (typed and plain) or Qt.Key(event.key()) in _FOR_THE_PAGE:
            event.ignore()
        else:
            super().keyPressEvent(event)
