"""Keys that are a letter or a sign alone: where they act, and how they are switched off."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.commands import Command
from crm.ui.dialogs.keys import KeySheet
from crm.ui.keys import is_bare, is_typed, pressed
from tests.books import small_book
from tests.ui.windows import shown


@pytest.mark.parametrize(
    ("key", "typed", "bare"),
    [
        ("J", True, True),
        ("Shift+A", True, True),
        ("?", True, True),
        ("G, I", True, True),
        ("Return", False, True),
        ("Esc", False, True),
        ("F6", False, False),
        ("Ctrl+K", False, False),
        ("Alt+1", False, False),
        ("Ctrl+Shift+A", False, False),
    ],
)
def test_keys_are_told_apart(key: str, typed: bool, bare: bool) -> None:  # noqa: FBT001 - a table
    assert (is_typed(key), is_bare(key)) == (typed, bare)


def test_letters_may_be_switched_off_and_other_keys_stay() -> None:
    command = Command("it", "It", ("J", "Down"), "check", lambda: None)

    def press(key: Qt.Key, *, letters: bool) -> Command | None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        return pressed(event, [command], letters=letters)

    assert press(Qt.Key.Key_J, letters=True) is command
    assert press(Qt.Key.Key_J, letters=False) is None
    assert press(Qt.Key.Key_Down, letters=False) is command
    assert press(Qt.Key.Key_X, letters=True) is None


def test_the_window_listens_for_signs_unless_letters_are_off(
    program: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    with small_book(tmp_path) as store:
        path = store.path
    program.show(path)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=20_000)
    window = program.window
    window.activateWindow()
    inbox = window.inbox
    assert inbox is not None
    qtbot.waitUntil(lambda: bool(inbox.shown_ids()), timeout=20_000)
    inbox.list.setFocus()
    QTest.keyClicks(inbox.list, "/")
    assert inbox.list_pane.search.hasFocus()
    QTest.keyClicks(inbox.list_pane.search, "?/g")
    assert inbox.list_pane.search.text() == "?/g"
    assert shown(KeySheet) is None
    inbox.list_pane.search.clear()
    sidebar = window.sidebar.buttons()["inbox"]
    sidebar.setFocus()
    QTest.keySequence(sidebar, "G, I")
    assert inbox.list.hasFocus()
    QTest.keyClicks(inbox.list, "?")
    sheet = shown(KeySheet)
    assert sheet is not None
    area = sheet.findChild(QScrollArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0, "nothing is cut"
    assert sheet.focusWidget() is area, "arrows reach what is further down"
    assert "Save and go on" in {label.text() for label in sheet.findChildren(QLabel)}
    sheet.close()
    window.settings.keep("single_letters", value=False)
    window.go("inbox")
    inbox.list.setFocus()
    QTest.keyClicks(inbox.list, "/?")
    assert shown(KeySheet) is None
    assert not inbox.list_pane.search.hasFocus()
