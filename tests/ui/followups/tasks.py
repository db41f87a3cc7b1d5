"""Somebody at the Follow-ups page over a real book: what a person presses there and sees."""

from datetime import timedelta
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm.actions.followups import new_followup
from crm.queries.followup_page import followup_lines
from crm.queries.work_rows import FollowUpLine
from crm.store.store import Store
from crm.ui.followups.page import FollowUpsPage
from crm.ui.frame import Frame
from crm.ui.settings import Settings
from crm.ui.widgets.picker import Picker
from crm.ui.worker import Worker
from tests.books import NOW, TODAY, Clock, do

RITA, SAM = 1, 2


def plan(store: Store, days: int, contact_id: int, assignee_id: int | None = RITA) -> int:
    """Plan something in so many days from today and return its id."""
    made: int = do(
        store,
        new_followup,
        contact_id=contact_id,
        due_on=TODAY + timedelta(days=days),
        purpose=f"Purpose {days}",
        assignee_id=assignee_id,
    )
    return made


class Tasks:
    """The page on the screen with its book, and what a person does and sees there."""

    def __init__(self, qtbot: QtBot, store: Store, clock: Clock | None = None) -> None:
        self.qtbot, self.store = qtbot, store
        store.user_id = RITA
        self.worker = Worker()
        self.worker.make(lambda: store)
        self.problems: list[object] = []
        self.worker.problem.connect(self.problems.append)
        self.worker.broke.connect(self.problems.append)
        self.frame = Frame(self.worker, clock or Clock(), Settings())
        self.said: list[str] = []
        self.went: list[tuple[str, Any]] = []
        self.frame.said.connect(self.said.append)
        self.frame.went.connect(lambda page, target: self.went.append((page, target)))
        self.page = FollowUpsPage(self.frame)
        self.worker.changed.connect(self.page.refresh)
        self.frame.undo_wanted.connect(self.undo)
        qtbot.addWidget(self.page)
        self.page.resize(1150, 800)
        self.page.show()
        self.page.start()
        self.settle()

    def undo(self) -> None:
        """Take back the last step, as the window does."""
        self.worker.undo()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        lanes = (self.worker._reads, self.worker._writes)  # noqa: SLF001
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not any(one.is_busy() for one in lanes), timeout=20_000)
            self.qtbot.wait(5)
        self.qtbot.waitUntil(lambda: self.shown() == self.page.list.current_id(), timeout=20_000)

    def shown(self) -> int | None:
        """Return the follow-up on the right-hand side."""
        detail = self.page.followup.detail
        return detail.row.id if detail else None

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, as a person would."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.page.list, key)
        self.settle()

    def pick(self, open_with: str, choose: str) -> None:
        """Press a key that opens a small window, and *choose* in it."""
        QTest.keySequence(QApplication.focusWidget() or self.page.list, open_with)
        self.qtbot.waitUntil(lambda: bool(self._pickers()), timeout=20_000)
        picker = self._pickers()[0]
        edit = picker.findChild(QLineEdit)
        assert edit is not None
        if len(choose) > 1 and choose != "Return":
            QTest.keyClicks(edit, choose)
            choose = "Return"
        QTest.keySequence(edit, choose)
        self.qtbot.waitUntil(lambda: not isValid(picker) or not picker.isVisible(), timeout=20_000)
        self.settle()

    def line(self, followup_id: int) -> FollowUpLine:
        """Return what the book says about a follow-up."""
        return self.store.read(followup_lines, [followup_id], now=NOW)[0]

    def _pickers(self) -> list[Picker]:
        return [one for one in self.page.findChildren(Picker) if one.isVisible()]
