"""Waiting for the first picture of the window: what is heavy begins only after it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls *then* once, as soon as *window* was painted for the first time."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        """Watch *window* from before it is shown."""
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave every event alone; after the first painting stop watching."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False
