"""What the File menu keeps in mind between one window and the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.dialogs.files import documents
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
