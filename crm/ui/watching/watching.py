"""Watched folders while a book is open: looking now and then, and saying what came or waits."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout

from crm.domain.errors import UserError
from crm.store.labels import Label
from crm.ui.late import Late
from crm.ui.watching import words
from crm.ui.watching.jobs import Found, bring_in, label_of, read_new, settle, settle_imported
from crm.ui.widgets.strip import Strip
from crm.ui.window import MainWindow
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.actions.watching import Appeared
    from crm.queries.forms import Watched
    from crm.store.changes import Changes
    from crm.store.store import Store

LOOK_MS = 60_000
WAKE_MS = 3_000
"""So long after something appeared in a folder it is whole, if it is not large."""

what_is_watched = Late("crm.queries.forms", "what_is_watched")


class Watching(QObject):
    """Brings in what appears in the watched folders, and shows what waits for somebody.

    `look_wanted(object)` carries the paths of files that somebody wants to look at.
    """

    look_wanted = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        """Show what waits above the pages of *window*."""
        super().__init__(window)
        self._window = window
        self._worker: Worker | None = None
        self.is_held: Callable[[], bool] = lambda: False
        self.waiting: list[Appeared] = []
        self._judged: dict[str, Appeared] = {}  # by digest: what waits since an earlier look
        self._left: frozenset[str] = frozenset()  # until the book has noted them
        self._digests: dict[tuple[str, int, int], str] = {}
        self._cancel = threading.Event()
        self._looking = self._bringing = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=WAKE_MS)
        self._soon.timeout.connect(self.look)
        window.turned.connect(self._begin)
        window.left.connect(self.rest)

    @cached_property
    def strip(self) -> Strip:
        """The line that says what waits, built when something does."""
        strip = Strip("", self.tr("Look at it"), self._window, away=self.tr("Leave it"))
        strip.button.clicked.connect(self._look_at_waiting)
        strip.away.clicked.connect(self._leave_waiting)
        centre = self._window.centralWidget()
        layout = centre.layout() if centre is not None else None
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(1, strip)
        return strip

    @cached_property
    def _folders(self) -> QFileSystemWatcher:
        folders = QFileSystemWatcher(self)
        folders.directoryChanged.connect(self.wake)
        return folders

    def rest(self) -> None:
        """Look no more: the book is closed or locked."""
        self._cancel.set()
        self._timer.stop()
        self._soon.stop()
        if self._worker is not None:
            self._worker.changed.disconnect(self._note)
            self._worker.broke.disconnect(self._broke)
        self._worker, self._looking, self._bringing = None, False, False
        self._digests, self._judged, self._left = {}, {}, frozenset()
        self._show([])
        self._follow([])

    def is_importing(self) -> bool:
        """Say whether a file is being brought in at this moment."""
        return self._bringing

    def is_looking(self) -> bool:
        """Say whether a look is under way."""
        return self._looking

    def wake(self) -> None:
        """Look soon: something happened in a folder, or to the list of folders."""
        if self._worker is not None:
            self._soon.start()

    def look(self) -> None:
        """Look into all folders, unless somebody is importing or the last look is not over."""
        if self._worker is None or self._looking or self.is_held():
            return
        self._looking = True
        mine = self._cancel = threading.Event()
        self._worker.read(
            self, what_is_watched, then=lambda found: self._read(found, mine), patient=True
        )

    def let_go(self) -> None:
        """Stop looking while somebody imports by hand."""
        self._cancel.set()
        if self.waiting:
            self.strip.hide()

    def look_anew(self) -> None:
        """Look soon, also at what had waited: somebody may have dealt with it."""
        self._judged = {}
        self.wake()

    def _begin(self) -> None:
        """Look from now on for the book that is shown, if it is another one."""
        worker = self._window.worker
        if worker is not None and worker is not self._worker:
            self._worker = worker
            worker.changed.connect(self._note)
            worker.broke.connect(self._broke)
            self._timer.start()
            self._soon.start()

    def _note(self, changes: "Changes") -> None:
        if changes.touches("form_profiles"):
            self.look_anew()

    def _broke(self) -> None:
        """Look no more in this session if it was here: it would break at each look."""
        self._bringing = False

    # One look: which files are new, what is in them, bring them in one by one

    def _read(self, watched: "Watched", mine: threading.Event) -> None:
        worker, digests, judged = self._worker, self._digests, frozenset(self._judged)
        if worker is None or mine.is_set():
            self._looking = False
            return
        self._follow([folder for _profile, folder in watched.folders])
        watched = replace(watched, settled=watched.settled | self._left)

        def work() -> list[Found]:
            return read_new(watched, digests, judged, mine)

        worker.work(
            self,
            Label("Look into folders"),
            work,
            then=lambda files: self._next(files, [], mine),
            failed=self._stopped,
        )

    def _follow(self, folders: Sequence[str]) -> None:
        """Be woken by what happens in *folders*, and by nothing else."""
        if not folders and "_folders" not in self.__dict__:
            return
        there = set(self._folders.directories())
        if gone := sorted(there - set(folders)):
            self._folders.removePaths(gone)
        if new := sorted(set(folders) - there):
            self._folders.addPaths(new)

    def _next(self, files: list[Found], done: "list[Appeared]", mine: threading.Event) -> None:
        """Bring in the first of *files*; then the others."""
        worker = self._worker
        if worker is None or mine.is_set():
            self._looking = False
            return
        if not files:
            self._looked(done)
            return
        (file, reading), *rest = files
        if reading is None:
            self._next(rest, [*done, self._judged[file.digest]], mine)
            return

        def work(store: "Store") -> "tuple[Appeared, Changes]":
            return bring_in(store, file, reading, mine)

        def then(appeared: "Appeared") -> None:
            self._bringing = False
            self._next(rest, [*done, appeared], mine)

        self._bringing = True
        worker.step(Label("Import"), work, label_of, then=then, failed=self._stopped)

    def _looked(self, found: "Sequence[Appeared]") -> None:
        self._looking = False
        came = [one for one in found if one.step is not None]
        waiting = [one for one in found if one.outcome != "imported"]
        self._judged = {one.file.digest: one for one in waiting}
        self._show(waiting)
        if came:
            self._window.toast.say(words.came(came), lambda: self._undo(came), "")
        worker, digests = self._worker, list(self._digests.values())
        if worker is not None and digests:
            worker.with_store(Label("Note files"), lambda store: settle_imported(store, digests))

    def _stopped(self, _error: UserError) -> None:
        """Leave it for the next look: it was held up, or the book is busy."""
        self._looking = self._bringing = False

    def _undo(self, came: "Sequence[Appeared]") -> None:
        if self._window.trail is None:
            return
        for one in reversed(came):
            name = self.tr("Import {file}").format(file=one.path.name)
            self._window.trail.undo_step(one.step or 0, name)

    # What waits

    def _show(self, waiting: "list[Appeared]") -> None:
        if waiting or self.waiting:
            self.strip.setVisible(bool(waiting))
        self.waiting = waiting
        if waiting:
            several = len(waiting) > 1
            look, leave = (
                (self.tr("Look at them"), self.tr("Leave them"))
                if several
                else (self.tr("Look at it"), self.tr("Leave it"))
            )
            self.strip.say(words.waits(waiting), look, leave)

    def _look_at_waiting(self) -> None:
        self.look_wanted.emit([one.path for one in self.waiting])

    def _leave_waiting(self) -> None:
        digests = [one.file.digest for one in self.waiting]
        self._left = self._left.union(digests)
        self._show([])
        if self._worker is not None:
            self._worker.with_store(Label("Leave files"), lambda store: settle(store, digests))
