"""The numbers beside the pages in the sidebar: who waits, what is due."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from crm.ui.late import Late
from crm.ui.worker import Worker

inbox_counts = Late("crm.queries.inbox", "inbox_counts")
MINUTE_MS = 60_000


class Counts(QObject):
    """Counts anew after each change, and each minute, since time alone makes things due.

    `counted(object)` carries `InboxCounts`. The Inbox counts for itself while it is shown.
    """

    counted = Signal(object)

    def __init__(self, worker: Worker, clock: Callable[[], datetime], parent: QObject) -> None:
        """Count what is in the book of *worker*."""
        super().__init__(parent)
        self._worker, self._clock = worker, clock
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.count)
        self._minute.start()

    def count(self) -> None:
        """Ask the book."""
        self._worker.read(
            self,
            inbox_counts,
            now=self._clock().astimezone(),
            me=self._worker.user_id(),
            then=self.counted.emit,
        )
