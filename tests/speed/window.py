"""How soon the window is there on a book of 100 000 contacts, against a bare window of the same run.

Run by hand: `python -m tests.speed.window [TIMES]`. Each start is a process of its own, the bare
ones between ours, so that a busy machine slows both. Times count from before the process is made;
"painted" is when the first picture has been handed over and the title says “… – Rollbook”.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PEOPLE = 100_000
OPEN = (4_000, 100_000)
LINGER_MS = 1000
_BEGUN = "ROLLBOOK_SPEED_BEGUN"


def main(times: int) -> None:
    """Print one Markdown table: medians of *times* starts of each kind."""
    import tempfile
    from statistics import median

    say = sys.stdout.write
    with tempfile.TemporaryDirectory() as folder:
        kinds = {"bare QMainWindow": "bare"}
        kinds |= {f"ours, {count:,} open": str(book_with(count)) for count in OPEN}
        found: dict[str, list[dict[str, float]]] = {name: [] for name in kinds}
        for number in range(times + 1):
            for name, what in kinds.items():
                measured = _start(what, Path(folder))
                if number:  # the first one fills the caches and the settings
                    found[name].append(measured)
    say("| start | painted s | ratio | first rows s | ratio | peak MB | more MB |\n")
    say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n")
    bare = {key: median(one[key] for one in found["bare QMainWindow"]) for key in _KEYS}
    for name, starts in found.items():
        got = {key: median(one[key] for one in starts) for key in _KEYS}
        painted, rows = got["painted"] / bare["painted"], got["rows"] / bare["painted"]
        say(f"| {name} | {got['painted']:.3f} | {painted:.2f} | {got['rows']:.3f} | {rows:.2f} ")
        say(f"| {got['peak']:.0f} | {got['peak'] - bare['peak']:.0f} |\n")


_KEYS = ("painted", "rows", "peak")


def book_with(count: int) -> Path:
    """Return a large book of which *count* inquiries are open, made now if it is not there yet."""
    import shutil

    from crm.store.opening import open_book
    from crm.store.triggers import create_triggers, drop_triggers
    from tests.speed.books import large_book

    source = large_book(PEOPLE)
    path = source.with_name(f"{PEOPLE}-{count}-open.rollbook")
    if not path.exists():
        partial = path.with_suffix(".partial")
        shutil.copyfile(source, partial)
        with open_book(partial, automatic_backups=False) as store, store.exclusive() as book:
            drop_triggers(book)
            book.exec_driver_sql(
                "UPDATE inquiries SET status = 'closed', outcome = 'joined' WHERE id > ?", (count,)
            )
            book.exec_driver_sql(
                "UPDATE inquiries SET status = 'new', outcome = NULL WHERE id <= ?", (count,)
            )
            create_triggers(book)
            book.commit()
        partial.rename(path)
    return path


def _start(what: str, folder: Path) -> dict[str, float]:
    import json
    import subprocess

    # Compiled modules are kept, as they are for everybody who starts the program twice.
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **kept,
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "XDG_CONFIG_HOME": str(folder),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        _BEGUN: repr(time.monotonic()),
    }
    command = [sys.executable, "-m", "tests.speed.window", "--one", what]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _one(what: str) -> None:
    """Be the process that is measured: a bare window, or ours on the book at *what*."""
    from tests.speed.watch import watch

    found = watch(float(os.environ[_BEGUN]), LINGER_MS, needs_rows=what != "bare")
    if what == "bare":
        _bare()
    else:
        from crm.__main__ import main as start

        start([what])
    _report(found)


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setWindowTitle("Bare – Rollbook")
    window.resize(1360, 860)
    window.show()
    app.exec()


def _report(found: Callable[[], dict[str, Any]]) -> None:
    import json

    sys.stdout.write(json.dumps(found()) + "\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _one(sys.argv[2])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
