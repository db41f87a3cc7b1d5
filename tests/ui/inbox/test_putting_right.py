"""Putting right what was logged, from the timeline of an inquiry and of a contact."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crm.actions.interactions import log_interaction
from crm.domain.interactions import Kind, Result
from crm.queries.interactions import InteractionRow, interaction_row
from crm.store.labels import label
from crm.ui.theme import appearance
from crm.ui.timeline.model import ROW
from crm.ui.timeline.view import Timeline
from tests.books import small_book
from tests.ui.contact.visiting import Visit
from tests.ui.inbox.sitting import Sitting


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    appearance.apply(qapp, "light")
    made = Sitting(qtbot, small_book(tmp_path))
    yield made
    assert made.problems == []
    made.worker.shut()


def logged(desk: Sitting, kind: Kind = Kind.CALL, result: Result | None = None) -> int:
    """Log something about the inquiry that is shown and go to its line. Return its id."""
    made: list[int] = []
    desk.worker.write(
        label("Log"),
        log_interaction,
        inquiry_id=1,
        kind=kind,
        text="Spoke shortly",
        result=result,
        then=made.append,
    )
    desk.settle()
    timeline = desk.page.inquiry.timeline.timeline
    desk.qtbot.waitUntil(lambda: bool(made) and made[0] in timeline.logged(), timeout=20_000)
    go_to(timeline, "Spoke shortly")
    return made[0]


def go_to(timeline: Timeline, text: str) -> None:
    """Put the focus on the line with that text."""
    model = timeline.model()
    lines = [model.index(row, 0) for row in range(model.rowCount())]
    timeline.setFocus()
    timeline.setCurrentIndex(next(one for one in lines if one.data(ROW).detail == text))


def has(timeline: Timeline, text: str) -> bool:
    """Say whether a line says that text."""
    model = timeline.model()
    rows = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    return any(row.detail == text for row in rows)


def kept(desk: Sitting, interaction_id: int) -> InteractionRow | None:
    """Return what the book says was logged."""
    return desk.store.read(interaction_row, interaction_id)


def test_enter_puts_right_what_was_logged_and_what_was_being_written_comes_back(
    desk: Sitting,
) -> None:
    made = logged(desk)
    form, timeline = desk.page.inquiry.composer, desk.page.inquiry.timeline.timeline
    desk.press("L")
    QTest.keyClicks(form.text, "half a sentence")
    QTest.keySequence(form.text, "Esc")
    go_to(timeline, "Spoke shortly")
    desk.press("Return")
    assert form.text.toPlainText() == "Spoke shortly"
    assert form.title.text() == "Put right"
    assert not form.next.isVisible()
    QTest.keySequence(form.text, "Alt+4")
    QTest.keyClicks(form.text, ", and long")
    QTest.keySequence(form.text, "Ctrl+Return")
    desk.settle()
    found = kept(desk, made)
    assert found is not None
    assert (found.kind, found.text) == (Kind.MEETING, "Spoke shortly, and long")
    assert form.draft().text == "half a sentence"
    assert form.draft().corrects is None
    desk.undo()
    desk.settle()
    found = kept(desk, made)
    assert found is not None
    assert found.text == "Spoke shortly"


def test_escape_without_a_change_leaves_it_and_with_one_keeps_it(desk: Sitting) -> None:
    logged(desk, result=Result.NO_ANSWER)
    form = desk.page.inquiry.composer
    desk.press("Return")
    QTest.keySequence(form.text, "Esc")
    assert form.unsaved() is None
    assert form.draft().corrects is None
    go_to(desk.page.inquiry.timeline.timeline, "Spoke shortly")
    desk.press("Return")
    QTest.keyClicks(form.text, "!")
    before = form.draft()
    QTest.keySequence(form.text, "Esc")
    desk.press("J")
    assert form.draft().corrects is None
    desk.press("K")
    assert form.draft() == before


def test_a_letter_stays_a_letter_and_an_odd_outcome_stays_too(desk: Sitting) -> None:
    made = logged(desk, Kind.LETTER, Result.NO_ANSWER)
    form = desk.page.inquiry.composer
    desk.press("Return")
    QTest.keyClicks(form.text, ".")
    QTest.keySequence(form.text, "Ctrl+Return")
    desk.settle()
    found = kept(desk, made)
    assert found is not None
    assert (found.kind, found.result, found.text) == (
        Kind.LETTER,
        Result.NO_ANSWER,
        "Spoke shortly.",
    )


def test_what_was_logged_is_deleted_by_key_or_button_and_comes_back(desk: Sitting) -> None:
    made = logged(desk)
    desk.press("Del")
    assert kept(desk, made) is None
    desk.undo()
    desk.settle()
    assert kept(desk, made) is not None
    form = desk.page.inquiry.composer
    go_to(desk.page.inquiry.timeline.timeline, "Spoke shortly")
    desk.press("Return")
    form.remove.click()
    desk.settle()
    assert kept(desk, made) is None
    assert form.draft().corrects is None


def test_a_click_on_the_word_at_the_end_of_a_line_is_enough(desk: Sitting) -> None:
    logged(desk)
    timeline = desk.page.inquiry.timeline.timeline
    middle = timeline.visualRect(timeline.currentIndex()).center()
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    desk.settle()
    assert desk.page.inquiry.composer.draft().corrects is None
    end = QPoint(timeline.viewport().width() - 6, middle.y())
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=end)
    desk.settle()
    assert desk.page.inquiry.composer.draft().text == "Spoke shortly"


def test_the_page_of_a_contact_offers_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    visit = Visit(qtbot, small_book(tmp_path))
    visit.press("L")
    form = visit.page.view.composer
    QTest.keyClicks(form.text, "Met at the stall")
    QTest.keySequence(form.text, "Ctrl+Return")
    visit.settle()
    timeline = visit.page.view.history.timeline
    qtbot.waitUntil(lambda: has(timeline, "Met at the stall"), timeout=20_000)
    go_to(timeline, "Met at the stall")
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(timeline, key)
    menu = timeline.findChild(QMenu)
    assert menu is not None
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert names == ["Edit\tReturn", "Copy", "Delete\tDel"]
    menu.actions()[0].trigger()
    menu.close()
    visit.settle()
    QTest.keyClicks(form.text, " again")
    QTest.keySequence(form.text, "Ctrl+Return")
    visit.settle()
    qtbot.waitUntil(lambda: has(timeline, "Met at the stall again"), timeout=20_000)
    assert visit.problems == []
    visit.worker.shut()
