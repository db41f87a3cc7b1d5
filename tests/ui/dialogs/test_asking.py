"""Dialogs that ask: for a new book's name and place, and for a passphrase."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm.store.opening import create_book
from crm.ui.application import Application
from crm.ui.dialogs.new_book import NewBookDialog
from crm.ui.dialogs.passphrase import PassphraseDialog
from tests.ui.windows import shown

WAIT_MS = 20_000
PHRASE = "correct horse battery"


def test_a_new_book_is_made_and_opened(program: Application, tmp_path: Path, qtbot: QtBot) -> None:
    program.show(None)
    program.first.cards["empty"].click()
    dialog = shown(NewBookDialog)
    assert isinstance(dialog, NewBookDialog)
    dialog.organisation.setText("Chess Club / Leeds")
    dialog.organisation.textEdited.emit("Chess Club / Leeds")
    assert dialog.place.text().endswith("Chess Club Leeds.rollbook")
    dialog.user.setText("Kim")
    dialog.place.setText(str(tmp_path / "chess"))
    dialog.primary.click()
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    assert program.window.windowTitle() == "Chess Club / Leeds – Rollbook"
    assert (tmp_path / "chess.rollbook").is_file()


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        ("short", "short", "at least 8"),
        (PHRASE, PHRASE + " ", "not the same"),
        ("", "", "at least 8"),
    ],
)
def test_a_passphrase_that_will_not_do_is_refused_in_the_form(
    program: Application, tmp_path: Path, first: str, second: str, problem: str
) -> None:
    program.show(None)
    program.files.new_book()
    dialog = shown(NewBookDialog)
    assert isinstance(dialog, NewBookDialog)
    dialog.place.setText(str(tmp_path / "locked.rollbook"))
    dialog.lock.setChecked(True)
    dialog.first.setText(first)
    dialog.second.setText(second)
    dialog.primary.click()
    assert problem in dialog.trouble.words()
    dialog.reject()


def test_a_locked_book_asks_until_the_passphrase_is_right(
    program: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    book = tmp_path / "locked.rollbook"
    create_book(book, PHRASE, organisation="Secret Society", automatic_backups=False).close()
    program.show(book)
    for attempt in ("wrong", PHRASE):
        qtbot.waitUntil(lambda: shown(PassphraseDialog) is not None, timeout=WAIT_MS)
        dialog = shown(PassphraseDialog)
        assert isinstance(dialog, PassphraseDialog)
        assert dialog.trouble.isVisible() == (attempt == PHRASE)
        QTest.keyClicks(dialog.field, attempt)
        dialog.primary.click()
        qtbot.waitUntil(lambda: shown(PassphraseDialog) is not dialog, timeout=20_000)  # noqa: B023 - at once
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    assert program.window.windowTitle() == "Secret Society – Rollbook"


def test_giving_up_on_a_passphrase_leads_to_the_first_page(
    program: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    book = tmp_path / "locked.rollbook"
    create_book(book, PHRASE, automatic_backups=False).close()
    program.show(book)
    qtbot.waitUntil(lambda: shown(PassphraseDialog) is not None, timeout=WAIT_MS)
    dialog = shown(PassphraseDialog)
    assert isinstance(dialog, PassphraseDialog)
    dialog.cancel.click()
    qtbot.waitUntil(lambda: program.window.stack.currentWidget() is program.first, timeout=20_000)


def test_caps_lock_is_told_from_a_letter_that_does_not_fit(
    program: Application, tmp_path: Path
) -> None:
    dialog = PassphraseDialog(program.window, tmp_path / "a.rollbook")
    dialog.open()
    QTest.keyClicks(dialog.field, "a")
    assert dialog.caps.isHidden()
    capital = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    dialog.field.keyPressEvent(capital)
    assert not dialog.caps.isHidden()
    dialog.reject()
