"""Rows that an import could not use, as a table that can be mended and dropped in again."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from crm.files.tables import Column, write_table
from crm.intake.own_columns import REASON
from crm.queries.planning.import_plan import Plan, PlannedParticipant, Reading, Verdict

_VERDICTS = (Verdict.SET_ASIDE, Verdict.QUESTION)
EVENT = "Event"


class Reject(NamedTuple):
    """A row that was not used: why, and its cells as (heading, text)."""

    line: int
    reason: str
    cells: tuple[tuple[str, str], ...]


def rejects_of_plan(plan: Plan) -> list[Reject]:
    """Return the rows of a plan that are set aside or held, in file order.

    Of a report about an event the event comes along, since the rows do not name it.
    """
    titles = {event.id: event.title for event in plan.events}
    only = next(iter(titles.values())) if len(titles) == 1 else None
    rejects = []
    for row in plan.rows:
        if row.verdict not in _VERDICTS:
            continue
        of_row = row.brings.event_id if isinstance(row.brings, PlannedParticipant) else 0
        title = titles.get(of_row, only)
        cells = row.facts.answers
        if title and EVENT not in dict(cells):
            cells = (*cells, (EVENT, title))
        rejects.append(Reject(row.line, row.reason or "", cells))
    return rejects


def save_rejects(path: Path, rejects: Sequence[Reject], reading: Reading) -> int:
    """Write rejects as a spreadsheet, the reason first, and return how many there were.

    All columns of the file that was *reading* are there: what is missing is to be filled in. The ending of the name says how, as for exports. When the file is imported again the column
    of reasons is passed over. Raises UserError for a place that cannot be written to.
    """
    whole = tuple((column["heading"], "") for column in reading.head["columns"])
    headings = _headings([whole, *(reject.cells for reject in rejects)])
    rows = [(reject.reason, *_placed(reject.cells, headings)) for reject in rejects]
    columns = [Column(REASON), *(Column(heading) for heading, _which in headings)]
    return write_table(path, columns, rows, sheet="Set aside")


Heading = tuple[str, int]  # a heading, and which of equal ones


def _headings(rows: Iterable[tuple[tuple[str, str], ...]]) -> list[Heading]:
    """Return all headings, in the order of the file as far as the cells tell."""
    known: list[Heading] = []
    for cells in rows:
        at = 0
        for one, _cell in _numbered(cells):
            if one in known:
                at = known.index(one) + 1
            else:
                known.insert(at, one)
                at += 1
    return known


def _placed(cells: tuple[tuple[str, str], ...], headings: Sequence[Heading]) -> list[str | None]:
    there = dict(_numbered(cells))
    return [there.get(heading) for heading in headings]


def _numbered(cells: tuple[tuple[str, str], ...]) -> list[tuple[Heading, str]]:
    seen: dict[str, int] = {}
    numbered = []
    for heading, cell in cells:
        seen[heading] = seen.get(heading, 0) + 1
        numbered.append(((heading, seen[heading]), cell))
    return numbered
