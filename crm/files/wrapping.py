"""Records that a spreadsheet program took for one cell and quoted as a whole: split again.

It happens where a file with commas is opened in a country of semicolons and saved there: lines
without a quotation mark look as before, the others become `"Ana,""Porto, PT"",x"`.
"""

import csv
import io
from collections import Counter

from crm.files.delimiters import find_delimiter

_LOOKED_AT = 200
_NEARLY_ALL = 0.9
_LEAST = 3  # two cells might as well be one: "Silva, Ana"


def unwrapped(rows: list[list[str]], delimiter: str) -> tuple[str, list[str]]:
    """Split the wrapped records of *rows*, in place.

    Returns the separator that counts now (another one if all records were wrapped) and
    sentences on what was done.
    """
    sample = rows[:_LOOKED_AT]
    single = [row[0] for row in sample if _is_single(row)]
    if len(single) > 1 and len(single) >= _NEARLY_ALL * len(sample):
        delimiter = find_delimiter("\n".join(single))
        widths = Counter(len(_split(cell, delimiter)) for cell in single)
    else:
        widths = Counter(map(len, sample))
    width = widths.most_common(1)[0][0] if widths else 0
    count = _split_all(rows, delimiter, width) if width >= _LEAST else 0
    if not count:
        return delimiter, []
    lines = "One line was" if count == 1 else f"{count:,} lines were"
    return delimiter, [f"{lines} quoted as a whole, as if it were one cell: split again."]


def _is_single(row: list[str]) -> bool:
    return len(row) == 1 or not any(row[1:])


def _split_all(rows: list[list[str]], delimiter: str, width: int) -> int:
    count = 0
    for at, row in enumerate(rows):
        if delimiter in row[0] and _is_single(row):
            cells = _split(row[0], delimiter)
            if len(cells) == width:
                rows[at] = cells
                count += 1
    return count


def _split(cell: str, delimiter: str) -> list[str]:
    """Return the cells inside a cell, [] if they are not exactly one record."""
    try:
        records = list(csv.reader(io.StringIO(cell, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        return []
    return records[0] if len(records) == 1 else []
