"""How a table will be read: its kind, its columns, the order of its dates, and what is remembered."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from crm.domain.errors import UserError
from crm.intake.birthparts import PART
from crm.intake.cells import is_blank, tidy
from crm.intake.choices import (
    chosen_columns,
    knows,
    named_like_fields,
    remembered_columns,
)
from crm.intake.columns import Column, decide, make_columns
from crm.intake.connections import leave_connections
from crm.intake.consent import yes_or_no
from crm.intake.datecolumns import DATES, Dated, Wishes, date_columns
from crm.intake.dates import date_reader
from crm.intake.filekinds import FileKind
from crm.intake.headings import heading_scores
from crm.intake.hints import PARTLY, TOGETHER, explain, explain_dates
from crm.intake.labels import separator_of
from crm.intake.layout import Layout
from crm.intake.meanings import IGNORE
from crm.intake.preambles import event_of, role_of
from crm.intake.recognising import kind_of
from crm.intake.shapes import Shape, recognise, title_of
from crm.intake.statuses import is_subscription
from crm.intake.tables import Table
from crm.intake.widening import WRITTEN, widening

_BORN = {"birth_date": date_reader(day_first=True, birth=True)}  # put together from three cells
_EXAMPLES = 5
_EXPLAINED = 500
_LONGEST_EXAMPLE = 300


class Plan(NamedTuple):
    """How a table will be read, and what to tell the user about it."""

    layout: Layout
    recognised_as: str
    profile: str | None
    day_first: bool | None
    columns: list[dict[str, Any]]
    notes: list[str]


def make_plan(table: Table, request: dict[str, Any], *, consent: bool | None = None) -> Plan:
    """Return the plan for *table*; raise UserError if no column holds a name or an address.

    *consent* is what the name of the file says about everybody in it.
    """
    columns = make_columns(table.headings, table.rows)
    shape = recognise(table.headings)
    kind, profile, remembered = _remembered(table, columns, shape, request)
    fixed = _fixed(table, remembered, request)
    decide(columns, fixed, shape, table.rows, kind)
    if kind is FileKind.ATTENDANCE:
        leave_connections(columns, fixed, table.rows)
    places, widen = widening(columns, len(table.headings))
    if not places.keys() & {"full_name", "given_name", "family_name", "email", "organisation"}:
        raise _nobody(table.headings)
    dates = _dates(table, columns, _wishes(request, profile), shape)
    born = places.get("birth_date", [0])[0] >= len(table.headings)
    layout = Layout(
        table.headings,
        table.sheet,
        request.get("region"),
        places,
        {field: dated.read for field, dated in dates.items()} | (_BORN if born else {}),
        _asks_where(table, places),
        _ticked(table, places),
        separator_of(_cells(table, places.get("tags", ()))),
        kind,
        widen,
        frozenset(column.index for column in columns if column.refuses),
        consent,
        options=_options(columns),
    )
    return Plan(
        _with_event(layout, table, dates),
        title_of(shape, kind),
        profile["name"] if profile else None,
        next((dated.day_first for dated in dates.values() if dated.matters), None),
        _shown(table, columns, dates, layout),
        _notes(table, columns, consent=consent),
    )


def _remembered(
    table: Table, columns: Sequence[Column], shape: Shape, request: Mapping[str, Any]
) -> tuple[FileKind, Mapping[str, Any] | None, dict[int, str]]:
    """Return the kind of the file, the form profile that fits it, and column → field from that.

    The user's word about the kind goes first, then that of a profile that knows nearly all the
    headings. A profile of another kind, or of one that we do not know, has nothing to say about
    columns either.
    """
    said: FileKind | None = request.get("as")
    kind = said or kind_of(columns, shape, _titles(table), request.get("name") or "")
    fitting = [
        one
        for one in request.get("profiles") or ()
        if one.get("kind") in (None, kind.value)
        or (not said and one["kind"] in set(FileKind) and knows(one, table.headings))
    ]
    profile, remembered = remembered_columns(table.headings, fitting)
    if profile and not said:
        kind = FileKind(profile.get("kind") or kind)
    return kind, profile, remembered


def _fixed(table: Table, remembered: dict[int, str], request: Mapping[str, Any]) -> dict[int, str]:
    """Return column → field where that is not argued with: chosen, remembered, or so called.

    A field of the organisation's own is newer than the memory that its column fills nothing.
    """
    own = named_like_fields(table.headings, request.get("own") or ())
    own = {place: field for place, field in own.items() if remembered.get(place, IGNORE) == IGNORE}
    return remembered | own | chosen_columns(table.headings, request.get("map") or {})


def _wishes(request: Mapping[str, Any], profile: Mapping[str, Any] | None) -> Wishes:
    remembered = profile.get("day_first") if profile else None
    return Wishes(request.get("day_first"), remembered, request.get("region"))


def part_layout(
    part: Table, main: Layout, shape: Shape, *, day_first: bool | None
) -> Layout | None:
    """Return how another part of a report is read, None if nobody is named in it.

    Where its own dates do not tell, they are read like those of the *main* table.
    """
    columns = make_columns(part.headings, part.rows)
    decide(columns, {}, shape, part.rows, main.kind)
    leave_connections(columns, {}, part.rows)
    places, widen = widening(columns, len(part.headings))
    if not places.keys() & {"full_name", "given_name", "family_name", "email", "display_name"}:
        return None
    dates = _dates(part, columns, Wishes(None, day_first, main.region), shape)
    return main._replace(
        headings=part.headings,
        places=places,
        widen=widen,
        dates={field: dated.read for field, dated in dates.items()},
        refusing=frozenset(),
        options=_options(columns),
        section=part.title,
        role=role_of(part.title),
        main=False,
    )


def _options(columns: Sequence[Column]) -> list[tuple[int, str]]:
    return [(column.index, column.answer) for column in columns if column.answer]


def _titles(table: Table) -> str:
    """Return what stands above the table as titles: cells alone in their row."""
    alone = [filled[0] for row in table.above if len(filled := [cell for cell in row if cell]) == 1]
    return " ".join(filter(None, [*alone[:3], table.title]))


def _with_event(layout: Layout, table: Table, dates: dict[str, Dated]) -> Layout:
    if layout.kind not in (FileKind.REGISTRATION, FileKind.ATTENDANCE):
        return layout
    title, day = event_of(table.above)
    read = next((dated.read for field, dated in dates.items() if field != "birth_date"), None)
    return layout._replace(event=title, event_at=read(day) if day and read else None)


def _dates(
    table: Table, columns: Sequence[Column], wishes: Wishes, shape: Shape
) -> dict[str, Dated]:
    firsts = {one.field: one.index for one in reversed(columns) if one.field in DATES}
    cells = {field: [row[index] for row in table.rows] for field, index in firsts.items()}
    return date_columns(table.headings, cells, firsts, wishes, shape)


def _nobody(headings: Sequence[str]) -> UserError:
    shown = ", ".join(f"“{heading[:40]}”" for heading in headings[:8])
    more = " …" if len(headings) > 8 else ""
    return UserError(
        f"No column of this file holds names or e-mail addresses (its headings are {shown}{more}). "
        'Nothing was changed. Say which column does with --map "Heading=full_name" or '
        '"Heading=email", or in the window under Match columns.'
    )


def _cells(table: Table, indexes: Sequence[int]) -> list[str]:
    return list(chain.from_iterable([row[index] for row in table.rows] for index in indexes))


def _asks_where(table: Table, places: dict[str, list[int]]) -> bool:
    index = places.get("city", [len(table.headings)])[0]
    return index < len(table.headings) and "place" in heading_scores(table.headings[index])


def _shown(
    table: Table, columns: Sequence[Column], dates: dict[str, Dated], layout: Layout
) -> list[dict[str, Any]]:
    """Return what the window shows of each column."""
    shown = []
    for column, (count, cells) in zip(columns, _filled(table), strict=True):
        filled = [cell for cell in cells if not is_blank(cell)]
        about = {
            "index": column.index,
            "heading": column.heading,
            "field": column.field,
            "confidence": column.confidence,
            "how": _how(column, filled, dates.get(column.field or ""), layout),
            "examples": [cell[:_LONGEST_EXAMPLE] for cell in filled[:_EXAMPLES]],
            "filled": count if count > _EXPLAINED else len(filled),
        }
        shown.append(about)
    return shown


def _filled(table: Table) -> list[tuple[int, list[str]]]:
    """Return how many cells of each column are filled, and the first of those that are."""
    counts = [0] * len(table.headings)
    firsts: list[list[str]] = [[] for _ in table.headings]
    for start in range(0, len(table.rows), _EXPLAINED):
        for place, column in enumerate(zip(*table.rows[start : start + _EXPLAINED], strict=True)):
            counts[place] += len(column) - column.count("")
            if len(firsts[place]) < _EXPLAINED:
                firsts[place] += filter(None, column)
    return [(count, first[:_EXPLAINED]) for count, first in zip(counts, firsts, strict=True)]


def _how(column: Column, filled: Sequence[str], dated: Dated | None, layout: Layout) -> str:
    """Return in a sentence what is made of a column."""
    if column.group == PART:
        return PARTLY
    if (
        filled
        and column.field in WRITTEN
        and layout.places[column.field][0] >= len(layout.headings)
    ):
        return TOGETHER
    if dated:
        return explain_dates(dated.order, dated.read, filled, day_first=dated.day_first)
    return explain(column, filled, layout.region)


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
    if not only or len(only) < 2 or is_subscription(only):
        return None
    return only if yes_or_no(only) is None else None


def _notes(table: Table, columns: Sequence[Column], *, consent: bool | None) -> list[str]:
    notes = []
    if consent is not None:
        said = "agreed to get mail" if consent else "wants no more mail"
        notes.append(f"The name of the file says that everybody in it {said}.")
    if table.header_line is None:
        notes.append("The file has no headings; the columns were told by what is in them.")
    notes += [
        f"Some numbers in “{column.heading}” were shortened by a spreadsheet (like 4.477E+11) "
        "and cannot be restored; they are kept as written."
        for column in columns
        if column.field == "phone" and "E+" in "\n".join(_cells(table, [column.index]))
    ]
    return notes
