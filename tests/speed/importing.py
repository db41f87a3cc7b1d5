"""How fast 100 000 rows of a join form come in, against the raw limit of the same run.

Run by hand: `python tests/speed/importing.py [ROWS]`. The raw limit is what nobody can beat: the
csv module, one `executemany` into one table, and one rebuild of an FTS5 index over it, with the
same driver and the same pragmas. Every measurement runs in a process of its own, so that the
peak memory is its own; that of the reading child is counted in.
"""

import csv
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

GIVEN = [
    "Ana",
    "Łukasz",
    "Mila",
    "Ashley",
    "Käthe",
    "Noé",
    "Íñigo",
    "Grace",
    "Freja",
    "Zoë",
    "Sam",
    "Tom",
    "Aiko",
    "Kofi",
    "Inès",
    "Jürgen",
]
FAMILY = [
    "Silva",
    "Dąbrowska",
    "Bäcker",
    "Rivera",
    "Groß",
    "Lefèvre",
    "Núñez",
    "Torres",
    "Sørensen",
    "Baker",
    "Tanaka",
    "Mensah",
]
COUNTRIES = [
    "UK",
    "Poland",
    "Germany",
    "United States",
    "Deutschland",
    "France",
    "España",
    "Denmark",
    "Ghana",
    "Japan",
]
WORDS = [
    "I",
    "would",
    "like",
    "to",
    "help",
    "translate",
    "host",
    "a",
    "reading",
    "group",
    "in",
    "my",
    "town",
    "this",
    "winter",
    "please",
]
HEADINGS = [
    "Timestamp",
    "Your name",
    "E-mail",
    "Phone",
    "Where do you live?",
    "Anything you want to tell us?",
    "May we send you our newsletter?",
]


def write_form(path: Path, rows: int) -> None:
    """Write a join form of so many invented people, the same every time."""
    dice = random.Random(20260318)
    moment = datetime(2024, 1, 1)  # noqa: DTZ001 - a form gives local wall-clock time
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(HEADINGS)
        for number in range(rows):
            moment += timedelta(seconds=dice.randrange(30, 900))
            given, family = dice.choice(GIVEN), dice.choice(FAMILY)
            phone = _phone(dice) if dice.random() < 0.3 else ""
            words = dice.choices(WORDS, k=dice.randrange(12))
            out.writerow(
                [
                    moment.strftime("%d/%m/%Y %H:%M:%S"),
                    f"{given} {family}",
                    f"person.{number}@example.{dice.choice(('org', 'com', 'net'))}",
                    phone,
                    dice.choice(COUNTRIES),
                    " ".join(words),
                    dice.choice(("Yes, keep me informed", "No")),
                ]
            )


def _phone(dice: random.Random) -> str:
    """Return a number of the range that North America keeps for fiction."""
    return f"+1 {dice.randrange(200, 990)} 555 01{dice.randrange(100):02}"


def raw(form: Path, folder: Path) -> None:
    """Bring the rows in as fast as the machine can."""
    from crm.store.engine import connect

    book = connect(folder / "raw.db", None)
    columns = ", ".join(f"c{number}" for number in range(len(HEADINGS)))
    book.execute("BEGIN IMMEDIATE")
    book.execute(f"CREATE TABLE rows (id INTEGER PRIMARY KEY, {columns})")
    book.execute(
        "CREATE VIRTUAL TABLE words USING fts5(c1, c2, c3, c4, c5, content='rows', "
        "content_rowid='id', prefix='2 3')"
    )
    with form.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        next(lines)
        marks = ", ".join("?" * len(HEADINGS))
        book.executemany(f"INSERT INTO rows ({columns}) VALUES ({marks})", lines)
    book.execute("INSERT INTO words (words) VALUES ('rebuild')")
    book.execute("COMMIT")
    book.close()


def first(form: Path, folder: Path) -> None:
    """Import the form into an empty book."""
    from crm.store.opening import create_book

    with create_book(folder / "speed.rollbook", automatic_backups=False) as store:
        _import(store, form)


def second(form: Path, folder: Path) -> None:
    """Import the same form once more: everybody is known."""
    from crm.store.opening import open_book

    with open_book(folder / "speed.rollbook", automatic_backups=False) as store:
        _import(store, form)


def _import(store: object, form: Path) -> None:
    from crm.actions.imports import carry_out, import_label
    from crm.actions.reading import read_file
    from crm.queries.forms import known_profiles
    from crm.queries.import_plan import ImportOptions
    from crm.queries.planner import plan_import
    from crm.store.store import Store

    assert isinstance(store, Store)
    options = ImportOptions()
    begin = time.perf_counter()
    reading = read_file(form, options, store.read(known_profiles))
    read = time.perf_counter()
    plan = store.read(plan_import, reading, options)
    planned = time.perf_counter()
    result, _changes = store.write(import_label, carry_out, plan)
    done = time.perf_counter()
    parts = {"read": read - begin, "plan": planned - read, "write": done - planned}
    print(json.dumps({"parts": parts, "new": result.summary.new, "same": result.summary.same}))


TASKS: dict[str, Callable[[Path, Path], None]] = {"raw": raw, "first": first, "second": second}


def run_one(task: str, form: Path, folder: Path) -> None:
    """Do one task and say what it took. Runs in a process of its own."""
    begin = time.perf_counter()
    TASKS[task](form, folder)
    seconds = time.perf_counter() - begin
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps({"seconds": seconds, "own_mb": own / 1024, "child_mb": child / 1024}))


def main() -> None:
    """Measure, and print a table."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        form = folder / "join-form.csv"
        write_form(form, rows)
        found = {task: _measure(task, form, folder) for task in TASKS}
    limit = float(found["raw"]["seconds"])
    print(f"| {rows} rows | seconds | × raw | peak MB (own + child) | parts |")
    print("| --- | ---: | ---: | ---: | --- |")
    for task, got in found.items():
        parts = got.get("parts", {})
        said = ", ".join(f"{part} {value:.2f}" for part, value in parts.items())
        memory = f"{got['own_mb']:.0f} + {got['child_mb']:.0f}"
        ratio = got["seconds"] / limit
        print(f"| {task} | {got['seconds']:.2f} | {ratio:.2f} | {memory} | {said} |")


def _measure(task: str, form: Path, folder: Path) -> dict:  # type: ignore[type-arg]
    command = [sys.executable, __file__, task, str(form), str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=None)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {key: value for line in lines for key, value in line.items()}


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    if sys.argv[1:2] and sys.argv[1] in TASKS:
        run_one(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
