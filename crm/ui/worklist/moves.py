"""What keys do to a page of work itself: go on, go back, mark, open, leave."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from crm.ui.widgets.toast import announce
from crm.ui.worklist.detail import DetailPane
from crm.ui.worklist.list_view import WorkList
from crm.ui.worklist.model import WorkModel


class Moves(QObject):
    """Each method is a command; nothing here writes to the book."""

    def __init__(
        self,
        model: WorkModel,
        view: WorkList,
        detail: DetailPane,
        read: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        """Move in *view*; *read* brings the item to the front, *leave* the list."""
        super().__init__(view)
        self._model, self._list, self._detail = model, view, detail
        self._read, self._leave = read, leave

    def can_act(self) -> bool:
        """Say whether there is something to act on."""
        return bool(self._model.marked) or self._list.current_id() is not None

    def next(self) -> None:
        """Go to the next one."""
        if not self._list.step(1):
            announce(self._list, self.tr("End of the list"))

    def previous(self) -> None:
        """Go to the previous one."""
        if not self._list.step(-1):
            announce(self._list, self.tr("Start of the list"))

    def write_log(self) -> None:
        """Open the form to log what happened."""
        shown = self._detail.view.detail
        if shown is not None and shown.row.id == self._list.current_id():
            self._read()
            self._detail.view.composer.open()

    def mark(self) -> None:
        """Mark the current one, or unfold what was just done."""
        current = self._list.current_id()
        if current is not None and self._model.lines.place(current) is not None:
            self._model.mark([current])
        elif self._list.on_fold():
            self._list.toggle_fold()

    def mark_next(self) -> None:
        """Mark and go on."""
        self._mark_and(1)

    def mark_previous(self) -> None:
        """Mark and go back."""
        self._mark_and(-1)

    def mark_all(self) -> None:
        """Mark all that match, not only what is on the screen."""
        self._model.mark(self._model.lines.ids, on=True)

    def mark_none(self) -> None:
        """Take all marks away."""
        if self._model.marked:
            self._model.mark(list(self._model.marked), on=False)

    def enter(self) -> None:
        """Go from the list into what it shows; on the fold, open it."""
        if self._list.on_fold():
            self._list.toggle_fold()
        elif self._list.current_id() is not None:
            self._read()
            self._detail.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> None:
        """Take all marks away and go back to the list."""
        self.mark_none()
        self._leave()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def following(self, gone: set[int]) -> int | None:
        """Return the first one after the current one that stays, else the last before it."""
        lines, current = self._model.lines, self._list.current_id()
        here = lines.place(current) if current is not None else None
        if here is None:
            places = [place for one in gone if (place := lines.place(one)) is not None]
            here = min(places, default=0)
        ids = lines.ids
        after = next((one for one in ids[here + 1 :] if one not in gone), None)
        before = next((one for one in reversed(ids[: here + 1]) if one not in gone), None)
        return after if after is not None else before

    def _mark_and(self, step: int) -> None:
        for _ in range(2):
            current = self._list.current_id()
            if current is not None and self._model.lines.place(current) is not None:
                self._model.mark([current], on=True)
            if step and not self._list.step(step):
                return
            step = 0
