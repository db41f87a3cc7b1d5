"""From the first page into the example book, and what there is to do in it."""

import pytest
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from tests.journeys.person import Person


@pytest.mark.slow
def test_the_example_book_is_made_once_and_has_an_inbox_to_work_on(
    program: Application, qtbot: QtBot
) -> None:
    sam = Person(program, qtbot)
    program.show(None)
    sam.press_on(program.first.cards["example"], "Return")
    sam.until(lambda: program.window.facts is not None)
    sam.settle()
    assert program.window.windowTitle() == "Riverside Network – Rollbook"
    assert program.window.example.isVisible()
    assert sam.names()[0] == "Inès Moreau"
    before = sam.inbox.shown_ids()
    sam.press("N")
    sam.until(lambda: sam.inbox.list.current_id() != before[0])
    sam.press("Ctrl+Z")
    sam.until(lambda: sam.inbox.shown_ids() == before)
    program.files.close_book()
    program.first.cards["example"].click()
    sam.until(lambda: program.window.facts is not None)
    sam.settle()
    assert sam.inbox.shown_ids() == before
