"""Find the character that separates the cells of a text table."""

import csv
import io
import math
import re
from itertools import islice

CANDIDATES = ",;\t|"
_RARE = "^~\x1f¦"
_HINT = re.compile(r"\"?sep=([^\w\s\"]|\t)\"?[,;\t|]*\r?(?:\n|\r|$)", re.IGNORECASE)
_MAX_RECORDS = 60
_MAX_SAMPLE = 262_144


def take_hint(text: str) -> tuple[str | None, str]:
    """Return the separator that a first line `sep=;` names, and the text without that line.

    The second value is the whole text when there is no such line.
    """
    found = _HINT.match(text)
    if found is None:
        return None, text
    return found[1], text[found.end() :]


def find_delimiter(text: str) -> str:
    """Return the candidate whose records are most alike in width; a comma when none splits.

    Separators that hardly anybody uses are tried where the usual ones split nothing.
    """
    sample = text[:_MAX_SAMPLE]
    for candidates in (CANDIDATES, _RARE):
        scores = {each: _consistency(sample, each) for each in candidates}
        best = max(candidates, key=lambda each: scores[each])
        if scores[best] > 0:
            return best
    return ","


def has_padded_quotes(text: str, delimiter: str) -> bool:
    """Tell whether quoted cells stand after a blank throughout: `Ana, "Porto, PT"`."""
    sample = text[:_MAX_SAMPLE]
    return f'{delimiter} "' in sample and f'{delimiter}"' not in sample


def _consistency(sample: str, delimiter: str) -> float:
    widths, clean = _measure(sample, delimiter)
    if not widths:
        return 0.0
    alike = 0.0
    for at, width in enumerate(widths):
        if width > 1:
            neighbours = widths[max(at - 1, 0) : at] + widths[at + 1 : at + 2]
            alike += 1.0 if width in neighbours or not neighbours else 0.3
    mean = sum(widths) / len(widths)
    return alike / len(widths) * math.log(1 + mean) * clean


def _measure(sample: str, delimiter: str) -> tuple[list[int], float]:
    """Return the widths of the first records and how cleanly quotes fit this delimiter, 0 to 1."""
    widths: list[int] = []
    torn = 0
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        for record in islice(reader, _MAX_RECORDS):
            if record:
                widths.append(len(record))
                torn += any(_is_torn(cell) for cell in record)
    except csv.Error:
        torn += 1
    return widths, 1 - 0.5 * torn / max(len(widths), 1)


def _is_torn(cell: str) -> bool:
    """Tell whether a cell holds `";"` or the like: other cells' quotes, a wrong separator."""
    return any(f'"{each}' in cell or f'{each}"' in cell for each in CANDIDATES)
