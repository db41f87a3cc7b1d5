"""Undo goes back to the item that the step was about, wherever one has gone since."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crm.ui.outcomes import Done
from crm.ui.worker import Worker


class Returning(QObject):
    """Remembers at which item each step of this session was done on a page of work."""

    def __init__(
        self,
        page: QWidget,
        worker: Worker,
        here: Callable[[], int | None],
        show: Callable[[int], None],
    ) -> None:
        """Note what *worker* does while *page* is shown; *here* tells the item, *show* goes to it."""
        super().__init__(page)
        self._page, self._here, self._show = page, here, show
        self._places: dict[int, int] = {}  # step → item
        worker.done.connect(self._heed)

    def _heed(self, done: Done) -> None:
        if done.kind == "undo" and done.report is not None:
            item = self._places.get(done.report.step_id)
            if item is not None:
                self._show(item)
        elif self._page.isVisible() and done.changes.step_id is not None:
            item = self._here()
            if item is not None:  # whoever goes on to the next item does so after this
                self._places.setdefault(done.changes.step_id, item)
