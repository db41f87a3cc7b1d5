"""The text of one cell, freed of what spreadsheets, web forms and habit put around it."""

import re

from crm.intake.vocabulary import listed

FILLERS = listed("fillers")
_LONGEST_FILLER = max(map(len, FILLERS))
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_EDGES = (
    " \t\r\n\u00a0\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_GUARDED = re.compile(r"'(?=[=+\-@'\t|%])")
_WARNING = re.compile(r"^\([^()]*contactform7\.com/heads-up-about-spreadsheet-vuln[^()]*\)\s*")


def tidy(cell: str) -> str:
    """Return *cell* without invisible characters, outer space and the guards of exporters.

    Removed are NUL and other control characters, zero-width spaces, no-break spaces at the ends,
    the one apostrophe that exporters put before = + - @, and Flamingo's security warning (in
    whatever language: it names its page at contactform7.com). Fillers give ''.
    """
    if not cell.isprintable():  # a line break, a no-break space, anything unseen
        cell = _INVISIBLE.sub("", cell).replace("\u00a0", " ").strip(_EDGES)
    cell = cell.strip()
    if not cell:
        return ""
    first = cell[0]
    if first == "'" and _GUARDED.match(cell):
        cell = cell[1:]
    elif first == "(":
        cell = _WARNING.sub("", cell)
    if len(cell) <= _LONGEST_FILLER and cell.lower() in FILLERS:
        return ""
    return cell


def is_blank(cell: str) -> bool:
    """Return whether nothing can be seen in *cell*."""
    return not cell or not cell.strip() or (not cell.isascii() and not tidy_edges(cell))


def tidy_edges(cell: str) -> str:
    """Return *cell* without invisible characters and outer space; fillers stay."""
    return _INVISIBLE.sub("", cell).strip(_EDGES).strip()
