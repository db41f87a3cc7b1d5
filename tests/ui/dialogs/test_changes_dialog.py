"""Recent changes: searched, undone with what was left, done again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm.actions.contacts import set_contact_fields
from crm.queries.contacts import contact_facts
from crm.store.labels import label
from crm.store.store import Store
from crm.ui.dialogs.changes import ChangesDialog
from crm.ui.trail import Trail
from crm.ui.worker import Worker
from tests.books import small_book


class Looked:
    """The dialog over a book in which three people were renamed."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.qtbot, self.store = qtbot, store
        for contact_id, name in ((1, "Lola One"), (2, "Nadia Two"), (3, "Yvés Three")):
            said = label("Rename {contact}", contact=contact_id)
            store.write(said, set_contact_fields, [contact_id], full_name=name, notes=name)
        self.worker = Worker()
        self.worker.make(lambda: store)
        qtbot.waitUntil(self.worker.is_open, timeout=20_000)  # else the first read finds no book
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.trail = Trail(self.worker, self.window)
        self.dialog = ChangesDialog(self.window, self.worker, self.trail)
        self.dialog.open()
        qtbot.waitUntil(lambda: self.dialog.list.count() > 3, timeout=20_000)

    def lines(self) -> list[str]:
        """Return what the list says, without the day."""
        items = [self.dialog.list.item(row) for row in range(self.dialog.list.count())]
        return [item.text().split("  ·  ")[1] for item in items]

    def find(self, text: str) -> None:
        """Search in the list."""
        before = self.dialog.list.count()
        self.dialog.search.setText(text)
        self.qtbot.waitUntil(lambda: self.dialog.list.count() != before, timeout=20_000)

    def undo(self, row: int) -> None:
        """Undo the step of a line."""
        self.dialog.report.hide()
        self.dialog.list.setCurrentRow(row)
        self.dialog.accept()
        self.qtbot.waitUntil(self.dialog.report.isVisible, timeout=20_000)

    def name(self, contact_id: int) -> str:
        """Return what a contact is called in the book."""
        facts = self.store.read(contact_facts, contact_id)
        assert facts is not None
        return facts.name


@pytest.fixture
def looked(qtbot: QtBot, tmp_path: Path) -> Iterator[Looked]:
    store = small_book(tmp_path)
    store.user_id = 1
    made = Looked(qtbot, store)
    yield made
    if isValid(made.dialog):
        made.dialog.reject()
    made.worker.shut()


def test_everything_ever_done_is_there_and_found_by_its_words(looked: Looked) -> None:
    assert looked.lines()[:3] == ["Rename Yvés Three", "Rename Nadia Two", "Rename Lola One"]
    looked.find("yves")
    assert looked.lines() == ["Rename Yvés Three"]
    looked.find("")
    assert len(looked.lines()) > 3


def test_an_older_step_is_undone_and_the_others_stay(looked: Looked) -> None:
    looked.undo(2)
    assert looked.name(1) == "Lola Late"
    assert looked.name(2) == "Nadia Two"
    assert "1 change" in looked.dialog.report.title.text()
    assert not looked.dialog.names.isVisible()


def test_what_was_edited_since_is_named(looked: Looked) -> None:
    looked.store.write(label("Edit"), set_contact_fields, [1], full_name="Lola Later")
    looked.worker.changed.emit(
        looked.store.write(label("x"), set_contact_fields, [9], notes="x")[1]
    )
    looked.qtbot.waitUntil(lambda: looked.lines()[1] == "Edit", timeout=20_000)
    looked.undo(4)
    looked.qtbot.waitUntil(looked.dialog.names.isVisible, timeout=20_000)
    assert "Lola Later" in looked.dialog.names.text()
    assert looked.name(1) == "Lola Later"


def test_what_was_undone_is_done_again(looked: Looked) -> None:
    assert not looked.dialog.redo.isVisible()
    looked.undo(0)
    looked.qtbot.waitUntil(looked.dialog.redo.isVisible, timeout=20_000)
    looked.dialog.redo.click()
    looked.qtbot.waitUntil(lambda: looked.name(3) == "Yvés Three", timeout=20_000)
    looked.qtbot.waitUntil(lambda: not looked.dialog.redo.isVisible(), timeout=20_000)


def test_what_was_undone_is_told_by_the_window_once_the_dialog_is_gone(looked: Looked) -> None:
    told: list[str] = []
    looked.trail.undid.connect(told.append)
    looked.dialog.list.setCurrentRow(0)
    looked.dialog.accept()
    looked.dialog.reject()
    QApplication.sendPostedEvents(looked.dialog, QEvent.Type.DeferredDelete)
    looked.qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["Undone: Rename Yvés Three"]
