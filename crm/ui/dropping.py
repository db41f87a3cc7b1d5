"""Files dropped anywhere on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class DropTarget(QObject):
    """Takes files for a window. `dropped(object)` carries a list of paths, at least one."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Listen at *window* for as long as it lives."""
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a file; leave the rest to others."""
        if not isinstance(event, QDropEvent) or not self._window.isEnabled():
            return super().eventFilter(watched, event)
        files = dropped_files(event.mimeData())
        if files and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(files)
            return True
        return super().eventFilter(watched, event)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that *data* names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
