"""The list of the Inbox under the mouse, and the chips above it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crm.domain.inquiries import Status
from crm.ui.inbox.filters import FILTERS, filter_names
from crm.ui.theme import appearance
from crm.ui.worklist.filters import FilterChips
from tests.books import small_book
from tests.ui.inbox.sitting import Sitting


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    appearance.apply(qapp, "light")
    made = Sitting(qtbot, small_book(tmp_path))
    yield made
    assert made.problems == []
    made.worker.shut()


def click(desk: Sitting, line: int, modifier: Qt.KeyboardModifier | None = None) -> None:
    view = desk.page.list
    point = view.visualRect(desk.page.model.index(line)).center()
    held = modifier or Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, point)
    desk.settle()


def line_of(desk: Sitting, inquiry_id: int) -> int:
    line = desk.page.model.lines.line_of(inquiry_id)
    assert line is not None
    return line


def test_a_click_opens_and_a_heading_does_nothing(desk: Sitting) -> None:
    ids = desk.page.shown_ids()
    click(desk, line_of(desk, ids[2]))
    assert desk.page.list.current_id() == ids[2]
    click(desk, 0)
    assert desk.page.list.current_id() == ids[2]


def test_ctrl_marks_one_and_shift_all_up_to_it(desk: Sitting) -> None:
    ids = desk.page.shown_ids()
    click(desk, line_of(desk, ids[1]), Qt.KeyboardModifier.ControlModifier)
    assert desk.page.targets() == (ids[1],)
    assert desk.page.list.current_id() == ids[0]
    click(desk, line_of(desk, ids[3]), Qt.KeyboardModifier.ShiftModifier)
    assert desk.page.targets() == ids[:4]


def test_the_fold_opens_under_the_mouse(desk: Sitting) -> None:
    desk.pick("E", "spam")
    fold = desk.page.model.rowCount() - 1
    click(desk, fold)
    assert desk.page.model.done_open()
    assert desk.page.model.rowCount() == fold + 2


def test_a_closed_inquiry_offers_to_be_reopened(desk: Sitting) -> None:
    desk.pick("E", "spam")
    click(desk, desk.page.model.rowCount() - 1)
    click(desk, line_of(desk, 1))
    view = desk.page.inquiry
    assert view.offered_ended is not None
    assert view.offered_ended.isVisible()
    view.offered_ended.buttons[0].click()
    desk.qtbot.waitUntil(lambda: 1 in desk.page.shown_ids(), timeout=20_000)


def test_filters_that_do_not_fit_are_in_a_menu_and_the_one_that_is_on_never_is(
    qtbot: QtBot, qapp: QApplication
) -> None:
    appearance.apply(qapp, "light")
    chips = FilterChips(filter_names())
    qtbot.addWidget(chips)
    chips.show()
    chips.set_counts(dict(zip(FILTERS, (2148, 1402, 61, 512, 43, 9), strict=True)))
    chips.resize(900, 27)
    assert not chips.more.isVisible()
    chips.resize(340, 27)
    assert chips.more.isVisible()
    assert not chips.chips["snoozed"].isVisible()
    with qtbot.waitSignal(chips.chosen) as heard:
        chips.choose("snoozed")
    assert heard.args == ["snoozed"]
    assert chips.chips["snoozed"].isVisible()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        chips.setLayoutDirection(direction)
        shown = [chip for chip in (*chips.chips.values(), chips.more) if chip.isVisible()]
        for one in shown:
            assert chips.rect().contains(one.geometry())
            assert not any(one.geometry().intersects(o.geometry()) for o in shown if o is not one)


def test_the_menu_of_a_line_is_about_that_line_and_names_the_keys(desk: Sitting) -> None:
    second = desk.page.shown_ids()[1]
    place = desk.page.list.visualRect(desk.page.model.index(line_of(desk, second))).center()
    desk.page.list.customContextMenuRequested.emit(place)
    desk.settle()
    assert desk.page.list.current_id() == second
    (menu,) = [one for one in desk.page.findChildren(QMenu) if one.isVisible()]
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:2] == ["Reply\tR", "Log follow-up\tL"]
    assert texts[-1] == "Close\tE"
    next(one for one in menu.actions() if one.text().startswith("No answer")).trigger()
    menu.close()
    desk.settle()
    assert desk.book(second).row.status is Status.WAITING
