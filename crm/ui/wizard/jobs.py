"""The long work of an import, off the window's thread: reading, planning, carrying out."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from crm.domain.errors import Problem, UserError
from crm.store.labels import Label
from crm.ui.late import Late
from crm.ui.wizard.steps import Draft
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import Plan, Reading
    from crm.store.changes import Changes
    from crm.store.store import Store

plan_import = Late("crm.queries.planning.planner", "plan_import")
known_to_readers = Late("crm.queries.forms", "known_to_readers")
earlier_run = Late("crm.queries.forms", "earlier_run")


_Known = tuple[list[dict[str, Any]], tuple[str, ...]]


class Jobs(QObject):
    """One job at a time. `progressed(done, all)` comes while it runs, all is 0 if unknown.

    Starting another job, or `cancel`, ends the one that runs: nothing was changed then.
    """

    progressed = Signal(int, int)
    failed = Signal(object)  # UserError

    def __init__(self, worker: Worker, parent: QObject) -> None:
        """Work through *worker*."""
        super().__init__(parent)
        self._worker = worker
        self._cancel = threading.Event()
        self.busy = False

    def cancel(self) -> None:
        """End what runs."""
        self._cancel.set()
        self._worker.forget(self, plan_import)
        self.busy = False

    def stop(self) -> None:
        """End the import that runs; `failed` comes when everything is as it was."""
        self._cancel.set()

    def read(self, draft: Draft, then: Callable[["Reading", "Any"], None]) -> None:
        """Read the file or the pasted rows of *draft*; *then* gets the Reading and EarlierRun."""
        mine = self._begin()

        def read(known: _Known) -> None:
            work = _reading(draft, known, mine, self._progress(mine))
            self._worker.work(
                self, Label("Read a file"), work, then=look, failed=self._unless_old(mine)
            )

        def look(reading: "Reading") -> None:
            if self._is_newest(mine):
                found = self._finish(mine, lambda run: then(reading, run))
                self._worker.read(self, earlier_run, reading.digest, then=found)

        self._worker.read(self, known_to_readers, then=read)

    def plan(self, draft: Draft, then: Callable[["Plan"], None]) -> None:
        """Plan the import; *then* gets the Plan."""
        mine = self._begin()
        self._worker.read(
            self,
            plan_import,
            draft.reading,
            draft.options,
            progress=self._count(mine, _rows(draft)),
            then=self._finish(mine, then),
            failed=self._unless_old(mine),
        )

    def carry_out(self, draft: Draft, then: Callable[[Any, int | None], None]) -> None:
        """Import; *then* gets the ImportResult and the id of the step."""
        mine, plan, answers = self._begin(), draft.plan, draft.answers
        progress = self._count(mine, _rows(draft))

        def work(store: "Store") -> tuple[tuple[Any, int | None], "Changes"]:
            from crm.actions.imports import commit_import

            if plan is None:
                raise UserError("There is nothing to import.")
            result, changes = commit_import(store, plan, answers, progress=progress)
            return (result, changes.step_id), changes

        self._worker.step(
            Label("Import"),
            work,
            _name,
            then=self._finish(mine, lambda answer: then(*answer)),
            failed=self._unless_old(mine),
        )

    def _begin(self) -> threading.Event:
        self._cancel.set()
        self._cancel = threading.Event()
        self.busy = True
        return self._cancel

    def _is_newest(self, mine: threading.Event) -> bool:
        return mine is self._cancel and not mine.is_set()

    def _finish(self, mine: threading.Event, then: Callable[[Any], None]) -> Callable[[Any], None]:
        """Pass the answer on, unless another job was begun; an import that is done is done."""

        def finish(answer: Any) -> None:
            if mine is self._cancel:
                self.busy = False
                then(answer)

        return finish

    def _unless_old(self, mine: threading.Event) -> Callable[[UserError], None]:
        def failed(error: UserError) -> None:
            if mine is self._cancel:
                self.busy = False
                self.failed.emit(error)

        return failed

    def _progress(self, mine: threading.Event) -> Callable[[int, int], None]:
        def progress(done: int, whole: int) -> None:
            if mine is self._cancel:
                self.progressed.emit(done, whole)

        return progress

    def _count(self, mine: threading.Event, whole: int) -> Callable[[int], None]:
        def progress(done: int) -> None:
            if mine.is_set():
                raise UserError("Cancelled. Nothing was changed.", Problem.CANCELLED)
            self.progressed.emit(done, whole)

        return progress


def _reading(
    draft: Draft,
    known: _Known,
    cancel: threading.Event,
    progress: Callable[[int, int], None],
) -> Callable[[], "Reading"]:
    def work() -> "Reading":
        from crm.actions.importing.reading import read_file, read_text
        from crm.queries.planning.import_plan import ImportOptions

        profiles, own = known
        options = replace(draft.options or ImportOptions(), own_fields=own)
        if draft.text is not None:
            return read_text(draft.text, options, profiles)
        path = draft.path or Path()
        return read_file(path, options, profiles, cancel=cancel, progress=progress)

    return work


def _rows(draft: Draft) -> int:
    return len(draft.reading.facts) if draft.reading else 0


def _name(answer: tuple[Any, int | None]) -> Label:
    from crm.actions.imports import import_label

    return import_label(answer[0])
