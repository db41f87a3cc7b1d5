"""Where in a document the table of people is: its sheet, its heading row, its records."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from crm.domain.errors import UserError
from crm.files.documents import Document, Sheet
from crm.intake.cells import is_blank, tidy_edges
from crm.intake.dates import looks_like_date
from crm.intake.headings import fold_heading, heading_scores

_SEARCHED = 60
_WIDEST = 400
_CELLS_SEARCHED = 6000
_LONGEST_HEADING = 400
_LONGEST_ADDRESS = 100
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_NUMBER = re.compile(r"[+()\d\s./:-]+")
_LABELS = frozenset({"response", "open ended response", "other please specify", "reponse"})


class Table(NamedTuple):
    """The records of one sheet under their headings.

    `header_line` is None if the file has no headings; they are "Column A", "Column B" … then.
    Every row has as many cells as there are headings. Blank rows are left out.
    """

    sheet: str | None
    headings: list[str]
    header_line: int | None
    rows: list[list[str]]
    lines: list[int]


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
    best = max(((*_best_row(sheet), sheet) for sheet in sheets), key=lambda found: found[0])
    return _table(best[2], best[:2])


def column_letters(index: int) -> str:
    """Return the spreadsheet letters of the column *index* (from 0): A to Z, then AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _best_row(sheet: Sheet) -> tuple[float, int]:
    """Return the score and index of the row most like headings; (0, -1) if there is none."""
    best = (0.0, -1)
    width = min(max(map(len, sheet.rows[:_SEARCHED]), default=0), _WIDEST)
    searched = max(10, min(_SEARCHED, _CELLS_SEARCHED // max(width, 1)))
    for index, row in enumerate(sheet.rows[:searched]):
        score = _likeness(row[:_WIDEST])
        if score > best[0]:
            best = (score, index)
    return best


def _likeness(row: Sequence[str]) -> float:
    total, known = 0.0, 0
    for cell in row:
        text = tidy_edges(cell)
        if not text or len(text) > _LONGEST_HEADING:
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


def _table(sheet: Sheet, best: tuple[float, int]) -> Table:
    score, header = best
    if score < 2.5:
        header = _plain_header(sheet)
    first = header + 1
    top = sheet.rows[header] if header >= 0 else []
    if _has_second_row(sheet, header):
        top = _joined(top, sheet.rows[first])
        first += 1
    rows = sheet.rows[first:]
    lines = sheet.lines[first:]
    width = max([len(top), *map(len, rows)], default=0)
    while width and all(is_blank(row[width - 1]) for row in (top, *rows) if len(row) >= width):
        width -= 1
    kept = [
        (row[:width] + [""] * (width - len(row)) if len(row) != width else row, line)
        for row, line in zip(rows, lines, strict=True)
        if not all(map(is_blank, row))
    ]
    headings = [tidy_edges(cell) for cell in top[:width]] + [""] * (width - len(top))
    headings = [text or f"Column {column_letters(i)}" for i, text in enumerate(headings)]
    line = sheet.lines[header] if header >= 0 else None
    return Table(sheet.name, headings, line, [row for row, _ in kept], [line for _, line in kept])


def _plain_header(sheet: Sheet) -> int:
    """Return the row of headings we do not understand, or -1 if the first record is a person."""
    width = max(map(len, sheet.rows[:_SEARCHED]), default=0)
    for index, row in enumerate(sheet.rows[:_SEARCHED]):
        filled = [text for cell in row if (text := tidy_edges(cell))]
        if any("@" in text and _ADDRESS.search(text[:_LONGEST_ADDRESS]) for text in filled):
            return -1
        if len(filled) * 2 > width:
            return index
    return -1


def _has_second_row(sheet: Sheet, header: int) -> bool:
    """Return whether the row below *header* holds sub-headings, as SurveyMonkey writes them."""
    if header < 0 or header + 1 >= len(sheet.rows):
        return False
    names = {fold_heading(cell) for cell in sheet.rows[header]}
    if not names & {"respondent id", "respondentid"} or not names & {"collector id", "collectorid"}:
        return False
    below = [tidy_edges(cell) for cell in sheet.rows[header + 1]]
    return not any(map(str.strip, below[:2])) and any(below)


def _joined(top: Sequence[str], below: Sequence[str]) -> list[str]:
    joined, question = [], ""
    for index in range(max(len(top), len(below))):
        above = tidy_edges(top[index]) if index < len(top) else ""
        label = tidy_edges(below[index]) if index < len(below) else ""
        question = above or question
        if not label or fold_heading(label) in _LABELS:
            joined.append(question)
        elif max(heading_scores(label).values(), default=0) >= 90:
            joined.append(label)
        else:
            joined.append(f"{question} – {label}")
    return joined
