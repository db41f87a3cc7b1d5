"""A real book in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.store.opening import create_book
from crm.store.store import Store
from tests.store.making import Clock


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands in March 2026."""
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """Return an open, empty, plain book without automatic backups."""
    with create_book(
        tmp_path / "club.rollbook", user="Ana", clock=clock, automatic_backups=False
    ) as book:
        yield book
