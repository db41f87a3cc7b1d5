"""The Inbox over a real book and a real worker, driven by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm.domain.inquiries import Outcome, Status
from crm.domain.interactions import Kind
from crm.queries.inquiries import inquiry_detail
from crm.queries.rows import InquiryDetail
from crm.store.store import Store
from crm.ui.inbox import book
from crm.ui.inbox.page import InboxPage
from crm.ui.late import Late
from crm.ui.theme import appearance
from crm.ui.widgets.picker import Picker
from crm.ui.worker import Worker
from tests.books import NOW, Clock, small_book

RITA = 1


class Desk:
    """The page on the screen with its book, and what a person does and sees there."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.qtbot, self.store = qtbot, store
        self.worker = Worker()
        self.worker.make(lambda: store)
        self.problems: list[object] = []
        self.worker.problem.connect(self.problems.append)
        self.worker.broke.connect(self.problems.append)
        self.page = InboxPage(self.worker, Clock())
        self.worker.changed.connect(self.page.refresh)
        self.page.undo_wanted.connect(self.undo)
        qtbot.addWidget(self.page)
        self.page.resize(1150, 800)
        self.page.show()
        self.page.start(RITA)
        qtbot.waitUntil(lambda: self.shown() is not None)
        self.settle()

    def undo(self) -> None:
        """Take back the last step, as the window does."""
        self.worker.undo()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(self._is_idle, timeout=5000)
            self.qtbot.wait(5)
        self.qtbot.waitUntil(lambda: self.shown() == self.page.list.current_id(), timeout=5000)

    def _is_idle(self) -> bool:
        lanes = (self.worker._reads, self.worker._writes)  # noqa: SLF001
        return not any(lane.is_busy() for lane in lanes)

    def shown(self) -> int | None:
        detail = self.page.inquiry.detail
        return detail.row.id if detail else None

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, as a person would."""
        for key in keys:
            target = QApplication.focusWidget() or self.page.list
            QTest.keySequence(target, key)
        self.settle()

    def pick(self, open_with: str, choose: str) -> None:
        """Press a key that opens a small window, and another one in it."""
        QTest.keySequence(self.page.list, open_with)
        picker = self.picker()
        edit = picker.findChild(QLineEdit)
        assert edit is not None
        if len(choose) > 1 and choose not in ("Return", "Esc"):
            QTest.keyClicks(edit, choose)
            QTest.keySequence(edit, "Return")
        else:
            QTest.keySequence(edit, choose)
        self.qtbot.waitUntil(lambda: not isValid(picker) or not picker.isVisible())
        self.settle()

    def picker(self) -> Picker:
        def there() -> bool:
            return any(one.isVisible() for one in self.page.findChildren(Picker))

        self.qtbot.waitUntil(there, timeout=3000)
        return next(one for one in self.page.findChildren(Picker) if one.isVisible())

    def book(self, inquiry_id: int) -> InquiryDetail:
        detail = self.store.read(inquiry_detail, inquiry_id, now=NOW)
        assert detail is not None
        return detail


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    appearance.apply(qapp, "light")
    made = Desk(qtbot, small_book(tmp_path))
    yield made
    assert made.problems == []
    made.worker.shut()


def test_the_first_inquiry_is_open_and_says_which_of_how_many(desk: Desk) -> None:
    assert desk.page.inquiry.header.name.text() == "Lola Late"
    ids = desk.page.shown_ids()
    place = desk.page.inquiry.header.place.text().strip("\u2068\u2069")
    assert place == f"1 of {len(ids)}"
    assert desk.page.list_pane.open.text().strip("\u2068\u2069") == f"{len(ids)} open"
    assert ids[0] == 1
    assert 8 not in ids  # closed
    assert 7 not in ids  # snoozed


def test_keys_walk_over_the_headings(desk: Desk) -> None:
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


def test_closing_takes_two_keys_moves_on_and_is_undone_with_one(desk: Desk) -> None:
    ids = desk.page.shown_ids()
    desk.pick("E", "1")
    assert desk.book(1).row.outcome is Outcome.JOINED
    assert desk.page.list.current_id() == ids[1]
    assert desk.page.model.done == [1]
    desk.press("U")
    desk.qtbot.waitUntil(lambda: desk.page.list.current_id() == 1)
    assert desk.book(1).row.status is Status.NEW
    assert desk.page.model.done == []


def test_typing_finds_an_outcome(desk: Desk) -> None:
    desk.pick("E", "spam")
    assert desk.book(1).row.outcome is Outcome.SPAM


def test_a_refused_outcome_changes_and_moves_nothing(desk: Desk) -> None:
    desk.pick("E", "no reply")  # nobody has tried to reach her
    assert len(desk.problems) == 1
    desk.problems.clear()
    assert desk.page.list.current_id() == 1
    assert desk.book(1).row.status is Status.NEW


def test_a_duplicate_asks_of_which(desk: Desk) -> None:
    desk.pick("E", "duplicate")
    edit = desk.picker().findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "5")
    QTest.keySequence(edit, "Return")
    desk.qtbot.waitUntil(lambda: desk.page.model.done == [1])
    assert desk.book(1).row.outcome is Outcome.DUPLICATE


@pytest.mark.parametrize(
    ("choose", "day"), [("1", "2026-11-19"), ("fri", "2026-11-20"), ("2w", "2026-12-02")]
)
def test_snoozing_hides_until_a_day(desk: Desk, choose: str, day: str) -> None:
    desk.pick("S", choose)
    until = desk.book(1).row.snoozed_until
    assert until is not None
    assert until.date().isoformat() == day
    assert 1 not in desk.page.shown_ids()
    assert desk.page.list.current_id() is not None


def test_waiting_for_them_takes_a_day(desk: Desk) -> None:
    desk.pick("W", "Return")
    detail = desk.book(1)
    assert detail.row.status is Status.WAITING
    assert detail.followups[0].due_on.isoformat() == "2026-11-21"


def test_no_answer_is_one_key(desk: Desk) -> None:
    desk.press("N")
    detail = desk.book(1)
    assert detail.row.status is Status.WAITING
    assert desk.page.list.current_id() == desk.page.shown_ids()[1]


def test_assigning_to_me_stays_and_a_second_time_offers_the_others(desk: Desk) -> None:
    desk.press("A")
    assignee = desk.book(1).row.assignee
    assert assignee is not None
    assert assignee.id == RITA
    assert desk.page.list.current_id() == 1
    desk.qtbot.waitUntil(lambda: desk.page.detail() is not None)
    desk.qtbot.waitUntil(lambda: _assignee(desk) == RITA)
    desk.pick("A", "Sam")
    assignee = desk.book(1).row.assignee
    assert assignee is not None
    assert assignee.name == "Sam"


def _assignee(desk: Desk) -> int | None:
    detail = desk.page.detail()
    return detail.row.assignee.id if detail and detail.row.assignee else None


def test_tagging_offers_old_tags_and_makes_new_ones(desk: Desk) -> None:
    desk.pick("T", "translator")
    assert "translator" in desk.book(1).contact.tags


def test_logging_saves_what_was_said_and_goes_on(desk: Desk) -> None:
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


def test_letters_in_a_text_are_letters(desk: Desk) -> None:
    desk.page.focus_search()
    QTest.keyClicks(desk.page.list_pane.search, "jean")
    desk.qtbot.wait(300)
    assert desk.page.list_pane.search.text() == "jean"
    assert desk.page.model.done == []
    assert desk.book(1).row.status is Status.NEW


def test_a_draft_waits_for_the_person(desk: Desk) -> None:
    desk.press("L")
    QTest.keyClicks(desk.page.inquiry.composer.text, "half a sentence")
    QTest.keySequence(desk.page.inquiry.composer.text, "Esc")
    desk.press("J")
    assert desk.page.inquiry.composer.text.toPlainText() == ""
    desk.press("K")
    assert desk.page.inquiry.composer.text.toPlainText() == "half a sentence"


def test_many_are_closed_in_one_step_and_one_undo(desk: Desk) -> None:
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


def test_shift_extends_ctrl_shift_a_takes_all_and_escape_none(desk: Desk) -> None:
    ids = desk.page.shown_ids()
    desk.press("Shift+J", "Shift+J")
    assert desk.page.targets() == ids[:3]
    desk.press("Ctrl+Shift+A")
    assert desk.page.targets() == ids
    desk.press("Esc")
    assert desk.page.model.marked == set()
    assert len(desk.page.targets()) == 1


def test_filters_and_search_narrow_the_list(desk: Desk) -> None:
    desk.page.list_pane.filters.choose("new")
    desk.settle()
    everyone = desk.page.shown_ids()
    assert everyone
    assert all(desk.book(one).row.status is Status.NEW for one in everyone)
    desk.page.list_pane.search.setText("lola")
    desk.qtbot.waitUntil(lambda: desk.page.shown_ids() == (1,))
    desk.page.list_pane.search.setText("nobody at all")
    desk.qtbot.waitUntil(lambda: desk.page.shown_ids() == ())
    assert "nobody at all" in desk.page.list_pane.empty.words.text()
    desk.page.list_pane.empty.button.click()
    desk.qtbot.waitUntil(lambda: desk.page.shown_ids() == everyone)


def test_what_no_longer_matches_stays_until_the_view_is_left(desk: Desk) -> None:
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


def test_keys_alone_clear_the_inbox(desk: Desk) -> None:
    count = len(desk.page.shown_ids())
    for _ in range(count):
        desk.pick("E", "spam")
    assert desk.page.shown_ids() == ()
    assert len(desk.page.model.done) == count
    desk.press("Space")  # unfold what was just done
    assert desk.page.model.done_open()


def test_a_narrow_page_shows_one_side_at_a_time(desk: Desk) -> None:
    desk.page.resize(700, 600)
    assert desk.page.list_pane.isVisible()
    assert not desk.page.detail_pane.isVisible()
    desk.press("Return")
    assert not desk.page.list_pane.isVisible()
    assert desk.page.detail_pane.isVisible()
    desk.press("Esc")
    assert desk.page.list_pane.isVisible()


def test_every_line_is_spoken_in_one_sentence(desk: Desk) -> None:
    index = desk.page.list.currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Lola Late, New,")
    assert QAccessible.queryAccessibleInterface(desk.page.list) is not None


def test_every_late_function_is_there() -> None:
    late = [value for value in vars(book).values() if isinstance(value, Late)]
    assert len(late) > 10
    for one in late:
        assert callable(one.find())


def test_every_command_has_a_text_and_its_own_keys(desk: Desk) -> None:
    commands = desk.page.commands()
    keys = [key for command in commands for key in command.keys]
    assert len(keys) == len(set(keys))
    assert all(command.text for command in commands)
    assert len({command.id for command in commands}) == len(commands)
