"""A coordinator's morning: through all that is due with keys alone, and each step taken back."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.actions.followups import new_followup
from crm.queries.followup_page import followup_lines
from crm.queries.work_rows import FollowUpLine
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.followups.page import FollowUpsPage
from tests.books import NOW, TODAY, contents, do, small_book
from tests.journeys.person import Person


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a book with five more things to do than it has, all by today."""
    with small_book(tmp_path) as store:
        for contact in range(1, 6):
            due_on = TODAY - timedelta(days=5 - contact)
            do(store, new_followup, contact_id=contact, due_on=due_on, purpose="Call")
        return store.path


@pytest.fixture
def rita(program: Application, path: Path, qtbot: QtBot) -> Person:
    program.window.clock = NOW.astimezone
    person = Person(program, qtbot)
    person.open(path)
    return person


def page_of(person: Person) -> FollowUpsPage:
    """Go to the follow-ups by key and wait for them."""
    person.press("Ctrl+2")
    page = person.program.window.page()
    assert isinstance(page, FollowUpsPage)
    person.until(lambda: page.followup.detail is not None)
    person.settle()
    return page


def choose(person: Person, key: str, choice: str) -> None:
    """Press a key that opens a small window, and choose in it."""
    person.press(key)
    person.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    if len(choice) > 1 and choice != "Return":
        person.write(choice)
        choice = "Return"
    edit = QApplication.focusWidget()
    assert edit is not None
    QTest.keySequence(edit, choice)
    person.settle()


def lines(path: Path, ids: tuple[int, ...]) -> list[FollowUpLine]:
    with open_book(path, automatic_backups=False) as store:
        return store.read(followup_lines, ids, now=NOW)


def test_a_morning_is_walked_through_by_keys_alone(rita: Person, path: Path) -> None:
    page = page_of(rita)
    button = rita.program.window.sidebar.buttons()["followups"]
    ids = page.shown_ids()
    assert page.pane.open.text().strip("\u2068\u2069") == "7 due, 5 overdue"
    assert "7" in button.accessibleName()
    rita.press("Shift+S")
    assert not page.list_pane.isVisible()
    choose(rita, "E", "Return")  # done
    rita.until(lambda: page.list.current_id() == ids[1])
    rita.press("N")  # nobody answered
    rita.until(lambda: page.list.current_id() == ids[2])
    choose(rita, "S", "2w")  # not today
    rita.until(lambda: page.list.current_id() == ids[3])
    rita.press("L")
    rita.until(page.followup.composer.text.hasFocus)
    rita.write("Can host in January")
    rita.press("Ctrl+Return")
    rita.until(lambda: page.list.current_id() == ids[4])
    rita.settle()
    choose(rita, "E", "interested")
    rita.press("Del")
    rita.settle()
    choose(rita, "E", "Return")
    rita.until(page.list_pane.isVisible)
    assert rita.program.window.toast.words().startswith("Nothing due. The next one is on")
    rita.program.window.close()
    settled = [one.settled for one in lines(path, ids[:7])]
    assert settled == ["done", "", "", "done", "done", "cancelled", "done"]


def test_everything_a_morning_did_is_taken_back_step_by_step(rita: Person, path: Path) -> None:
    with open_book(path, automatic_backups=False) as store:
        before = store.read(contents)
    page = page_of(rita)
    ids = page.shown_ids()
    rita.press("N")
    rita.until(lambda: page.list.current_id() == ids[1])
    rita.settle()
    rita.press("L")
    rita.until(page.followup.composer.text.hasFocus)
    rita.write("Spoke")
    rita.press("Ctrl+Return")
    rita.until(lambda: page.list.current_id() == ids[2])
    rita.settle()
    rita.press("Ctrl+Z", "Ctrl+Z")
    rita.until(lambda: page.shown_ids() == ids)
    rita.settle()
    rita.program.window.close()
    with open_book(path, automatic_backups=False) as store:
        assert store.read(contents) == before
