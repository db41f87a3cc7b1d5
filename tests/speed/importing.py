"""How fast 100 000 rows of a join form come in, against the raw limit of the same run.

Run by hand: `python -m tests.speed.importing [ROWS]`. The raw limit is what nobody can beat: the
csv module, one `executemany` into one table, and one rebuild of an FTS5 index over it, with the
same driver and the same pragmas. "tables" is the same for the book's own tables and indexes.
Every measurement runs in a process of its own, so that the
peak memory is its own. "At once" counts the reading child in, which is gone before the writing.
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

from tests.speed.raw_import import raw, tables, write_form


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


def _import(store: object, form: Path) -> None:
    from crm.actions.imports import import_reading
    from crm.actions.reading import reading_of
    from crm.queries.forms import known_profiles
    from crm.queries.import_plan import ImportOptions
    from crm.store.bulk import uncollected
    from crm.store.store import Store

    assert isinstance(store, Store)
    options = ImportOptions()
    with uncollected():  # as the command does
        with reading_of(form, options, store.read(known_profiles)) as reading:
            result, _changes = import_reading(store, reading, options)
        say(json.dumps({"new": result.summary.new, "same": result.summary.same}))


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
    begin = time.perf_counter()
    TASKS[task](form, folder)
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
        found = {task: _measure(task, form, folder) for task in TASKS}
    bare, full = float(found["raw"]["seconds"]), float(found["tables"]["seconds"])
    say(
        f"| {rows} rows | seconds | × raw | × tables | CPU | peak MB (own, child, at once) | parts |"
    )
    say("| --- | ---: | ---: | ---: | ---: | ---: | --- |")
    for task, got in found.items():
        parts = got.get("parts", {})
        said = ", ".join(f"{part} {value:.2f}" for part, value in parts.items())
        together = max(got["own_mb"], got.get("beside_child_mb", 0) + got["child_mb"])
        memory = f"{got['own_mb']:.0f}, {got['child_mb']:.0f}, {together:.0f}"
        ratios = f"{got['seconds'] / bare:.2f} | {got['seconds'] / full:.2f}"
        say(f"| {task} | {got['seconds']:.2f} | {ratios} | {got['cpu']:.2f} | {memory} | {said} |")


def _write_spreadsheet(form: Path) -> None:
    """Write the form once more as an .xlsx beside it."""
    from crm.files.tables import Column, write_table

    with form.open(encoding="utf-8", newline="") as file:
        headings, *rows = csv.reader(file)
    write_table(form.with_suffix(".xlsx"), [Column(heading) for heading in headings], rows)


def _measure(task: str, form: Path, folder: Path) -> dict:  # type: ignore[type-arg]
    command = [sys.executable, "-m", "tests.speed.importing", task, str(form), str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=None)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {key: value for line in lines for key, value in line.items()}


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in TASKS:
        run_one(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
