"""The first day of a volunteer, from the answers of a join form to a spreadsheet handed on."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.domain.inquiries import Status
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.dialogs.export import ExportDialog
from tests.books import contents
from tests.journeys.person import Person

SAMPLE = Path(__file__).parents[1] / "samples" / "join-form.csv"


@pytest.fixture
def sam(program: Application, book: Path, qtbot: QtBot) -> Person:
    person = Person(program, qtbot)
    person.open(book)
    return person


def test_fifty_inquiries_are_worked_through_without_the_mouse(sam: Person) -> None:
    assert sam.import_file(SAMPLE).startswith("76 inquiries added, 1 already here, 2 rows set")
    ids = sam.inbox.shown_ids()
    assert len(ids) == 76
    ways = (("E", "spam"), ("N", ""), ("E", "supp"), ("W", "2w"), ("S", "fri"))
    for number in range(50):
        clear(sam, *ways[number % len(ways)])
    sam.settle()
    assert len(sam.inbox.model.done) == 30  # closed or snoozed; the others wait in the list
    assert set(sam.inbox.model.done) <= set(ids)
    trail = sam.program.window.trail
    assert trail is not None
    for _ in range(5):
        take_back(sam, trail.next_undo())
    for _ in range(45):
        sam.press("Ctrl+Z")
    sam.until(lambda: trail.next_undo().startswith("Import"))
    sam.settle()
    assert sam.inbox.shown_ids() == ids
    rows = [sam.inbox.model.row_of(one) for one in ids[:50]]
    assert {row.status for row in rows if row} == {Status.NEW}
    assert sam.inbox.model.done == []


def clear(sam: Person, key: str, choice: str) -> None:
    """Press a key and perhaps choose, until the next inquiry is there."""
    current = sam.inbox.list.current_id()
    sam.press(key)
    if choice:
        sam.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        sam.write(choice)
        sam.press("Return")
    sam.until(lambda: sam.inbox.list.current_id() != current)
    sam.settle()


def take_back(sam: Person, what: str) -> None:
    """Undo, and wait until the window says what was undone."""
    sam.press("Ctrl+Z")
    sam.until(lambda: sam.program.window.toast.words() == f"Undone: {what}")
    sam.settle()


def test_undoing_everything_leaves_the_book_as_it_was(sam: Person, book: Path) -> None:
    with open_book(book, automatic_backups=False) as store:
        before = store.read(contents)
    sam.import_file(SAMPLE)
    sam.press("N")
    sam.settle()
    sam.press("Ctrl+Z", "Ctrl+Z")
    sam.until(lambda: sam.inbox.shown_ids() == ())
    sam.program.window.close()
    with open_book(book, automatic_backups=False) as store:
        assert store.read(contents) == before


def test_a_call_is_logged_and_the_list_handed_on_as_a_spreadsheet(
    sam: Person, tmp_path: Path
) -> None:
    sam.import_file(SAMPLE)
    second = sam.inbox.shown_ids()[1]
    sam.press("L")
    sam.until(sam.inbox.inquiry.composer.text.hasFocus)
    sam.write("Welcomed, wants to host an evening")
    sam.press("Ctrl+Return")
    sam.until(lambda: sam.inbox.list.current_id() == second)
    sam.press("Ctrl+E")
    sam.until(lambda: bool(_exports()))
    dialog = _exports()[-1]
    target = tmp_path / "inquiries.xlsx"
    dialog.place.setText(str(target))
    sam.click(dialog.primary)
    sam.until(lambda: sam.program.window.toast.words() == "Exported 76 inquiries")
    sheet = load_workbook(target).active
    assert sheet is not None
    values = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert len(values) == 77
    formula = '=HYPERLINK("http://example.com","click")'
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == formula]
    assert {cell.data_type for cell in cells} == {"s"}


def test_an_export_onto_a_folder_that_is_not_there_is_a_sentence_in_the_dialog(
    sam: Person, tmp_path: Path
) -> None:
    sam.press("Ctrl+E")
    sam.until(lambda: bool(_exports()))
    dialog = _exports()[-1]
    dialog.place.setText(str(tmp_path / "nowhere" / "list.xlsx"))
    sam.click(dialog.primary)
    sam.until(lambda: bool(dialog.trouble.words()))
    assert "Nothing was saved" in dialog.trouble.words()
    dialog.reject()


def _exports() -> list[ExportDialog]:
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, ExportDialog) and one.isVisible()]
