"""Go to or do: contacts, pages, views and commands from one box, by keys alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.dialogs.about import AboutDialog
from crm.ui.events.page import EventsPage
from crm.ui.going.box import GoToBox
from tests.books import NOW, small_book
from tests.ui.windows import shown

WAIT_MS = 20_000


class Desk:
    """Somebody at the window over the small book."""

    def __init__(self, program: Application, qtbot: QtBot, path: Path) -> None:
        self.program, self.qtbot, self.window = program, qtbot, program.window
        self.window.clock = NOW.astimezone
        program.show(path)
        self.window.activateWindow()
        self.until(lambda: self.window.facts is not None and bool(program.saved.rows))
        inbox = self.window.inbox
        assert inbox is not None
        self.inbox = inbox
        self.until(lambda: bool(inbox.shown_ids()))

    @property
    def box(self) -> GoToBox:
        return self.program.going.box()

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=WAIT_MS)

    def ask(self, text: str) -> None:
        """Open the box with its key and type."""
        self.inbox.list.setFocus()
        QTest.keySequence(self.window.focusWidget(), "Ctrl+K")
        assert self.box.isVisible()
        assert self.box.field.hasFocus()
        QTest.keyClicks(self.box.field, text)

    def offered(self, *texts: str) -> None:
        self.until(lambda: tuple(self.box.list.texts()[: len(texts)]) == texts)

    def press(self, key: str) -> None:
        QTest.keySequence(self.box.field, key)


@pytest.fixture
def desk(program: Application, qtbot: QtBot, tmp_path: Path) -> Desk:
    with small_book(tmp_path) as store:
        path = store.path
    return Desk(program, qtbot, path)


def test_a_contact_is_gone_to_by_some_letters_of_the_name(desk: Desk) -> None:
    desk.ask("late lol")
    desk.offered("Lola Late")
    desk.press("Return")
    assert not desk.box.isVisible()
    pages = desk.window.pages
    assert pages is not None
    assert pages.current_id == "contact"
    desk.window.go("inbox")
    desk.ask("")
    desk.offered("Lola Late", "My inquiries")  # who was looked at last comes first


def test_pages_views_and_commands_are_offered_with_their_keys(desk: Desk) -> None:
    desk.ask("fol")
    desk.offered("Follow-ups")
    ends = [offer.end for offer in desk.box.list.model_.offers]
    assert ends[0] == "Ctrl+2"
    desk.press("Return")
    pages = desk.window.pages
    assert pages is not None
    desk.until(lambda: pages.current_id == "followups")
    desk.window.go("inbox")
    desk.ask("late first")
    desk.offered("Late first replies")
    desk.press("Return")
    assert desk.program.saved.list.shown_ref == "late"
    desk.window.go("inbox")
    desk.ask("abou")
    desk.offered("About Rollbook")
    desk.press("Return")
    desk.until(lambda: shown(AboutDialog) is not None)
    about = shown(AboutDialog)
    assert about is not None
    about.close()


def test_a_command_of_the_page_acts_on_what_is_current_there(desk: Desk) -> None:
    first = desk.inbox.list.current_id()
    desk.ask("no ans")
    desk.offered("No answer")
    desk.press("Return")
    desk.until(lambda: desk.inbox.list.current_id() != first)


def test_arrows_choose_and_escape_gives_the_focus_back(desk: Desk) -> None:
    desk.ask("in")
    desk.until(lambda: len(desk.box.list.texts()) > 2)
    desk.press("Down")
    marked = desk.box.list.marked()
    assert marked is not None
    assert marked.text == desk.box.list.texts()[1]
    desk.press("Esc")
    assert not desk.box.isVisible()
    assert desk.inbox.list.hasFocus()


def test_what_cannot_be_done_is_not_offered_and_nothing_is_said_in_words(desk: Desk) -> None:
    desk.ask("undo")
    desk.until(lambda: bool(desk.box.list.texts()))
    assert "Redo" not in desk.box.list.texts()
    desk.box.field.setText("zzzzqq")
    desk.until(desk.box.nothing.isVisible)
    desk.press("Return")
    assert desk.box.isVisible()


@pytest.mark.parametrize(
    "text", ["\x00", "(" * 500, "word " * 5_000, "😀", "مرحبا", '"', "-", "a:b"]
)
def test_any_text_is_safe(desk: Desk, text: str) -> None:
    desk.ask("")
    desk.box.field.setText(text)
    worker = desk.window.worker
    assert worker is not None
    desk.until(lambda: not worker._reads.is_busy())  # noqa: SLF001
    desk.press("Esc")


def test_the_box_goes_when_somebody_clicks_elsewhere(desk: Desk) -> None:
    desk.ask("a")
    desk.inbox.list.setFocus()
    assert not desk.box.isVisible()


def test_an_event_is_gone_to_by_its_name(desk: Desk) -> None:
    desk.ask("open eve")
    desk.offered("Open evening")
    desk.press("Return")
    page = desk.window.page()
    assert isinstance(page, EventsPage)
    desk.until(lambda: page.detail.title.text() == "Open evening")
