"""Somebody at the Inbox over a real book: what a person presses there and sees."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm.queries.inquiries import inquiry_detail
from crm.queries.rows import InquiryDetail
from crm.store.store import Store
from crm.ui.frame import Frame
from crm.ui.inbox.page import InboxPage
from crm.ui.settings import Settings
from crm.ui.widgets.picker import Picker
from crm.ui.worker import Worker
from tests.books import NOW, Clock

RITA = 1


class Sitting:
    """The page on the screen with its book, and what a person does and sees there."""

    def __init__(
        self, qtbot: QtBot, store: Store, clock: Clock | None = None, *, empty: bool = False
    ) -> None:
        self.qtbot, self.store = qtbot, store
        store.user_id = RITA
        self.worker = Worker()
        self.worker.make(lambda: store)
        self.problems: list[object] = []
        self.worker.problem.connect(self.problems.append)
        self.worker.broke.connect(self.problems.append)
        self.frame = Frame(self.worker, clock or Clock(), Settings())
        self.said: list[str] = []
        self.frame.said.connect(self.said.append)
        self.went: list[tuple[str, object]] = []
        self.frame.went.connect(lambda page, target: self.went.append((page, target)))
        self.page = InboxPage(self.frame)
        self.worker.changed.connect(self.page.refresh)
        self.frame.undo_wanted.connect(self.undo)
        qtbot.addWidget(self.page)
        self.page.resize(1150, 800)
        self.page.show()
        self.page.start()
        qtbot.waitUntil(lambda: empty or self.shown() is not None, timeout=20_000)
        self.settle()

    def undo(self) -> None:
        """Take back the last step, as the window does."""
        self.worker.undo()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(self._is_idle, timeout=20_000)
            self.qtbot.wait(5)
        self.qtbot.waitUntil(lambda: self.shown() == self.page.list.current_id(), timeout=20_000)

    def _is_idle(self) -> bool:
        lanes = (self.worker._reads, self.worker._writes)  # noqa: SLF001
        return not any(lane.is_busy() for lane in lanes)

    def shown(self) -> int | None:
        """Return the inquiry on the right-hand side."""
        detail = self.page.inquiry.detail
        return detail.row.id if detail else None

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, as a person would."""
        for key in keys:
            target = QApplication.focusWidget() or self.page.list
            QTest.keySequence(target, key)
        self.settle()

    def pick(self, open_with: str, choose: str) -> None:
        """Press a key that opens a small window, and another one in it."""
        QTest.keySequence(self.page.list, open_with)
        self.pick_on(choose)

    def pick_on(self, choose: str) -> None:
        """Choose in the small window that is open, or that opens next."""
        picker = self.picker()
        edit = picker.findChild(QLineEdit)
        assert edit is not None
        if len(choose) > 1 and choose not in ("Return", "Esc"):
            QTest.keyClicks(edit, choose)
            QTest.keySequence(edit, "Return")
        else:
            QTest.keySequence(edit, choose)
        self.qtbot.waitUntil(lambda: not isValid(picker) or not picker.isVisible(), timeout=20_000)
        self.settle()

    def picker(self) -> Picker:
        """Wait for a small window and return it."""

        def there() -> bool:
            return any(one.isVisible() for one in self.page.findChildren(Picker))

        self.qtbot.waitUntil(there, timeout=20_000)
        return next(one for one in self.page.findChildren(Picker) if one.isVisible())

    def book(self, inquiry_id: int) -> InquiryDetail:
        """Return what the book says about an inquiry."""
        detail = self.store.read(inquiry_detail, inquiry_id, now=NOW)
        assert detail is not None
        return detail
