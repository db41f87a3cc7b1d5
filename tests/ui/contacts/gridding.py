"""Somebody at the grid of contacts over a real book: what a person presses there and sees."""

from collections.abc import Sequence

from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm.store.store import Store
from crm.ui.contacts.page import ContactsPage
from tests.ui.at_page import AtPage


class Gridding(AtPage[ContactsPage]):
    """The page, with a model that is checked all the time."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        super().__init__(qtbot, store, ContactsPage, size=(1150, 700))
        self.imports: list[object] = []
        self.frame.import_wanted.connect(self.imports.append)
        self.grid, self.model = self.page.grid, self.page.model
        failing = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.model, failing, self.page)
        self.settle()
        self.page.focus_first()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        super().settle()
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

    def ids(self, names: Sequence[str]) -> list[int]:
        """Return the ids of contacts by their names."""
        shown = self.names()
        found = [self.model.lines.id_at(shown.index(name)) for name in names]
        return [one for one in found if one is not None]
