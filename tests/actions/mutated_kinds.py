"""Files of events, shops and address books as they come: the samples with rows and cells spoilt."""

import csv
import io
from functools import cache
from typing import NamedTuple

from hypothesis import strategies as st

from tests.actions.mutations import SAMPLES

_CONTACTS = (
    ("Name", "Email", "Phone", "City", "Country", "Tags", "Subscribed"),
    (
        "Ana Silva",
        "ana@example.org",
        "+351 210 000 000",
        "Lisboa",
        "Portugal",
        "choir; host",
        "Yes",
    ),
    ("Ben Moss", "", "", "York", "UK", "", ""),
    ("Tom Baker", "the.bakers@example.net", "", "", "", "", "No"),
    ("Sam Baker", "the.bakers@example.net", "07700 900163", "Leeds", "UK", "", "Yes"),
    ("Lars Åkesson", "lars.akesson@example.com", "", "", "Sweden", "", ""),
)
_CELLS = (
    "", " ", "-", "=1+1", "n/a", "Ana", "Lars Åkesson", "ÅKESSON lars", "iPhone", "Team Lyon", "No", "Yes",
    "lars.akesson@example.com", "03/18/2026 06:03:00 PM", "cancelled by self", "2", "-1", "x" * 200,
    "👋 \u202eabc", "completed", "4101",
)  # fmt: skip


class Sample(NamedTuple):
    """A file as rows: those that stay where they are, and those that are drawn from."""

    rows: tuple[tuple[str, ...], ...]
    data: tuple[int, ...]  # places of the records


@cache
def sample(name: str) -> Sample:
    if name == "contacts":
        return Sample(_CONTACTS, tuple(range(1, len(_CONTACTS))))
    text = (SAMPLES / name).read_text("utf-8-sig")
    rows = tuple(tuple(row) for row in csv.reader(io.StringIO(text, newline="")))
    places = {
        "pre-orders.csv": tuple(range(1, 13)),
        "book-launch-registrations.csv": (*range(6, 14), *range(len(rows) - 8, len(rows))),
        "book-launch-attendees.csv": (6, *range(9, 17), *range(len(rows) - 12, len(rows))),
    }[name]
    return Sample(rows, places)


@st.composite
def files(draw: st.DrawFn, name: str | None = None) -> bytes:
    """Draw the bytes of a file: its headings and some of its records, some cells spoilt."""
    names = st.sampled_from(
        ("contacts", "pre-orders.csv", "book-launch-registrations.csv", "book-launch-attendees.csv")
    )
    found = sample(name or draw(names))
    chosen = draw(st.lists(st.sampled_from(found.data), min_size=1, max_size=10))
    table: list[list[str]] = []
    for place, row in enumerate(found.rows):
        if _is_frame(found, place):
            table.append(list(row))
        table.extend(list(row) for one in chosen if one == place)
    for _ in range(draw(st.integers(0, 3))):
        _spoil(draw, table)
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(table)
    return buffer.getvalue().encode()


def _is_frame(found: Sample, place: int) -> bool:
    """Say whether a row is a heading or a mark: among the records only those with few cells."""
    if place in found.data:
        return False
    row = found.rows[place]
    return place < found.data[0] or len(row) < 3 or row[0] in ("Attended", "User Name")


def _spoil(draw: st.DrawFn, table: list[list[str]]) -> None:
    row = table[draw(st.integers(0, len(table) - 1))]
    if not row:
        return
    column = draw(st.integers(0, len(row) - 1))
    how = draw(st.sampled_from(("replace", "case", "neighbour", "blank")))
    if how == "replace":
        row[column] = draw(st.sampled_from(_CELLS))
    elif how == "case":
        row[column] = row[column].swapcase()
    elif how == "neighbour":
        row[column] = row[column - 1]
    else:
        row[column] = ""
