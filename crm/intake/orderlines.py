"""Orders with a group of columns for each thing in them, such as "Item Name #1", "Item Name #2"."""

import re
from collections import defaultdict
from collections.abc import Sequence

from crm.intake.cells import is_blank
from crm.intake.headings import WHOLE, heading_scores
from crm.intake.tables import Table

_NUMBERED = re.compile(r"(.*\D)??[\s_#]*(\d{1,2})(\D.*)?", re.DOTALL)
_FEWEST = 2
_LONGEST = 80
_SURE = WHOLE - 15
_OF_ORDERS = frozenset({"order_number", "ordered_at", "order_status"})
_Group = dict[str, int]  # heading without its number → column


def unfold_lines(table: Table) -> Table:
    """Return *table* with a record for each thing that was ordered, where a row holds several.

    Everything else is repeated, and so is the line of the file. Other tables stay as they are.
    """
    groups = _groups(table.headings)
    if not groups:
        return table
    numbered = {index for group in groups for index in group.values()}
    common = [index for index in range(len(table.headings)) if index not in numbered]
    names = list(groups[0])
    rows: list[list[str]] = []
    lines: list[int] = []
    for row, line in zip(table.rows, table.lines, strict=True):
        shared = [row[index] for index in common]
        things = [[row[group[name]] if name in group else "" for name in names] for group in groups]
        filled = [thing for thing in things if not all(map(_is_nothing, thing))] or things[:1]
        rows += [shared + thing for thing in filled]
        lines += [line] * len(filled)
    headings = [table.headings[index] for index in common] + names
    return table._replace(headings=headings, rows=rows, lines=lines)


def _is_nothing(cell: str) -> bool:
    return is_blank(cell) or cell.strip() in ("0", "0.00", "0,00")


def _groups(headings: Sequence[str]) -> list[_Group]:
    """Return the groups of columns, one for each thing; [] where the table has none."""
    found: dict[int, _Group] = defaultdict(dict)
    for index, heading in enumerate(headings):
        text = heading.strip()
        parts = _NUMBERED.fullmatch(text) if len(text) <= _LONGEST else None
        if parts:
            name = f"{(parts[1] or '').rstrip(' _#-')} {(parts[3] or '').lstrip(' _#-')}".strip()
            if name:
                found[int(parts[2])].setdefault(name, index)
    groups = [found[number] for number in sorted(found)]
    things = {name for group in groups for name in group if _names_a_thing(name)}
    groups = [group for group in groups if things & group.keys()]
    shared = {name for name in things if sum(name in group for group in groups) >= _FEWEST}
    if len(groups) < _FEWEST or not shared:
        return []
    counted = any("quantity" in heading_scores(name) for name in groups[0])
    of_orders = any(_OF_ORDERS & heading_scores(heading).keys() for heading in headings)
    return groups if counted or of_orders else []


def _names_a_thing(name: str) -> bool:
    scores = heading_scores(name)
    return scores.get("item", 0) >= max([_SURE, *scores.values()])
