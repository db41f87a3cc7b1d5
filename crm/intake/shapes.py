"""Whose program made a file, told by its headings; the shapes are data, in `shapes.json`."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from crm import assets
from crm.intake.filekinds import FileKind
from crm.intake.headings import fold_heading


class Shape(NamedTuple):
    """What we know about the files of one program beyond their headings.

    *title* is "" and *kind* None for a file of no known shape. *entry* is the heading that is the
    entry's own id although it says nothing, *zone* the offset of its times ("+00:00").
    """

    title: str = ""
    kind: FileKind | None = None
    month_first: bool = False
    zone: str = ""
    entry: str | None = None


_TITLES = {
    FileKind.JOIN_FORM: "Join form",
    FileKind.REGISTRATION: "Registrations",
    FileKind.ATTENDANCE: "Attendance",
    FileKind.CONTACTS: "Contacts",
    FileKind.ORDERS: "Orders",
}


def recognise(headings: Iterable[str]) -> Shape:
    """Return the shape of a file with *headings*; one without a title if none is known."""
    written = [heading.strip() for heading in headings]
    folded = [fold_heading(heading) for heading in written]
    names, exactly = set(folded), set(written)
    for known in _shapes():
        if (
            (folded and folded[0] in known.first)
            or any(one <= names for one in known.sets)
            or any(one <= exactly for one in known.written)
        ):
            return known.shape
    return Shape()


def title_of(shape: Shape, kind: FileKind) -> str:
    """Return what to call a file of *shape* that is read as *kind*."""
    return shape.title if shape.title and shape.kind is kind else _TITLES[kind]


class _Known(NamedTuple):
    """How a shape is told: its first heading, or headings that stand together anywhere."""

    first: frozenset[str]
    sets: list[frozenset[str]]
    written: list[frozenset[str]]  # not folded
    shape: Shape


@cache
def _shapes() -> list[_Known]:
    data: list[dict[str, Any]] = json.loads(assets.text("shapes.json"))
    return [
        _Known(
            frozenset(map(fold_heading, one.get("first", ()))),
            [frozenset(map(fold_heading, headings)) for headings in one.get("headings", ())],
            [frozenset(headings) for headings in one.get("written", ())],
            Shape(
                one["title"],
                FileKind(one["kind"]),
                one.get("month_first", False),
                one.get("zone", ""),
                one.get("entry"),
            ),
        )
        for one in data
    ]
