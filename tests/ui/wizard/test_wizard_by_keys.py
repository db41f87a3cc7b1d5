"""The whole way through the import wizard without a mouse."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.wizard.dialog import ImportWizard
from crm.ui.wizard.steps import Step
from tests.store.making import rows

WAIT_MS = 20_000
TEXT = (
    "Name\tE-mail\tMessage\tTimestamp\n"
    "Ana Silva\thome@example.org\tHello\t18/03/2026 23:33:00\n"
    "Ben Moss\thome@example.org\tHello too\t19/03/2026 23:33:00\n"
    "Cem Ak\thome@example.org\tMe as well\t20/03/2026 23:33:00\n"
)


def press(keys: str) -> None:
    """Press keys where the focus is."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keySequence(focus, keys)


def arrive(wizard: ImportWizard, step: Step, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wizard.way.step is step and not wizard.jobs.busy, timeout=WAIT_MS)
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow, timeout=WAIT_MS)


@pytest.fixture
def wizard(program: Application, book: Path, qtbot: QtBot) -> ImportWizard:
    program.window.resize(1024, 640)
    program.show(book)
    qtbot.waitUntil(program.window.is_open, timeout=WAIT_MS)
    program.files.import_file()
    made = program.files.wizard
    assert made is not None
    arrive(made, Step.CHOOSE, qtbot)
    return made


def go_to_the_table(wizard: ImportWizard) -> None:
    for _ in range(12):
        press("Shift+Tab")
        if QApplication.focusWidget() is wizard.review.table:
            return


def test_rows_are_pasted_doubts_answered_a_row_left_out_and_all_imported_by_keys(
    wizard: ImportWizard, program: Application, book: Path, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText(TEXT)
    press("Ctrl+V")
    arrive(wizard, Step.MATCH, qtbot)
    press("Return")
    arrive(wizard, Step.CHECK, qtbot)
    press("2")
    press("3")
    assert [doubt.value() for doubt in wizard.check.doubts] == ["household", "different", None]
    press("Return")
    arrive(wizard, Step.REVIEW, qtbot)
    assert wizard.review.table.currentIndex().row() == 0
    go_to_the_table(wizard)
    press("Down")
    press("Down")
    assert wizard.review.whole.text().startswith("Row 3, line 4: ")
    press("Tab")
    assert QApplication.focusWidget() is wizard.review.take
    press("Space")
    qtbot.waitUntil(lambda: not wizard.jobs.busy, timeout=WAIT_MS)
    assert wizard.frame.next.text() == "Add 2 inquiries"
    press("Return")
    arrive(wizard, Step.DONE, qtbot)
    press("Return")
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=WAIT_MS)
    program.window.close()
    with open_book(book) as store:
        assert rows(store, "SELECT count(*) FROM inquiries") == [(2,)]
        assert rows(store, "SELECT answer FROM matches") == [("household",)]
