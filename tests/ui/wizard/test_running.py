"""While an import runs: progress, stopping, and closing the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.dialogs.message import Message
from crm.ui.wizard.dialog import ImportWizard
from crm.ui.wizard.steps import Step
from tests.store.making import rows

WAIT_MS = 30_000
ROWS = 6_000


@pytest.fixture
def running(
    program: Application, book: Path, tmp_path: Path, qtbot: QtBot
) -> tuple[Application, ImportWizard]:
    """Return the program in the middle of an import that takes a while."""
    big = tmp_path / "big.csv"
    lines = [f"Person {n},person{n}@example.org,Town {n}" for n in range(ROWS)]
    big.write_text("Name,E-mail,Town\n" + "\n".join(lines), "utf-8")
    program.show(book)
    qtbot.waitUntil(program.window.is_open, timeout=WAIT_MS)
    program.files.import_file([big])
    wizard = program.files.wizard
    assert wizard is not None
    qtbot.waitUntil(lambda: wizard.way.step is Step.MATCH, timeout=WAIT_MS)
    wizard.frame.next.click()
    qtbot.waitUntil(lambda: wizard.way.step is Step.REVIEW, timeout=WAIT_MS)
    with qtbot.waitSignal(wizard.jobs.progressed, timeout=WAIT_MS):
        wizard.frame.next.click()
    assert wizard.is_running()
    return program, wizard


def test_stopping_leaves_everything_as_it_was(
    running: tuple[Application, ImportWizard], book: Path, qtbot: QtBot
) -> None:
    program, wizard = running
    wizard.running.cancelled.emit()
    qtbot.waitUntil(lambda: not wizard.is_running(), timeout=WAIT_MS)
    assert wizard.way.step is Step.REVIEW
    assert "Nothing was changed" in wizard.frame.trouble.words()
    wizard.reject()
    program.window.close()
    with open_book(book, automatic_backups=False) as store:
        assert rows(store, "SELECT count(*) FROM contacts") == [(0,)]


def test_closing_the_window_asks_first(
    running: tuple[Application, ImportWizard], book: Path, qtbot: QtBot
) -> None:
    program, _wizard = running
    assert not program.window.close()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, Message)]
    message = next(one for one in found if one.isVisible())
    assert [button.text() for button in message.buttons] == ["Keep waiting", "Stop it and close"]
    message.buttons[1].click()
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=WAIT_MS)
    with open_book(book, automatic_backups=False) as store:
        assert rows(store, "SELECT count(*) FROM contacts") in ([(0,)], [(ROWS,)])


def test_waiting_for_it_brings_it_to_its_end(
    running: tuple[Application, ImportWizard], qtbot: QtBot
) -> None:
    _program, wizard = running
    qtbot.waitUntil(lambda: wizard.way.step is Step.DONE, timeout=WAIT_MS)
    assert f"{ROWS} contacts added" in wizard.done_page.numbers.text()
    wizard.reject()
