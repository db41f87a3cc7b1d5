"""A coordinator works through the grid of contacts: finds, edits, tags many, pastes, undoes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.contacts.page import ContactsPage
from crm.ui.views.dialogs import NameDialog, SaveDialog
from tests.books import NOW, small_book
from tests.journeys.person import Person
from tests.ui.windows import shown

Rows = list[str]


@pytest.fixture
def rita(program: Application, qtbot: QtBot, tmp_path: Path) -> Person:
    with small_book(tmp_path) as store:
        path = store.path
    program.window.clock = NOW.astimezone
    person = Person(program, qtbot)
    person.open(path)
    person.press("Ctrl+3")
    person.until(lambda: isinstance(program.window.page(), ContactsPage))
    person.until(lambda: len(grid(person).model.lines) == 9)
    person.settle()
    return person


def grid(rita: Person) -> ContactsPage:
    """Return the page of contacts that is shown."""
    page = rita.program.window.page()
    assert isinstance(page, ContactsPage)
    return page


def column(rita: Person, key: str) -> Rows:
    """Return what a column says, top to bottom."""
    page = grid(rita)
    page.grid.viewport().grab()
    rita.settle()
    at = page.model.column_of(key)
    assert at is not None
    return [str(page.model.index(row, at).data() or "") for row in range(page.model.rowCount())]


def find(rita: Person, text: str, count: int) -> None:
    """Search for *text* and go down into what is found."""
    rita.press("Ctrl+F")
    rita.until(grid(rita).search.hasFocus)
    grid(rita).search.selectAll()
    rita.write(text)
    rita.until(lambda: len(grid(rita).model.lines) == count)
    rita.press("Return")
    if not grid(rita).grid.hasFocus():
        rita.press("Return")  # the first took what was offered
    rita.until(grid(rita).grid.hasFocus)
    rita.settle()


def to_column(rita: Person, key: str) -> None:
    """Move along the line to a column with the arrow keys."""
    view, wanted = grid(rita).grid, grid(rita).model.column_of(key)
    assert wanted is not None
    rita.press("Home")
    for _ in range(grid(rita).model.columnCount()):
        if view.currentIndex().column() == wanted:
            return
        rita.press("Right")
    raise AssertionError(f"no way to the column {key}")


def test_a_cell_is_found_edited_and_put_back_by_keys(rita: Person) -> None:
    find(rita, "willem", 1)
    to_column(rita, "source")
    before = column(rita, "source")
    rita.press("F2")
    rita.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    rita.write("Market")
    rita.press("Return")
    rita.until(lambda: column(rita, "source") == ["Market"])
    rita.until(grid(rita).grid.hasFocus)
    rita.press("Ctrl+Z")
    rita.until(lambda: column(rita, "source") == before)


def test_all_that_match_are_tagged_kept_as_a_view_and_untagged_again(rita: Person) -> None:
    find(rita, "-tag:volunteer ", 6)
    rita.press("Ctrl+A")
    rita.until(lambda: len(grid(rita).targets()) == 6)
    rita.pick("Ctrl+T", "Choir")
    rita.until(lambda: all("Choir" in cell for cell in column(rita, "tags")))
    find(rita, "tag:choir ", 6)
    rita.press("Ctrl+D")
    rita.until(lambda: shown(SaveDialog) is not None)
    dialog = shown(SaveDialog)
    assert isinstance(dialog, NameDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "The choir")
    QTest.keySequence(field, "Return")
    views = rita.program.saved
    rita.until(lambda: any(view.name == "The choir" for view in views.visible()))
    rita.until(lambda: shown(NameDialog) is None)
    rita.program.window.activateWindow()
    rita.settle()
    rita.press("Ctrl+Z")
    rita.until(lambda: all(view.name != "The choir" for view in views.visible()))
    rita.settle()
    rita.press("Ctrl+Z")
    rita.until(lambda: not any("Choir" in cell for cell in column(rita, "tags")))


def test_rows_of_a_spreadsheet_are_pasted_over_cells_and_taken_back(rita: Person) -> None:
    find(rita, "-tag:volunteer ", 6)
    to_column(rita, "source")
    before = column(rita, "source")
    QGuiApplication.clipboard().setText("Stall\nLibrary\n")
    rita.press("Ctrl+V")
    rita.until(lambda: column(rita, "source")[:2] == ["Stall", "Library"])
    assert column(rita, "source")[2:] == before[2:]
    rita.press("Ctrl+Z")
    rita.until(lambda: column(rita, "source") == before)
