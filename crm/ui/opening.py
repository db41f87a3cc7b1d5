"""What the window shows while a book is being opened: nothing at first, then what takes so long."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from crm.ui.widgets.labels import PlainLabel

WAIT_MS = 300
"""How long opening may take before the window says that it is opening."""


class OpeningNotice(PlainLabel):
    """A sentence in the middle of the window."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__("", parent, tone="muted")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._book = ""
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(WAIT_MS)
        self._slow.timeout.connect(self._say_opening)

    def wait_for(self, path: Path) -> None:
        """Say in a moment that the book at *path* is being opened."""
        self._book = path.stem
        self.setText("")
        self._slow.start()

    def announce(self, words: str) -> None:
        """Say what takes a while."""
        self._slow.stop()
        self.setText(words)

    def rest(self) -> None:
        """Say nothing more: something else is shown."""
        self._slow.stop()

    def _say_opening(self) -> None:
        self.setText(self.tr("Opening “{book}”…").format(book=self._book))
