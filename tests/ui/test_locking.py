"""A book that is locked: by hand, by itself, and gone on with where one was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.actions.entering import new_inquiry
from crm.store.key import is_encrypted
from crm.store.labels import label
from crm.store.opening import create_book, open_book
from crm.ui.application import Application
from crm.ui.contact.page import ContactPage
from crm.ui.dialogs.change_passphrase import ChangePassphraseDialog
from tests.ui.windows import shown

WAIT_MS = 20_000
PHRASE = "correct horse battery"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A book with a passphrase and two inquiries."""
    path = tmp_path / "secret.rollbook"
    with create_book(path, PHRASE, organisation="Riverside", automatic_backups=False) as store:
        for name in ("Ana Silva", "Bo Berg"):
            store.write(label("Enter"), new_inquiry, full_name=name)
    return path


def sit_down(program: Application, book: Path, qtbot: QtBot) -> None:
    """Open *book* and wait for its Inbox."""
    program.books.open(book, PHRASE if is_encrypted(book) else None)
    program.window.show()
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    inbox = program.window.inbox
    assert inbox is not None
    qtbot.waitUntil(lambda: inbox.inquiry.detail is not None, timeout=WAIT_MS)


def unlock(program: Application, passphrase: str) -> None:
    page = program.files.locking.page
    QTest.keyClicks(page.field, passphrase)
    QTest.keySequence(page.field, "Return")


def test_a_locked_book_shows_nobody_and_goes_on_with_what_was_being_written(
    program: Application, locked: Path, qtbot: QtBot
) -> None:
    sit_down(program, locked, qtbot)
    inbox = program.window.inbox
    assert inbox is not None
    inbox.inquiry.composer.text.setPlainText("She can host in May")
    program.window.menu_bar.action("lock").trigger()
    page = program.files.locking.page
    assert program.window.stack.currentWidget() is page
    assert program.window.pages is None
    assert program.books.worker is None
    assert "kept" in page.words.text()
    assert program.window.windowTitle() == "Rollbook"
    unlock(program, PHRASE)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    again = program.window.inbox
    assert again is not None
    qtbot.waitUntil(lambda: again.inquiry.detail is not None, timeout=WAIT_MS)
    assert again.unsaved() == 1
    assert again.inquiry.composer.draft().text == "She can host in May"


def lock_and_unlock(program: Application, qtbot: QtBot) -> None:
    program.window.menu_bar.action("lock").trigger()
    assert program.window.pages is None
    unlock(program, PHRASE)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)


def test_whoever_unlocks_is_at_the_contact_where_it_was_locked(
    program: Application, locked: Path, qtbot: QtBot
) -> None:
    sit_down(program, locked, qtbot)
    program.window.go("contact", 2)
    lock_and_unlock(program, qtbot)
    page = program.window.page()
    assert isinstance(page, ContactPage)
    qtbot.waitUntil(page.is_shown, timeout=WAIT_MS)
    detail = page.detail()
    assert detail is not None
    assert detail.facts.id == 2


def test_whoever_unlocks_is_at_the_inquiry_that_was_searched_for(
    program: Application, locked: Path, qtbot: QtBot
) -> None:
    sit_down(program, locked, qtbot)
    inbox = program.window.inbox
    assert inbox is not None
    last = inbox.shown_ids()[-1]
    inbox.open({"search": "a", "item": last})
    qtbot.waitUntil(lambda: inbox.list.current_id() == last, timeout=WAIT_MS)
    lock_and_unlock(program, qtbot)
    again = program.window.inbox
    assert again is not None
    assert again.list_pane.search.text() == "a"
    qtbot.waitUntil(lambda: again.list.current_id() == last, timeout=WAIT_MS)


def test_what_was_copied_elsewhere_stays_when_the_book_is_locked(
    program: Application, locked: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit_down(program, locked, qtbot)
    clipboard = QApplication.clipboard()
    clipboard.setText("somebody's own")
    monkeypatch.setattr(clipboard, "ownsClipboard", lambda: False)
    program.files.locking.lock()
    assert clipboard.text() == "somebody's own"


def test_a_wrong_passphrase_says_so_and_asks_again(
    program: Application, locked: Path, qtbot: QtBot
) -> None:
    sit_down(program, locked, qtbot)
    program.files.locking.lock()
    page = program.files.locking.page
    unlock(program, "wrong horse")
    qtbot.waitUntil(lambda: bool(page.trouble.words()), timeout=WAIT_MS)
    assert "does not open the book" in page.trouble.words()
    assert page.field.text() == ""
    unlock(program, PHRASE)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)


