"""Work in the grid of 100 000 contacts and print what a key, a scroll and a sort cost.

Run by hand: `python -m tests.speed.contacts [people]`. From the key until a picture of the window
holds all rows, on a screen that nobody sees; pictures come when the program asks for them, as for
somebody who sits there. Times are those of the processor, in all threads, so that a busy
machine does not count; to each key the pause is added that the search box makes after it. Beside
each stands the raw limit of the same run and the ratio: the same sorting as one bare SQL
statement, the same painting with all rows at hand.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from crm.store.engine import Raw, connect
from crm.ui.application import Application
from crm.ui.contacts.page import ContactsPage
from crm.ui.start import import_plainly
from crm.ui.widgets.fields import TYPING_PAUSE_MS
from tests.speed.books import NOW, large_book

TYPED = ("ana silva", "müller", "0770", "country:FR moreau", "volunteer", "wei zhang", "zzyzx")
SORTS = {
    "name": "SELECT contact_id FROM search_text ORDER BY who DESC",
    "country": "SELECT id FROM contacts ORDER BY country",
    "email": "SELECT contact_id FROM contact_points WHERE kind = 'email' ORDER BY value",
    "phone": "SELECT contact_id FROM contact_points WHERE kind = 'phone' ORDER BY text",
    "city": "SELECT contact_id FROM addresses ORDER BY city",
    "status": "SELECT contact_id FROM inquiries ORDER BY status",
    "submitted": "SELECT contact_id FROM inquiries ORDER BY submitted_at",
    "last_contact": "SELECT contact_id FROM interactions ORDER BY at",
    "due": "SELECT contact_id FROM followups ORDER BY due_on",
    "tags": "SELECT contact_id FROM contact_tags ORDER BY tag_id",
    "changed": "SELECT id FROM contacts ORDER BY changed_at",
}


def main(people: int) -> None:
    """Print one Markdown table."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = folder
        path = Path(folder) / "speed.rollbook"
        shutil.copy(large_book(people), path)
        import_plainly()
        program = Application(QApplication(sys.argv))
        program.window.clock = NOW.astimezone
        program.window.resize(1446, 900)
        program.show(path)
        until(lambda: program.window.facts is not None)
        before = resident()
        program.window.go("contacts")
        page = program.window.page()
        assert isinstance(page, ContactsPage)
        eye = Eye(page)
        eye.wait()
        raw = connect(path, None)
        report(eye, raw, before)
        raw.close()
        program.window.may_close = lambda: True
        program.window.close()
        program.end()


class Eye(QObject):
    """Sees when a picture of a complete list holds every row."""

    def __init__(self, page: ContactsPage) -> None:
        super().__init__(page)
        self.page = page
        self._seen = False
        page.grid.viewport().installEventFilter(self)

    def look_for(self) -> None:
        """Forget what was seen so far."""
        self._seen = False

    def wait(self) -> None:
        """Wait for that picture."""
        until(lambda: self._seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the rows whenever they are about to be painted."""
        if event.type() == QEvent.Type.Paint and self.page.reader.complete:
            ids = [self.page.model.lines.id_at(line) for line in self.page.grid.seen_lines()]
            rows = [self.page.model.row_of(one) for one in ids if one is not None]
            self._seen = None not in rows
        return super().eventFilter(watched, event)


def report(eye: Eye, raw: Raw, before: int) -> None:
    """Measure and print everything."""
    page = eye.page
    out = sys.stdout
    out.write(f"| {len(page.model.lines):,} contacts | median ms | 95 % ms | raw ms | ratio |\n")
    out.write("| --- | ---: | ---: | ---: | ---: |\n")
    opened = resident()
    still = [timed(page.grid.viewport().repaint) for _ in range(20)]
    out.write(line("key to new rows", list(typing(page)), median(still)))
    out.write(line("random scroll, painted", [scroll(eye) for _ in range(40)], median(still)))
    out.write(line("select all", [timed(page.turn_all) for _ in range(20)], median(still)))
    for key, sql in SORTS.items():
        bare = min(timed(partial(fetch, raw, sql)) for _ in range(3))
        out.write(line(f"sort by {key}", [sort(eye, key, way) for way in ("-", "") * 2], bare))
    page.lay_out(page.layout_now.with_(sort=""))
    until(lambda: page.reader.complete)
    out.write(
        f"\nResident memory {resident()} MB, {opened} MB when the page was open, {before} MB before.\n"
    )


def typing(page: ContactsPage) -> list[float]:
    """Type searches letter by letter; return how long each letter took."""
    spent: list[float] = []
    fresh: list[bool] = []
    page.reader.fresh.connect(partial(fresh.append, True))  # noqa: FBT003 - any value does
    page.focus_search()
    for text in TYPED:
        page.search.search_for("")
        until(lambda: page.reader.complete)
        for letter in text:
            fresh.clear()
            begin = time.process_time()
            press(page, letter)
            until(lambda: bool(fresh))
            page.grid.viewport().repaint()
            spent.append((time.process_time() - begin) * 1000 + TYPING_PAUSE_MS)
            until(lambda: page.reader.complete)
    page.search.search_for("")
    until(lambda: page.reader.complete)
    return spent


def press(page: ContactsPage, letter: str) -> None:
    """Press the key of a letter in the search box."""
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page.search, QKeyEvent(QEvent.Type.KeyPress, 0, none, letter))


def scroll(eye: Eye) -> float:
    """Scroll somewhere; return how long it took until all rows there were painted."""
    bar = eye.page.grid.verticalScrollBar()
    begin = time.process_time()
    eye.look_for()
    bar.setValue(random.randrange(bar.maximum()))
    eye.wait()
    return (time.process_time() - begin) * 1000


def sort(eye: Eye, key: str, way: str) -> float:
    """Sort by a column; return how long it took until the rows were painted."""
    page = eye.page
    begin = time.process_time()
    page.lay_out(page.layout_now.with_(sort=f"{way}{key}"))
    eye.look_for()
    eye.wait()
    return (time.process_time() - begin) * 1000


def until(done: Callable[[], bool], seconds: float = 60) -> None:
    """Let the window live until something is so; give up after so many *seconds*."""
    end = time.monotonic() + seconds
    while not done():
        QCoreApplication.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > end:
            raise TimeoutError


def fetch(raw: Raw, sql: str) -> None:
    """Ask the bare driver."""
    raw.execute(sql).fetchall()


def timed(do: Callable[[], object]) -> float:
    """Return how many milliseconds something takes."""
    begin = time.process_time()
    do()
    return (time.process_time() - begin) * 1000


def line(what: str, times: list[float], raw: float) -> str:
    """Return a row of the table."""
    high = quantiles(times, n=20, method="inclusive")[-1]
    ratio = median(times) / max(raw, 0.01)
    return f"| {what} | {median(times):.1f} | {high:.1f} | {raw:.1f} | {ratio:.1f} |\n"


def resident() -> int:
    """Return the memory of this process in MB, 0 where the system does not say."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(one.split()[1]) // 1024 for one in lines if one.startswith("VmRSS")), 0)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
