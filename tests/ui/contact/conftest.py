"""Somebody at the page of a contact."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.books import small_book
from tests.ui.contact.visiting import Visit


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Iterator[Visit]:
    """Somebody looks at Lola Late (c1)."""
    store = small_book(tmp_path)
    made = Visit(qtbot, store)
    yield made
    made.worker.shut()
