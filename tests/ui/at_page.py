"""Somebody at one page over a real book: what a person presses there, and when it is answered."""

from typing import Any, Generic, TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm.store.store import Store
from crm.ui.frame import Frame
from crm.ui.page import Page
from crm.ui.settings import Settings
from crm.ui.widgets.picker import Picker
from crm.ui.worker import Worker
from tests.books import Clock

WAIT_MS = 20_000
RITA, SAM = 1, 2
_KEYS = ("Return", "Esc")


P = TypeVar("P", bound=Page)


class AtPage(Generic[P]):
    """A page on the screen with its book; Rita sits there."""

    def __init__(
        self,
        qtbot: QtBot,
        store: Store,
        page: type[P],
        *,
        size: tuple[int, int] = (1150, 800),
        clock: Clock | None = None,
    ) -> None:
        self.qtbot, self.store = qtbot, store
        store.user_id = RITA
        self.worker = Worker()
        self.worker.make(lambda: store)
        qtbot.waitUntil(self.worker.is_open, timeout=WAIT_MS)  # else the first read finds no book
        self.problems: list[object] = []
        self.worker.problem.connect(self.problems.append)
        self.worker.broke.connect(self.problems.append)
        self.frame = Frame(self.worker, clock or Clock(), Settings())
        self.said: list[str] = []
        self.went: list[tuple[str, Any]] = []
        self.frame.said.connect(self.said.append)
        self.frame.went.connect(lambda page, target: self.went.append((page, target)))
        self.page: P = page(self.frame)
        self.worker.changed.connect(self.page.refresh)
        self.frame.undo_wanted.connect(self.undo)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        self.page.show()
        self.page.start()

    def undo(self) -> None:
        """Take back the last step, as the window does."""
        self.worker.undo()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        for _ in range(5):
            self.qtbot.waitUntil(lambda: not self.worker.is_busy(), timeout=WAIT_MS)
            self.qtbot.wait(5)

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, as a person would."""
        for key in keys:
            QTest.keySequence(self.focus(), key)
        self.settle()

    def focus(self) -> QWidget:
        """Return what has the focus."""
        return QApplication.focusWidget() or self.page.panes()[0]

    def pick(self, open_with: str, choose: str) -> None:
        """Press a key that opens a small window, and *choose* in it."""
        QTest.keySequence(self.focus(), open_with)
        self.pick_on(choose)

    def pick_on(self, choose: str) -> None:
        """Choose in the small window that is open, or that opens next."""
        picker = self.picker()
        edit = picker.findChild(QLineEdit)
        assert edit is not None
        if len(choose) > 1 and choose not in _KEYS:
            QTest.keyClicks(edit, choose)
            choose = "Return"
        QTest.keySequence(edit, choose)
        self.qtbot.waitUntil(lambda: not isValid(picker) or not picker.isVisible(), timeout=WAIT_MS)
        self.settle()

    def picker(self) -> Picker:
        """Wait for a small window and return it."""
        self.qtbot.waitUntil(lambda: bool(self._pickers()), timeout=WAIT_MS)
        return self._pickers()[0]

    def _pickers(self) -> list[Picker]:
        return [one for one in self.page.findChildren(Picker) if one.isVisible()]
