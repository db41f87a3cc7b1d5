"""Opening, making and leaving books: one at a time, claimed for this window, remembered."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from crm.domain.errors import UserError
from crm.store.recent import forget, remember
from crm.ui.outcomes import Fault
from crm.ui.single_instance import Claim
from crm.ui.worker import Worker

_Try = tuple[Worker, Callable[[Any], None], Callable[[UserError], None]]
"""A worker, what it tells when it has opened the book, and what when it was refused."""


class Books(QObject):
    """Holds the worker of the open book, if one is open.

    A book that cannot be opened leaves the one that is open alone.
    """

    opening = Signal(object)  # Path
    opened = Signal(object)  # Worker, of which pages may ask; what was open before is being left
    ready = Signal(object)  # Worker, whose book is open for everything
    lost = Signal(object, object)  # Path, UserError: it was shown and could not be opened
    refused = Signal(object, object)  # Path, UserError
    broke = Signal(object)  # Fault
    announced = Signal(str)  # what takes a while
    taken = Signal(object)  # Path: another window has it and was asked to come to the front
    knocked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no book."""
        super().__init__(parent)
        self.worker: Worker | None = None
        self._claim: Claim | None = None
        self._trying: tuple[Worker, Claim] | None = None
        self._wanted: Path | None = None  # the book that is just being opened

    def open(self, path: Path, passphrase: str | None = None) -> None:
        """Open the book at *path* instead of the one that is open."""
        if (prepared := self._prepare(path)) is not None:
            worker, tell, failed = prepared
            looked = partial(self._show_early, worker) if self.worker is None else None
            worker.open(path, passphrase, then=tell, failed=failed, looked=looked)

    def make(self, path: Path, build: Callable[[], Any]) -> None:
        """Hold the new book that *build* makes at *path*, returning its store."""
        if (prepared := self._prepare(path)) is not None:
            worker, tell, failed = prepared
            worker.make(build, then=tell, failed=failed)

    def leave(self) -> None:
        """Close the open book, and one that is just being opened."""
        if self._trying is not None:
            self._drop(*self._trying)
        self._trying = None
        if self.worker is not None and self._claim is not None:
            self._drop(self.worker, self._claim)
        self.worker, self._claim = None, None

    def _prepare(self, path: Path) -> _Try | None:
        """Claim *path* and return a worker for it; None if there is nothing to open."""
        if self.worker is not None and self.worker.path() == path:
            self.opened.emit(self.worker)
            if self.worker.is_open():
                self.ready.emit(self.worker)
            return None
        if self._trying is not None and self._wanted == path:
            return None  # asked twice
        claim = Claim(path, self)
        if not claim.take():
            claim.knock()
            self.taken.emit(path)
            return None
        if self._trying is not None:
            self._drop(*self._trying)
        worker = Worker(self)
        self._trying, self._wanted = (worker, claim), path
        worker.announced.connect(self.announced)
        self.opening.emit(path)
        return self._listen(worker, claim, path)

    def _listen(self, worker: Worker, claim: Claim, path: Path) -> _Try:
        """Return *worker* with what to do when the book is open or refused."""

        def is_tried() -> bool:
            mine = self._trying is not None and self._trying[0] is worker
            self._trying = None if mine else self._trying
            return mine

        def tell(_path: Path) -> None:
            if is_tried():
                self._settle(worker, claim)
            if self.worker is worker:
                self._begin(worker, claim)

        def failed(error: UserError) -> None:
            if is_tried():
                self._drop(worker, claim)
                self.refused.emit(path, error)
            elif self.worker is worker:
                self.lost.emit(path, error)

        def broke(fault: Fault) -> None:
            if is_tried():
                self._drop(worker, claim)
            self.broke.emit(fault)

        worker.broke.connect(broke)
        return worker, tell, failed

    def _show_early(self, worker: Worker) -> None:
        """Let the book be shown that *worker* has looked into and not opened yet."""
        if self._trying is not None and self._trying[0] is worker and self.worker is None:
            claim, self._trying = self._trying[1], None
            self._settle(worker, claim)

    def _settle(self, worker: Worker, claim: Claim) -> None:
        old = self.worker, self._claim
        self.worker, self._claim = worker, claim
        self.opened.emit(worker)
        if old[0] is not None and old[1] is not None:
            self._drop(old[0], old[1])

    def _begin(self, worker: Worker, claim: Claim) -> None:
        """Listen for others who want the book, now that it is open, and remember it."""
        claim.knocked.connect(self.knocked)
        claim.listen()
        path = worker.path()
        if path is not None:
            remember(path)
        self.ready.emit(worker)

    def _drop(self, worker: Worker, claim: Claim) -> None:
        worker.shut()
        worker.deleteLater()
        claim.release()
        claim.deleteLater()

    def forget(self, path: Path) -> None:
        """Do not offer *path* again."""
        forget(path)
