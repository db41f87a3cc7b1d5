"""One name and one address out of several in a row: the first that is filled, put together."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence

from crm.domain.folding import fold
from crm.intake.birthparts import birth_maker, birth_parts
from crm.intake.cells import is_blank, tidy
from crm.intake.columns import Column
from crm.intake.displaynames import shown_name
from crm.intake.groups import NONE, rank
from crm.intake.headings import heading_scores

_NAMES = ("full_name", "given_name", "family_name")
_ADDRESS = ("street", "city", "postcode", "country")
_POINTS = ("email", "phone")
WRITTEN = ("message", "notes")
"""The fields that several columns are put together for."""

_HOUSE_NUMBER = re.compile(r"\d{1,5}\s?[a-zA-Z]?(?:[-/]\d{1,4})?")

_MOMENTS = ("submitted_at", "registered_at", "ordered_at", "event_at")
_NEAR = 2
_ALL = 0.99

Widen = Callable[[list[str]], list[str]]
_Block = dict[str, list[int]]  # field → columns


def widening(columns: Sequence[Column], width: int) -> tuple[dict[str, list[int]], Widen | None]:
    """Return field → columns, and what adds cells to a row, None if nothing has to be added.

    Each field has the columns it is read from. Where a row holds several people or addresses,
    a middle name, a street in two columns or a name shown in a meeting, the columns lie beyond
    *width*, and the function fills them.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for column in columns:
        if column.field and not column.answer:
            places[column.field].append(column.index)
    people, addresses = _blocks(columns, _NAMES), _blocks(columns, _ADDRESS)
    makers: list[Widen] = []
    if len(addresses) > 1 or any(len(block.get("street", ())) > 1 for block in addresses):
        makers.append(_put(places, _ADDRESS, width, _address_maker(addresses)))
        width += len(_ADDRESS)
    shown = places.get("display_name", [None])[0]
    middle = places.get("middle_name", [])
    twice = any(len(block.get("family_name", ())) > 1 for block in people)
    if len(people) > 1 or middle or twice or shown is not None:
        leading = frozenset(index for index in middle if columns[index].evidence.lower >= _ALL)
        makers.append(_put(places, _NAMES, width, _name_maker(people, middle, leading, shown)))
        width += len(_NAMES)
    for field, day, hour in _days_and_hours(columns):
        places[field] = [width]
        makers.append(_moment_maker(day, hour))
        width += 1
    if parts := birth_parts(columns):
        makers.append(_put(places, ("birth_date",), width, birth_maker(parts)))
        width += 1
    texts = _text_makers(columns, places, width)
    makers += texts
    width += len(texts)
    if spare := _spare_points(columns, people):
        makers.append(_put(places, _POINTS, width, _point_maker(columns, people, spare)))
    _only_the_first(places)
    if not makers:
        return dict(places), None
    return dict(places), lambda cells: [cell for make in makers for cell in make(cells)]


def _days_and_hours(columns: Sequence[Column]) -> list[tuple[str, int, int]]:
    """Return (field, column of days, column of hours) for each day whose hour stands beside it."""
    found = []
    for column in columns:
        if column.field not in _MOMENTS or column.evidence.clock >= 0.1:
            continue
        near = columns[column.index + 1 : column.index + 1 + _NEAR]
        hour = next((one for one in near if not one.field and one.evidence.hour >= 0.8), None)
        if hour is not None and column.field is not None:
            found.append((column.field, column.index, hour.index))
    return found


def _moment_maker(day: int, hour: int) -> Widen:
    return lambda cells: [f"{tidy(cells[day])} {tidy(cells[hour])}".strip() if cells[day] else ""]


def _text_makers(
    columns: Sequence[Column], places: dict[str, list[int]], width: int
) -> list[Widen]:
    several = {field: places[field] for field in WRITTEN if len(places.get(field, ())) > 1}
    return [
        _put(places, (field,), width + place, _text_maker(columns, indexes))
        for place, (field, indexes) in enumerate(several.items())
    ]


def _text_maker(columns: Sequence[Column], several: Sequence[int]) -> Widen:
    """Return what makes one text of several columns: what each says, behind its heading."""
    asked = [(index, _asked(columns[index].heading.strip())) for index in several]

    def make(cells: list[str]) -> list[str]:
        return ["\n".join(one + text for index, one in asked if (text := tidy(cells[index])))]

    return make


def _asked(heading: str) -> str:
    if " " not in heading and heading_scores(heading).keys() & set(WRITTEN):
        return ""  # "Message" goes without saying
    return f"{heading} " if heading.endswith(("?", ":", ".")) else f"{heading}: "


def _only_the_first(places: dict[str, list[int]]) -> None:
    for field in (*_NAMES, *_ADDRESS):
        if field in places:
            places[field] = places[field][:1]


