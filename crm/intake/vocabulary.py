"""The lists of words that reading people's files depends on, kept as data in `vocabulary.json`."""

import json
from functools import cache

from crm import assets


@cache
def listed(title: str) -> frozenset[str]:
    """Return the words listed under *title*."""
    return frozenset(_lists()[title])


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = json.loads(assets.text("vocabulary.json"))
    return lists
