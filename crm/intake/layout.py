"""How the columns of a table are laid out: what has to be known before its rows are read."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from crm.intake.filekinds import FileKind


class Layout(NamedTuple):
    """What is known about a table before its records are read: columns by what they hold.

    *places* may point beyond the last column: to the cells that *widen* adds to a row, where one
    cell is chosen out of several or put together from them.
    """

    headings: Sequence[str]
    sheet: str | None
    region: str | None
    places: dict[str, list[int]]  # field → columns
    dates: dict[str, Callable[[str], str | None]]  # field → how its cells are read
    anywhere: bool  # the column of towns asks "where do you live?", so a country may answer it
    ticked: str | None  # the one answer of a box that is ticked or left alone
    separator: str  # between tags
    kind: FileKind = FileKind.JOIN_FORM
    widen: Callable[[list[str]], list[str]] | None = None
    refusing: frozenset[int] = frozenset()  # columns of consent in which a yes means no
    consent: bool | None = None  # of everybody in the file who says nothing else
    event: str | None = None  # of every record that names none
    event_at: str | None = None
    section: str | None = None  # the title of this part of a report
    role: str | None = None  # of everybody in it
    options: Sequence[tuple[int, str]] = ()  # columns of ticks, and the tag a tick stands for
    main: bool = True  # the main table, whose records are counted
