"""What was done in this session, so that Ctrl+Z takes back one's own work and nobody else's."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from crm.domain.errors import Problem, UserError
from crm.store.changes import UndoReport
from crm.ui.outcomes import Done, is_there
from crm.ui.worker import Worker

_tr = QCoreApplication.translate
Step = tuple[int, str]
"""A step's id and what it is called."""


class Trail(QObject):
    """The steps of this session that can be taken back, and those that can be done again.

    `did(str)` carries what was done, for a toast with Undo; `undid(str)` what was taken back, for
    one without. `moved()` comes when what undo and redo would do has changed.
    """

    did = Signal(str)
    undid = Signal(str)
    moved = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        """Follow what *worker* does."""
        super().__init__(parent)
        self._worker = worker
        self._done: list[Step] = []
        self._undone: list[Step] = []
        worker.done.connect(self._note)

    def next_undo(self) -> str:
        """Return what undo would take back, empty if nothing."""
        return self._done[-1][1] if self._done else ""

    def next_redo(self) -> str:
        """Return what redo would do again, empty if nothing."""
        return self._undone[-1][1] if self._undone else ""

    def undo(self) -> None:
        """Take back the newest step of this session."""
        if self._done:
            self.undo_step(*self._done[-1])

    def undo_step(
        self, step_id: int, text: str, then: Callable[[UndoReport], None] | None = None
    ) -> None:
        """Take back one step, which may be of an earlier session."""

        def told(report: UndoReport) -> None:
            if not isValid(self):  # the book was closed meanwhile
                return
            self._undone.append((step_id, text))
            self.moved.emit()
            words = self.tr("Undone: {what}").format(what=text)
            if report.kept or report.impossible:
                words = self.tr("Undone in part: {what}").format(what=text)
            self.undid.emit(words)
            if then is not None and is_there(then):
                then(report)

        def failed(error: UserError) -> None:
            if isValid(self):
                self._put_back(self._done, index, step, error)

        # At once, not when it is done: who presses Ctrl+Z twice means two steps.
        step = (step_id, text)
        index = next((at for at, one in enumerate(self._done) if one[0] == step_id), None)
        if index is not None:
            step = self._done.pop(index)
        self.moved.emit()
        self._worker.undo(step_id, then=told, failed=failed)

    def redo(self) -> None:
        """Do again what was undone last."""
        if not self._undone:
            return
        index = len(self._undone) - 1
        step = self._undone.pop()

        def told(_report: UndoReport) -> None:
            if not isValid(self):
                return
            self._done.append(step)
            self.moved.emit()
            self.did.emit(self.tr("Done again: {what}").format(what=step[1]))

        def failed(error: UserError) -> None:
            if isValid(self):
                self._put_back(self._undone, index, step, error)

        self.moved.emit()
        self._worker.redo(step[0], then=told, failed=failed)

    def _put_back(self, steps: list[Step], index: int | None, step: Step, error: UserError) -> None:
        """Say what went wrong. If it may go better later, the step stays next in line."""
        if index is not None and error.problem is not Problem.NOT_UNDERSTOOD:
            steps.insert(index, step)
        self.moved.emit()
        self._worker.problem.emit(error)

    def _note(self, done: Done) -> None:
        if done.kind != "action" or done.changes.step_id is None:
            return
        self._done.append((done.changes.step_id, done.text))
        self._undone.clear()
        self.moved.emit()
        self.did.emit(done.text)


def report_words(report: UndoReport) -> str:
    """Return in sentences what an undo took back, what it kept and what was impossible."""
    words = [_tr("Trail", "%n change(s) taken back.", "", report.reversed_rows)]
    if not report.reversed_rows:
        words = [_tr("Trail", "Nothing was taken back.")]
    if report.kept:
        kept = _tr("Trail", "%n kept, edited since.", "", len(report.kept))
        words.append(kept)
    if report.impossible:
        lost = _tr(
            "Trail", "%n impossible: what it belongs to is gone.", "", len(report.impossible)
        )
        words.append(lost)
    return " ".join(words)
