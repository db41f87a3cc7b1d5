"""Searching, saved views, Go to or do and the key sheet as they look, light and dark."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.dialogs.keys import KeySheet
from crm.ui.inbox.page import InboxPage
from crm.ui.views.dialogs import SaveDialog
from tests.screens.looking import cut_texts, nameless
from tests.screens.test_inbox_screens import (
    Opened,
    Theme,
    long_words,
    look,
    mirrored,
    opened,
)
from tests.ui.conftest import program
from tests.ui.windows import shown

__all__ = ["long_words", "mirrored", "opened", "program"]

SIZES = [(1446, 900), (1024, 640)]


def counted(program: Application, qtbot: QtBot) -> None:
    """Wait until the views of the sidebar say how many they find."""
    views = program.saved.list
    qtbot.waitUntil(lambda: bool(program.saved.rows), timeout=20_000)
    last = program.saved.visible()[-1].ref
    qtbot.waitUntil(lambda: views.count_of(last) is not None, timeout=20_000)


def offers(page: InboxPage, qtbot: QtBot) -> None:
    """Type the name of a field and mark a value."""
    box = page.list_pane.search
    box.setFocus()
    QTest.keyClicks(box, "country:")
    qtbot.waitUntil(lambda: bool(box.offers()), timeout=20_000)
    QTest.keySequence(box, "Down")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_views_offers_and_places_are_seen_whole(
    opened: Opened, program: Application, qtbot: QtBot, width: int, height: int, theme: Theme
) -> None:
    program.views.set_theme(theme)
    page = opened(width, height)
    counted(program, qtbot)
    offers(page, qtbot)
    look(page, f"search_{width}x{height}_{theme}")
    page.list_pane.search.search_for("country:Frnce tag:host")
    qtbot.waitUntil(lambda: page.list_pane.hint.text() != "", timeout=20_000)
    qtbot.waitUntil(lambda: not page.shown_ids(), timeout=20_000)
    look(page, f"hint_{width}x{height}_{theme}")
    page.list_pane.search.search_for("")
    program.saved.open(program.saved.visible()[1])
    qtbot.waitUntil(lambda: len(page.shown_ids()) == 2, timeout=20_000)
    look(page, f"views_{width}x{height}_{theme}")
    program.going.open()
    QTest.keyClicks(program.going.box().field, "in")
    qtbot.waitUntil(lambda: "Inès Moreau" in program.going.box().list.texts(), timeout=20_000)
    look(page, f"going_{width}x{height}_{theme}")
    program.going.box().close_box()
    for kind, show in ((KeySheet, program.help.show_keys), (SaveDialog, program.saved.save)):
        show()
        sheet = shown(kind)
        assert sheet is not None
        assert (cut_texts(sheet), nameless(sheet)) == ([], [])
        sheet.close()


@pytest.mark.usefixtures("mirrored")
def test_searching_reads_right_to_left(opened: Opened, program: Application, qtbot: QtBot) -> None:
    page = opened(1446, 900)
    counted(program, qtbot)
    offers(page, qtbot)
    look(page, "search_1446x900_mirrored")
    assert program.window.sidebar.x() > page.x()


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_longer_words_fit_while_searching(
    opened: Opened, program: Application, qtbot: QtBot, width: int, height: int
) -> None:
    page = opened(width, height)
    counted(program, qtbot)
    offers(page, qtbot)
    look(page, f"search_{width}x{height}_long")
    program.going.open()
    look(page, f"going_{width}x{height}_long")
