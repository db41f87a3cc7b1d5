"""How fast 100 000 rows of every other kind come in, and how much memory that takes.

Run by hand: `python -m tests.speed.kinds [ROWS]`. Registrations, then who came to the same event
(a tenth of them twice), contacts, and orders of three lines each: all into one book, each in a
process of its own. "Again" is the same file once more, of which nothing is new.
"""

import csv
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from tests.speed.importing import bring_in, measure, say, timed
from tests.speed.raw_import import COUNTRIES, FAMILY, GIVEN

_BEGIN = datetime(2026, 3, 2, 8)  # noqa: DTZ001 - files give local wall-clock time
_MEETING = datetime(2026, 4, 16, 19)  # noqa: DTZ001
Rows = Iterator[Sequence[object]]


def _person(number: int) -> tuple[str, str, str]:
    chance = random.Random(number)
    given, family = chance.choice(GIVEN), chance.choice(FAMILY)
    return given, family, f"{given}.{family}.{number}@example.org".lower()


def _registrations(rows: int) -> Rows:
    yield (
        "First Name",
        "Last Name",
        "Email",
        "Country/Region Name",
        "Registration Time",
        "Approval Status",
    )
    for number in range(rows):
        at = _BEGIN + timedelta(seconds=7 * number)
        country = COUNTRIES[number % len(COUNTRIES)]
        yield *_person(number), country, f"{at:%m/%d/%Y %I:%M:%S %p}", "approved"


def _attendance(rows: int) -> Rows:
    yield (
        "Attended",
        "User Name (Original Name)",
        "First Name",
        "Last Name",
        "Email",
        "Join Time",
        "Leave Time",
    )
    for number in range(rows):
        given, family, email = _person(number * 10 // 11)  # one in eleven is there twice
        at = _MEETING + timedelta(seconds=number % 3600)
        left = f"{at + timedelta(minutes=40):%m/%d/%Y %I:%M:%S %p}"
        name = f"{given} {family}"
        yield "Yes", name, given, family, email, f"{at:%m/%d/%Y %I:%M:%S %p}", left


def _contacts(rows: int) -> Rows:
    yield (
        "First name",
        "Last name",
        "E-mail",
        "Mobile",
        "Street",
        "Town",
        "Postcode",
        "Country",
        "Tags",
        "Notes",
    )
    for number in range(rows):
        given, family, email = _person(number + rows // 2)  # half of them are known
        phone, street = f"+44 7700 9{number % 100_000:05}", f"{number % 300} High Street"
        place = "Leeds", f"LS{number % 29 + 1} 1AA", COUNTRIES[number % len(COUNTRIES)]
        yield given, family, email, phone, street, *place, "choir; reader", f"Met at stall {number}"


def _orders(rows: int) -> Rows:
    yield (
        "Order Number",
        "Order Date",
        "Order Status",
        "Name",
        "Email",
        "Country",
        "Item Name",
        "Quantity",
    )
    for number in range(rows):
        order = number // 3
        given, family, email = _person(order)
        at = _BEGIN + timedelta(minutes=order)
        what = "paid", f"{given} {family}", email, COUNTRIES[order % len(COUNTRIES)]
        yield f"W{order}", f"{at:%Y-%m-%d %H:%M:%S}", *what, f"Book {number % 3}", number % 4 + 1


KINDS: dict[str, Callable[[int], Rows]] = {
    "registration": _registrations,
    "attendance": _attendance,
    "contacts": _contacts,
    "orders": _orders,
}


def _write(path: Path, rows: Rows) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def run_one(kind: str, path: Path, folder: Path) -> None:
    """Import one file into the book of *folder*. Runs in a process of its own."""
    from crm.queries.planning.import_plan import ImportOptions
    from crm.store.opening import create_book, open_book

    book = folder / "speed.rollbook"
    options = ImportOptions(
        kind=kind, event="Assembly" if kind in ("registration", "attendance") else None
    )

    def work() -> None:
        opened = open_book if book.exists() else create_book
        with opened(book, automatic_backups=False) as store:
            bring_in(store, path, options)

    timed(work)


def main() -> None:
    """Measure, and print a table."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    say(f"| {rows} rows | seconds | CPU | new, updated, same | peak MB (own, child, at once) |")
    say("| --- | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind, make in KINDS.items():
            path = folder / f"{kind}.csv"
            _write(path, make(rows))
            for title in (kind, f"{kind} again"):
                got = measure("tests.speed.kinds", kind, path, folder)
                memory = f"{got['own_mb']:.0f}, {got['child_mb']:.0f}, {got['at_once_mb']:.0f}"
                counts = f"{got['new']}, {got['update']}, {got['same']}"
                say(f"| {title} | {got['seconds']:.2f} | {got['cpu']:.2f} | {counts} | {memory} |")


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in KINDS:
        run_one(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
