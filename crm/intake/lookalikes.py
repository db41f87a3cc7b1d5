"""Columns under headings that say nothing to us: what their cells look like, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.intake.filekinds import FileKind
from crm.intake.headings import heading_scores, split_words
from crm.intake.vocabulary import listed

if TYPE_CHECKING:
    from crm.intake.columns import Column
    from crm.intake.evidence import Evidence

_MOMENTS = {FileKind.JOIN_FORM: "submitted_at", FileKind.REGISTRATION: "registered_at",
            FileKind.ORDERS: "ordered_at"}  # fmt: skip
_FEW_WORDS = 4
_SAMPLE = 200
_CODE = 2  # letters in the code of a language or a country


def by_content(
    columns: Sequence[Column],
    taken: set[str | None],
    rows: Sequence[Sequence[str]],
    kind: FileKind,
) -> None:
    """Give columns whose heading says nothing to us the field their cells look like."""
    moment = _moment(columns, rows) if _MOMENTS.get(kind, "") not in {"", *taken} else None
    if moment:
        _give(moment, _MOMENTS[kind], taken)
    for column in columns:
        if _is_open(column) and (field := _looks_like(column.evidence, taken)):
            _give(column, field, taken)
    if kind is FileKind.ORDERS:
        _name_of_the_counted(columns)
        taken |= {column.field for column in columns}
    if "item" not in taken and kind is FileKind.ORDERS:
        things = [column for column in columns if _could_be_a_thing(column)]
        if things:
            _give(_beside_the_quantity(things, columns), "item", taken)
    if "message" not in taken and kind is FileKind.JOIN_FORM:
        texts = [column for column in columns if _is_open(column) and _is_text(column.evidence)]
        if texts:
            _give(max(texts, key=lambda column: column.evidence.length), "message", taken)


def _name_of_the_counted(columns: Sequence[Column]) -> None:
    """Find the thing beside its quantity: "Lineitem name" beside "Lineitem quantity"."""
    counted = next((column for column in columns if column.field == "quantity"), None)
    items = [column for column in columns if column.field == "item"]
    if counted is None or any(column.confidence == "certain" for column in items):
        return
    of_what = split_words(counted.heading)[:-1]
    for column in columns:
        words = split_words(column.heading)
        alike = len(of_what) > 0 and words[:-1] == of_what
        if alike and "name" in heading_scores(words[-1]) and _is_open(column):
            for other in items:
                other.field, other.confidence = None, "none"
            column.field, column.confidence = "item", "likely"
            return


def _beside_the_quantity(things: Sequence[Column], columns: Sequence[Column]) -> Column:
    """Return what may be a thing: right beside how many of it, else the first."""
    counted = next((column.index for column in columns if column.field == "quantity"), None)
    near = [thing for thing in things if counted is not None and abs(thing.index - counted) == 1]
    return (near or things)[0]


def _is_open(column: Column) -> bool:
    return not column.field and column.confidence == "none"


def _give(column: Column, field: str, taken: set[str | None]) -> None:
    column.field, column.confidence = field, "likely"
    taken.add(field)


def _moment(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Column | None:
    """Return the column of the instants of the entries: of a start and an end, the end.

    Only a column beside the first one, and never before it, is its end.
    """
    found = [
        column
        for column in columns
        if _is_open(column) and column.evidence.date >= 0.9 and column.evidence.clock >= 0.6
    ]
    if not found:
        dated = listed("words of dates")
        days = [one for one in columns if _is_open(one) and one.evidence.date >= 0.9]
        found = [one for one in days if not dated.isdisjoint(split_words(one.heading))]
    if len(found) < 2 or found[1].index != found[0].index + 1:
        return found[0] if found else None
    start, end = found[0].index, found[1].index
    pairs = [(row[start].strip(), row[end].strip()) for row in rows[:_SAMPLE]]
    filled = all(bool(first) == bool(last) for first, last in pairs)
    return found[1] if filled else found[0]


def _looks_like(cells: Evidence, taken: set[str | None]) -> str | None:
    if cells.seen and cells.email >= 0.8:
        return "email"
    if cells.listed >= 0.5 and "tags" not in taken and cells.phone < 0.5:
        return "tags"
    if cells.dialled >= 0.6 and cells.phone >= 0.9 and "phone" not in taken and cells.date < 0.2:
        return "phone"
    if cells.seen < 2:
        return None
    if cells.length <= _CODE and cells.lower >= 0.9 and cells.language >= 0.9:
        return "language" if "language" not in taken else None
    if cells.country >= 0.8 and cells.answer < 0.3 and "country" not in taken:
        return "country"
    return None


def _could_be_a_thing(column: Column) -> bool:
    if not _is_open(column) or not column.evidence.seen:
        return False
    cells = column.evidence
    least = max(cells.number, cells.email, cells.date, cells.hour, cells.answer, cells.phone)
    return least < 0.5 and cells.length > 2


def _is_text(cells: Evidence) -> bool:
    """Return whether people wrote something of their own, each of them something else."""
    return cells.words >= _FEW_WORDS and cells.answer < 0.5 and (cells.kinds > 1 or cells.seen == 1)
