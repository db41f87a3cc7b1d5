"""Somebody at the page of a contact, over a real book: what is done there and seen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm.queries.contact_detail import ContactDetail, contact_detail
from crm.store.store import Store
from crm.ui.contact.page import ContactPage
from crm.ui.contact.rows import FormRow
from crm.ui.frame import Frame
from crm.ui.settings import Settings
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.picker import Picker
from crm.ui.worker import Worker
from tests.books import NOW, Clock

RITA = 1


class Visit:
    """The page on the screen with its book. It shows contact c1 first."""

    def __init__(self, qtbot: QtBot, store: Store, contact_id: int = 1) -> None:
        self.qtbot, self.store = qtbot, store
        store.user_id = RITA
        self.worker = Worker()
        self.worker.make(lambda: store)
        self.problems: list[object] = []
        self.worker.problem.connect(self.problems.append)
        self.worker.broke.connect(self.problems.append)
        self.frame = Frame(self.worker, Clock(), Settings())
        self.went: list[tuple[str, object]] = []
        self.said: list[str] = []
        self.back: list[bool] = []
        self.frame.went.connect(lambda page, target: self.went.append((page, target)))
        self.frame.said.connect(self.said.append)
        self.frame.came_back.connect(lambda: self.back.append(True))
        self.page = ContactPage(self.frame)
        self.worker.changed.connect(self.page.refresh)
        qtbot.addWidget(self.page)
        self.page.resize(1150, 800)
        self.page.show()
        self.page.start()
        self.open(contact_id)

    def open(self, contact_id: int) -> None:
        """Show another contact."""
        self.page.open(contact_id)
        self.settle()
        self.page.focus_first()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        for _ in range(5):
            self.qtbot.waitUntil(self._is_idle, timeout=20_000)
            self.qtbot.wait(5)

    def _is_idle(self) -> bool:
        lanes = (self.worker._reads, self.worker._writes)  # noqa: SLF001
        return not any(lane.is_busy() for lane in lanes)

    def book(self, contact_id: int = 1) -> ContactDetail:
        """Return what the book says about a contact."""
        found = self.store.read(contact_detail, contact_id, now=NOW)
        assert isinstance(found, ContactDetail)
        return found

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.page, key)
        self.settle()

    def pick(self, typed: str) -> None:
        """Type into the small window that is open, and take what is found."""

        def there() -> bool:
            return any(one.isVisible() for one in self.page.findChildren(Picker))

        self.qtbot.waitUntil(there, timeout=20_000)
        picker = next(one for one in self.page.findChildren(Picker) if one.isVisible())
        edit = picker.findChild(QLineEdit)
        assert edit is not None
        QTest.keyClicks(edit, typed)
        QTest.keySequence(edit, "Return")
        self.qtbot.waitUntil(lambda: not isValid(picker) or not picker.isVisible(), timeout=20_000)
        self.settle()

    def row(self, name: str, text: str | None = None) -> FormRow:
        """Return the field of the form that screen readers call *name*, the one that says *text*."""

        def found() -> list[FormRow]:
            rows = self.page.view.form.rows.rows.values()
            named = [row for row in rows if row.editor.accessibleName() == name]
            return [row for row in named if text is None or row.text() == text]

        self.qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
        return found()[0]

    def type(self, row: FormRow, text: str) -> None:
        """Type *text* in place of what is in a field, and leave it."""
        row.editor.setFocus()
        assert isinstance(row.editor, QLineEdit)
        row.editor.selectAll()
        QTest.keyClicks(row.editor, text) if text else QTest.keySequence(row.editor, "Del")
        QTest.keySequence(row.editor, "Return")
        self.settle()

    def texts(self, within: QWidget) -> list[str]:
        """Return what the labels of a part of the page say."""
        return [one.text() for one in within.findChildren(PlainLabel) if one.isVisibleTo(within)]

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a part of the page."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.settle()
