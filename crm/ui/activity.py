"""Notices that nobody has touched the program for a while, or that the computer was asleep."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 5_000
SLEPT_S = 60
"""A look that comes so much too late means that the computer was suspended in between."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Activity(QObject):
    """`idle(float)` carries for how many seconds nobody has touched any of our windows; `slept()`.

    It listens at the window that has the focus, not at every widget: what a widget hears passes
    through its window first.
    """

    idle = Signal(float)
    slept = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin to look."""
        super().__init__(parent)
        self._touched = self._looked = time.monotonic()
        self._looked_at_clock = time.time()
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)
            self._follow(app.focusWindow())

    def touch(self) -> None:
        """Note that somebody is there."""
        self._touched = time.monotonic()

    def look(self) -> None:
        """Tell how long nobody was there, and whether the computer slept since the last look.

        A clock that stands still during sleep and one that does not drift apart; one that does
        not stand still makes the look late.
        """
        steady, clock = time.monotonic(), time.time()
        late = max(steady - self._looked, clock - self._looked_at_clock)
        self._looked, self._looked_at_clock = steady, clock
        if late > LOOK_MS / 1000 + SLEPT_S:
            self.slept.emit()
        self.idle.emit(steady - self._touched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take every touch for a sign of life."""
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._forget)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)
            self.touch()

    def _forget(self) -> None:
        self._window = None
