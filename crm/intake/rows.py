"""From the records of a table to the facts in them.

What is done alike in every record is done by columns, and what is out of the ordinary in one is put
right in its row afterwards.
"""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any, TypeVar

from crm.intake.batches import Batch, Columns, rows_of
from crm.intake.facts import BLANK
from crm.intake.layout import Layout
from crm.intake.occasions import occasion_reader
from crm.intake.ownfacts import own_readers
from crm.intake.persons import person_reader
from crm.intake.settling import doubtful, settler

_T = TypeVar("_T")
Reader = Callable[[Sequence[int], Sequence[int], Sequence[list[str]]], _T]
"""From the numbers, lines and cells of records, at least one, to the facts in them."""


def rows_reader(layout: Layout) -> Reader[list[list[Any]]]:
    """Return what reads the records of a table laid out like *layout*, to a plain list for each."""
    read_columns, read_occasion = _columns_reader(layout), occasion_reader(layout)
    settle = settler(layout.headings)

    def read(
        numbers: Sequence[int], lines: Sequence[int], records: Sequence[list[str]]
    ) -> list[list[Any]]:
        batch, columns = read_columns(numbers, lines, records)
        rows = rows_of(columns)
        if read_occasion is not None:
            for plain, cells in zip(rows, batch.records, strict=True):
                read_occasion(plain, cells)
        return list(map(settle, rows, batch.records))

    return read


def form_reader(layout: Layout) -> Reader[Columns]:
    """Return what reads the records of a join form to the same facts sooner: it leaves them columns.

    They have no occasion, and few of them need to be settled one by one.
    """
    read_columns, settle = _columns_reader(layout), settler(layout.headings)

    def read(numbers: Sequence[int], lines: Sequence[int], records: Sequence[list[str]]) -> Columns:
        batch, columns = read_columns(numbers, lines, records)
        places = doubtful(columns, batch, layout.headings[0])
        if not places:
            return columns
        whole = {
            name: list(columns[name]) if name in columns else [nothing] * len(records)
            for name, nothing in BLANK.items()
        }
        for place in places:
            plain = [column[place] for column in whole.values()]
            settled = settle(plain, batch.records[place])
            for column, value in zip(whole.values(), settled, strict=True):
                column[place] = value
        return dict(whole)

    return read


def _columns_reader(layout: Layout) -> Reader[tuple[Batch, Columns]]:
    """Return what reads all but the occasion, with nothing settled."""
    headings, widen = layout.headings, layout.widen
    always = {"sheet": layout.sheet, "section": layout.section}
    readers = [*own_readers(layout), person_reader(layout)]

    def read(
        numbers: Sequence[int], lines: Sequence[int], records: Sequence[list[str]]
    ) -> tuple[Batch, Columns]:
        batch = Batch(records if widen is None else [cells + widen(cells) for cells in records])
        columns: Columns = {name: [value] * len(records) for name, value in always.items() if value}
        columns |= {"row": numbers, "line": lines, "told": _told(batch, headings)}
        for one in readers:
            columns |= one(batch)
        return batch, columns

    return read


def _told(batch: Batch, headings: Sequence[str]) -> list[tuple[Sequence[str], Sequence[str]]]:
    """Return the headings and the cells of each record, word for word, where a cell is not blank."""
    filled = [
        list(map(bool, map(str.strip, batch.written(place)))) for place in range(len(headings))
    ]
    partly = [place for place, column in enumerate(filled) if not all(column)]
    shapes = list(zip(*(filled[place] for place in partly), strict=True)) or [()] * len(filled[0])
    forms = {}
    for shape in set(shapes):
        blank = {place for place, shown in zip(partly, shape, strict=True) if not shown}
        places = [place for place in range(len(headings)) if place not in blank]
        forms[shape] = (tuple(headings[place] for place in places), _picker(places))
    return [
        (forms[shape][0], forms[shape][1](cells))
        for shape, cells in zip(shapes, batch.records, strict=True)
    ]


def _picker(places: Sequence[int]) -> Callable[[list[str]], tuple[str, ...]]:
    """Return what takes the cells in *places* out of a record."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda cells: tuple(cells[place] for place in places)
