"""Columns that go into the organisation's own fields, chosen and made in the wizard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm.actions.custom_fields import new_custom_field
from crm.queries.custom_fields import custom_field_rows, custom_values
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.wizard.column_grid import NEW_FIELD, ColumnLine
from crm.ui.wizard.dialog import ImportWizard
from crm.ui.wizard.new_field import NewFieldDialog
from crm.ui.wizard.steps import Step
from tests.books import do
from tests.store.making import rows
from tests.ui.windows import shown

WAIT_MS = 20_000
TEXT = (
    "Timestamp,Your name,E-mail,Message,How tall are you?,Shirt\n"
    "18/03/2026 23:33:00,Nia Campbell,nia@example.org,Hello,170,M\n"
    "19/03/2026 23:33:00,Awa Koné,awa@example.org,Bonjour,165,L\n"
)


def at(wizard: ImportWizard, step: Step) -> Callable[[], bool]:
    return lambda: wizard.way.step is step and not wizard.jobs.busy


@pytest.fixture
def wizard(program: Application, book: Path, tmp_path: Path, qtbot: QtBot) -> ImportWizard:
    """The wizard at the columns of a file with two that the program does not know."""
    with open_book(book) as store:
        do(store, new_custom_field, "Shirt size")
    path = tmp_path / "join.csv"
    path.write_text(TEXT, encoding="utf-8")
    program.show(book)
    qtbot.waitUntil(program.window.is_open, timeout=WAIT_MS)
    program.files.import_file([path])
    made = program.files.wizard
    assert made is not None
    qtbot.waitUntil(at(made, Step.MATCH), timeout=WAIT_MS)
    return made


def line_of(wizard: ImportWizard, heading: str) -> ColumnLine:
    return next(line for line in wizard.match.grid.lines if line.heading == heading)


def choose(line: ColumnLine, field: str) -> None:
    place = line.combo.findData(field)
    assert place > 0
    line.combo.setCurrentIndex(place)
    line.combo.activated.emit(place)


def test_a_column_fills_a_field_that_is_there_and_one_that_is_made(
    wizard: ImportWizard, program: Application, qtbot: QtBot, book: Path
) -> None:
    choose(line_of(wizard, "Shirt"), "own:Shirt size")
    qtbot.waitUntil(
        lambda: line_of(wizard, "Shirt").how.text() == "Goes into your own field “Shirt size”.",
        timeout=WAIT_MS,
    )
    assert not line_of(wizard, "Shirt").policy.isHidden()
    tall = line_of(wizard, "How tall are you?")
    choose(tall, NEW_FIELD)
    assert tall.combo.currentData() is None  # nothing is chosen yet
    dialog = shown(NewFieldDialog)
    assert isinstance(dialog, NewFieldDialog)
    assert (dialog.name.text(), dialog.kind.currentData()) == ("How tall are you", "number")
    dialog.name.setText("Height")
    dialog.primary.click()
    qtbot.waitUntil(lambda: tall.field == "own:Height" and not wizard.jobs.busy, timeout=WAIT_MS)
    assert tall.combo.currentText() == "Height"
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.REVIEW), timeout=WAIT_MS)
    said = wizard.review.model.index(0, 6).data()
    assert "Height: – → 170" in said
    assert "Shirt size: – → M" in said
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.DONE), timeout=WAIT_MS)
    wizard.reject()
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=WAIT_MS)
    program.window.close()
    with open_book(book) as store:
        names = [one.name for one in store.read(custom_field_rows)]
        assert names == ["Shirt size", "Height"]
        assert list(store.read(custom_values, [1])[1].values()) == ["M", "170"]


def test_a_new_field_needs_a_name(wizard: ImportWizard, qtbot: QtBot) -> None:
    choose(line_of(wizard, "Shirt"), NEW_FIELD)
    dialog = shown(NewFieldDialog)
    assert isinstance(dialog, NewFieldDialog)
    dialog.name.clear()
    dialog.primary.click()
    assert dialog.isVisible()
    assert "name" in dialog.trouble.words()
    dialog.reject()
    qtbot.waitUntil(lambda: shown(NewFieldDialog) is None, timeout=WAIT_MS)
    wizard.reject()


def put_right(wizard: ImportWizard, row: int, column: int, text: str, qtbot: QtBot) -> None:
    """Type into a cell of the preview, as somebody does with F2 and Return."""
    table, model = wizard.review.table, wizard.review.model
    table.setCurrentIndex(model.index(row, column))
    table.edit(model.index(row, column))
    field = table.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    wanted = " ".join(text.split())
    qtbot.waitUntil(
        lambda: not wizard.jobs.busy and model.index(row, column).data() == wanted, timeout=WAIT_MS
    )


def test_messages_and_own_fields_are_put_right_before_they_go_in(
    wizard: ImportWizard, program: Application, qtbot: QtBot, book: Path
) -> None:
    choose(line_of(wizard, "Shirt"), "own:Shirt size")
    qtbot.waitUntil(lambda: not wizard.jobs.busy, timeout=WAIT_MS)
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.REVIEW), timeout=WAIT_MS)
    model = wizard.review.model
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert titles[7:] == ["Message", "Shirt size"]
    put_right(wizard, 0, 7, "Hello,\nI sing", qtbot)
    put_right(wizard, 1, 8, "XL", qtbot)
    assert "Shirt size: – → XL" in model.index(1, 6).data()
    wizard.frame.back.click()
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.REVIEW), timeout=WAIT_MS)
    assert [model.index(0, 7).data(), model.index(1, 8).data()] == ["Hello, I sing", "XL"]
    assert model.index(0, 7).data(Qt.ItemDataRole.EditRole) == "Hello,\nI sing"
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.DONE), timeout=WAIT_MS)
    wizard.reject()
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=WAIT_MS)
    program.window.close()
    with open_book(book) as store:
        assert [list(store.read(custom_values, [n])[n].values()) for n in (1, 2)] == [["M"], ["XL"]]
        messages = rows(store, "SELECT message FROM inquiries ORDER BY id")
        assert messages == [("Hello,\nI sing",), ("Bonjour",)]
        store.undo()
        assert rows(store, "SELECT count(*) FROM custom_values") == [(0,)]
