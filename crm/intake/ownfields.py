"""What a field of the organisation's own would have to hold, to take in a column of a file."""

from collections.abc import Sequence

from crm.domain.custom_fields import FieldKind, checked_number
from crm.domain.errors import UserError
from crm.intake.consent import yes_or_no
from crm.intake.dates import looks_like_date


def likely_kind(cells: Sequence[str]) -> FieldKind:
    """Return the kind of field that can hold all of *cells*, which are filled."""
    if cells and all(yes_or_no(cell) is not None for cell in cells):
        return FieldKind.YES_NO
    if cells and all(map(_is_number, cells)):
        return FieldKind.NUMBER
    if cells and all(map(looks_like_date, cells)):
        return FieldKind.DATE
    return FieldKind.TEXT


def _is_number(cell: str) -> bool:
    """Say whether a cell is a number, and not a code that would lose its zeros."""
    if cell[:1] == "0" and cell[1:2].isdigit():
        return False
    try:
        checked_number(cell)
    except UserError:
        return False
    return True
