"""Watch a starting window from inside, at the price of a few calls: when it was painted, and what."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent


def watch(begun: float, linger_ms: int, *, needs_rows: bool) -> Callable[[], dict[str, float]]:
    """Watch the windows made from now on; return what tells the times, seconds since *begun*.

    The program is ended *linger_ms* after the first rows, or after the first picture where there
    are none to come. Memory is in MB.
    """
    marks: dict[str, float] = {}
    probe = _Probe(marks, begun)
    _watch_windows(probe, None if needs_rows else linger_ms)
    _watch_tables(probe, linger_ms)

    def found() -> dict[str, float]:
        painted = max(marks["picture"], marks["title"])
        return {**marks, "painted": painted, "rows": marks.get("rows", 0.0), "peak": _peak()}

    return found


def _watch_windows(probe: "_Probe", linger_ms: int | None) -> None:
    class Window(QtWidgets.QMainWindow):
        """A main window that tells of its first picture and its title."""

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if probe.note("picture") and linger_ms is not None:
                QTimer.singleShot(linger_ms, self.close)

        def setWindowTitle(self, title: str) -> None:  # noqa: N802 - Qt's name
            super().setWindowTitle(title)
            if title.endswith(" – Rollbook"):
                probe.mark("title")

    QtWidgets.QMainWindow = Window  # type: ignore[misc]


def _watch_tables(probe: "_Probe", linger_ms: int) -> None:
    class Table(QtWidgets.QTableView):
        """A table that tells when its first row had something in it."""

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if self.model().index(1, 0).data() is not None and probe.note("rows"):
                QTimer.singleShot(linger_ms, self.window().close)

    QtWidgets.QTableView = Table  # type: ignore[misc]


class _Probe(QObject):
    """Notes the moment after the painting that is going on: before timers and other events."""

    def __init__(self, marks: dict[str, float], begun: float) -> None:
        super().__init__()
        self._marks, self._begun = marks, begun
        self._noted: list[str] = []
        self._due: list[str] = []

    def mark(self, name: str) -> None:
        """Take the time of the first *name*."""
        self._marks.setdefault(name, time.monotonic() - self._begun)

    def note(self, name: str) -> bool:
        """Mark *name* once the picture is handed over. False if that was noted before."""
        if name in self._noted:
            return False
        self._noted.append(name)
        self._due.append(name)
        event, first = QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value
        QCoreApplication.postEvent(self, event, first)
        return True

    def customEvent(self, event: QEvent) -> None:
        """Take the time."""
        event.accept()
        while self._due:
            self.mark(self._due.pop())


def _peak() -> float:
    """Return the highest resident size so far, in MB."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0
