"""A thread that does jobs one after another, of which a newer one may replace an older one."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

CALM_S = 0.1
"""Patient jobs begin so long after the last other one: who types will soon ask again."""


@dataclass(eq=False, slots=True)
class Job:
    """Something to do. `work` runs in the lane; `settle` gets its answer or its error there.

    A later job of the same *key* replaces it, unless the key is None. A *patient* one lets all
    others go first, even while it runs: it then begins anew, once nothing else was asked for a while.
    """

    work: Callable[[], Any]
    settle: Callable[[Any, BaseException | None], None]
    key: object = None
    patient: bool = False
    dropped: bool = False
    put_off: bool = False


class Lane:
    """Jobs in the order they came, in one thread that lives from the first job to `stop`."""

    def __init__(self, name: str, interrupt: Callable[[int], None] = lambda _id: None) -> None:
        """Call the thread *name*; *interrupt* makes what runs in the thread of that id end early."""
        self._name = name
        self._interrupt = interrupt
        self._jobs: deque[Job] = deque()
        self._running: Job | None = None
        self._stopping = False
        self._calm_at = 0.0
        self._change = threading.Condition()
        self._thread: threading.Thread | None = None

    def add(self, job: Job) -> None:
        """Do *job* when its turn comes; drop older jobs of the same key."""
        with self._change:
            if self._stopping:
                return
            self._drop(job.key)
            self._jobs.append(job)
            if not job.patient and self._running is not None and self._running.patient:
                self._running.put_off = True
                self._stop_running()
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name=self._name)
                self._thread.start()
            self._change.notify()

    def drop(self, key: object) -> None:
        """Forget jobs of *key*, ending one that is running."""
        with self._change:
            self._drop(key)

    def is_busy(self) -> bool:
        """Say whether anything is running or waits."""
        with self._change:
            return self._running is not None or bool(self._jobs)

    def stop(self, *, finish: bool) -> None:
        """End the thread and wait for it, after all jobs if *finish*, else as soon as can be."""
        with self._change:
            self._stopping = True
            if not finish:
                self._jobs.clear()
                self._cut_short()
            self._change.notify()
        if self._thread is not None:
            self._thread.join()

    def _drop(self, key: object) -> None:
        if key is None:
            return
        self._jobs = deque(job for job in self._jobs if job.key != key)
        if self._running is not None and self._running.key == key:
            self._cut_short()

    def _cut_short(self) -> None:
        if self._running is not None:
            self._running.dropped = True
            self._stop_running()

    def _stop_running(self) -> None:
        if self._thread is not None and self._thread.ident:
            self._interrupt(self._thread.ident)

    def _next(self) -> Job | None:
        with self._change:
            while (found := self._first()) is None and not self._stopping:
                self._change.wait(self._calm_at - monotonic() if self._jobs else None)
            if found is not None:
                self._jobs.remove(found)
            self._running = found
            return found

    def _first(self) -> Job | None:
        """Return the job whose turn it is. Patient ones wait for calm."""
        first = next((job for job in self._jobs if not job.patient), None)
        calm = self._stopping or monotonic() >= self._calm_at
        return self._jobs[0] if first is None and self._jobs and calm else first

    def _work(self) -> None:
        while (job := self._next()) is not None:
            answer, error = None, None
            try:
                answer = job.work()
            except BaseException as caught:  # noqa: BLE001 - the edge: the owner is told
                error = caught
            with self._change:
                self._running = None
                if not job.patient:
                    self._calm_at = monotonic() + CALM_S
                again = error is not None and job.put_off and not job.dropped
                if again:
                    job.put_off = False
                    self._jobs.appendleft(job)
            if not again and not job.dropped:
                job.settle(answer, error)
            del job, answer, error
