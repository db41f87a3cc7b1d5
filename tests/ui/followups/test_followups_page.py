"""The Follow-ups page over a real book and a real worker, driven by keys."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.domain.interactions import Kind, Result
from crm.queries.followup_page import followup_detail
from crm.queries.followups import followup_rows
from crm.ui.followups.page import FollowUpsPage
from crm.ui.theme import appearance
from crm.ui.worklist.view import Drafts
from tests.books import NOW, TODAY, small_book
from tests.ui.at_page import SAM
from tests.ui.followups.tasks import Tasks, plan


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Tasks]:
    appearance.apply(qapp, "light")
    store = small_book(tmp_path)
    plan(store, -5, 1)  # the small book has f1, f2 and f3
    plan(store, 0, 2)
    plan(store, 1, 3)
    plan(store, 30, 4)
    plan(store, 0, 4, SAM)
    made = Tasks(qtbot, store)
    yield made
    assert made.problems == []
    made.worker.shut()


def headings(desk: Tasks) -> list[str]:
    model = desk.page.model
    texts = [model.index(line).data() for line in model.lines.heading_lines()]
    return [str(text) for text in texts]


def test_follow_ups_stand_in_groups_with_the_first_one_open(desk: Tasks) -> None:
    assert headings(desk) == ["Overdue, 2", "Today, 2", "Tomorrow, 1", "Later, 2"]
    assert desk.page.followup.header.name.text() == "Lola Late"
    assert desk.page.pane.open.text().strip("\u2068\u2069") == "4 due, 2 overdue"
    texts = [
        label.text() for label in desk.page.followup.plan.findChildren(type(desk.page.pane.title))
    ]
    assert "Purpose -5" in texts


def test_mine_or_everybodys_is_remembered(desk: Tasks) -> None:
    mine = desk.page.shown_ids()
    desk.page.pane.filters.choose("all")
    desk.settle()
    assert set(desk.page.shown_ids()) - set(mine) == {8}
    assert desk.page.listing().search == "status:open"
    again = FollowUpsPage(desk.frame)
    desk.qtbot.addWidget(again)
    assert again.pane.filters.value() == "all"


def test_done_takes_two_keys_moves_on_and_is_undone_with_one(desk: Tasks) -> None:
    ids = desk.page.shown_ids()
    desk.pick("E", "Return")
    assert desk.line(ids[0]).settled == "done"
    assert desk.page.list.current_id() == ids[1]
    assert desk.page.model.done == [ids[0]]
    desk.press("U")
    assert desk.line(ids[0]).settled == ""
    assert desk.page.shown_ids() == ids
    assert desk.page.list.current_id() == ids[0]


def test_done_with_an_outcome_logs_it(desk: Tasks) -> None:
    first = desk.page.shown_ids()[0]
    desk.pick("1", "interested")
    last = desk.line(first).last
    assert last is not None
    assert (last.kind, last.result) == (Kind.CALL, Result.INTERESTED)


@pytest.mark.parametrize(("typed", "days"), [("1", 1), ("2w", 14), ("today", 0)])
def test_it_is_moved_to_a_day_picked_or_typed(desk: Tasks, typed: str, days: int) -> None:
    first, second = desk.page.shown_ids()[:2]
    desk.pick("S", typed)
    assert desk.line(first).due_on == TODAY + timedelta(days=days)
    assert desk.page.list.current_id() == second


def test_logging_finishes_it_and_plans_the_next_in_one_gesture(desk: Tasks) -> None:
    first, second = desk.page.shown_ids()[:2]
    contact = desk.line(first).contact_id
    desk.press("L")
    desk.page.followup.composer.text.setPlainText("Spoke, wants to host")
    desk.press("Ctrl+Return")
    assert desk.line(first).settled == "done"
    assert desk.page.list.current_id() == second
    planned = [one.due_on for one in desk.store.read(followup_rows, now=NOW, contact_id=contact)]
    assert planned == [TODAY + timedelta(days=3)]
    desk.press("U")
    assert desk.line(first).settled == ""
    there = [one.id for one in desk.store.read(followup_rows, now=NOW, contact_id=contact)]
    assert there == [first]


def test_no_answer_is_one_key(desk: Tasks) -> None:
    first = desk.page.shown_ids()[0]
    desk.press("N")
    assert desk.line(first).due_on == TODAY + timedelta(days=2)
    last = desk.line(first).last
    assert last is not None
    assert last.result is Result.NO_ANSWER


def test_what_is_cancelled_or_given_to_somebody_else_leaves_my_list(desk: Tasks) -> None:
    first, second = desk.page.shown_ids()[:2]
    desk.press("Del")
    assert desk.line(first).settled == "cancelled"
    desk.pick("A", "Sam")
    assignee = desk.line(second).assignee
    assert assignee is not None
    assert assignee.id == SAM


def test_every_key_acts_on_all_that_are_marked_with_one_undo(desk: Tasks) -> None:
    ids = desk.page.shown_ids()
    desk.press("Ctrl+Shift+A")
    assert "selected" in desk.page.detail_pane.bulk.title.text()
    desk.pick("S", "3")
    assert {desk.line(one).due_on for one in ids} == {TODAY + timedelta(days=7)}
    desk.press("U")
    assert len({desk.line(one).due_on for one in ids}) > 1


def test_start_walks_through_what_is_due_and_comes_back_to_the_list(desk: Tasks) -> None:
    desk.press("J", "J", "Shift+S")
    assert desk.page.list.current_id() == desk.page.shown_ids()[0]
    assert not desk.page.list_pane.isVisible()
    for _ in range(4):
        assert not desk.page.list_pane.isVisible()
        desk.pick("E", "Return")
    assert desk.page.list_pane.isVisible()
    assert desk.said[-1] == "Nothing due. The next one is tomorrow."
    assert not desk.page.pane.start.isEnabled()
    desk.press("Shift+S")
    assert desk.page.list_pane.isVisible()


def test_esc_ends_the_walk(desk: Tasks) -> None:
    desk.page.pane.start.click()
    assert not desk.page.list_pane.isVisible()
    desk.press("Esc")
    assert desk.page.list_pane.isVisible()
    assert desk.page.list.hasFocus()


def test_the_contact_and_the_inquiry_are_one_key_away(desk: Tasks) -> None:
    with_inquiry = next(one for one in desk.page.shown_ids() if desk.line(one).inquiry_id)
    desk.page.open(with_inquiry)
    desk.settle()
    desk.press("O", "I")
    line = desk.line(with_inquiry)
    assert desk.went == [("contact", line.contact_id), ("inbox", line.inquiry_id)]
    desk.page.open(desk.page.shown_ids()[0])
    desk.settle()
    desk.press("I")
    assert desk.said == ["This follow-up belongs to no inquiry."]


def test_a_search_narrows_the_list_and_says_when_it_finds_nothing(desk: Tasks) -> None:
    desk.page.pane.search.setText("nadia")
    desk.page.pane.search.searched.emit("nadia")
    desk.settle()
    assert [desk.line(one).name for one in desk.page.shown_ids()] == ["Nadia New"]
    desk.page.pane.search.setText("zzz")
    desk.page.pane.search.searched.emit("zzz")
    desk.settle()
    assert desk.page.pane.empty.words.text() == "Nobody matches “zzz”."
    desk.page.pane.empty.button.click()
    desk.settle()
    assert len(desk.page.shown_ids()) == 7


def test_with_everything_done_the_page_says_so_and_leads_on(desk: Tasks) -> None:
    desk.press("Ctrl+Shift+A")
    desk.pick("E", "Return")
    desk.page.model.done.clear()
    desk.page.reader.start()
    desk.settle()
    assert desk.page.pane.empty.words.text() == "Nothing for you to do."
    desk.page.pane.empty.button.click()
    desk.settle()
    assert [desk.line(one).name for one in desk.page.shown_ids()] == ["Ada Active"]
    desk.press("Del")
    desk.page.reader.start()
    desk.settle()


def test_a_row_is_read_as_one_sentence(desk: Tasks) -> None:
    model = desk.page.model
    line = model.lines.line_of(desk.page.shown_ids()[0])
    assert line is not None
    spoken = model.index(line).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Lola Late, Purpose -5, ")
    assert "5 days overdue" in spoken
    assert "Not in touch yet" in spoken
    name = QAccessible.queryAccessibleInterface(desk.page.list).text(QAccessible.Text.Name)
    assert name == "Follow-ups"
    failing = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, failing, model)


def test_what_is_listed_is_written_as_a_calendar(desk: Tasks, tmp_path: Path) -> None:
    path = tmp_path / "mine.ics"
    desk.page.write_calendar(path)
    desk.settle()
    text = path.read_text()
    assert text.count("BEGIN:VEVENT") == len(desk.page.shown_ids()) == 7
    assert "SUMMARY:Lola Late: Purpose -5" in text
    assert desk.said == ["Wrote 7 follow-ups. Open the file with your calendar."]


def test_a_calendar_that_cannot_be_written_is_said(desk: Tasks, tmp_path: Path) -> None:
    desk.page.write_calendar(tmp_path / "nowhere" / "mine.ics")
    desk.settle()
    assert "is not there" in str(desk.problems.pop())


def test_what_is_written_and_not_saved_is_kept_for_each_follow_up(desk: Tasks) -> None:
    desk.press("L")
    desk.page.followup.composer.text.setPlainText("half a sentence")
    desk.press("Esc", "J", "K")
    assert desk.page.unsaved() == 1
    assert desk.page.followup.composer.text.toPlainText() == "half a sentence"
    assert isinstance(drafts := desk.page.drafts(), Drafts)
    assert [one.text for one in drafts.logs.values()] == ["half a sentence"]
    desk.page.drop_drafts()
    assert desk.page.unsaved() == 0


def test_what_is_done_shows_how_it_was_settled(desk: Tasks) -> None:
    first = desk.page.shown_ids()[0]
    desk.pick("E", "Return")
    desk.page.list.toggle_fold()
    desk.page.list.select(first)
    desk.settle()
    assert desk.page.followup.header.pills[0].text() == "Done"
    assert desk.page.followup.offered_ended is not None
    assert desk.page.followup.offered_ended.isVisible()
    assert desk.store.read(followup_detail, first, now=NOW) is not None


def test_the_menu_of_a_line_offers_what_the_keys_do(desk: Tasks) -> None:
    names = [one.text if one else "" for one in desk.page.offered()]
    assert names[0] == "Log and plan the next"
    assert {"Done", "Move", "Assign", "Open the contact", "Cancel it"} <= set(names)


def test_a_follow_up_for_anybody_is_planned_by_key_or_button(desk: Tasks) -> None:
    before = set(desk.page.shown_ids())
    desk.page.pane.new.click()
    picker = desk.picker()
    edit = picker.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "willem")
    desk.qtbot.waitUntil(lambda: picker.shown()[:1] != [] and "Willem" in picker.shown()[0])
    QTest.keySequence(edit, "Return")
    desk.qtbot.waitUntil(lambda: not picker.isVisible(), timeout=20_000)
    desk.pick_on("fri")
    desk.qtbot.waitUntil(lambda: len(desk.page.shown_ids()) > len(before), timeout=20_000)
    (made,) = set(desk.page.shown_ids()) - before
    found = desk.store.read(followup_detail, made, now=NOW)
    assert found is not None
    assert found.row.name == "Willem Waiting"
