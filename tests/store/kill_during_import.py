"""Kill imports at random moments and see that no acknowledged one is lost and none is half done.

Run by hand, from the checkout: python tests/store/kill_during_import.py [ROUNDS]

Each round imports a file of its own through the command line, in a process that is killed
(`kill -9`, the child that reads the file too) at a random moment. An import is acknowledged when
its summary was printed. The last line says what came out; the exit status is 0 if all is well.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as driver

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
PEOPLE = 400
A_BOOK = 25  # rounds after which a fresh book is begun, so that checking stays quick


def rollbook(book: Path, *words: str) -> subprocess.Popen[str]:
    """Start the program on a book, in a process group of its own."""
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "APPDATA"), str(book.parent))
    places |= {"ROLLBOOK_BOOK": str(book), "ROLLBOOK_BACKUPS": f"{book}-backups"}
    return subprocess.Popen(
        [sys.executable, "-m", "crm", *words],
        cwd=ROOT,
        env={**os.environ, **places},  # whoever runs this keeps their own list of recent books
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def write_form(path: Path, number: int) -> None:
    """Write the answers of people that no other file has."""
    lines = ["Timestamp,Your name,E-mail,Where do you live?,Anything you want to tell us?"]
    for row in range(PEOPLE):
        moment = f"2026-03-{row % 28 + 1:02}T{row % 24:02}:{row % 60:02}:00Z"
        name = f"Person{number:03}x{row:03} Example{row:03}"
        lines.append(f"{moment},{name},p{number}.{row}@example.org,France,Hello {row}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def import_and_kill(book: Path, form: Path, after: float | None) -> bool:
    """Import a file and kill the import after so many seconds. Say whether it was acknowledged."""
    program = rollbook(book, "import", str(form), "--json")
    try:
        out, err = program.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        out, err = program.communicate()
    else:
        assert program.returncode in (0, 1), err
    last = out.strip().rpartition("\n")[2]
    try:
        return "summary" in json.loads(last)
    except ValueError:
        return False


def people_of(book: Path, number: int) -> tuple[int, int, int]:
    """Return how many contacts, inquiries and words of one file are in the book."""
    like = f"Person{number:03}x%"
    with closing(driver.connect(book)) as raw:
        return tuple(
            raw.execute(query, (like,)).fetchone()[0]
            for query in (
                "SELECT count(*) FROM contacts WHERE full_name LIKE ?",
                "SELECT count(*) FROM inquiries AS i JOIN contacts AS c ON c.id = i.contact_id "
                "WHERE c.full_name LIKE ?",
                "SELECT count(*) FROM search_text AS s JOIN contacts AS c ON c.id = s.contact_id "
                "WHERE c.full_name LIKE ?",
            )
        )


def faults_of(book: Path) -> tuple[str, ...]:
    """Return what a check of the book finds."""
    from crm.store.check import check_book

    return check_book(book).faults


def main(rounds: int) -> int:
    """Run all rounds. Print one line for each trouble and the summary."""
    counts: Counter[str] = Counter()
    chance = random.Random()
    with tempfile.TemporaryDirectory() as folder:
        book, form, whole = Path(folder), Path(folder) / "join-form.csv", 3.0
        for number in range(rounds):
            if number % A_BOOK == 0:
                book = Path(folder) / f"club-{number}.rollbook"
                assert rollbook(book, "new", str(book), "--plain").wait() == 0
                write_form(form, 999)
                began = time.monotonic()
                import_and_kill(book, form, None)
                whole = time.monotonic() - began
            write_form(form, number)
            acknowledged = import_and_kill(book, form, chance.uniform(0.3, 1.05) * whole)
            counts[judge(book, number, acknowledged)] += 1
    summary = ", ".join(f"{count} {what}" for what, count in sorted(counts.items()))
    sys.stdout.write(f"{rounds} imports killed at random moments: {summary}.\n")
    return int(any("WRONG" in what for what in counts))


def judge(book: Path, number: int, acknowledged: bool) -> str:  # noqa: FBT001 - what happened
    """Say what became of one import, with WRONG in it if that must not be."""
    found = people_of(book, number)
    faults = faults_of(book)
    if faults:
        sys.stdout.write(f"round {number}: {faults}\n")
        return "WRONG: damaged"
    if found == (PEOPLE, PEOPLE, PEOPLE):
        return "acknowledged and there" if acknowledged else "whole, though killed before saying so"
    if any(found):
        sys.stdout.write(f"round {number}: {found} of {PEOPLE}\n")
        return "WRONG: half done"
    return "WRONG: acknowledged and lost" if acknowledged else "killed and not there"


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
