"""Rows of facts as they cross a process: by columns, so that little is sent and little checked.

A row of a join form fills a dozen of its forty facts, and the same headings stand in every row.
So a parcel holds only columns in which anything stands, and headings once.
"""

from collections.abc import Callable, Sequence
from json.encoder import encode_basestring
from typing import Any

from crm.intake.batches import Columns
from crm.intake.facts import (
    BLANK,
    LONGEST_TEXT,
    Facts,
    Written,
    checked_tags,
    checked_written,
)
from crm.intake.words import Words, words_of_all

Parcel = dict[str, Any]
"""{"count": rows, "columns": {name of a fact: its value in each row}, "asked": [headings …]}.

The answers of a row are the number of its headings in "asked", then a cell for each of them. The
words are four columns of their own. A column in which few values stand again and again is a pair:
the values, and the place of each row's value among them.
"""

_FOLDED = ("full_name", "emails", "phones", "message")


def pack(columns: Columns) -> Parcel:
    """Return columns of facts, of at least one row, as a parcel."""
    count = len(columns["row"])
    words = words_of_all(*(columns.get(name, [BLANK[name]] * count) for name in _FOLDED))
    asked: dict[tuple[str, ...], int] = {}
    answers = [
        (asked.setdefault(headings, len(asked)), *cells)
        for headings, cells in (told or ((), ()) for told in columns.get("told", [()] * count))
    ]
    filled: dict[str, Any] = {}
    for name, given in columns.items():
        column = list(map(_SHORT[name], given)) if name in _SHORT else given
        if name != "told" and column.count(None) < count:
            filled[name] = column if name in _READERS else _paired(column)
    filled |= {"told": answers, "words": words}
    return {"count": count, "columns": filled, "asked": list(asked)}


def _paired(column: Sequence[Any]) -> Any:
    if len(set(column[:_LOOKED_AT])) * _COMMON > len(column[:_LOOKED_AT]):
        return column
    values = dict.fromkeys(column)
    if len(values) * _COMMON > len(column):
        return column
    places = {value: place for place, value in enumerate(values)}
    return {"values": list(values), "places": list(map(places.__getitem__, column))}


def _short(points: Sequence[tuple[str, str | None]]) -> Any:
    """Return contact points in short: one that is as it was written is a text, none is None."""
    if not points:
        return None
    if len(points) == 1 and points[0][0] == points[0][1]:
        return points[0][0]
    return points


_SHORT: dict[str, Callable[[Any], Any]] = {
    "emails": _short,
    "phones": _short,
    "tags": lambda tags: tags or None,
}


class Unpacker:
    """Makes facts of parcels. Texts that many rows have in common are kept once."""

    def __init__(self) -> None:
        """Start with no texts met."""
        self._met: dict[str, str] = {}

    def unpack(self, parcel: Parcel) -> list[Facts]:
        """Return the facts in *parcel*; raise ValueError unless every value has its type.

        It comes from a process that has read a stranger's file: nothing is taken on trust.
        """
        count, given = parcel["count"], parcel["columns"]
        columns = [
            self._column(name, given[name], parcel["asked"]) if name in given else nothing * count
            for name, nothing in _NOTHING.items()
        ]
        if not given.keys() >= {"row", "line"} or {len(column) for column in columns} != {count}:
            raise ValueError("a parcel does not hold what it says")
        return list(map(Facts._make, zip(*columns, strict=True)))

    def _column(self, name: str, values: Any, asked: Any) -> Sequence[Any]:
        if type(values) is dict:
            return self._unpaired(name, values)
        if type(values) is not list:
            raise ValueError("a column of facts is no list")
        if name == "told":
            return _answers(values, asked)
        if name == "words":
            return _words(values)
        if name in _READERS:
            return list(map(_READERS[name], values))
        kinds = set(map(type, values))
        if not kinds <= _KINDS.get(name, _TEXT):
            raise ValueError(f"the fact {name} is something else")
        if str in kinds and max(map(len, filter(None, values)), default=0) > LONGEST_TEXT:
            raise ValueError("a fact is too long")
        return values

    def _unpaired(self, name: str, pair: dict[str, Any]) -> list[Any]:
        met, places = self._met, pair["places"]
        values = [
            met.setdefault(value, value) if type(value) is str else value
            for value in self._column(name, pair["values"], ())
        ]
        if type(places) is not list or set(map(type, places)) != {int}:
            raise ValueError("a column of facts is no list")
        try:
            return list(map(values.__getitem__, places))
        except IndexError:
            raise ValueError("a value of a column is missing") from None


def _answers(rows: list[Any], asked: Any) -> list[str]:
    """Return the answers of each row as the book keeps them, compact JSON."""
    try:
        forms = list(map(_form, asked))
        told = [forms[place] % tuple(map(encode_basestring, cells)) for place, *cells in rows]
    except (TypeError, ValueError, IndexError):
        raise ValueError("an answer is no text") from None
    if max(map(len, told)) > LONGEST_TEXT and any(
        len(cell) > LONGEST_TEXT for _place, *cells in rows for cell in cells
    ):
        raise ValueError("an answer is too long")
    return told


def _form(headings: Sequence[str]) -> str:
    """Return the JSON of answers with a %s for each cell, quotation marks included."""
    quoted = (encode_basestring(heading).replace("%", "%%") for heading in headings)
    return f"[{','.join(f'[{heading},%s]' for heading in quoted)}]"


def _words(columns: list[Any]) -> list[Words]:
    if len(columns) != len(Words._fields):
        raise ValueError("the words of a row are something else")
    for column in columns:
        if type(column) is not list or set(map(type, column)) != {str}:
            raise ValueError("the words of a row are no text")
        if max(map(len, column)) > LONGEST_TEXT:
            raise ValueError("the words of a row are too long")
    return list(map(Words, *columns))


def _points(points: Any) -> tuple[Written, ...]:
    if points is None:
        return ()
    if type(points) is str:
        if len(points) > LONGEST_TEXT:
            raise ValueError("an address or number is too long")
        return (Written(points, points),)
    if type(points) is list and len(points) == 1 and type(points[0]) is list:
        text, value = points[0] if len(points[0]) == 2 else (None, None)
        if type(text) is type(value) is str and len(text) <= LONGEST_TEXT:  # as most numbers are
            return (Written(text, value),)
    return checked_written(points)


_LOOKED_AT = 100
_COMMON = 4
"""A column with that many rows to each different text holds the same few texts all over."""
_TEXT = frozenset({str, type(None)})
_ANSWER = frozenset({bool, type(None)})
_NUMBER = frozenset({int, type(None)})
_KINDS = {
    "row": frozenset({int}),
    "line": frozenset({int}),
    "attended": _ANSWER,
    "consent": _ANSWER,
    "quantity": _NUMBER,
    "same_as_row": _NUMBER,
}
_READERS: dict[str, Callable[[Any], Any]] = {
    "emails": _points,
    "phones": _points,
    "tags": lambda tags: checked_tags(tags) if tags is not None else (),
}
_NOTHING: dict[str, list[Any]] = {name: [Facts._field_defaults.get(name)] for name in Facts._fields}
