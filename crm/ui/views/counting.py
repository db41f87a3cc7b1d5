"""How many each saved view finds: one count after the other, so that nothing has to wait for them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from crm.queries.searching.rows import ViewRow
from crm.ui.frame import Frame
from crm.ui.late import Late

count_found = Late("crm.queries.views", "count_found")
SOON_MS = 400
"""So long after a change it is counted anew: changes come in bunches."""
MINUTE_MS = 60_000


class ViewCounts(QObject):
    """`counted(str, int)` carries a view's ref and how many it finds.

    It counts again after changes, and every minute, since time alone moves people between views.
    """

    counted = Signal(str, int)

    def __init__(self, frame: Frame, parent: QObject) -> None:
        """Count in the book of *frame*."""
        super().__init__(parent)
        self._frame = frame
        self._views: tuple[ViewRow, ...] = ()
        self._left: list[ViewRow] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._start)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._start)
        self._minute.start()

    def count(self, views: Sequence[ViewRow], *, at_once: bool = False) -> None:
        """Count these from now on, in their order."""
        self._views = tuple(views)
        self._soon.start(0 if at_once else SOON_MS)

    def _start(self) -> None:
        self._left = list(self._views)
        self._count()

    def _count(self) -> None:
        if not self._left:
            return
        view, frame = self._left.pop(0), self._frame

        def told(count: int) -> None:
            self.counted.emit(view.ref, count)
            self._count()

        now, me = frame.now(), frame.me()
        frame.worker.read(
            self, count_found, view.what, view.search, now=now, me=me, then=told, patient=True
        )
