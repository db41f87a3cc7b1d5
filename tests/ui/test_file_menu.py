"""What the File menu keeps in mind between one window and the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from crm.actions.entering import new_inquiry
from crm.store.labels import label
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.dialogs.files import documents
from crm.ui.dialogs.message import Message
from crm.ui.dialogs.new_book import NewBookDialog
from tests.ui.windows import shown

WAIT_MS = 20_000


def test_an_import_given_up_does_not_begin_with_the_next_book(
    program: Application, book: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program.show(None)
    answers = tmp_path / "answers.csv"
    answers.write_text("Name\nAda\n", "utf-8")
    program.files.take_file(answers)
    dialog = shown(NewBookDialog)
    assert isinstance(dialog, NewBookDialog)
    dialog.reject()
    program.books.open(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    QApplication.processEvents()
    assert program.files.wizard is None


def test_a_folder_for_documents_that_is_not_there_is_not_suggested(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda _place: str(tmp_path / "Documents")
    )
    assert documents() == Path.home()
    (tmp_path / "Documents").mkdir()
    assert documents() == tmp_path / "Documents"


def test_the_window_does_not_close_over_a_text_that_is_not_saved(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    with open_book(book, automatic_backups=False) as store:
        store.write(label("New inquiry"), new_inquiry, full_name="Ada", email="ada@example.org")
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    inbox = program.window.inbox
    assert inbox is not None
    qtbot.waitUntil(lambda: inbox.inquiry.detail is not None, timeout=WAIT_MS)
    inbox.inquiry.composer.open()
    inbox.inquiry.composer.text.setPlainText("half a sentence")
    for leave in (program.window.close, program.files.close_book):
        leave()
        message = shown(Message)
        assert isinstance(message, Message)
        message.reject()
        assert program.window.isVisible()
        assert program.window.inbox is inbox
        assert inbox.inquiry.composer.text.toPlainText() == "half a sentence"
    program.window.close()
    message = shown(Message)
    assert isinstance(message, Message)
    leave_it = next(b for b in message.findChildren(QPushButton) if b.text() == "Leave without it")
    leave_it.click()
    assert not program.window.isVisible()
