"""What pages ask of a book that is still being opened: some is answered at once, the rest is kept."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from crm.ui.lane import Job, Lane
from crm.ui.late import Late

if TYPE_CHECKING:
    from crm.store.first_look import FirstLook

QUICK = {
    "crm.queries.inquiries.has_inquiries": Late("crm.queries.first", "has_inquiries"),
    "crm.queries.inbox.inbox_start": Late("crm.queries.first", "inbox_start"),
    "crm.queries.inbox.inbox_counts": Late("crm.queries.first", "inbox_counts"),
}
"""Queries of which a quick one finds the same without SQLAlchemy."""


class EarlyReads:
    """Reads through a first look at the book, until the store is open.

    The store is not opened before the first page is painted: importing what it needs would hold
    that up. Unless said otherwise, everything is called in the window's thread.
    """

    def __init__(
        self,
        lane: Lane,
        post: Callable[[Callable[[], None]], None],
        shown: Callable[[], None],
    ) -> None:
        """Read in *lane*; *post* does a call in the window's thread; *shown* hears of the page."""
        self._lane, self._post, self._shown = lane, post, shown
        self._look: FirstLook | None = None
        self._kept: list[Job] = []
        self._may_open = threading.Event()
        self._may_open.set()

    def begin(self, path: Path, looked: Callable[[], None]) -> None:
        """Look into the book at *path*. If all is as usual, let *looked* ask for the first page."""

        def work() -> Any:
            from crm.store.first_look import first_look

            return first_look(path)

        def settle(look: Any, _error: BaseException | None) -> None:
            self._post(lambda: found(look))

        def found(look: Any) -> None:
            self._look = look
            if look is None:
                self.let_open()
                return
            looked()
            painted = partial(QTimer.singleShot, 0, self._painted)
            self._lane.add(Job(lambda: None, lambda *_: self._post(painted)))

        self._may_open.clear()
        self._lane.add(Job(work, settle))

    def take(self, name: str, args: Any, kwargs: Any, job: Job) -> bool:
        """Answer *job*, which asks the query *name*, soon. False if the store is to do it."""
        look, quick = self._look, QUICK.get(name)
        if look is None:
            return False
        if quick is None:
            self._kept.append(job)
            return True

        def settle(answer: Any, error: BaseException | None) -> None:
            if answer is None or error is not None:
                self._post(lambda: self._ask_store(job))
            else:
                job.settle(answer, None)

        self._lane.add(Job(partial(look.read, quick, *args, **kwargs), settle, job.key))
        return True

    def user_id(self) -> int | None:
        """Return who "me" is in the book that is looked into."""
        return self._look.user_id if self._look else None

    def path(self) -> Path | None:
        """Return where the book is that is looked into."""
        return self._look.path if self._look else None

    def wait(self) -> None:
        """Wait until the store may be opened. Call it in the thread that opens it."""
        self._may_open.wait()

    def let_open(self) -> None:
        """Let the store be opened now."""
        self._may_open.set()

    def end(self) -> None:
        """Ask the store, which is open now, for everything that was kept, and from now on."""
        look, self._look = self._look, None
        if look is not None:
            self._lane.add(Job(look.close, lambda *_: None))
        kept, self._kept = self._kept, []
        for job in kept:
            self._lane.add(job)

    def close(self) -> None:
        """End the look if it is going on. Call it once no read is running."""
        self.let_open()
        look, self._look = self._look, None
        if look is not None:
            look.close()

    def _painted(self) -> None:
        self.let_open()
        if self._look is not None:
            self._shown()

    def _ask_store(self, job: Job) -> None:
        if self._look is None:
            self._lane.add(job)
        else:
            self._kept.append(job)
