"""How long the window's thread is held up at most, and what memory is resident, in a day's work.

Run by hand: `python -m tests.speed.calm [people]`. A timer ticks as often as the event loop lets
it. Between two ticks stands what the loop did without a pause: its longest stretches are printed
by the clock, and by the processor time of the window's thread alone, which neither a busy machine
nor the other threads lengthen. Pages are visited, then 20 000 rows are imported beside them.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from crm.store.labels import Label
from crm.ui.application import Application
from crm.ui.start import import_plainly
from tests.speed.books import NOW, large_book
from tests.speed.contacts import resident, until
from tests.speed.raw_import import write_form

ROWS = 20_000
PAGES = ("contacts", "followups", "questions", "bin", "contact", "help", "inbox")
ALLOWED_MS = 50


class Heartbeat(QObject):
    """Remembers the longest stretches between two ticks since it was asked last."""

    def __init__(self) -> None:
        """Tick from now on."""
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.begin()
        self._timer.start(0)

    def begin(self) -> None:
        """Forget what was."""
        self._stretches: list[tuple[float, float]] = []
        self._clock, self._processor = time.perf_counter(), time.thread_time()

    def worst(self) -> tuple[float, float, int]:
        """Return the longest by the clock and by the processor in ms, and how many were too long."""
        clock, processor = ([one[part] * 1000 for one in self._stretches] for part in (0, 1))
        return max(clock), max(processor), sum(one > ALLOWED_MS for one in processor)

    def _tick(self) -> None:
        clock, processor = time.perf_counter(), time.thread_time()
        self._stretches.append((clock - self._clock, processor - self._processor))
        self._clock, self._processor = clock, processor


def main(people: int) -> None:
    """Print one Markdown table."""
    import_plainly()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = folder
        os.environ["ROLLBOOK_BACKUPS"] = folder
        path, form = Path(folder) / "speed.rollbook", Path(folder) / "join-form.csv"
        shutil.copy(large_book(people), path)
        write_form(form, ROWS)
        app = QApplication(sys.argv)
        sys.stdout.write("| stage | longest ms | of processor | over 50 ms | resident MB |\n")
        sys.stdout.write("| --- | ---: | ---: | ---: | ---: |\n")
        beat = Heartbeat()
        program = Application(app)
        program.window.clock = NOW.astimezone
        program.window.resize(1446, 900)
        stage(beat, "open the book", lambda: program.show(path), lambda: ready(program))
        for page in PAGES:
            target = 1 if page == "contact" else None
            visit(beat, program, page, target)
        bring_in(beat, program, form)
        program.window.may_close = lambda: True
        program.window.close()
        program.end()


def visit(beat: Heartbeat, program: Application, page: str, target: object) -> None:
    """Show a page and wait until it has read all it wants."""
    stage(beat, page, lambda: program.window.go(page, target), lambda: ready(program))


def bring_in(beat: Heartbeat, program: Application, form: Path) -> None:
    """Import the form in the writing thread, as the wizard does, while the Inbox is shown."""
    worker, done = program.window.worker, list[Any]()
    assert worker is not None

    def work(store: Any) -> Any:
        from crm.actions.importing.reading import reading_of
        from crm.actions.imports import import_reading
        from crm.queries.forms import known_profiles
        from crm.queries.planning.import_plan import ImportOptions

        options = ImportOptions()
        with reading_of(form, options, store.read(known_profiles)) as reading:
            return import_reading(store, reading, options)

    def begin() -> None:
        worker.step(Label("Import"), work, lambda _result: Label("Import"), then=done.append)

    stage(beat, f"import {ROWS:,} rows", begin, lambda: bool(done) and ready(program))


def ready(program: Application) -> bool:
    """Say whether the book is open and nothing more is asked of it."""
    worker = program.window.worker
    return program.window.facts is not None and worker is not None and not worker.is_busy()


def stage(beat: Heartbeat, name: str, begin: Callable[[], None], done: Callable[[], bool]) -> None:
    """Do something, wait for its end, and print how long the loop was held up meanwhile."""
    beat.begin()
    QTimer.singleShot(0, begin)
    calm_since = [time.monotonic()]

    def settled() -> bool:
        calm_since[0] = calm_since[0] if done() else time.monotonic()
        return time.monotonic() - calm_since[0] > 0.5

    until(settled, seconds=300)
    clock, processor, over = beat.worst()
    sys.stdout.write(f"| {name} | {clock:.0f} | {processor:.0f} | {over} | {resident()} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
