"""Join forms as they really come: the samples with rows and columns moved, doubled and spoilt."""

import csv
import io
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

SAMPLES = Path(__file__).parents[1] / "samples"
Rows = list[list[str]]

_CELLS = (
    "", " ", "-", "n/a", "=1+1", "yesterday", "31/02/2026", "2026-03-02 10:00", "No", "Yes", "x" * 300,
    "Zoë\nÅkesson", "N. Campbell", "CAMPBELL Nia", "nia.campbell@example.org", "+44 7700 900163",
    "the.bakers@example.net", "Tom Baker", "T. Baker", "Paris, France", "👋 \u202eabc", "a; b, c\td",
    'say "hello"', "test", "18/03/2026 23:33:00",
)  # fmt: skip
_HEADINGS = (
    "", "Name", "First name", "E-mail", "Phone", "City", "Notes", "Timestamp", "Where?", "Naam",
    "Geburtsdatum", "Postcode", "Tags", "Response ID",
)  # fmt: skip
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")


@cache
def _sample(name: str) -> tuple[tuple[str, ...], ...]:
    text = (SAMPLES / name).read_text("utf-8-sig")
    return tuple(tuple(row) for row in csv.reader(io.StringIO(text, newline="")))


@st.composite
def forms(draw: st.DrawFn, *, rows: int = 12) -> bytes:
    """Draw the bytes of a form with at most so many rows, most of them people of the samples."""
    sample = _sample(draw(st.sampled_from(("join-form.csv", "join-form-a-week-later.csv"))))
    # The last rows are the odd ones: one mailbox of two people, a test, nobody.
    odd = list(range(1, 10)) + list(range(len(sample) - 16, len(sample)))
    places = draw(st.lists(st.sampled_from(odd), min_size=1, max_size=rows))
    table = [list(sample[0]), *(list(sample[place]) for place in places)]
    for _ in range(draw(st.integers(0, 4))):
        _spoil_cell(draw, table)
    for _ in range(draw(st.integers(0, 2))):
        _spoil_column(draw, table)
    return _written(draw, table)


def _spoil_cell(draw: st.DrawFn, table: Rows) -> None:
    row = draw(st.integers(1, len(table) - 1))
    column = draw(st.integers(0, len(table[row]) - 1))
    how = draw(st.sampled_from(("replace", "swap", "case", "neighbour")))
    if how == "replace":
        table[row][column] = draw(st.sampled_from(_CELLS))
    elif how == "swap":
        other = draw(st.integers(1, len(table) - 1))
        table[row][column], table[other][column] = table[other][column], table[row][column]
    elif how == "case":
        table[row][column] = table[row][column].swapcase()
    else:
        table[row][column] = table[row][column - 1]


def _spoil_column(draw: st.DrawFn, table: Rows) -> None:
    width = len(table[0])
    column = draw(st.integers(0, width - 1))
    how = draw(st.sampled_from(("insert", "rename", "remove", "move")))
    if how == "rename":
        table[0][column] = draw(st.sampled_from(_HEADINGS))
        return
    if how == "insert":
        cells = draw(st.lists(st.sampled_from(_CELLS), min_size=1, max_size=3))
        heading = draw(st.sampled_from(_HEADINGS))
        for number, row in enumerate(table):
            row.insert(column, cells[number % len(cells)] if number else heading)
        return
    if how == "remove" and width == 1:
        return
    target = draw(st.integers(0, width - 2))
    for row in table:
        cell = row.pop(column)
        if how == "move":
            row.insert(target, cell)


def _written(draw: st.DrawFn, table: Rows) -> bytes:
    buffer = io.StringIO(newline="")
    delimiter = draw(st.sampled_from((",", ",", ";", "\t")))
    csv.writer(buffer, delimiter=delimiter).writerows(table)
    return buffer.getvalue().encode(draw(st.sampled_from(_ENCODINGS)), "replace")
