"""Hand a list on as a spreadsheet, a text table, JSON or a calendar. Nothing in the book changes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.files.calendars import write_calendar
from crm.files.tables import Column, write_table
from crm.queries.followup_page import calendar_entries
from crm.queries.lists import stream_rows


def export(
    session: Session,
    path: Path,
    what: str,
    search: str,
    columns: Sequence[str] | None = None,
    sort: Sequence[str] = (),
    *,
    limit: int | None = None,
    now: datetime,
    me: int | None,
    delimiter: str = ",",
    on_row: Callable[[int], None] | None = None,
) -> int:
    """Write the *what* that *search* finds to *path* and return how many rows that were.

    Columns, sorting and errors are those of `list_rows`; the format follows from the ending of
    the name. A calendar (.ics) holds open follow-ups alone, and has no columns. Raises UserError
    also for a place that cannot be written to.
    """
    if path.suffix.lower() == ".ics":
        if what != "followups":
            raise UserError(
                f"A calendar holds follow-ups, not {what}. Nothing was written. "
                "Choose another ending, such as .xlsx."
            )
        entries = calendar_entries(session, search, now=now, me=me)
        return write_calendar(path, entries[:limit], name="Follow-ups", now=now)
    infos, rows = stream_rows(
        session, what, search, columns=columns, sort=sort, limit=limit, now=now, me=me
    )
    headings = [Column(info.title, info.kind) for info in infos]
    return write_table(
        path, headings, rows, sheet=what.capitalize(), delimiter=delimiter, on_row=on_row
    )
