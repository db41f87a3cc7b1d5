"""The page of a contact, its form, the merge and the questions as they look.

For how the pictures are made see the screens of the Inbox.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.contact.page import ContactPage
from crm.ui.dialogs.merge import MergeDialog
from crm.ui.questions.page import QuestionsPage
from tests.books import NOW
from tests.screens.people_book import people_book
from tests.screens.test_inbox_screens import Theme, keep_picture, long_words, mirrored
from tests.ui.conftest import program

__all__ = ["long_words", "mirrored", "program"]

SIZES = [(1446, 900), (1024, 640)]
Opened = Callable[[int, int], ContactPage]


@pytest.fixture
def opened(program: Application, qtbot: QtBot, tmp_path: Path) -> Opened:
    """Show Inès Moreau, of whom much is known."""
    program.window.clock = NOW.astimezone
    path = people_book(tmp_path)

    def open_in(width: int, height: int) -> ContactPage:
        window = program.window
        window.resize(width, height)
        program.show(path)
        qtbot.waitUntil(lambda: window.inbox is not None, timeout=20_000)
        qtbot.waitUntil(lambda: bool(window.sidebar.book.text()), timeout=20_000)
        window.go("contact", 1)
        page = window.page()
        assert isinstance(page, ContactPage)
        qtbot.waitUntil(page.is_shown, timeout=20_000)
        window.resize(width, height)
        qtbot.wait(20)
        return page

    return open_in


def _look(shown: QWidget, name: str) -> None:
    QApplication.processEvents()
    keep_picture(shown, name)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_contact_and_its_form_fit_in_any_size(
    opened: Opened, program: Application, width: int, height: int, theme: Theme
) -> None:
    program.views.set_theme(theme)
    page = opened(width, height)
    _look(page.window(), f"contact_{width}x{height}_{theme}")
    page.edit()
    _look(page.window(), f"contactform_{width}x{height}_{theme}")
    page.leave()
    page.write_log()
    page.view.history.timeline.act(page.view.history.timeline.model().rowCount() - 1)
    page.view.area.verticalScrollBar().setValue(10_000)
    _look(page.window(), f"contacthistory_{width}x{height}_{theme}")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_merging_and_questions_fit_in_any_size(
    opened: Opened, program: Application, qtbot: QtBot, width: int, height: int, theme: Theme
) -> None:
    program.views.set_theme(theme)
    page = opened(width, height)
    page.dialogs.compare()
    dialog = page.window().findChild(MergeDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 3, timeout=20_000)
    _look(dialog, f"merge_{dialog.width()}x{dialog.height()}_{theme}")
    assert dialog.height() <= 640
    dialog.reject()
    program.window.go("questions")
    questions = program.window.page()
    assert isinstance(questions, QuestionsPage)
    qtbot.waitUntil(lambda: questions.compare.model.rowCount() > 3, timeout=20_000)
    _look(program.window, f"questions_{width}x{height}_{theme}")


@pytest.mark.usefixtures("mirrored")
def test_a_contact_is_mirrored_right_to_left(opened: Opened) -> None:
    page = opened(1446, 900)
    _look(page.window(), "contact_1446x900_mirrored")
    facts, history = (
        one.mapTo(page, one.rect().topLeft()).x() for one in (page.view.facts, page.view.history)
    )
    assert facts > history


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_longer_words_fit_beside_a_contact(
    opened: Opened, program: Application, qtbot: QtBot, width: int, height: int
) -> None:
    page = opened(width, height)
    _look(page.window(), f"contact_{width}x{height}_long")
    page.edit()
    _look(page.window(), f"contactform_{width}x{height}_long")
    program.window.go("questions")
    questions = program.window.page()
    assert isinstance(questions, QuestionsPage)
    qtbot.waitUntil(lambda: questions.compare.model.rowCount() > 3, timeout=20_000)
    _look(program.window, f"questions_{width}x{height}_long")
