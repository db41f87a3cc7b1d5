"""Countries and towns in a list of who was in a meeting: of the people, or of their connections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crm.domain.folding import fold
from crm.intake.cells import tidy
from crm.intake.vocabulary import listed

if TYPE_CHECKING:
    from crm.intake.columns import Column

_PLACES = ("country", "city")
_ASKED = frozenset({"registered_at", "registration", "message", "consent", "phone", "organisation"})
_A_LABEL = 4  # words; more are a question


def leave_connections(
    columns: Sequence[Column], fixed: Mapping[int, str], rows: Sequence[Sequence[str]]
) -> None:
    """Take no country or town from behind the times of an attendance if it is the connection's.

    It is the person's if somebody has one who was never connected, or if people were asked other
    things when they registered and the heading does not sound like a connection ("Country/Region
    Name").
    """
    joined = next((column.index for column in columns if column.field == "joined_at"), None)
    if joined is None:
        return
    asked = any(column.field in _ASKED for column in columns)
    for column in columns:
        if (
            column.field in _PLACES
            and column.index > joined
            and column.index not in fixed
            and not (asked and not _sounds_connected(column.heading))
            and all(tidy(row[joined]) or not tidy(row[column.index]) for row in rows)
        ):
            column.field, column.confidence = None, "certain"


def _sounds_connected(heading: str) -> bool:
    words = fold(heading).split()
    return len(words) <= _A_LABEL and not listed("words of connections").isdisjoint(words)
