"""The first steps in a new book: shown until they are done or put away."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm.actions.interactions import log_interaction
from crm.queries.first_steps import FirstSteps, first_steps
from crm.store.labels import label
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.inbox.page import InboxPage
from tests.store.making import add_contact

WAIT_MS = 20_000


@pytest.fixture
def inbox(program: Application, book: Path, qtbot: QtBot) -> InboxPage:
    """The Inbox of a new book in which somebody is."""
    with open_book(book, automatic_backups=False) as store:
        add_contact(store, "Ana Silva")
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    found = program.window.inbox
    assert found is not None
    return found


def left(inbox: InboxPage) -> list[str]:
    steps = inbox.first_steps.steps
    return [name for name, button in steps.items() if not button.isHidden()]


def test_what_is_done_is_crossed_out(program: Application, inbox: InboxPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(inbox.first_steps.isVisible, timeout=WAIT_MS)
    assert left(inbox) == ["imported", "logged", "saved"]
    worker = program.window.worker
    assert worker is not None
    worker.write(
        label("Log a call"),
        log_interaction,
        inquiry_id=None,
        contact_id=1,
        kind="call",
        text="Hello",
    )
    qtbot.waitUntil(lambda: left(inbox) == ["imported", "saved"], timeout=WAIT_MS)


def test_a_step_leads_to_where_it_is_done(
    program: Application, inbox: InboxPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(inbox.first_steps.isVisible, timeout=WAIT_MS)
    inbox.first_steps.steps["imported"].click()
    assert program.files.wizard is not None
    program.files.wizard.reject()


def test_first_steps_that_were_put_away_stay_away(
    program: Application, book: Path, inbox: InboxPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(inbox.first_steps.isVisible, timeout=WAIT_MS)
    inbox.first_steps.hide_it.click()
    program.files.close_book()
    program.books.open(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    again = program.window.inbox
    assert again is not None
    qtbot.waitUntil(lambda: bool(again.list_pane.open.text()), timeout=WAIT_MS)
    assert not again.first_steps.isVisible()


def test_a_new_book_has_everything_to_do(book: Path) -> None:
    with open_book(book, automatic_backups=False) as store:
        assert store.read(first_steps) == FirstSteps(imported=False, logged=False, saved=False)
