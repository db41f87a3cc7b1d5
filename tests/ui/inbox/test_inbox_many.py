"""Many inquiries at once, filters and search, the end of the list, a narrow window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.domain.inquiries import Outcome, Status
from crm.ui.theme import appearance
from tests.books import small_book
from tests.ui.inbox.sitting import Sitting


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    appearance.apply(qapp, "light")
    made = Sitting(qtbot, small_book(tmp_path))
    yield made
    assert made.problems == []
    made.worker.shut()


def test_many_are_closed_in_one_step_and_one_undo(desk: Sitting) -> None:
    ids = desk.page.shown_ids()
    desk.press("X", "J", "X")
    assert desk.page.targets() == ids[:2]
    assert desk.page.detail_pane.currentWidget() is desk.page.detail_pane.bulk
    assert "2 inquiries" in desk.page.detail_pane.bulk.title.text()
    desk.pick("E", "spam")
    assert {desk.book(one).row.outcome for one in ids[:2]} == {Outcome.SPAM}
    assert desk.page.model.marked == set()
    desk.press("U")
    assert {desk.book(one).row.outcome for one in ids[:2]} == {None}


def test_shift_extends_ctrl_shift_a_takes_all_and_escape_none(desk: Sitting) -> None:
    ids = desk.page.shown_ids()
    desk.press("Shift+J", "Shift+J")
    assert desk.page.targets() == ids[:3]
    desk.press("Ctrl+Shift+A")
    assert desk.page.targets() == ids
    desk.press("Esc")
    assert desk.page.model.marked == set()
    assert len(desk.page.targets()) == 1


def test_filters_and_search_narrow_the_list(desk: Sitting) -> None:
    desk.page.list_pane.filters.choose("new")
    desk.settle()
    everyone = desk.page.shown_ids()
    assert everyone
    assert all(desk.book(one).row.status is Status.NEW for one in everyone)
    desk.page.list_pane.search.setText("lola")
    desk.qtbot.waitUntil(lambda: desk.page.shown_ids() == (1,), timeout=20_000)
    desk.page.list_pane.search.setText("nobody at all")
    desk.qtbot.waitUntil(lambda: desk.page.shown_ids() == (), timeout=20_000)
    assert "nobody at all" in desk.page.list_pane.empty.words.text()
    desk.page.list_pane.empty.button.click()
    desk.qtbot.waitUntil(lambda: desk.page.shown_ids() == everyone, timeout=20_000)


def test_what_no_longer_matches_stays_until_the_view_is_left(desk: Sitting) -> None:
    desk.page.list_pane.filters.choose("new")
    desk.settle()
    first = desk.page.list.current_id()
    assert first is not None
    desk.press("A")  # now in progress
    assert desk.page.list.current_id() == first
    assert first in desk.page.shown_ids()
    desk.page.list_pane.filters.choose("all")
    desk.settle()
    desk.page.list_pane.filters.choose("new")
    desk.settle()
    assert first not in desk.page.shown_ids()


def test_keys_alone_clear_the_inbox(desk: Sitting) -> None:
    count = len(desk.page.shown_ids())
    for _ in range(count):
        desk.pick("E", "spam")
    assert desk.page.shown_ids() == ()
    assert len(desk.page.model.done) == count
    desk.press("Space")  # unfold what was just done
    assert desk.page.model.done_open()


def test_a_narrow_page_shows_one_side_at_a_time(desk: Sitting) -> None:
    desk.page.resize(700, 600)
    assert desk.page.list_pane.isVisible()
    assert not desk.page.detail_pane.isVisible()
    desk.press("Return")
    assert not desk.page.list_pane.isVisible()
    assert desk.page.detail_pane.isVisible()
    desk.press("Esc")
    assert desk.page.list_pane.isVisible()
