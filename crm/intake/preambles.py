"""What stands above the records of a report: its event, its day, and whose part follows."""

from collections.abc import Sequence

from crm.domain.folding import fold
from crm.intake.cells import tidy, tidy_edges
from crm.intake.vocabulary import listed

HOST, PANELIST = "host", "panelist"
_LONGEST_VALUE = 300
_FEW = 2


def role_of(title: str | None) -> str | None:
    """Return "host" or "panelist" for the title of a part, or the role of a person; else None."""
    words = fold(title or "")
    for role, names in ((HOST, "hosts"), (PANELIST, "panelists")):
        if words in listed(names):
            return role
    beside = listed("words of part titles")
    left = [word for word in words.split() if word not in beside]
    for role, names in ((HOST, "hosts"), (PANELIST, "panelists")):
        if left and listed(names).issuperset(left):
            return role
    return None


def event_of(above: Sequence[Sequence[str]]) -> tuple[str | None, str | None]:
    """Return the title of the event and its day as written, from the rows *above* a table.

    Names and values stand side by side ("Topic", "Book launch") or below each other, several in
    a row. Either may be None.
    """
    return _value_of(above, "preamble titles"), _value_of(above, "preamble times")


def names_an_event(row: Sequence[str]) -> bool:
    """Return whether *row* holds the name under which an event's title is told."""
    return any(fold(cell) in listed("preamble titles") for cell in row)


def _value_of(above: Sequence[Sequence[str]], names: str) -> str | None:
    wanted = listed(names)
    for index, row in enumerate(above):
        for place, cell in enumerate(row):
            name, colon, rest = cell.partition(":")
            if colon and fold(name) in wanted and (value := _value(rest)):
                return value  # "Date: 12 May 2026"
            if fold(cell) not in wanted:
                continue
            below = above[index + 1] if index + 1 < len(above) else ()
            value = _below(row, below, place) or _beside(row, place)
            if value:
                return value
    return None


def _below(row: Sequence[str], below: Sequence[str], place: int) -> str | None:
    """Return the cell under the name if the row holds names alone."""
    if sum(map(_is_name, row)) < _FEW or place >= len(below) or _is_name(below[place]):
        return None
    return _value(below[place])


def _beside(row: Sequence[str], place: int) -> str | None:
    if place + 1 >= len(row) or _is_name(row[place + 1]):
        return None
    return _value(row[place + 1])


def _is_name(cell: str) -> bool:
    folded = fold(cell)
    return folded in listed("preamble titles") or folded in listed("preamble times")


def _value(cell: str) -> str | None:
    text = tidy(tidy_edges(cell))
    return text if text and len(text) <= _LONGEST_VALUE else None
