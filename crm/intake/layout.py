"""How the columns of a table are laid out: what has to be known before its rows are read."""

from collections.abc import Callable, Sequence
from typing import NamedTuple


class Layout(NamedTuple):
    """What is known about a table before its records are read: columns by what they hold."""

    headings: Sequence[str]
    sheet: str | None
    region: str | None
    places: dict[str, list[int]]  # field → columns
    dates: dict[str, Callable[[str], str | None]]  # field → how its cells are read
    anywhere: bool  # the column of towns asks "where do you live?", so a country may answer it
    ticked: str | None  # the one answer of a box that is ticked or left alone
    separator: str  # between tags
