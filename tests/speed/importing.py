"""How fast 100 000 rows of a join form come in, against the raw limit of the same run.

Run by hand: `python -m tests.speed.importing [ROWS]`. The raw limit is what nobody can beat: the
csv module, one `executemany` into one table, and one rebuild of an FTS5 index over it, with the
same driver and the same pragmas. "tables" is the same for the book's own tables and indexes.
Every measurement runs in a process of its own, so that the peak memory is its own. "At once" is
the most that it and the reading child held together, looked at every 10 ms (Linux).
"""

import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.speed.raw_import import raw, tables, write_form

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import ImportOptions
    from crm.store.store import Store


def first(form: Path, folder: Path) -> None:
    """Import the form into an empty book."""
    from crm.store.opening import create_book

    with create_book(folder / "speed.rollbook", automatic_backups=False) as store:
        _import(store, form)


def spreadsheet(form: Path, folder: Path) -> None:
    """Import the same people from an .xlsx into another empty book."""
    from crm.store.opening import create_book

    with create_book(folder / "spreadsheet.rollbook", automatic_backups=False) as store:
        _import(store, form.with_suffix(".xlsx"))


def second(form: Path, folder: Path) -> None:
    """Import the same form once more: everybody is known."""
    from crm.store.opening import open_book

    with open_book(folder / "speed.rollbook", automatic_backups=False) as store:
        _import(store, form)


def _import(store: "Store", form: Path) -> None:
    from crm.queries.planning.import_plan import ImportOptions

    bring_in(store, form, ImportOptions())


def bring_in(store: "Store", path: Path, options: "ImportOptions") -> None:
    """Import a file as the command does, and say what became of its rows."""
    from crm.actions.importing.reading import reading_of
    from crm.actions.imports import import_reading
    from crm.queries.forms import known_profiles
    from crm.store.bulk import uncollected

    with uncollected():
        with reading_of(path, options, store.read(known_profiles)) as reading:
            result, _changes = import_reading(store, reading, options)
        counts = result.summary
        say(json.dumps({"new": counts.new, "update": counts.update, "same": counts.same}))


TASKS: dict[str, Callable[[Path, Path], None]] = {
    "raw": raw,
    "tables": tables,
    "first": first,
    "second": second,
    "xlsx": spreadsheet,
}


def say(line: str) -> None:
    """Write one line, and let it be seen."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def run_one(task: str, form: Path, folder: Path) -> None:
    """Do one task and say what it took. Runs in a process of its own."""
    timed(lambda: TASKS[task](form, folder), ready=task not in ("raw", "tables"))


def timed(work: Callable[[], None], *, ready: bool = True) -> None:
    """Do some work and say what it took; the child is made *ready* first, as the command does."""
    from crm.files.child import get_ready

    begin = time.perf_counter()
    if ready:
        get_ready()
    work()
    seconds = time.perf_counter() - begin
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    found = {"seconds": seconds, "cpu": time.process_time(), "own_mb": own_peak()}
    say(json.dumps(found | {"child_mb": child}))


def own_peak() -> float:
    """Return the most memory that this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure, and print a table."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        form = folder / "join-form.csv"
        write_form(form, rows)
        _write_spreadsheet(form)
        found = {task: measure("tests.speed.importing", task, form, folder) for task in TASKS}
    bare, full = float(found["raw"]["seconds"]), float(found["tables"]["seconds"])
    say(f"| {rows} rows | seconds | × raw | × tables | CPU | peak MB (own, child, at once) |")
    say("| --- | ---: | ---: | ---: | ---: | ---: |")
    for task, got in found.items():
        memory = f"{got['own_mb']:.0f}, {got['child_mb']:.0f}, {got['at_once_mb']:.0f}"
        ratios = f"{got['seconds'] / bare:.2f} | {got['seconds'] / full:.2f}"
        say(f"| {task} | {got['seconds']:.2f} | {ratios} | {got['cpu']:.2f} | {memory} |")


def _write_spreadsheet(form: Path) -> None:
    """Write the form once more as an .xlsx beside it."""
    from crm.files.tables import Column, write_table

    with form.open(encoding="utf-8", newline="") as file:
        headings, *rows = csv.reader(file)
    write_table(form.with_suffix(".xlsx"), [Column(heading) for heading in headings], rows)


def measure(module: str, task: str, form: Path, folder: Path) -> dict[str, Any]:
    """Run a task of a *module* in a process of its own and return all that it says of itself."""
    command = [sys.executable, "-m", module, task, str(form), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        most = 0.0
        while running.poll() is None:
            most = max(most, _held(running.pid))
            time.sleep(0.01)
        said = running.stdout.read() if running.stdout else ""
    if running.returncode:
        sys.exit(running.returncode)
    lines = [json.loads(line) for line in said.splitlines()]
    return {key: value for line in lines for key, value in line.items()} | {"at_once_mb": most}


def _held(pid: int) -> float:
    """Return how much a process and its children hold at this moment, in MB; 0 where unknown."""
    total = 0.0
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
        for one in (pid, *children):
            pages = int(Path(f"/proc/{one}/statm").read_text("ascii").split()[1])
            total += pages * resource.getpagesize() / 1024 / 1024
    except (OSError, IndexError, ValueError):  # it has just ended, or this is no Linux
        return 0.0
    return total


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in TASKS:
        run_one(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
