"""Where in a document the table of people is: its sheet, its heading row, its records."""

import re
from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from crm.domain.errors import UserError
from crm.files.documents import Document, Sheet
from crm.intake.cells import FILLERS, is_blank, tidy_edges
from crm.intake.dates import looks_like_date
from crm.intake.doubleheads import take_headings
from crm.intake.headings import heading_scores
from crm.intake.preambles import names_an_event, role_of

_SEARCHED = 60
_WIDEST = 400
_CELLS_SEARCHED = 6000
_LONGEST_HEADING = 400
_LONGEST_ADDRESS = 100
_LONGEST_TITLE = 80
_LIKE_HEADINGS = 2.5
_WITHOUT_PEOPLE = 0.6  # what the score is worth of headings that name neither people nor addresses
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_NUMBER = re.compile(r"[+()\d\s./:-]+")
_OF_PEOPLE = frozenset(
    {"full_name", "given_name", "family_name", "name", "email", "display_name", "user_name"}
)


class Table(NamedTuple):
    """The records of one sheet, or of one part of a report, under their headings.

    `header_line` is None if the file has no headings; they are "Column A", "Column B" … then.
    Every row has as many cells as there are headings. Blank rows are left out. *title* is what
    stands above a part of a report, *above* are the rows above the headings, *others* the other
    parts of the report in file order.
    """

    sheet: str | None
    headings: list[str]
    header_line: int | None
    rows: list[list[str]]
    lines: list[int]
    title: str | None = None
    above: Sequence[Sequence[str]] = ()
    others: tuple["Table", ...] = ()


def find_table(document: Document, sheet_name: str | None = None) -> Table:
    """Return the table of people in *document*: the sheet and row that look most like headings.

    Raises UserError if *sheet_name* is not there or if there is no record at all.
    """
    sheets = [sheet for sheet in document.sheets if sheet_name in (None, sheet.name)]
    if not sheets:
        names = ", ".join(f"“{sheet.name}”" for sheet in document.sheets if sheet.name)
        raise UserError(
            f"There is no sheet “{sheet_name}” in this file; it has {names or 'no sheets'}. Nothing was changed."
        )
    if len(sheets) == 1:
        return _find_in(sheets[0])
    best = max(((*_best_row(sheet.rows), sheet) for sheet in sheets), key=lambda found: found[0])
    return _find_in(best[2])


def sheets_with_people(document: Document) -> list[str]:
    """Return the names of the sheets that hold a table of people, in the order of the file."""
    return [sheet.name for sheet in document.sheets if sheet.name and _holds_people(sheet)]


def _holds_people(sheet: Sheet) -> bool:
    score, header = _best_row(sheet.rows)
    if score < _LIKE_HEADINGS or not _names_people(sheet.rows[header]):
        return False
    return any(not is_blank(cell) for row in sheet.rows[header + 1 :] for cell in row)


def likeness(row: Sequence[str]) -> float:
    """Return how much a row is like headings: 2.5 and more is a row of headings, 0 is none."""
    total, known = 0.0, 0
    for cell in row[:_WIDEST]:
        text = tidy_edges(cell)
        if not text or len(text) > _LONGEST_HEADING or text.lower() in FILLERS:
            continue
        if "@" in text[:_LONGEST_ADDRESS] and _ADDRESS.search(text[:_LONGEST_ADDRESS]):
            total -= 4
        elif _NUMBER.fullmatch(text) or looks_like_date(text):
            total -= 1.5
        else:
            scores = heading_scores(text)
            top = max(scores.values(), default=0)
            known += top >= 50
            total += 3 if top >= 90 else 1.5 if top >= 50 else 0
    return total if known else 0.0


def column_letters(index: int) -> str:
    """Return the spreadsheet letters of the column *index* (from 0): A to Z, then AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _find_in(sheet: Sheet) -> Table:
    marks = _marks(sheet.rows)
    if not marks:
        return _table(sheet, 0, len(sheet.rows), None)
    stops = [*marks[1:], len(sheet.rows)]
    parts = [
        _table(sheet, mark + 1, stop, tidy_edges(sheet.rows[mark][0]))
        for mark, stop in zip(marks, stops, strict=True)
    ]
    if all(part.headings == parts[0].headings for part in parts) and not _begins_a_report(
        sheet.rows[: marks[0]]
    ):
        return _table(sheet, 0, len(sheet.rows), None)
    main = max(parts, key=_mainness)
    others = tuple(part for part in parts if part is not main)
    return main._replace(above=sheet.rows[: marks[0]], others=others)


def _begins_a_report(above: Sequence[Sequence[str]]) -> bool:
    """Return whether no table of people stands *above* the first mark."""
    return not any(likeness(row) >= _LIKE_HEADINGS and _names_people(row) for row in above)


def _mainness(part: Table) -> tuple[bool, bool, float, int]:
    mailed = any("email" in heading_scores(heading) for heading in part.headings)
    return role_of(part.title) is None, mailed, likeness(part.headings), len(part.rows)


def _marks(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the places of the rows that are titles of parts: one cell, and headings below it."""
    return [
        index
        for index, row in enumerate(rows[:-1])
        if row
        and row[0]
        and row.count("") == len(row) - 1
        and _is_mark(row[0], rows[index + 1 : index + 3])
    ]


