"""The Inbox over a real book and a real worker, driven by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.actions.sections import delete_section
from crm.domain.inquiries import Outcome, Status
from crm.domain.interactions import Kind
from crm.queries.sections import section_rows
from crm.ui.inbox import book
from crm.ui.late import Late
from crm.ui.theme import appearance
from tests.books import do, small_book
from tests.ui.at_page import RITA
from tests.ui.inbox.sitting import Sitting


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    appearance.apply(qapp, "light")
    made = Sitting(qtbot, small_book(tmp_path))
    yield made
    assert made.problems == []
    made.worker.shut()


def test_the_first_inquiry_is_open_and_says_which_of_how_many(desk: Sitting) -> None:
    assert desk.page.inquiry.header.name.text() == "Lola Late"
    ids = desk.page.shown_ids()
    place = desk.page.inquiry.header.place.text().strip("\u2068\u2069")
    assert place == f"1 of {len(ids)}"
    assert desk.page.list_pane.open.text().strip("\u2068\u2069") == f"{len(ids)} open"
    assert ids[0] == 1
    assert 8 not in ids  # closed
    assert 7 not in ids  # snoozed


def test_keys_walk_over_the_headings(desk: Sitting) -> None:
    ids = desk.page.shown_ids()
    desk.press("J")
    assert desk.page.list.current_id() == ids[1]
    desk.press("J", "K")
    assert desk.page.list.current_id() == ids[1]
    desk.press("K")
    assert desk.page.list.current_id() == ids[0]
    desk.press("K")
    assert desk.page.list.current_id() == ids[0]
    desk.press("End")
    assert desk.page.list.current_id() == ids[-1]


def test_closing_takes_two_keys_moves_on_and_is_undone_with_one(desk: Sitting) -> None:
    ids = desk.page.shown_ids()
    desk.pick("E", "1")
    assert desk.book(1).row.outcome is Outcome.JOINED
    assert desk.page.list.current_id() == ids[1]
    assert desk.page.model.done == [1]
    desk.press("U")
    desk.qtbot.waitUntil(lambda: desk.page.list.current_id() == 1, timeout=20_000)
    assert desk.book(1).row.status is Status.NEW
    assert desk.page.model.done == []


@pytest.mark.parametrize("act", ["N", "A", "W"])
def test_undo_goes_back_to_whom_the_step_was_about(desk: Sitting, act: str) -> None:
    last = desk.page.shown_ids()[-1]
    if act == "W":
        desk.pick("W", "Return")
    else:
        desk.press(act)
    desk.press("End")
    assert desk.page.list.current_id() == last
    desk.press("U")
    desk.qtbot.waitUntil(lambda: desk.page.list.current_id() == 1, timeout=20_000)
    assert desk.book(1).row.status is Status.NEW


def test_typing_finds_an_outcome(desk: Sitting) -> None:
    desk.pick("E", "spam")
    assert desk.book(1).row.outcome is Outcome.SPAM


def test_a_refused_outcome_changes_and_moves_nothing(desk: Sitting) -> None:
    desk.pick("E", "no reply")  # nobody has tried to reach her
    assert len(desk.problems) == 1
    desk.problems.clear()
    assert desk.page.list.current_id() == 1
    assert desk.book(1).row.status is Status.NEW


@pytest.mark.parametrize("typed", ["willem", "#5"])
def test_a_duplicate_asks_of_which_by_name_or_number(desk: Sitting, typed: str) -> None:
    desk.pick("E", "duplicate")
    picker = desk.picker()
    edit = picker.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, typed)
    desk.qtbot.waitUntil(lambda: "Willem Waiting" in picker.shown()[0], timeout=20_000)
    QTest.keySequence(edit, "Return")
    desk.qtbot.waitUntil(lambda: desk.page.model.done == [1], timeout=20_000)
    assert desk.book(1).row.outcome is Outcome.DUPLICATE


def test_who_repeats_no_inquiry_may_be_the_same_person_as_a_contact(desk: Sitting) -> None:
    desk.pick("E", "duplicate")
    first = desk.picker()
    assert "same person as another contact" in first.shown()[-1]
    edit = first.findChild(QLineEdit)
    assert edit is not None
    QTest.keySequence(edit, "End")
    for _ in first.shown():
        QTest.keySequence(edit, "Down")
    QTest.keySequence(edit, "Return")
    desk.qtbot.waitUntil(lambda: desk.picker() is not first, timeout=20_000)
    assert desk.picker().accessibleName() == "Contact"
    assert desk.book(1).row.status is Status.NEW


def test_referring_without_a_section_says_how_to_make_one(desk: Sitting) -> None:
    for section in desk.store.read(section_rows):
        do(desk.store, delete_section, section.id)
    desk.pick("E", "referred")
    desk.qtbot.waitUntil(lambda: bool(desk.said), timeout=20_000)
    assert "no section yet" in desk.said[0]
    assert desk.book(1).row.status is Status.NEW


def test_the_plus_in_the_head_enters_an_inquiry_by_hand(desk: Sitting) -> None:
    with desk.qtbot.waitSignal(desk.frame.command_wanted) as told:
        desk.page.list_pane.new.click()
    assert told.args == ["new_entry"]


@pytest.mark.parametrize(
    ("choose", "day"), [("1", "2026-11-19"), ("fri", "2026-11-20"), ("2w", "2026-12-02")]
)
def test_snoozing_hides_until_a_day(desk: Sitting, choose: str, day: str) -> None:
    desk.pick("S", choose)
    until = desk.book(1).row.snoozed_until
    assert until is not None
    assert until.date().isoformat() == day
    assert 1 not in desk.page.shown_ids()
    assert desk.page.list.current_id() is not None


def test_waiting_for_them_takes_a_day(desk: Sitting) -> None:
    desk.pick("W", "Return")
    detail = desk.book(1)
    assert detail.row.status is Status.WAITING
    assert detail.followups[0].due_on.isoformat() == "2026-11-21"


def test_no_answer_is_one_key(desk: Sitting) -> None:
    desk.press("N")
    detail = desk.book(1)
    assert detail.row.status is Status.WAITING
    assert desk.page.list.current_id() == desk.page.shown_ids()[1]


def test_assigning_to_me_stays_and_a_second_time_offers_the_others(desk: Sitting) -> None:
    desk.press("A")
    assignee = desk.book(1).row.assignee
    assert assignee is not None
    assert assignee.id == RITA
    assert desk.page.list.current_id() == 1
    desk.qtbot.waitUntil(lambda: desk.page.detail() is not None, timeout=20_000)
    desk.qtbot.waitUntil(lambda: _assignee(desk) == RITA, timeout=20_000)
    desk.pick("A", "Sam")
    assignee = desk.book(1).row.assignee
    assert assignee is not None
    assert assignee.name == "Sam"


def _assignee(desk: Sitting) -> int | None:
    detail = desk.page.detail()
    return detail.row.assignee.id if detail and detail.row.assignee else None


def test_tagging_offers_old_tags_and_makes_new_ones(desk: Sitting) -> None:
    desk.pick("T", "translator")
    assert "translator" in desk.book(1).contact.tags


def test_several_tags_go_on_in_one_step_with_commas_between(desk: Sitting) -> None:
    desk.pick("T", "host, Choir,")
    assert {"host", "Choir"} <= set(desk.book(1).contact.tags)
    QTest.keySequence(desk.focus(), "T")
    picker = desk.picker()
    edit = picker.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "lost, CHOIR")
    assert picker.shown() == ["Choir"], "no second tag of the same name is offered"
    QTest.keySequence(edit, "Esc")
    desk.press("U")
    desk.qtbot.waitUntil(lambda: not {"host", "Choir"} & set(desk.book(1).contact.tags))


def test_logging_saves_what_was_said_and_goes_on(desk: Sitting) -> None:
    second = desk.page.shown_ids()[1]
    desk.press("L")
    composer = desk.page.inquiry.composer
    assert composer.is_open()
    assert composer.text.hasFocus()
    QTest.keyClicks(composer.text, "Jolly kind, calls back")
    QTest.keySequence(composer.text, "Ctrl+Return")
    desk.settle()
    detail = desk.book(1)
    assert any("Jolly kind" in row.title + row.detail for row in detail.timeline)
    assert detail.last_kind is Kind.CALL
    assert detail.followups[0].due_on.isoformat() == "2026-11-21"
    assert desk.page.list.current_id() == second
    assert not composer.is_open()


def test_letters_in_a_text_are_letters(desk: Sitting) -> None:
    desk.page.focus_search()
    QTest.keyClicks(desk.page.list_pane.search, "jean")
    desk.qtbot.wait(300)
    assert desk.page.list_pane.search.text() == "jean"
    assert desk.page.model.done == []
    assert desk.book(1).row.status is Status.NEW


def test_a_draft_waits_for_the_person(desk: Sitting) -> None:
    desk.press("L")
    QTest.keyClicks(desk.page.inquiry.composer.text, "half a sentence")
    QTest.keySequence(desk.page.inquiry.composer.text, "Esc")
    desk.press("J")
    assert desk.page.inquiry.composer.text.toPlainText() == ""
    desk.press("K")
    assert desk.page.inquiry.composer.text.toPlainText() == "half a sentence"


def test_every_line_is_spoken_in_one_sentence(desk: Sitting) -> None:
    index = desk.page.list.currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Lola Late, New,")
    assert QAccessible.queryAccessibleInterface(desk.page.list) is not None


def test_every_late_function_is_there() -> None:
    late = [value for value in vars(book).values() if isinstance(value, Late)]
    assert len(late) > 10
    for one in late:
        assert callable(one.find())


def test_every_command_has_a_text_and_its_own_keys(desk: Sitting) -> None:
    commands = desk.page.commands()
    keys = [key for command in commands for key in command.keys]
    assert len(keys) == len(set(keys))
    assert all(command.text for command in commands)
    assert len({command.id for command in commands}) == len(commands)
