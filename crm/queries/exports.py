"""Hand a list on as a spreadsheet, a text table or JSON. Nothing in the book changes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from crm.files.tables import Column, write_table
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
    the name. Raises UserError also for a place that cannot be written to.
    """
    infos, rows = stream_rows(
        session, what, search, columns=columns, sort=sort, limit=limit, now=now, me=me
    )
    headings = [Column(info.title, info.kind) for info in infos]
    return write_table(
        path, headings, rows, sheet=what.capitalize(), delimiter=delimiter, on_row=on_row
    )
