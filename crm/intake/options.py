"""Questions with a column for each answer: "Translate" stands under "Translate", or nothing does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.domain.folding import fold
from crm.intake.vocabulary import listed

if TYPE_CHECKING:
    from crm.intake.columns import Column

_FEWEST = 2
_LONGEST = 80


def take_options(columns: Sequence[Column]) -> None:
    """Make tags of the columns that hold their own heading, and of the "Other" beside them."""
    options = [column for column in columns if _is_option(column)]
    if len(options) < _FEWEST:
        return
    beside = {column.index + 1 for column in options}
    for column in columns:
        other = column.index in beside and fold(column.heading) in listed("other answers")
        if column in options or (other and column.field is None):
            column.field, column.confidence, column.group = "tags", "likely", ""


def _is_option(column: Column) -> bool:
    only = column.evidence.only
    if not only or len(only) > _LONGEST or (column.confidence == "certain" and column.field):
        return False
    return fold(only) == fold(column.heading.rpartition(" – ")[2])
