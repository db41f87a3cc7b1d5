"""A small book for every test of a query."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.store.store import Store
from tests.books import Clock, small_book


@pytest.fixture
def clock() -> Clock:
    """The clock of the book, standing at NOW."""
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """The small book, open."""
    with small_book(tmp_path, clock) as store:
        yield store