def _put(places: dict[str, list[int]], fields: Sequence[str], width: int, make: Widen) -> Widen:
    for place, field in enumerate(fields, width):
        places[field] = [place]
    return make


def _blocks(columns: Sequence[Column], fields: Sequence[str]) -> list[_Block]:
    """Return the columns of each group that hold *fields*, the group we prefer first."""
    found: dict[str, _Block] = defaultdict(lambda: defaultdict(list))
    for column in columns:
        if column.field and column.field in fields:
            found[column.group][column.field].append(column.index)
    filled = {column.index for column in columns if column.evidence.seen}
    groups = sorted(found, key=lambda group: (not _any(found[group], filled), rank(group)))
    if NONE in found and len(groups) > 1:
        best = next(group for group in groups if group != NONE)
        if not found[NONE].keys() & found[best].keys():  # one address, named in part
            found[best] |= found[NONE]
            groups.remove(NONE)
    return [dict(found[group]) for group in groups]


def _any(block: _Block, filled: set[int]) -> bool:
    return any(index in filled for places in block.values() for index in places)


def _is_filled(block: _Block, cells: Sequence[str]) -> bool:
    return any(tidy(cells[index]) for places in block.values() for index in places)


def _first_filled(blocks: Sequence[_Block], cells: Sequence[str]) -> _Block:
    return next((block for block in blocks if _is_filled(block, cells)), blocks[0])


def _address_maker(blocks: Sequence[_Block]) -> Widen:
    def make(cells: list[str]) -> list[str]:
        block = _first_filled(blocks, cells)
        street = _joined_street([cells[index] for index in block.get("street", ())])
        return [street, *(_cell(block, field, cells) for field in _ADDRESS[1:])]

    return make


def _joined_street(parts: Sequence[str]) -> str:
    street = ""
    for part in parts:
        text = tidy(part)
        if not text or text in street:
            continue
        apart = " " if _HOUSE_NUMBER.fullmatch(text) else ", "
        street += f"{apart}{text}" if street else text
    return street


def _name_maker(
    blocks: Sequence[_Block], middle: Sequence[int], leading: frozenset[int], shown: int | None
) -> Widen:
    """Return what makes one name of a row; those *leading* of the middle columns hold "van den"."""

    def make(cells: list[str]) -> list[str]:
        block = _first_filled(blocks, cells) if blocks else {}
        if shown is not None and not _is_filled(block, cells):
            return [shown_name(tidy(cells[shown])) or "", "", ""]
        full, given = (_cell(block, field, cells) for field in _NAMES[:2])
        family = " ".join(filter(None, (tidy(cells[one]) for one in block.get("family_name", ()))))
        for index in leading:
            if tidy(family) and (text := tidy(cells[index])):
                family = f"{text} {tidy(family)}"
        between = " ".join(
            text for index in middle if index not in leading and (text := tidy(cells[index]))
        )
        if between and not tidy(full) and tidy(given):
            full = " ".join(filter(None, (tidy(given), between, tidy(family))))
        return [full, given, family]

    return make


def _cell(block: _Block, field: str, cells: Sequence[str]) -> str:
    places = block.get(field)
    return cells[places[0]] if places else ""


def _spare_points(columns: Sequence[Column], people: Sequence[_Block]) -> set[int]:
    """Return the columns of addresses and numbers that are of another person in the row.

    They are if the person in question has some of their own.
    """
    first = {index for places in people[0].values() for index in places} if people else set()
    group = next((column.group for column in columns if column.index in first), "")
    if not group:
        return set()
    points = [column for column in columns if column.field in _POINTS]
    if not any(column.group == group and column.field == "email" for column in points):
        return set()
    return {column.index for column in points if column.group != group}


def _point_maker(columns: Sequence[Column], people: Sequence[_Block], spare: set[int]) -> Widen:
    own = {
        field: [one.index for one in columns if one.field == field and one.index not in spare]
        for field in _POINTS
    }
    others = {field: [one.index for one in columns if one.field == field and one.index in spare]
              for field in _POINTS}  # fmt: skip

    def make(cells: list[str]) -> list[str]:
        same = _is_one_person(people, cells)
        found = []
        for field in _POINTS:
            texts = [cells[index] for index in own[field] if not is_blank(cells[index])]
            if not texts and same:
                texts = [cells[index] for index in others[field] if not is_blank(cells[index])]
            found.append(" ; ".join(texts))
        return found

    return make


def _is_one_person(people: Sequence[_Block], cells: Sequence[str]) -> bool:
    """Return whether whoever else is named in the row is the same person, or nobody is named."""
    names = [
        fold(" ".join(cells[index] for places in block.values() for index in places))
        for block in people
        if _is_filled(block, cells)
    ]
    return len(set(names)) <= 1
