"""How the columns of dates are read: which of day and month goes first, and in which zone."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from crm.intake.dates import Order, date_reader, find_order
from crm.intake.shapes import Shape

DATES = (
    "submitted_at", "birth_date", "registered_at", "cancelled_at", "joined_at", "left_at",
    "event_at", "ordered_at",
)  # fmt: skip
"""The fields that hold a day or an instant."""

_ZONE = re.compile(
    r"(?:\(|\s)(?:UTC|GMT)\s?(?:(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)?(?:\)|$)"
)
_MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "VI", "AS", "MP", "UM"})


class Dated(NamedTuple):
    """A column of dates and how it is read."""

    order: Order
    day_first: bool
    read: Callable[[str], str | None]

    @property
    def matters(self) -> bool:
        """Whether any cell could have been read another way round."""
        return self.order.day_first is not None or self.order.ambiguous is not None


class Wishes(NamedTuple):
    """Who else has a say about day and month: the user, and what was remembered or seen before."""

    user: bool | None
    remembered: bool | None
    region: str | None


def date_columns(
    headings: Sequence[str],
    columns: Mapping[str, Sequence[str]],
    places: Mapping[str, int],
    wishes: Wishes,
    shape: Shape,
) -> dict[str, Dated]:
    """Return field → how its dates are read. *columns* holds the cells of each field.

    The user's word goes first, then what a column's own cells show, then what its neighbours
    show, then what was remembered, then what the program that wrote the file is known for or
    its clock gives away, then the custom of the region.
    """
    orders = {
        field: find_order(cell.strip() for cell in cells if cell)
        for field, cells in columns.items()
    }
    shown = [order.day_first for order in orders.values()]
    american = shape.month_first or any(order.american for order in orders.values())
    custom = False if american else wishes.region not in _MONTH_FIRST
    found = {}
    for field, order in orders.items():
        voices = (wishes.user, order.day_first, *shown, wishes.remembered, custom)
        day_first = next(voice for voice in voices if voice is not None)
        zone = _zone(headings[places[field]], shape)
        read = date_reader(day_first=day_first, zone=zone, birth=field == "birth_date")
        found[field] = Dated(order, day_first, read)
    return found


def _zone(heading: str, shape: Shape) -> str:
    found = _ZONE.search(heading.upper().replace("_", " "))
    if not found:
        return shape.zone
    hours = int(found["hours"] or 0)
    return f"{found['sign'] or '+'}{hours:02}:{found['minutes'] or '00'}"