def test_nobody_there_for_a_while_locks_the_book(
    program: Application, locked: Path, qtbot: QtBot
) -> None:
    sit_down(program, locked, qtbot)
    program.files.locking.activity.idle.emit(14 * 60.0)
    assert program.window.is_open()
    program.files.locking.activity.idle.emit(15 * 60.0)
    assert not program.window.is_open()


@pytest.mark.parametrize(("minutes", "open_then"), [("0", True), ("5", False)])
def test_the_settings_say_after_how_long(
    program: Application, locked: Path, qtbot: QtBot, minutes: str, *, open_then: bool
) -> None:
    sit_down(program, locked, qtbot)
    program.settings.keep("lock_minutes", minutes)
    program.files.locking.activity.idle.emit(6 * 60.0)
    assert program.window.is_open() == open_then


def test_a_computer_that_slept_finds_its_book_locked(
    program: Application, locked: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit_down(program, locked, qtbot)
    program.files.locking.activity.look()
    assert program.window.is_open()
    monkeypatch.setattr("crm.ui.activity.time.time", lambda: 4e9)
    program.files.locking.activity.look()
    assert not program.window.is_open()


def test_a_plain_book_is_never_locked(program: Application, book: Path, qtbot: QtBot) -> None:
    with open_book(book, automatic_backups=False) as store:
        store.write(label("Enter"), new_inquiry, full_name="Ana Silva")
    sit_down(program, book, qtbot)
    program.files.locking.lock()
    assert program.window.is_open()
    program.window.menu_bar.refresh()
    assert not program.window.menu_bar.action("lock").isEnabled()


def test_a_key_press_is_a_sign_of_life(program: Application, locked: Path, qtbot: QtBot) -> None:
    sit_down(program, locked, qtbot)
    activity = program.files.locking.activity
    program.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None, timeout=WAIT_MS)
    handle = program.window.windowHandle()
    assert handle is not None
    activity._touched -= 1000  # noqa: SLF001 - as if nobody had been there
    QTest.keyClick(handle, Qt.Key.Key_X)
    with qtbot.waitSignal(activity.idle) as told:
        activity.look()
    assert told.args is not None
    assert told.args[0] < 900


@pytest.mark.parametrize("old", ["", PHRASE])
def test_a_book_gets_a_passphrase_from_the_menu(
    program: Application, locked: Path, book: Path, qtbot: QtBot, old: str
) -> None:
    path = locked if old else book
    if not old:
        with open_book(book, automatic_backups=False) as store:
            store.write(label("Enter"), new_inquiry, full_name="Ana Silva")
    sit_down(program, path, qtbot)
    program.window.menu_bar.action("passphrase").trigger()
    dialog = shown(ChangePassphraseDialog)
    assert isinstance(dialog, ChangePassphraseDialog)
    dialog.old.setText(old)
    dialog.first.setText("another long one")
    dialog.second.setText("another long two")
    dialog.accept()
    assert "not the same" in dialog.trouble.words()
    dialog.second.setText("another long one")
    dialog.accept()
    qtbot.waitUntil(lambda: program.window.facts is None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    assert program.window.facts is not None
    assert program.window.facts.locked
    program.files.close_book()
    with open_book(path, "another long one", automatic_backups=False) as store:
        assert store.read(
            lambda session: (
                session.connection().exec_driver_sql("SELECT count(*) FROM inquiries").scalar()
            )
        )


def test_a_wrong_old_passphrase_is_noticed_while_the_dialog_is_open(
    program: Application, locked: Path, qtbot: QtBot
) -> None:
    sit_down(program, locked, qtbot)
    program.files.locking.change()
    dialog = shown(ChangePassphraseDialog)
    assert isinstance(dialog, ChangePassphraseDialog)
    dialog.old.setText("wrong horse")
    dialog.first.setText("another long one")
    dialog.second.setText("another long one")
    dialog.accept()
    qtbot.waitUntil(lambda: "not the passphrase" in dialog.trouble.words(), timeout=WAIT_MS)
    assert program.window.is_open()
    dialog.reject()
