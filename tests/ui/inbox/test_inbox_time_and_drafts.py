"""What stays while time passes and people move about: drafts, places, what is unfolded."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crm.actions.inquiries import close_inquiries
from crm.domain.inquiries import Outcome
from crm.domain.interactions import Kind
from crm.store.labels import label
from crm.ui.theme import appearance
from crm.ui.worklist.model import DRAFT
from tests.books import NOW, Clock, empty_book, small_book
from tests.ui.at_page import SAM
from tests.ui.inbox.sitting import Sitting


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication, clock: Clock) -> Iterator[Sitting]:
    appearance.apply(qapp, "light")
    made = Sitting(qtbot, small_book(tmp_path), clock)
    yield made
    assert made.problems == []
    made.worker.shut()


def write(desk: Sitting, text: str) -> None:
    """Write about the current inquiry and leave the text unsaved."""
    desk.press("L")
    QTest.keyClicks(desk.page.inquiry.composer.text, text)
    QTest.keySequence(desk.page.inquiry.composer.text, "Esc")


def drafts(desk: Sitting) -> list[int]:
    """Return the inquiries that the list marks as having a draft."""
    lines = [desk.page.model.index(line) for line in range(desk.page.model.rowCount())]
    return [one.data(Qt.ItemDataRole.UserRole + 2) for one in lines if one.data(DRAFT)]


def test_a_kept_text_is_marked_in_the_list_and_seen_when_one_comes_back(desk: Sitting) -> None:
    form = desk.page.inquiry.composer
    write(desk, "half a sentence")
    assert form.folded.words.text() == "Draft: half a sentence"
    desk.press("J")
    assert drafts(desk) == [1]
    assert "Draft" not in form.folded.words.text()
    desk.press("K")
    assert form.folded.words.text() == "Draft: half a sentence"
    desk.press("L")
    assert form.text.toPlainText() == "half a sentence"
    QTest.keyClicks(form.text, "!")
    QTest.keySequence(form.text, "Ctrl+Return")
    desk.settle()
    assert drafts(desk) == []
    assert "half a sentence!" in {row.detail for row in desk.book(1).timeline}


def test_a_draft_keeps_what_was_chosen_beside_its_text(desk: Sitting) -> None:
    form = desk.page.inquiry.composer
    desk.press("L")
    form.kinds.set_value(Kind.EMAIL)
    form.outcome.setCurrentIndex(2)
    form.next.set_value("none")
    QTest.keyClicks(form.text, "She asks for the dates")
    before = form.draft()
    QTest.keySequence(form.text, "Esc")
    desk.press("J")
    desk.press("K")
    assert form.draft() == before


def test_what_happened_earlier_and_is_up_to_somebody_else_is_saved_so(desk: Sitting) -> None:
    form = desk.page.inquiry.composer
    desk.press("L")
    QTest.keyClicks(form.text, "Met her at the market")
    desk.qtbot.waitUntil(form.who.isVisible, timeout=20_000)
    QTest.keySequence(form.text, "Alt+T")
    desk.pick_on("yesterday 9:30")
    QTest.keySequence(form.text, "Alt+W")
    desk.pick_on("2")
    QTest.keySequence(form.text, "Esc")
    desk.press("J")
    desk.press("K")
    desk.press("L")
    QTest.keySequence(form.text, "Ctrl+Return")
    desk.settle()
    found = [row for row in desk.book(1).timeline if row.detail == "Met her at the market"]
    yesterday = (NOW - timedelta(days=1)).astimezone().replace(hour=9, minute=30)
    assert [row.at for row in found] == [yesterday]
    assert [row.assignee.id for row in desk.book(1).followups if row.assignee] == [SAM]


def test_closing_an_inquiry_keeps_the_text_that_was_not_saved(desk: Sitting) -> None:
    write(desk, "not to be lost")
    desk.pick("E", "joined")
    desk.press("U")
    desk.qtbot.waitUntil(lambda: desk.shown() == 1, timeout=20_000)
    assert desk.page.inquiry.composer.text.toPlainText() == "not to be lost"


def test_a_minute_makes_inquiries_late_and_moves_nothing(desk: Sitting, clock: Clock) -> None:
    desk.press("J")
    desk.page.resize(1150, 420)
    desk.settle()
    current, bar = desk.page.list.current_id(), desk.page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    late = desk.page.model.lines.groups[0].count
    clock.moment = NOW + timedelta(minutes=1)
    desk.page.reader.follow_clock()
    desk.settle()
    assert bar.value() == place
    clock.moment = NOW + timedelta(days=2)
    desk.page.reader.follow_clock()
    desk.settle()
    assert desk.page.model.lines.groups[0].count > late
    assert desk.page.list.current_id() == current
    assert bar.value() == min(place, bar.maximum())


def test_unfolded_answers_stay_unfolded_while_the_inquiry_is_read_again(
    desk: Sitting, clock: Clock
) -> None:
    more = desk.page.inquiry.answers._more  # noqa: SLF001
    more.setChecked(True)
    clock.moment = NOW + timedelta(days=1)
    desk.page.reader.follow_clock()
    desk.settle()
    assert more.isChecked()
    desk.press("J")
    assert not more.isChecked()


def test_an_empty_inbox_says_whether_it_is_new_or_done(desk: Sitting) -> None:
    pane = desk.page.list_pane
    ids = desk.page.shown_ids()
    done = label("Close {count} inquiries", count=len(ids))
    desk.worker.write(done, close_inquiries, ids, Outcome.JOINED)
    desk.qtbot.waitUntil(lambda: not desk.worker.is_busy(), timeout=20_000)
    desk.page.start()
    desk.qtbot.waitUntil(lambda: desk.page.shown_ids() == (), timeout=20_000)
    assert pane.empty.words.text() == "All done. Nobody is waiting for a reply."
    assert pane.empty.button.text() == "Show snoozed"
    assert desk.page.detail_pane.nothing.words.text() == pane.empty.words.text()


def test_a_new_book_offers_to_import(qtbot: QtBot, tmp_path: Path, clock: Clock) -> None:
    made = Sitting(qtbot, empty_book(tmp_path, clock), clock, empty=True)
    pane = made.page.list_pane
    assert pane.empty.words.text() == "No sign-ups yet. Import the answers of your join form."
    with qtbot.waitSignal(made.frame.import_wanted):
        pane.empty.button.click()
    made.worker.shut()


def test_filters_that_do_not_fit_are_reached_by_keys(desk: Sitting) -> None:
    filters = desk.page.list_pane.filters
    assert filters.more.isVisible()
    assert filters.more.accessibleName() == "More filters"
    filters.more.setFocus()
    QTest.keySequence(filters.more, "Return")
    menu = filters.findChild(QMenu)
    assert menu is not None
    QTest.keySequence(menu, "Return")
    desk.settle()
    assert filters.value() == "waiting"
    assert filters.chips["waiting"].isVisible()
    assert desk.page.shown_ids() == (5,)


def test_a_search_that_finds_nobody_says_so_beside_what_was_just_done(desk: Sitting) -> None:
    desk.pick("E", "joined")
    QTest.keyClicks(desk.page.list_pane.search, "zzzz")
    desk.qtbot.waitUntil(lambda: desk.page.shown_ids() == (), timeout=20_000)
    desk.settle()
    assert desk.page.detail_pane.nothing.words.text() == "Nobody matches “zzzz”."


@pytest.mark.parametrize(
    "text",
    [
        "word " * 10_000,
        "\x00",
        "a\x00b",
        "😀",
        "مرحبا بالعالم",
        '"((',
        "OR",
        "-",
        ":",
        "a:b:c",
        "((((" * 500,
    ],
)
def test_any_search_is_safe(desk: Sitting, text: str) -> None:
    desk.page.list_pane.search.setText(text)
    desk.page.list_pane.search.searched.emit(text)
    desk.settle()
    desk.page.list_pane.search.clear()
    desk.page.list_pane.search.searched.emit("")
    desk.qtbot.waitUntil(lambda: len(desk.page.shown_ids()) == 7, timeout=20_000)


def test_every_line_keeps_its_height_when_the_groups_change(desk: Sitting) -> None:
    write(desk, "Told her the dates")
    desk.press("L")
    QTest.keySequence(desk.page.inquiry.composer.text, "Ctrl+Return")
    desk.settle()
    heights(desk)
    for key, choice in (("E", "spam"), ("N", ""), ("S", "1"), ("W", "1")):
        desk.pick(key, choice) if choice else desk.press(key)
        heights(desk)
    for _ in range(4):
        desk.press("U")
        heights(desk)


def heights(desk: Sitting) -> None:
    """Find every heading low and every inquiry high."""
    view, lines = desk.page.list, desk.page.model.lines
    headings = set(lines.heading_lines())
    found = [view.rowHeight(line) for line in range(len(lines))]
    assert found == [32 if line in headings else 86 for line in range(len(lines))]


def test_a_wrong_field_name_is_remarked_on_under_the_box(desk: Sitting) -> None:
    hint = desk.page.list_pane.hint
    assert not hint.isVisible()
    QTest.keyClicks(desk.page.list_pane.search, "contry:FR ")
    desk.qtbot.waitUntil(
        lambda: hint.text() == "No field “contry”. Did you mean country?", timeout=20_000
    )
    assert hint.isVisible()
    desk.page.list_pane.search.search_for("")
    desk.settle()
    assert not hint.isVisible()
