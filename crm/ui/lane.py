"""A thread that does jobs one after another, of which a newer one may replace an older one."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(eq=False, slots=True)
class Job:
    """Something to do. `work` runs in the lane; `settle` gets its answer or its error there.

    A later job of the same *key* replaces it, unless the key is None.
    """

    work: Callable[[], Any]
    settle: Callable[[Any, BaseException | None], None]
    key: object = None
    dropped: bool = False


class Lane:
    """Jobs in the order they came, in one thread that lives from the first job to `stop`."""

    def __init__(self, name: str, interrupt: Callable[[int], None] = lambda _id: None) -> None:
        """Call the thread *name*; *interrupt* makes what runs in the thread of that id end early."""
        self._name = name
        self._interrupt = interrupt
        self._jobs: deque[Job] = deque()
        self._running: Job | None = None
        self._stopping = False
        self._change = threading.Condition()
        self._thread: threading.Thread | None = None

    def add(self, job: Job) -> None:
        """Do *job* when its turn comes; drop older jobs of the same key."""
        with self._change:
            if self._stopping:
                return
            self._drop(job.key)
            self._jobs.append(job)
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
        if self._running is not None and self._thread is not None and self._thread.ident:
            self._running.dropped = True
            self._interrupt(self._thread.ident)

    def _next(self) -> Job | None:
        with self._change:
            self._running = None
            while not self._jobs and not self._stopping:
                self._change.wait()
            self._running = self._jobs.popleft() if self._jobs else None
            return self._running

    def _work(self) -> None:
        while (job := self._next()) is not None:
            answer, error = None, None
            try:
                answer = job.work()
            except BaseException as caught:  # noqa: BLE001 - the edge: the owner is told
                error = caught
            with self._change:
                self._running = None
            if not job.dropped:
                job.settle(answer, error)
            del job, answer, error
