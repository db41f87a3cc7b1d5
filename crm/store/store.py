"""The door to a book: read through queries, write through actions, undo, redo."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.store import journal, search_index
from crm.store.changes import Changes, UndoReport
from crm.store.engine import BUSY_MS, Raw, make_engine
from crm.store.faults import told
from crm.store.key import Key
from crm.store.labels import Label
from crm.store.presence import check_present, identity
from crm.store.stamp import Stamp
from crm.store.steps import mark_undone, next_redo, next_undo
from crm.store.undo import reverse_step

P = ParamSpec("P")
T = TypeVar("T")
Labeller = Label | Callable[[Any], Label]


def utc_now() -> datetime:
    """Return this moment, aware, in UTC."""
    return datetime.now(UTC)


class Store:
    """One open book. Threads may share it; each read and write uses a connection of its own."""

    def __init__(
        self,
        path: Path,
        key: Key | None = None,
        *,
        clock: Callable[[], datetime] = utc_now,
        busy_ms: int = BUSY_MS,
    ) -> None:
        """Take hold of a book that `opening.open_book` has checked."""
        self.path = path
        self.key = key
        self.clock = clock
        self.user_id: int | None = None
        self.before_write: Callable[[], None] = lambda: None
        self.before_close: Callable[[], None] = lambda: None
        self.automatic_backups = False
        self.notices: list[str] = []  # sentences the user should see, though all went well
        self.changed = False  # written to since it was opened
        self._identity = identity(path)
        self._engine = make_engine(path, key, busy_ms=busy_ms, before=self._check_present)
        self._writing = threading.Lock()
        self._looking = threading.Lock()
        self._ending = threading.Lock()  # so that no read is stopped that has just ended
        self._reading: set[tuple[int, Raw]] = set()  # with the thread that reads
        self._seen = 0  # the last step that `changed_outside` looked at
        self._own: set[int] = set()  # our own steps since

    # Reading

    def read(
        self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return what *query* finds, in one consistent view of the book.

        Raises UserError (CANCELLED) if `interrupt` is called for this thread meanwhile.
        """
        with told(self.path), self._engine.connect() as connection:
            running = (threading.get_ident(), connection.connection.driver_connection)
            with self._ending:
                self._reading.add(running)
            try:
                with connection.begin(), Session(connection, autoflush=False) as session:
                    return query(session, *args, **kwargs)
            finally:
                with self._ending:
                    self._reading.discard(running)

    def interrupt(self, thread_id: int) -> None:
        """Stop what is read in that thread now, and nobody else's reads. It raises UserError."""
        with self._ending:
            for reader, raw in self._reading:
                if reader == thread_id:
                    raw.interrupt()

    # Writing

    def write(
        self,
        label: Labeller,
        action: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, Changes]:
        """Do *action* as one step: all of it or, if anything is raised, nothing.

        Returns the action's result and what it touched. An action that changes nothing leaves
        no step behind. A *label* that depends on the result is a function of it.
        """
        return self._step("action", label, action, *args, **kwargs)

    def housekeep(
        self, action: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> tuple[T, Changes]:
        """Do *action* as a step that undo passes over, such as who opened the book."""
        return self._step("housekeeping", Label("Housekeeping"), action, *args, **kwargs)

    def note(self, label: Label) -> Changes:
        """Note in the history what changed no row, such as an export. Undo passes over it."""

        def stay(session: Session) -> None:
            session.info["lasting"] = True

        return self._step("note", label, stay)[1]

    def erase(
        self,
        label: Label,
        action: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, Changes]:
        """Do *action*, which erases something for good, as a step that cannot be undone.

        The log is folded into the file afterwards, so that nothing of it is left there either.
        """
        result, changes = self._step("erasure", label, action, *args, **kwargs)
        self.fold()
        return result, Changes(changes.step_id, everything=True)

    def _step(
        self,
        kind: str,
        label: Labeller,
        action: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, Changes]:
        self.before_write()
        with told(self.path), self._writing, self._transaction() as connection:
            at = self.clock().replace(microsecond=0)
            step_id, before = journal.open_step(connection, kind, at, self.user_id)
            with Session(connection, autoflush=True, expire_on_commit=False) as session:
                session.info["stamp"] = Stamp(step_id, at, self.user_id)
                result = action(session, *args, **kwargs)
                session.flush()
                indexed = session.info.get("indexed", range(0))
            named = label if isinstance(label, Label) else label(result)
            lasting = bool(session.info.get("lasting"))
            ranges = journal.close_step(connection, step_id, before, named, lasting=lasting)
            if ranges is None:
                connection.rollback()
                return result, Changes()
            touched = journal.touched_contacts(connection, step_id, indexed)
            search_index.refresh(connection, touched)
            changes = journal.changes_of(connection, step_id, ranges)
            self._commit(connection, step_id)
        return result, changes

    def _check_present(self) -> None:
        check_present(self.path, self._identity)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        if identity(self.path) != self._identity:
            self.fold()  # into the file that was moved, which then lacks nothing
            self._check_present()
        with self._engine.connect() as plain:
            connection = plain.execution_options(writing=True)
            transaction = connection.begin()
            try:
                yield connection
            finally:
                if transaction.is_active:
                    transaction.rollback()

    def _commit(self, connection: Connection, step_id: int) -> None:
        """Commit, and note the step as ours before anybody can see it."""
        self._own.add(step_id)
        try:
            connection.commit()
        except BaseException:
            self._own.discard(step_id)
            raise
        self.changed = True

    # Undo and redo

    def undo(self, step_id: int | None = None) -> tuple[UndoReport, Changes]:
        """Take back a step: the given one, else the newest that is not undone.

        Raises UserError if there is nothing to undo or the step cannot be undone.
        """
        return self._reverse("undo", step_id)

    def redo(self, step_id: int | None = None) -> tuple[UndoReport, Changes]:
        """Do an undone step again: the given one, else the newest, if nothing was done since.

        Raises UserError if there is nothing to redo.
        """
        return self._reverse("redo", step_id)

    def _reverse(self, kind: str, wanted: int | None) -> tuple[UndoReport, Changes]:
        def reverse(session: Session) -> UndoReport:
            connection = session.connection()
            find = next_undo if kind == "undo" else next_redo
            target = find(connection, wanted)
            undo_id = session.info["stamp"].step_id
            report = reverse_step(connection, target, undo_id)
            mark_undone(connection, target, undo_id, kind)
            # A step with nothing to take back counts as undone, or the next undo would meet it
            # again. If one asked for by name had to be kept, it may be asked for again later.
            session.info["lasting"] = wanted is None or not (report.kept or report.impossible)
            return report

        def name(report: UndoReport) -> Label:
            return Label(
                "Undo {step}" if kind == "undo" else "Redo {step}", {"step": report.step_id}
            )

        return self._step(kind, name, reverse)

    # Other programs

    def changed_outside(self) -> bool:
        """Say, once, whether another program has written to the book since the last call."""
        with self._looking:
            steps = self.read(_steps_after, self._seen)
            found = any(step not in self._own for step in steps)
            self._seen = max(steps, default=self._seen)
            self._own -= set(steps)
        return found

    @contextmanager
    def exclusive(self) -> Iterator[Connection]:
        """Hold the write lock without a step, for backups' bookkeeping, checks and repairs."""
        with told(self.path), self._writing, self._transaction() as connection:
            yield connection

    def fold(self) -> None:
        """Fold the write-ahead log into the book, as far as nobody else is reading."""
        with told(self.path), self._engine.connect() as connection:
            raw: Raw = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()

    def close(self) -> None:
        """Close all connections. The last one folds the write-ahead log into the book."""
        try:
            if identity(self.path) == self._identity:
                self.before_close()
            else:
                with suppress(UserError):  # the file may be gone altogether
                    self.fold()  # closing alone would not, if the file was moved meanwhile
        finally:
            self._engine.dispose()

    def __enter__(self) -> Self:
        """Use the store in a with statement."""
        return self

    def __exit__(self, *exc: object) -> None:
        """Close it."""
        self.close()


def _steps_after(session: Session, step_id: int) -> list[int]:
    query = "SELECT id FROM steps WHERE id > ?"
    return list(session.connection().exec_driver_sql(query, (step_id,)).scalars())
