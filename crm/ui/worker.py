"""The worker: it holds the open book in threads of its own, so that the window never waits.

Answers come back in the window's thread, and only to owners who are still there to hear them.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from crm.domain.errors import Problem, UserError
from crm.store.changes import Changes, UndoReport
from crm.store.labels import Label
from crm.ui.answering import Answering
from crm.ui.collecting import Collector
from crm.ui.early import EarlyReads
from crm.ui.lane import Job, Lane
from crm.ui.late import Late, name_of
from crm.ui.outcomes import Done, Failed, Labeller, Reverse, Then, is_there
from crm.ui.outside import Outside

if TYPE_CHECKING:
    from crm.store.store import Store

render_label = Late("crm.queries.history", "render_label")


class Worker(QObject):
    """Reads in one thread, writes in another, other work in a third. All signals are queued."""

    changed = Signal(object)  # Changes, after each write and when another program wrote
    done = Signal(object)  # Done, after each step that changed something
    announced = Signal(str)  # what takes a while at the moment
    shown = Signal()  # the first page was painted, and the book is not open yet
    problem = Signal(object)  # UserError that nobody else takes
    broke = Signal(object)  # Fault: a bug
    _post = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for a book to be opened."""
        super().__init__(parent)
        self._store: Store | None = None
        self._post.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._answering = Answering(self.post, self.problem.emit, self.broke.emit)
        self._wanted: dict[object, object] = {}  # the newest of the reads of each kind
        self._reads = Lane("rollbook-read", self._interrupt)
        self._writes = Lane("rollbook-write")
        self._others = Lane("rollbook-work")
        self._early = EarlyReads(self._reads, self.post, self.shown.emit)
        self._collector = Collector(self)
        self._collector.start()
        self._poll = Outside(
            self._reads, self._writes, lambda: self._store, self._tell_outside, self
        )

    # The book

    def open(
        self,
        path: Path,
        passphrase: str | None = None,
        *,
        then: Then = None,
        failed: Failed = None,
        looked: Callable[[], None] | None = None,
    ) -> None:
        """Open the book at *path*; *then* gets its path. It replaces none: close that first.

        If all is as usual *looked* is called before, as soon as the first page may be asked for.
        """
        if looked is not None and passphrase is None:
            self._early.begin(path, looked)

        def work() -> Path:
            self._early.wait()
            from crm.store.opening import open_book

            self._store = open_book(path, passphrase, announce=self.announced.emit)
            return path

        self._take_hold(work, "Open the book", then, failed)

    def make(
        self, build: Callable[[], "Store"], *, then: Then = None, failed: Failed = None
    ) -> None:
        """Hold the store that *build* returns, such as that of a new book."""

        def work() -> Path:
            self._store = store = build()
            return store.path

        self._take_hold(work, "Make a book", then, failed)

    def is_open(self) -> bool:
        """Say whether a book is open."""
        return self._store is not None

    def path(self) -> Path | None:
        """Return where the book is."""
        return self._store.path if self._store else self._early.path()

    def user_id(self) -> int | None:
        """Return who "me" is in the open book."""
        return self._store.user_id if self._store else self._early.user_id()

    def shut(self) -> None:
        """Finish what is being written, close the book and end all threads. Takes a moment."""
        self._poll.stop()
        self._early.let_open()
        self._reads.stop(finish=False)
        self._early.close()
        self._others.stop(finish=False)
        self._writes.add(
            Job(self._close_store, self._answering.to(None, None, Label("Close"), None))
        )
        self._writes.stop(finish=True)
        self._collector.stop()

    def is_busy(self) -> bool:
        """Say whether something that was asked of it is running or waits."""
        return any(lane.is_busy() for lane in (self._reads, self._writes, self._others))

    # Reading and writing

    def read(
        self,
        owner: QObject,
        query: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        failed: Failed = None,
        patient: bool = False,
        **kwargs: Any,
    ) -> None:
        """Give *then* what *query* finds. A newer read of the same owner and query replaces it.

        A *patient* one waits for all others: it reads what nobody looks at yet.
        """
        key, wanted = (id(owner), name_of(query)), object()
        self._wanted[key] = wanted

        def tell(answer: Any) -> None:
            if self._wanted.get(key) is wanted:  # an older answer may be on its way already
                then(answer)

        settle = self._answering.to(owner, tell, Label("Read the book"), failed)
        job = Job(lambda: self._book().read(query, *args, **kwargs), settle, key, patient)
        if not self._early.take(key[1], args, kwargs, job):
            self._reads.add(job)

    def forget(self, owner: QObject, query: Callable[..., Any]) -> None:
        """Stop a read that is not wanted any more."""
        self._wanted.pop((id(owner), name_of(query)), None)
        self._reads.drop((id(owner), name_of(query)))

    def write(
        self,
        label: Labeller,
        action: Callable[..., Any],
        *args: Any,
        then: Then = None,
        failed: Failed = None,
        **kwargs: Any,
    ) -> None:
        """Do *action* as one step; *then* gets its result, after `changed` and `done`."""

        def work() -> tuple[Any, Done]:
            result, changes = self._book().write(label, action, *args, **kwargs)
            named = label if isinstance(label, Label) else label(result)
            return result, Done(self._words_of(named) if changes else "", changes)

        self._add_write(work, label if isinstance(label, Label) else Label("Save"), then, failed)

    def undo(self, step_id: int | None = None, *, then: Then = None, failed: Failed = None) -> None:
        """Take back a step, the newest if none is named; *then* gets the UndoReport."""
        self._reverse("undo", lambda: self._book().undo(step_id), then, failed)

    def redo(self, step_id: int | None = None, *, then: Then = None, failed: Failed = None) -> None:
        """Do an undone step again, the newest if none is named; *then* gets the UndoReport."""
        self._reverse("redo", lambda: self._book().redo(step_id), then, failed)

    def step(
        self,
        what: Label,
        work: Callable[["Store"], tuple[Any, Changes]],
        name: Callable[[Any], Label],
        *,
        then: Then = None,
        failed: Failed = None,
    ) -> None:
        """Do *work*, which makes its step itself, such as an import; *name* labels its result."""

        def carry() -> tuple[Any, Done]:
            result, changes = work(self._book())
            return result, Done(self._words_of(name(result)) if changes else "", changes)

        self._add_write(carry, what, then, failed)

    def with_store(
        self,
        what: Label,
        work: Callable[["Store"], Any],
        *,
        then: Then = None,
        failed: Failed = None,
    ) -> None:
        """Do something with the store that is no step, such as a backup, in the writing thread."""
        settle = self._answering.to(None, then, what, failed)
        self._writes.add(Job(lambda: work(self._book()), settle))

    def work(
        self,
        owner: QObject,
        what: Label,
        work: Callable[[], Any],
        *,
        then: Then = None,
        failed: Failed = None,
    ) -> None:
        """Do something that needs no book, such as reading somebody's file."""
        self._others.add(Job(work, self._answering.to(owner, then, what, failed)))

    def post(self, call: Callable[[], None]) -> None:
        """Do *call* in the window's thread, soon. May be called from any thread."""
        self._post.emit(call)

    # What happens inside

    def _take_hold(self, work: Callable[[], Path], what: str, then: Then, failed: Failed) -> None:
        def opened(path: Path) -> None:
            self._early.end()
            self._poll.start()
            if then is not None:
                then(path)

        self._writes.add(Job(work, self._answering.to(None, opened, Label(what), failed)))

    def _add_write(
        self, work: Callable[[], tuple[Any, Done]], what: Label, then: Then, failed: Failed
    ) -> None:
        def told(answer: tuple[Any, Done]) -> None:
            if (done := answer[1]).changes:
                self.changed.emit(done.changes)
                self.done.emit(done)
            if then is not None and is_there(then):
                then(answer[0])

        self._writes.add(Job(work, self._answering.to(None, told, what, failed)))

    def _reverse(self, kind: str, reverse: Reverse, then: Then, failed: Failed) -> None:
        def work() -> tuple[UndoReport, Done]:
            report, changes = reverse()
            return report, Done("", changes, kind, report)

        self._add_write(work, Label("Undo" if kind == "undo" else "Redo"), then, failed)

    def _words_of(self, label: Label) -> str:
        return str(self._book().read(render_label, label))

    def _run(self, call: Callable[[], None]) -> None:
        call()

    def _book(self) -> "Store":
        if self._store is None:
            raise UserError("No book is open.", Problem.PLACE)
        return self._store

    def _interrupt(self, thread_id: int) -> None:
        if (store := self._store) is not None:
            store.interrupt(thread_id)

    def _close_store(self) -> None:
        if self._store is not None:
            store, self._store = self._store, None
            store.close()

    def _tell_outside(self) -> None:
        self.post(lambda: self.changed.emit(Changes(everything=True)))
