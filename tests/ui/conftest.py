"""The whole program in a test: its window on a screen that nobody sees, over real books."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.store.opening import create_book
from crm.ui import translation
from crm.ui.application import Application


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English, with its plurals."""
    translation.install(qapp)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Application]:
    """Return the program, not yet shown; it is closed and gone afterwards."""
    made = Application(qapp)
    made.furnish()
    made.views.set_theme("light")
    made.window.resize(1280, 800)
    yield made
    qapp.removeEventFilter(made)
    made.window.may_close = lambda: True
    made.window.close()
    made.end()
    made.window.deleteLater()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del qtbot


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Return an empty book, closed: of Riverside Network, whose user is Sam."""
    path = tmp_path / "club.rollbook"
    create_book(path, organisation="Riverside Network", user="Sam", automatic_backups=False).close()
    return path
