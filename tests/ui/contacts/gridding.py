"""Somebody at the grid of contacts over a real book: what a person presses there and sees."""

from collections.abc import Sequence

from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.store.store import Store
from crm.ui.contacts.page import ContactsPage
from crm.ui.frame import Frame
from crm.ui.settings import Settings
from crm.ui.widgets.picker import Picker
from crm.ui.worker import Worker
from tests.books import Clock


class Gridding:
    """The page on the screen with its book."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.qtbot, self.store = qtbot, store
        store.user_id = 1
        self.worker = Worker()
        self.worker.make(lambda: store)
        self.problems: list[object] = []
        self.worker.problem.connect(self.problems.append)
        self.worker.broke.connect(self.problems.append)
        self.frame = Frame(self.worker, Clock(), Settings())
        self.said: list[str] = []
        self.went: list[tuple[str, object]] = []
        self.imports: list[object] = []
        self.frame.said.connect(self.said.append)
        self.frame.went.connect(lambda page, target: self.went.append((page, target)))
        self.frame.import_wanted.connect(self.imports.append)
        self.page = ContactsPage(self.frame)
        self.grid, self.model = self.page.grid, self.page.model
        failing = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.model, failing, self.page)
        self.worker.changed.connect(self.page.refresh)
        self.frame.undo_wanted.connect(self.worker.undo)
        qtbot.addWidget(self.page)
        self.page.resize(1150, 700)
        self.page.show()
        self.page.start()
        self.settle()
        self.page.focus_first()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        lanes = (self.worker._reads, self.worker._writes)  # noqa: SLF001
        for _ in range(4):
            self.qtbot.waitUntil(lambda: not any(lane.is_busy() for lane in lanes), timeout=20_000)
            self.qtbot.wait(5)
        assert self.problems == []

    def names(self) -> list[str]:
        """Return what the first column says, headings of groups included."""
        self.grid.viewport().grab()
        self.settle()
        return [self.text(line) for line in range(self.model.rowCount())]

    def text(self, line: int, column: int = 1) -> str:
        """Return what a cell shows."""
        return str(self.model.index(line, column).data() or "")

    def find(self, text: str) -> None:
        """Type a search."""
        self.page.search.search_for(text)
        self.settle()

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, as a person would."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.grid, key)
        self.settle()

    def go_to(self, name: str, key: str = "name") -> None:
        """Make a cell current."""
        column = self.model.column_of(key)
        assert column is not None
        self.grid.setCurrentIndex(self.model.index(self.names().index(name), column))

    def type_in(self, name: str, key: str, text: str) -> None:
        """Type into a cell and press Enter."""
        self.go_to(name, key)
        self.press("F2")
        field = self.field()
        field.setText(text)
        QTest.keySequence(field, "Return")
        self.settle()

    def field(self) -> QLineEdit:
        """Return the field that is open in a cell."""
        found = [one for one in self.grid.viewport().findChildren(QLineEdit) if one.isVisible()]
        assert found
        return found[-1]

    def pick(self, text: str) -> None:
        """Type into the small window that has opened, and take what it finds."""

        def there() -> bool:
            return any(one.isVisible() for one in self.page.findChildren(Picker))

        self.qtbot.waitUntil(there, timeout=20_000)
        picker = next(one for one in self.page.findChildren(Picker) if one.isVisible())
        edit = picker.findChild(QLineEdit)
        assert edit is not None
        edit.setText(text)
        QTest.keySequence(edit, "Return")
        self.qtbot.wait(10)
        self.settle()

    def ids(self, names: Sequence[str]) -> list[int]:
        """Return the ids of contacts by their names."""
        shown = self.names()
        found = [self.model.lines.id_at(shown.index(name)) for name in names]
        return [one for one in found if one is not None]
