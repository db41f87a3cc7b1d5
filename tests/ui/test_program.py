"""The program: opening, refusing, asking, closing, and what the window says meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crm.actions.entering import new_inquiry
from crm.store.labels import label
from crm.store.opening import create_book, open_book
from crm.store.recent import recent_books
from crm.ui.application import Application
from crm.ui.dialogs.backups import BackupsDialog
from crm.ui.dialogs.message import Message
from crm.ui.trail import Trail
from tests.store.making import add_contact
from tests.ui.test_worker import add_tag
from tests.ui.windows import shown

WAIT_MS = 20_000
PHRASE = "correct horse battery"


def opened(program: Application, book: Path, qtbot: QtBot) -> Application:
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    return program


def test_the_window_is_called_after_the_organisation(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    opened(program, book, qtbot)
    assert program.window.windowTitle() == "Riverside Network – Rollbook"
    assert program.window.sidebar.organisation.text() == "Riverside Network"
    assert "Sam" in program.window.sidebar.book.text()
    assert recent_books() == [book]


def test_a_page_that_is_built_ahead_is_the_one_that_is_visited(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    opened(program, book, qtbot)
    ahead = {kind.id for kind in program.window.kinds if kind.ahead}
    stack = program.window.stack
    before = {stack.widget(place) for place in range(stack.count())}
    qtbot.waitUntil(lambda: stack.count() == len(before) + len(ahead), timeout=WAIT_MS)
    built = {stack.widget(place) for place in range(stack.count())} - before
    assert program.window.pages is not None
    assert not ahead & program.window.pages.built.keys()
    for name in ahead:
        program.window.go(name)
    assert {program.window.pages.built[name] for name in ahead} == built
    program.files.close_book()
    assert all(stack.indexOf(page) < 0 for page in built if page is not None)


def test_what_is_behind_the_menus_is_made_bit_by_bit_or_at_once(qapp: QApplication) -> None:
    made = Application(qapp)
    made._furnish_on()  # noqa: SLF001 - as the worker's signal does
    assert made.files is not None
    assert not hasattr(made, "watching")
    made.furnish()
    watching = made.watching
    made.furnish()
    assert made.watching is watching
    made.window.deleteLater()
    made.deleteLater()


def test_the_window_has_its_name_before_the_book_is_open(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    program.window.expect(book)
    assert program.window.windowTitle() == f"{book.stem} – Rollbook"
    opened(program, book, qtbot)
    program.files.close_book()
    program.window.expect(book)
    assert program.window.windowTitle() == "Riverside Network – Rollbook"
    program.window.expect(book.with_name("Other.rollbook"))
    assert program.window.windowTitle() == "Other – Rollbook"
    program.show_first_run()
    assert program.window.windowTitle() == "Rollbook"


def test_the_first_page_offers_ways_to_begin(program: Application) -> None:
    program.show(None)
    assert program.window.stack.currentWidget() is program.first
    assert not program.window.sidebar.isVisible()
    assert [card.text() for card in program.first.cards.values()] == [
        "Start with example data",
        "Start empty",
        "Import a spreadsheet",
        "Open a file…",
    ]
    assert program.first.cards["example"].hasFocus() or not program.window.isActiveWindow()


def test_a_damaged_book_leads_to_its_backups(
    program: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    book = tmp_path / "bad.rollbook"
    book.write_bytes(b"SQLite format 3\x00" + b"x" * 5000)
    program.show(book)
    qtbot.waitUntil(
        lambda: program.window.stack.currentWidget() is program.trouble, timeout=WAIT_MS
    )
    names = [button.text() for button in program.trouble.buttons()]
    assert names == ["Restore a backup…", "Try again", "Another book or a new one"]
    program.trouble.buttons()[0].click()
    dialog = shown(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    qtbot.waitUntil(lambda: "no backup" in dialog.trouble.words(), timeout=WAIT_MS)
    dialog.reject()
    program.trouble.buttons()[2].click()
    assert program.window.stack.currentWidget() is program.first


def test_a_missing_book_is_no_dead_end(program: Application, tmp_path: Path, qtbot: QtBot) -> None:
    program.show(tmp_path / "gone.rollbook")
    qtbot.waitUntil(
        lambda: program.window.stack.currentWidget() is program.trouble, timeout=WAIT_MS
    )
    assert "could not be opened" in program.trouble.title.text()


def test_another_book_that_does_not_open_leaves_this_one_alone(
    program: Application, book: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(program, book, qtbot)
    program.books.open(tmp_path / "gone.rollbook")
    qtbot.waitUntil(lambda: shown(Message) is not None, timeout=WAIT_MS)
    assert program.window.stack.currentWidget() is program.window.inbox
    message = shown(Message)
    assert isinstance(message, Message)
    message.buttons[0].click()
    assert program.window.worker is not None
    assert program.window.worker.path() == book


def test_opening_another_book_closes_this_one(
    program: Application, book: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(program, book, qtbot)
    other = tmp_path / "other.rollbook"
    create_book(other, organisation="Other", automatic_backups=False).close()
    program.books.open(other)
    qtbot.waitUntil(lambda: program.window.windowTitle() == "Other – Rollbook", timeout=WAIT_MS)
    assert recent_books() == [other, book]


def test_a_backup_takes_the_place_of_the_book(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    from crm.store.backups import make_backup

    with open_book(book, automatic_backups=False) as store:
        make_backup(store)
        add_contact(store, "Ana Silva")
    opened(program, book, qtbot)
    program.files.backups.restore()
    dialog = shown(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=WAIT_MS)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    dialog.primary.click()
    qtbot.waitUntil(lambda: shown(BackupsDialog) is None, timeout=WAIT_MS)
    qtbot.waitUntil(program.window.is_open, timeout=WAIT_MS)
    program.window.close()
    with open_book(book, automatic_backups=False) as store:
        from tests.store.making import names

        assert names(store) == []


def test_undo_takes_back_the_work_of_this_session_only(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    with open_book(book, automatic_backups=False) as store:
        store.write(label("Yesterday"), add_tag, "old")
    opened(program, book, qtbot)
    worker, trail = program.window.worker, program.window.trail
    assert worker is not None
    assert isinstance(trail, Trail)
    undo = program.window.menu_bar.action("undo")
    assert not undo.isEnabled()
    worker.write(label("Add {name}", name="blue & green"), add_tag, "blue")
    qtbot.waitUntil(undo.isEnabled, timeout=20_000)
    assert undo.text() == "&Undo Add blue && green"
    assert program.window.toast.words() == "Add blue & green"
    trail.undo()
    qtbot.waitUntil(
        lambda: program.window.toast.words() == "Undone: Add blue & green", timeout=20_000
    )
    assert not undo.isEnabled()
    trail.redo()
    qtbot.waitUntil(
        lambda: program.window.toast.words() == "Done again: Add blue & green", timeout=20_000
    )
    assert undo.isEnabled()


def test_every_dialog_asks_for_no_more_room_than_a_small_window_has(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    opened(program, book, qtbot)
    program.window.resize(1024, 640)
    assert program.window.minimumSizeHint().width() <= 1024
    assert program.window.minimumSizeHint().height() <= 640
    openers = (
        program.files.new_book,
        program.files.export,
        program.files.backups.restore,
        program.files.import_file,
        program.edits.show_changes,
        program.help.show_keys,
        program.help.show_about,
    )
    for opener in openers:
        opener()
        dialog = shown(QDialog)
        assert isinstance(dialog, QDialog), opener
        hint = dialog.minimumSizeHint()
        assert (hint.width() <= 1000, hint.height() <= 620) == (True, True), opener
        dialog.reject()
        qtbot.waitUntil(lambda: shown(QDialog) is None, timeout=WAIT_MS)


def test_f6_goes_round_the_panes(program: Application, book: Path, qtbot: QtBot) -> None:
    with open_book(book, automatic_backups=False) as store:
        store.write(label("Enter"), new_inquiry, full_name="Ana Silva")
    opened(program, book, qtbot)
    window = program.window
    window.activateWindow()
    inbox = window.inbox
    assert inbox is not None
    qtbot.waitUntil(lambda: inbox.inquiry.detail is not None, timeout=WAIT_MS)
    inbox.list.setFocus()
    visited = []
    for _ in range(3):
        window.next_pane()
        focus = QApplication.focusWidget()
        panes = (window.sidebar, inbox.list, inbox.detail_pane)
        visited += [p for p in panes if focus is not None and (p is focus or p.isAncestorOf(focus))]
    assert visited == [inbox.detail_pane, window.sidebar, inbox.list]


def test_the_example_book_says_what_it_is(
    program: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, book: Path
) -> None:
    monkeypatch.setattr("crm.ui.example.example_path", lambda: book)
    opened(program, book, qtbot)
    assert program.window.example.isVisible()
    program.files.close_book()
    assert not program.window.example.isVisible()
    assert program.window.windowTitle() == "Rollbook"


def test_asking_twice_for_a_book_opens_it_once(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    program.show(None)
    program.books.open(book)
    program.books.open(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    assert program.window.isVisible()


def test_opening_the_open_book_again_follows_it_no_more_closely(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    opened(program, book, qtbot)
    worker = program.window.worker
    assert worker is not None
    signals = [SIGNAL(f"{name}(PyObject)") for name in ("changed", "done", "problem")]
    heard = [worker.receivers(one) for one in signals]
    assert min(heard) > 0
    program.books.open(book)
    assert [worker.receivers(one) for one in signals] == heard


def test_a_restore_that_comes_to_nothing_leaves_the_book_open(
    program: Application, book: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(program, book, qtbot)
    program.files.backups.restore()
    dialog = shown(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    qtbot.waitUntil(lambda: bool(dialog.trouble.words()), timeout=WAIT_MS)
    bad = tmp_path / "no.rollbook"
    bad.write_text("not a backup")
    dialog._chosen = bad  # noqa: SLF001 - chosen in the system's own dialog
    dialog.accept()
    qtbot.waitUntil(lambda: "no.rollbook" in dialog.trouble.words(), timeout=WAIT_MS)
    dialog.reject()
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    assert program.window.worker is not None
    assert program.window.worker.path() == book
