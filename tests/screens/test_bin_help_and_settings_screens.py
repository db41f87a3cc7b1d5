"""The bin, the help, the settings, the form for people on paper, and the page without a book.

For how the pictures are made see the screens of the Inbox. The last test says which pictures there
have to be: of every page, light and dark, small and large.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm.actions.bin import delete_items
from crm.store.opening import open_book
from crm.ui import translation
from crm.ui.application import Application
from crm.ui.bin.page import BinPage
from crm.ui.entry.dialog import EntryDialog
from crm.ui.pages import page_kinds
from crm.ui.preferences.dialog import SettingsDialog
from tests.books import NOW, do
from tests.screens.looking import faint_texts
from tests.screens.people_book import people_book
from tests.screens.test_inbox_screens import PICTURES, Theme, keep_picture, long_words, mirrored
from tests.ui.conftest import program
from tests.ui.windows import shown

__all__ = ["long_words", "mirrored", "program"]

SIZES = [(1446, 900), (1024, 640)]
WAIT_MS = 20_000
Opened = Callable[[int, int], Application]
STRANGE = ["mirrored", "long_words", "french"]


@pytest.fixture
def opened(program: Application, qtbot: QtBot, tmp_path: Path) -> Opened:
    """Show a book in whose bin there are a contact and two inquiries."""
    program.window.clock = NOW.astimezone
    path = people_book(tmp_path)
    with open_book(path, clock=lambda: NOW, automatic_backups=False) as store:
        store.user_id = 1
        for kind, number in (("contact", 4), ("inquiry", 9), ("inquiry", 10)):
            do(store, delete_items, [(kind, number)])

    def open_in(width: int, height: int) -> Application:
        program.window.resize(width, height)
        program.show(path)
        qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: bool(program.window.sidebar.book.text()), timeout=WAIT_MS)
        program.window.resize(width, height)
        return program

    return open_in


@pytest.fixture
def french(qapp: QApplication) -> None:
    translation.install(qapp, "fr")


def look_at_pages(program: Application, qtbot: QtBot, how: str) -> None:
    window = program.window
    size = f"{window.width()}x{window.height()}"
    window.go("bin")
    page = window.page()
    assert isinstance(page, BinPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=WAIT_MS)
    qtbot.wait(20)
    keep_picture(window, f"bin_{size}_{how}")
    window.go("help")
    qtbot.wait(20)
    keep_picture(window, f"help_{size}_{how}")


def look_at_dialogs(program: Application, qtbot: QtBot, how: str) -> None:
    program.preferences.show_settings()
    settings = shown(SettingsDialog)
    assert isinstance(settings, SettingsDialog)
    for number in range(settings.names.count()):
        settings.names.setCurrentRow(number)
        qtbot.wait(20)
        size = f"{settings.width()}x{settings.height()}"
        keep_picture(settings, f"settings{number}_{size}_{how}")
        assert settings.width() <= 1024
        assert settings.height() <= 640
    settings.reject()
    program.window.menu_bar.action("new_entry").trigger()
    entry = shown(EntryDialog)
    assert isinstance(entry, EntryDialog)
    qtbot.wait(20)
    keep_picture(entry, f"entry_{entry.width()}x{entry.height()}_{how}")
    entry.reject()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_bin_help_and_settings_fit_in_any_size(
    opened: Opened, qtbot: QtBot, width: int, height: int, theme: Theme
) -> None:
    program = opened(width, height)
    program.views.set_theme(theme)
    look_at_pages(program, qtbot, theme)
    look_at_dialogs(program, qtbot, theme)


@pytest.mark.parametrize("strange", STRANGE)
def test_mirrored_longer_or_in_french_they_still_fit(
    request: pytest.FixtureRequest, opened: Opened, qtbot: QtBot, strange: str
) -> None:
    request.getfixturevalue(strange)
    program = opened(1024, 640)
    look_at_pages(program, qtbot, strange)
    look_at_dialogs(program, qtbot, strange)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_page_without_a_book_fits_in_any_size(
    program: Application, width: int, height: int, theme: Theme
) -> None:
    program.views.set_theme(theme)
    program.window.resize(width, height)
    program.show(None)
    QApplication.processEvents()
    keep_picture(program.window, f"first_{width}x{height}_{theme}")


def test_there_is_a_picture_of_every_page_light_and_dark_small_and_large() -> None:
    pages = [*(kind.id for kind in page_kinds()), "first"]
    wanted = {
        f"{page}_{width}x{height}_{theme}"
        for page in pages
        for width, height in SIZES
        for theme in ("light", "dark")
    }
    assert wanted - {picture.stem for picture in PICTURES.glob("*.png")} == set()


def test_a_text_that_can_hardly_be_read_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("background: #ffffff")
    for at, colour in ((10, "#333333"), (60, "#c8c8c8")):
        label = QLabel("Nobody is forgotten", window)
        label.setStyleSheet(f"color: {colour}")
        label.setGeometry(10, at, 200, 30)
    window.resize(300, 100)
    window.show()
    assert len(faint_texts(window, window.grab().toImage())) == 1
