"""How a table will be read: its columns, the order of its dates, and where that is remembered."""

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from crm.domain.errors import UserError
from crm.intake.cells import is_blank, tidy
from crm.intake.choices import chosen_columns, remembered_columns
from crm.intake.columns import Column, decide, make_columns
from crm.intake.consent import yes_or_no
from crm.intake.dates import Order, date_reader, find_order
from crm.intake.headings import heading_scores
from crm.intake.hints import explain, explain_dates
from crm.intake.layout import Layout
from crm.intake.shapes import recognise
from crm.intake.tables import Table

_DATES = ("submitted_at", "birth_date")
_EXAMPLES = 5
_EXPLAINED = 500
_LONGEST_EXAMPLE = 300
_MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "VI", "AS", "MP", "UM"})


class Plan(NamedTuple):
    """How a table will be read, and what to tell the user about it."""

    layout: Layout
    recognised_as: str
    profile: str | None
    day_first: bool | None
    columns: list[dict[str, Any]]
    notes: list[str]


def make_plan(table: Table, request: dict[str, Any]) -> Plan:
    """Return the plan for *table*; raise UserError if no column holds a name or an address."""
    columns = make_columns(table.headings, table.rows)
    shape = recognise(table.headings)
    profile, remembered = remembered_columns(table.headings, request.get("profiles") or ())
    fixed = remembered | chosen_columns(table.headings, request.get("map") or {})
    decide(columns, fixed, shape, table.rows)
    places: dict[str, list[int]] = {}
    for column in columns:
        if column.field:
            places.setdefault(column.field, []).append(column.index)
    if not places.keys() & {"full_name", "given_name", "family_name", "email"}:
        raise _nobody(table.headings)
    wishes = (request.get("day_first"), profile.get("day_first") if profile else None)
    dates = _date_columns(table, places, wishes, request.get("region"))
    layout = Layout(
        table.headings,
        table.sheet,
        request.get("region"),
        places,
        {field: dated.read for field, dated in dates.items()},
        _asks_where(table, places),
        _ticked(table, places),
        _separator(table, places),
    )
    return Plan(
        layout,
        shape,
        profile["name"] if profile else None,
        next((dated.day_first for dated in dates.values() if dated.matters), None),
        [_shown(table, column, dates, layout.region) for column in columns],
        _notes(table, columns),
    )


class _Dated(NamedTuple):
    """A column of dates and how it is read."""

    order: Order
    day_first: bool
    read: Callable[[str], str | None]

    @property
    def matters(self) -> bool:
        """Whether any cell could have been read another way round."""
        return self.order.day_first is not None or self.order.ambiguous is not None


def _date_columns(
    table: Table,
    places: dict[str, list[int]],
    wishes: tuple[bool | None, bool | None],
    region: str | None,
) -> dict[str, _Dated]:
    """Return field → how its dates are read. *wishes* are the user's word and the profile's.

    The user's word goes first, then what a column's own cells show, then what its neighbour's
    show, then the profile, then the custom of the region.
    """
    orders = {field: _order(table, places[field][0]) for field in _DATES if field in places}
    shown = [order.day_first for order in orders.values()]
    found = {}
    for field, order in orders.items():
        voices = (wishes[0], order.day_first, *shown, wishes[1], region not in _MONTH_FIRST)
        day_first = next(voice for voice in voices if voice is not None)
        zone = _zone(table.headings[places[field][0]])
        read = date_reader(day_first=day_first, zone=zone, birth=field == "birth_date")
        found[field] = _Dated(order, day_first, read)
    return found


def _nobody(headings: Sequence[str]) -> UserError:
    shown = ", ".join(f"“{heading[:40]}”" for heading in headings[:8])
    more = " …" if len(headings) > 8 else ""
    return UserError(
        f"No column of this file holds names or e-mail addresses (its headings are {shown}{more}). "
        'Nothing was changed. Say which column does with --map "Heading=full_name" or '
        '"Heading=email", or in the window under Match columns.'
    )


def _order(table: Table, index: int) -> Order:
    return find_order(row[index].strip() for row in table.rows if row[index])


def _asks_where(table: Table, places: dict[str, list[int]]) -> bool:
    if "city" not in places:
        return False
    return "place" in heading_scores(table.headings[places["city"][0]])


def _zone(heading: str) -> str:
    return "+00:00" if "(UTC)" in heading.upper() or "(GMT)" in heading.upper() else ""


def _shown(
    table: Table, column: Column, dates: dict[str, _Dated], region: str | None
) -> dict[str, Any]:
    """Return what the window shows of *column*."""
    cells = [row[column.index] for row in table.rows if row[column.index]]
    filled = [cell for cell in cells[:_EXPLAINED] if not is_blank(cell)]
    dated = dates.get(column.field or "")
    how = (
        explain_dates(dated.order, dated.read, filled, day_first=dated.day_first)
        if dated
        else explain(column, filled, region)
    )
    return {
        "index": column.index,
        "heading": column.heading,
        "field": column.field,
        "confidence": column.confidence,
        "how": how,
        "examples": [cell[:_LONGEST_EXAMPLE] for cell in filled[:_EXAMPLES]],
        "filled": len(cells) if len(cells) > _EXPLAINED else len(filled),
    }


def _ticked(table: Table, places: dict[str, list[int]]) -> str | None:
    """Return the only answer in the column of consent, if it is neither yes nor no.

    A box writes its own label when it is ticked, and nothing when it is left alone.
    """
    if "consent" not in places:
        return None
    index = places["consent"][0]
    answers = {row[index] for row in table.rows}
    texts = {text for cell in answers if (text := tidy(cell))}
    only = texts.pop() if len(texts) == 1 else None
    return only if only and yes_or_no(only) is None and len(only) > 1 else None


def _separator(table: Table, places: dict[str, list[int]]) -> str:
    cells = list(
        chain.from_iterable([row[index] for row in table.rows] for index in places.get("tags", ()))
    )
    for separator in (";", "|", "\n"):
        if any(separator in cell for cell in cells):
            return separator
    return ","


def _notes(table: Table, columns: Sequence[Column]) -> list[str]:
    notes = []
    if table.header_line is None:
        notes.append("The file has no headings; the columns were told by what is in them.")
    notes += [
        f"Some numbers in “{column.heading}” were shortened by a spreadsheet (like 4.477E+11) "
        "and cannot be restored; they are kept as written."
        for column in columns
        if column.field == "phone" and any("E+" in row[column.index] for row in table.rows)
    ]
    return notes
