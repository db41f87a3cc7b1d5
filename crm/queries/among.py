"""Choosing rows by a long list of ids, which SQLite takes as one JSON text."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, func, select


def one_of(column: Any, ids: Iterable[int | None]) -> ColumnElement[bool]:
    """Return the condition that *column* is one of *ids*, however many they are."""
    listed = func.json_each(json.dumps(list(ids))).table_valued("value")
    found: ColumnElement[bool] = column.in_(select(listed.c.value))
    return found
