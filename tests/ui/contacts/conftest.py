"""The grid of contacts over the small book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.books import small_book
from tests.ui.contacts.gridding import Gridding


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Gridding]:
    """Sit at the grid of the nine contacts of the small book."""
    sitting = Gridding(qtbot, small_book(tmp_path))
    yield sitting
    sitting.page.close()
    sitting.worker.shut()
