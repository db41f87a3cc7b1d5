"""Export 20 000 contacts as .xlsx and print the ratio to plain openpyxl with the same values.

Run by hand: `python -m tests.speed.export [rows]`. Each way runs in a process of its own, so
that its peak memory is its own.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from crm.queries.exports import export
from crm.queries.lists import list_rows
from crm.store.opening import open_book
from tests.speed.books import NOW, large_book

PEOPLE = 100_000
_MIB = 1024  # ru_maxrss is in KiB on Linux


def main(rows: int) -> None:
    """Print one Markdown table: plain openpyxl, then ours."""
    large_book(PEOPLE)
    sys.stdout.write(
        f"| {rows} contacts | seconds | ratio | peak MB |\n| --- | ---: | ---: | ---: |\n"
    )
    plain = _measured("plain", rows)
    sys.stdout.write(f"| plain openpyxl, write-only | {plain[0]:.2f} | 1.00 | {plain[1]:.0f} |\n")
    for way in ("xlsx", "csv", "json"):
        ours = _measured(way, rows)
        sys.stdout.write(f"| .{way} | {ours[0]:.2f} | {ours[0] / plain[0]:.2f} | {ours[1]:.0f} |\n")


def _measured(way: str, rows: int) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.speed.export", way, str(rows)]
    best: list[tuple[float, float]] = []
    for _time in range(3):
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        seconds, peak = json.loads(done.stdout)
        best.append((seconds, peak))
    return min(best)


def _one(way: str, rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder, open_book(large_book(PEOPLE)) as store:
        path = Path(folder) / f"people.{way if way != 'plain' else 'xlsx'}"
        if way == "plain":
            found = store.read(list_rows, "contacts", "", limit=rows, now=NOW, me=1)
            values = [[*map(_bare, row)] for row in found.rows]
            begin = time.perf_counter()
            _plain(path, [column.title for column in found.columns], values)
        else:
            begin = time.perf_counter()
            store.read(export, path, "contacts", "", limit=rows, now=NOW, me=1)
        seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MIB
    sys.stdout.write(json.dumps([seconds, peak]))


def _plain(path: Path, titles: list[str], rows: list[list[object]]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(titles)
    for row in rows:
        sheet.append(row)
    book.save(path)


def _bare(value: object) -> object:
    """Return what openpyxl can write: no time zones."""
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value


if __name__ == "__main__":
    if len(sys.argv) > 2:
        _one(sys.argv[1], int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
