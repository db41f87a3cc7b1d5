"""Collecting garbage in the window's thread alone, so that two threads never wait for each other.

A collection runs in whichever thread happens to make the next object, and destroys what it finds
there. A Qt object that is destroyed in a worker's thread holds a lock of Qt's while it waits for
the interpreter; the window's thread may hold the interpreter and wait for that very lock.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


class Collector(QObject):
    """Takes over from Python's own collecting while any collector is at work."""

    _at_work = 0

    def __init__(self, parent: QObject) -> None:
        """Do nothing before `start`."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Collect in this thread only, from now on. It may be called again."""
        if not self._timer.isActive():
            Collector._at_work += 1
            gc.disable()
            self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again, once no other collector is at work."""
        if self._timer.isActive():
            self._timer.stop()
            Collector._at_work -= 1
            if not Collector._at_work:
                gc.enable()

    def look(self) -> None:
        """Collect as much as Python would have by now: the young, or older ones too."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [
            old
            for old, (count, limit) in enumerate(zip(counts, limits, strict=True))
            if count > limit
        ]
        if 0 in due:
            gc.collect(max(due))
