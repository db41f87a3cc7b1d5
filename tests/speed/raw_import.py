"""A join form of any size, and the fastest ways to get its rows into a file, to compare with."""

import csv
import json
import random
from collections.abc import Iterable, Iterator
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


def tables(form: Path, folder: Path) -> None:
    """Bring the same rows into the book's own tables and indexes, with nothing thought about.

    The cells as they are, one `executemany` a table, foreign keys and indexes as in a book, and a
    rebuild of both search indexes: what storing these facts costs if understanding were free.
    """
    from crm.store.engine import connect
    from crm.store.opening import create_book

    with create_book(folder / "tables.rollbook", automatic_backups=False):
        pass
    book = connect(folder / "tables.rollbook", None)
    with form.open(encoding="utf-8", newline="") as file:
        lines = list(enumerate(list(csv.reader(file))[1:], 1))
    book.execute("BEGIN IMMEDIATE")
    for table, columns, rows in _spread(lines):
        marks = ", ".join("?" * (columns.count(",") + 6))
        book.executemany(
            f"INSERT INTO {table} ({AUDIT}, {columns}) VALUES ({marks})",
            (SAME + row for row in rows),
        )
    book.executemany(
        "INSERT INTO search_text (contact_id, who, mail, place, said) VALUES (?, ?, ?, ?, ?)",
        ((n, f"{c[1]} {c[2]} {c[3]}", c[2], c[4], c[5]) for n, c in lines),
    )
    for index in ("search_index", "name_trigrams"):
        book.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    book.execute("COMMIT")
    book.close()


AUDIT = "uid, created_at, created_by, changed_at, changed_by"
SAME = ("u" * 32, "2026-01-01T00:00:00Z", 1, "2026-01-01T00:00:00Z", 1)
Lines = list[tuple[int, list[str]]]


def _spread(lines: Lines) -> Iterator[tuple[str, str, Iterable[tuple[object, ...]]]]:
    yield "import_runs", "file_name, digest, kind, summary", [("f", "d", "join_form", "{}")]
    people = ((n, "person", c[1], c[1], "XX", "form", "") for n, c in lines)
    yield "contacts", "id, kind, full_name, name_key, country, source, notes", people
    points = "contact_id, kind, text, value, position"
    yield "contact_points", points, ((n, "email", c[2], c[2], 0) for n, c in lines)
    yield "contact_points", points, ((n, "phone", c[3], c[3], 0) for n, c in lines if c[3])
    inquiries = ((n, n, "new", "form", "form", c[5], c[0], c[0]) for n, c in lines)
    columns = "id, contact_id, status, origin, source, message, submitted_at, due_at"
    yield "inquiries", columns, inquiries
    answers = ((n, n, c[0] + c[2], c[0], json.dumps(c), 1, n, n) for n, c in lines)
    columns = "contact_id, inquiry_id, key, submitted_at, answers, import_run_id, row, line"
    yield "submissions", columns, answers
    consents = ((n, "newsletter", 1, c[0], c[6], "form") for n, c in lines if c[6] != "No")
    yield "consent_events", "contact_id, purpose, given, at, words, source", consents
    rows = ((1, n, n, "new", n, n) for n, _cells in lines)
    yield "import_rows", "run_id, row, line, verdict, contact_id, inquiry_id", rows
