"""Somebody at the page of a contact, over a real book: what is done there and seen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm.queries.contact_detail import ContactDetail, contact_detail
from crm.store.store import Store
from crm.ui.contact.page import ContactPage
from crm.ui.contact.rows import FormRow
from crm.ui.widgets.labels import PlainLabel
from tests.books import NOW
from tests.ui.at_page import WAIT_MS, AtPage


class Visit(AtPage[ContactPage]):
    """The page, which shows contact c1 first."""

    def __init__(self, qtbot: QtBot, store: Store, contact_id: int = 1) -> None:
        super().__init__(qtbot, store, ContactPage)
        self.back: list[bool] = []
        self.frame.came_back.connect(lambda: self.back.append(True))
        self.open(contact_id)

    def open(self, contact_id: int) -> None:
        """Show another contact."""
        self.page.open(contact_id)
        self.settle()
        self.page.focus_first()

    def book(self, contact_id: int = 1) -> ContactDetail:
        """Return what the book says about a contact."""
        found = self.store.read(contact_detail, contact_id, now=NOW)
        assert isinstance(found, ContactDetail)
        return found

    def row(self, name: str, text: str | None = None) -> FormRow:
        """Return the field of the form that screen readers call *name*, the one that says *text*."""

        def found() -> list[FormRow]:
            rows = self.page.view.form.rows.rows.values()
            named = [row for row in rows if row.editor.accessibleName() == name]
            return [row for row in named if text is None or row.text() == text]

        self.qtbot.waitUntil(lambda: bool(found()), timeout=WAIT_MS)
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
