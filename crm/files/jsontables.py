"""Read JSON (RFC 8259) as a table: a list of objects, alone or inside of one, or one a line."""

import json
import re
from collections.abc import Iterator
from typing import Any

from crm.files import refusals
from crm.files.characters import whole
from crm.files.documents import Sheet
from crm.files.extents import MAX_CELL, MAX_COLUMNS, MAX_PLACES

_BETWEEN = re.compile(r"[\s,]*")
_DEEPEST = 20


def read_json(text: str) -> tuple[Sheet, list[str]]:
    """Return the records of *text* as one table, and sentences on what was left out.

    Headings are the names in the objects, in the order in which they first appear; what stands
    deeper is called `address.city`, several values are put into one cell. Numbers stay as they
    are written. `lines` are the lines on which the records begin. Raises UserError if there is
    no list of objects in it.
    """
    try:
        records = list(_records(text))
        table = [(_flat(record), line) for record, line in records if isinstance(record, dict)]
    except (ValueError, RecursionError):
        raise refusals.not_a_table("JSON, and broken") from None
    headings = list(dict.fromkeys(name for cells, _line in table for name in cells))
    if not headings:
        raise refusals.not_a_table("JSON without a list of records")
    if len(headings) > MAX_COLUMNS or len(headings) * len(table) > MAX_PLACES:
        raise refusals.too_large(f"{len(headings):,} columns", f"{MAX_COLUMNS:,} columns")
    rows = [headings, *([cells.get(name, "") for name in headings] for cells, _line in table)]
    odd = len(records) - len(table)
    notes = [f"{odd} entries that are no records were left out."] if odd else []
    return Sheet(None, rows, [1, *(line for _cells, line in table)]), notes


def _records(text: str) -> Iterator[tuple[Any, int]]:
    """Give each record with its line: of the list, of one object a line, or of a list inside."""
    decoder = json.JSONDecoder(
        object_pairs_hook=_object, parse_int=str, parse_float=str, parse_constant=str
    )
    start = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    inside = text.startswith("[", start)
    found, rest = _listed(decoder, text, start + inside)
    if inside != (text[rest:].strip() == "]"):
        raise ValueError("what follows is no record")
    if len(found) == 1 and not inside:
        [(only, line)] = found
        lists = [value for value in only.values() if isinstance(value, list)]
        longest = max(lists, key=lambda one: sum(isinstance(x, dict) for x in one), default=[])
        if any(isinstance(one, dict) for one in longest):
            found = [(one, line) for one in longest]
    yield from found


def _listed(decoder: json.JSONDecoder, text: str, place: int) -> tuple[list[tuple[Any, int]], int]:
    """Return the values from *place* on, each with its line, and where they end."""
    found: list[tuple[Any, int]] = []
    line, counted = 1, 0
    while True:
        gap = _BETWEEN.match(text, place)
        place = gap.end() if gap else place
        if place >= len(text) or text[place] == "]":
            return found, place
        line += text.count("\n", counted, place)
        counted = place
        value, place = decoder.raw_decode(text, place)
        found.append((value, line))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; of a name that stands in it twice all values are kept."""
    made: dict[str, Any] = {}
    for name, value in pairs:
        made[name] = [made[name], value] if name in made else value
    return made


def _flat(record: dict[str, Any]) -> dict[str, str]:
    """Return the cells of a record by the names of their columns."""
    cells: dict[str, str] = {}

    def put(name: str, value: Any, depth: int) -> None:
        if isinstance(value, dict) and depth < _DEEPEST:
            for part, inner in value.items():
                put(f"{name}.{part}", inner, depth + 1)
        else:
            cells[whole(name)] = whole(_cell(value))[:MAX_CELL]

    for name, value in record.items():
        put(name, value, 0)
    return cells


def _cell(value: Any) -> str:
    """Return a value as text: several of them parted by semicolons, the rest as JSON."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and not any(isinstance(one, dict | list) for one in value):
        return "; ".join(filter(None, map(_cell, value)))
    return json.dumps(value, ensure_ascii=False)
