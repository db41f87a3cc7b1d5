"""Looking, once a second, whether another program has written to the open book."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from crm.ui.lane import Job, Lane

if TYPE_CHECKING:
    from crm.store.store import Store

POLL_MS = 1000


class Outside(QTimer):
    """Starts and stops as a timer does. The look itself is a read like any other."""

    def __init__(
        self,
        reads: Lane,
        writes: Lane,
        store: Callable[[], "Store | None"],
        tell: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Look with *reads* into what *store* returns; *tell* is called there if it has changed."""
        super().__init__(parent)
        self._reads, self._writes, self._store, self._tell = reads, writes, store, tell
        self.setInterval(POLL_MS)
        self.timeout.connect(self._ask)

    def _ask(self) -> None:
        if not self._writes.is_busy():
            self._reads.add(Job(self._look, self._told, "outside"))

    def _look(self) -> bool:
        store = self._store()
        return store is not None and store.changed_outside()

    def _told(self, answer: bool, error: BaseException | None) -> None:  # noqa: FBT001 - a callback
        if error is None and answer:
            self._tell()