def _is_mark(text: str, following: Sequence[Sequence[str]]) -> bool:
    below = following[0]
    if len(text) > _LONGEST_TITLE or "@" in text or not any(map(str.isalpha, text)):
        return False
    if sum(1 for cell in below if cell) < 3 or likeness(below) < 2 * _LIKE_HEADINGS:
        return False
    deeper = likeness(following[1]) if len(following) > 1 else 0.0
    return _names_people(below) and deeper < likeness(below)


def _names_people(row: Sequence[str]) -> bool:
    return any(_OF_PEOPLE & heading_scores(cell).keys() for cell in row[:_WIDEST] if cell)


def _best_row(rows: Sequence[Sequence[str]]) -> tuple[float, int]:
    """Return the score and index of the row most like headings; (0, -1) if there is none.

    The names of a meeting's topic and day over a single row of values are not headings of people
    if other headings follow.
    """
    best = (0.0, -1)
    width = min(max(map(len, rows[:_SEARCHED]), default=0), _WIDEST)
    searched = max(10, min(_SEARCHED, _CELLS_SEARCHED // max(width, 1)))
    scores = [likeness(row) for row in rows[:searched]]
    for index, score in enumerate(scores):
        if score > best[0] and not _names_people(rows[index]):
            score *= _WITHOUT_PEOPLE
        followed = any(other >= _LIKE_HEADINGS for other in scores[index + 2 : index + 4])
        if followed and scores[index + 1] <= 0 and names_an_event(rows[index]):
            score /= 2
        if score > best[0]:
            best = (score, index)
    return best


def _table(sheet: Sheet, start: int, stop: int, title: str | None) -> Table:
    """Return the table in the rows from *start* to before *stop* of a sheet."""
    rows = sheet.rows[start:stop]
    score, header = _best_row(rows) if title is None else (_LIKE_HEADINGS, 0)
    if score < _LIKE_HEADINGS:
        header = _plain_header(rows)
    top, first, last = take_headings(rows, header)
    body, lines = rows[last:], sheet.lines[start + last : stop]
    width = _filled_width([top, *body])
    filled = [(row and row[0][:1].isalnum()) or not all(map(is_blank, row)) for row in body]
    headings = [tidy_edges(cell) for cell in top[:width]] + [""] * (width - len(top))
    headings = [text or f"Column {column_letters(i)}" for i, text in enumerate(headings)]
    line = sheet.lines[start + header] if header >= 0 else None
    return Table(
        sheet.name,
        headings,
        line,
        _as_wide(body if all(filled) else list(compress(body, filled)), width),
        lines if all(filled) else list(compress(lines, filled)),
        title,
        rows[: max(first, 0)],
    )


def _filled_width(rows: Sequence[Sequence[str]]) -> int:
    """Return how many columns there are up to the last one that somebody fills."""
    width = 0
    for row in rows:
        if len(row) > width:
            ends = (end for end in range(len(row), width, -1) if not is_blank(row[end - 1]))
            width = next(ends, width)
    return width


def _as_wide(rows: list[list[str]], width: int) -> list[list[str]]:
    """Return *rows* with so many cells each."""
    if set(map(len, rows)) <= {width}:
        return rows
    return [row if len(row) == width else row[:width] + [""] * (width - len(row)) for row in rows]


def _plain_header(rows: Sequence[Sequence[str]]) -> int:
    """Return the row of headings we do not understand, or -1 if the first record is a person."""
    width = max(map(len, rows[:_SEARCHED]), default=0)
    for index, row in enumerate(rows[:_SEARCHED]):
        filled = [text for cell in row if (text := tidy_edges(cell))]
        if any("@" in text and _ADDRESS.search(text[:_LONGEST_ADDRESS]) for text in filled):
            return -1
        if len(filled) * 2 > width:
            return index
    return -1
