"""The shapes in which the grid of contacts is read: ids in their order, then values by pages."""

from array import array
from dataclasses import dataclass
from datetime import date, datetime

from crm.domain.search import Hint

Value = str | int | float | date | datetime | tuple[str, ...] | None
"""What stands in a cell; tags are a tuple of names."""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column that the grid can show: its key, its title, its kind, and what can be chosen.

    The kinds are those of lists and exports (text, date, datetime, number), and for fields of the
    organisation's own also yes_no and choice. `field_id` is theirs.
    """

    key: str
    title: str
    kind: str
    choices: tuple[str, ...] = ()
    field_id: int | None = None


@dataclass(frozen=True, slots=True)
class GridGroup:
    """A section of a grouped grid: its title, "" for those without a value, and how many."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class GridRow:
    """One contact as a line of the grid: a value for each column that was asked for."""

    id: int
    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class GridIds:
    """All contacts of a grid in their order; *groups* divide them, if it is grouped.

    `rows` are those of the first ones, as far as they were asked for.
    """

    ids: "array[int]"
    groups: tuple[GridGroup, ...] = ()
    rows: tuple[GridRow, ...] = ()


@dataclass(frozen=True, slots=True)
class GridStart:
    """The first contacts of a grid in the order of names, with their rows: one screen at once."""

    ids: "array[int]"
    more: bool
    rows: tuple[GridRow, ...]
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class GridAgain:
    """A grid after a change: in the order as it was, and who *lingers* without matching."""

    found: GridIds
    lingering: frozenset[int]


@dataclass(frozen=True, slots=True)
class GridFacts:
    """What the grid knows of the book: its columns, and what cells can be set to."""

    columns: tuple[GridColumn, ...]
    countries: tuple[str, ...]
    sections: tuple[str, ...]
    tags: tuple[str, ...]
    contacts: int  # in the whole book
