"""The Events page as it looks, in every size, light and dark."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.actions.events import attend_contacts, new_event, note_no_shows, register_contacts
from crm.actions.followups import new_followup
from crm.store.opening import open_book
from crm.ui import translation
from crm.ui.application import Application
from crm.ui.events.dialog import EventDialog
from crm.ui.events.page import EventsPage
from tests.books import NOW, TODAY, do
from tests.screens.riverside import riverside_book
from tests.screens.test_inbox_screens import SIZES, Theme, keep_picture, long_words, mirrored
from tests.ui.conftest import program
from tests.ui.windows import shown

__all__ = ["long_words", "mirrored", "program"]

Opened = Callable[[int, int], EventsPage]


@pytest.fixture
def french(qapp: QApplication) -> None:
    translation.install(qapp, "fr")


def events_book(folder: Path) -> Path:
    """Return the book of the pictures with an evening that is over, and one to come."""
    path = riverside_book(folder)
    with open_book(path, clock=lambda: NOW, automatic_backups=False) as store:
        over, signed = NOW - timedelta(days=11), NOW - timedelta(days=20)
        launch = do(store, new_event, "Book launch, London", over, "Bookshop Hall")
        do(store, register_contacts, launch, [1, 2, 3, 4, 5, 6, 7, 8, 9], signed)
        do(store, attend_contacts, launch, [2, 3, 5, 6, 9, 11, 12], over)
        do(store, note_no_shows, launch, [4, 7])
        do(store, new_followup, contact_id=3, due_on=TODAY, purpose="Thank for helping")
        ahead = NOW + timedelta(days=23)
        winter = do(store, new_event, "Winter gathering", ahead, "Community house, Manchester")
        do(store, register_contacts, winter, [1, 6, 10])
        do(store, new_event, "An evening whose day nobody wrote down")
    return path


@pytest.fixture
def opened(program: Application, qtbot: QtBot, tmp_path: Path) -> Opened:
    program.window.clock = NOW.astimezone
    path = events_book(tmp_path)

    def open_in(width: int, height: int) -> EventsPage:
        window = program.window
        window.resize(width, height)
        program.show(path)
        qtbot.waitUntil(lambda: window.facts is not None, timeout=20_000)
        window.go("events", 1)
        page = window.page()
        assert isinstance(page, EventsPage)
        qtbot.waitUntil(lambda: len(page.people.everybody) == 11, timeout=20_000)
        window.resize(width, height)
        last = page.detail.kinds.chips()[-1]  # their texts came with the people: room is made later
        qtbot.waitUntil(lambda: last.width() == last.sizeHint().width(), timeout=20_000)
        qtbot.wait(20)
        return page

    return open_in


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_events_fit_in_any_size(
    opened: Opened, program: Application, width: int, height: int, theme: Theme
) -> None:
    program.views.set_theme(theme)
    page = opened(width, height)
    keep_picture(page.window(), f"events_{width}x{height}_{theme}")


@pytest.mark.parametrize("strange", ["mirrored", "long_words", "french"])
def test_mirrored_longer_or_in_french_events_still_fit(
    request: pytest.FixtureRequest, opened: Opened, strange: str
) -> None:
    request.getfixturevalue(strange)
    page = opened(1024, 640)
    keep_picture(page.window(), f"events_1024x640_{strange}")
    page.edit()
    dialog = shown(EventDialog)
    assert isinstance(dialog, EventDialog)
    QApplication.processEvents()
    keep_picture(dialog, f"event_form_{strange}")
    dialog.reject()
