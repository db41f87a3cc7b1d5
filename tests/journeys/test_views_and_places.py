"""A coordinator keeps a search as a view and goes about by a few letters, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.views.dialogs import NameDialog, SaveDialog
from tests.books import NOW, small_book
from tests.journeys.person import Person
from tests.ui.windows import shown


@pytest.fixture
def rita(program: Application, qtbot: QtBot, tmp_path: Path) -> Person:
    with small_book(tmp_path) as store:
        path = store.path
    program.window.clock = NOW.astimezone
    person = Person(program, qtbot)
    person.open(path)
    person.until(lambda: bool(program.saved.rows))
    return person


def names(rita: Person) -> list[str]:
    """Return the views of the sidebar, top to bottom."""
    return [view.name for view in rita.program.saved.visible()]


def test_a_search_becomes_a_view_that_is_found_again_by_a_few_letters(rita: Person) -> None:
    before = names(rita)
    french = save_french(rita)
    assert names(rita) == [*before, "Our French"]
    views = rita.program.saved.list
    ref = rita.program.saved.visible()[-1].ref
    rita.until(lambda: views.count_of(ref) == len(french))
    rita.press("G, F")
    go(rita, "our fr")
    rita.until(lambda: rita.inbox.shown_ids() == french)
    assert views.shown_ref == ref
    rita.press("Ctrl+Z")
    rita.until(lambda: names(rita) == before)


def test_a_view_is_moved_renamed_and_deleted_by_keys_and_all_of_it_undone(rita: Person) -> None:
    before = names(rita)
    save_french(rita)
    views = rita.program.saved.list
    views.setFocus()
    views.setCurrentRow(len(before))
    rita.press("Alt+Up")
    rita.until(lambda: names(rita)[-2] == "Our French")
    rita.press("F2")
    name(NameDialog, "The French")
    rita.until(lambda: names(rita)[-2] == "The French")
    back(rita)
    views.setFocus()
    rita.press("Del")
    rita.until(lambda: names(rita) == before)
    for there in ("The French", "Our French", "Our French"):
        rita.press("Ctrl+Z")
        rita.until(lambda: there in names(rita))  # noqa: B023 - at once
        rita.settle()
    assert names(rita)[-1] == "Our French"


def save_french(rita: Person) -> tuple[int, ...]:
    """Search for the French with what the box offers, keep that as a view; return who they are."""
    rita.press("/")
    rita.write("country:Fra")
    box = rita.inbox.list_pane.search
    rita.until(lambda: "France" in box.offers())
    rita.press("Down", "Return", "Return")
    rita.until(lambda: box.text().strip() == "country:France")
    rita.settle()
    found = rita.inbox.shown_ids()
    assert 0 < len(found) < 7
    rita.press("Ctrl+D")
    name(SaveDialog, "Our French")
    rita.until(lambda: "Our French" in names(rita))
    back(rita)
    return found


def back(rita: Person) -> None:
    """Wait until the small dialog is gone and the window in front, as on a desktop."""
    rita.until(lambda: shown(NameDialog) is None)
    rita.program.window.activateWindow()
    rita.settle()


def name(kind: type[NameDialog], text: str) -> None:
    """Type a name into the small dialog that asks for one."""
    dialog = shown(kind)
    assert isinstance(dialog, NameDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keySequence(field, "Return")


def go(person: Person, text: str) -> None:
    """Go somewhere by a few letters."""
    person.press("Ctrl+K")
    box = person.program.going.box()
    person.until(box.isVisible)
    QTest.keyClicks(box.field, text)
    person.until(lambda: bool(box.list.texts()))
    QTest.keySequence(box.field, "Return")
