"""Somebody at the keyboard: presses keys where the focus is and looks at what the window shows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.inbox.page import InboxPage
from crm.ui.wizard.dialog import ImportWizard
from crm.ui.wizard.steps import Step

WAIT_MS = 20_000


class Person:
    """Works with the program as people do: keys and clicks only."""

    def __init__(self, program: Application, qtbot: QtBot) -> None:
        """Sit down in front of *program*."""
        self.program, self.qtbot = program, qtbot

    @property
    def inbox(self) -> InboxPage:
        """The Inbox that is shown."""
        found = self.program.window.inbox
        assert found is not None
        return found

    def open(self, book: Path) -> None:
        """Start the program on *book* and wait for its Inbox."""
        self.program.show(book)
        self.program.window.activateWindow()
        self.until(lambda: self.program.window.facts is not None)
        self.settle()

    def until(self, so: Callable[[], bool]) -> None:
        """Wait for something to be so."""
        self.qtbot.waitUntil(so, timeout=WAIT_MS)

    def settle(self) -> None:
        """Wait until everything that was asked of the book is answered and shown."""
        worker = self.program.window.worker
        assert worker is not None
        for _ in range(3):
            self.until(lambda: not worker.is_busy())
            self.qtbot.wait(5)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, wherever the focus is."""
        for key in keys:
            QTest.keySequence(self._focus(), key)
            self.qtbot.wait(1)

    def press_on(self, widget: QWidget, key: str) -> None:
        """Press a key on something that is visible."""
        assert widget.isVisible()
        QTest.keySequence(widget, key)

    def write(self, text: str) -> None:
        """Type *text* wherever the focus is."""
        QTest.keyClicks(self._focus(), text)

    def choose_file(self, path: Path) -> None:
        """Type the name of a file into the dialog that asks for one."""
        self.until(lambda: bool(self._windows(QFileDialog)))
        dialog = self._windows(QFileDialog)[-1]
        edit = dialog.findChild(QLineEdit)
        assert edit is not None
        edit.setText(str(path))  # typing would open a list of suggestions, which takes Return
        QTest.keySequence(edit, "Return")
        self.until(lambda: not self._windows(QFileDialog))

    def click(self, button: QPushButton) -> None:
        """Click *button*, which has to be there to be clicked."""
        assert button.isVisible()
        assert button.isEnabled()
        button.click()

    def pick(self, key: str, choose: str) -> None:
        """Press a key that opens a small window, and *choose* in it."""
        self.press(key)
        self.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        edit = self._focus()
        if len(choose) > 1:
            QTest.keyClicks(edit, choose)
            choose = "Return"
        QTest.keySequence(edit, choose)
        self.settle()

    def import_file(self, path: Path) -> str:
        """Import *path* through the wizard; return what the last page says."""
        self.press("Ctrl+I")
        wizard = self._wizard()
        self.click(wizard.choose.choose)
        self.choose_file(path)
        self.until(lambda: wizard.way.step is Step.MATCH)
        while wizard.way.step is not Step.DONE:
            step = wizard.way.step
            self.until(wizard.frame.next.isEnabled)
            QTest.keySequence(wizard.frame.next, "Return")
            self.until(lambda: wizard.way.step is not step)  # noqa: B023 - at once
        words = wizard.done_page.numbers.text()
        QTest.keySequence(wizard.frame.next, "Return")
        self.until(lambda: self.program.files.wizard is None)
        self.program.window.activateWindow()  # as a desktop does when a dialog closes
        self.settle()
        return words

    def names(self) -> list[str]:
        """Return the names of the whole list, top to bottom."""
        model = self.inbox.model
        self.settle()
        return [row.name for one in self.inbox.shown_ids() if (row := model.row_of(one))]

    def _wizard(self) -> ImportWizard:
        self.until(lambda: self.program.files.wizard is not None)
        found = self.program.files.wizard
        assert found is not None
        return found

    def _windows(self, kind: type[QDialog]) -> list[QDialog]:
        found = [*QApplication.topLevelWidgets(), *self.program.window.findChildren(kind)]
        return [one for one in found if isinstance(one, kind) and one.isVisible()]

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.inbox.list
