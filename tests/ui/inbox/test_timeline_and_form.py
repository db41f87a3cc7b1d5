"""The timeline as a model, and the form to log what happened."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.domain.interactions import Kind, Result
from crm.queries.rows import TimelineRow, UserRow
from crm.ui.composer.draft import Draft, default_next
from crm.ui.composer.form import Composer
from crm.ui.theme import appearance
from crm.ui.timeline.model import TimelineModel
from crm.ui.timeline.view import Timeline
from crm.ui.widgets.picker import Picker

NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 18)
KINDS = ("signup", "status", "call", "letter", "something new")


def rows() -> list[TimelineRow]:
    return [
        TimelineRow(kind, NOW - timedelta(days=days), f"Title {kind}", "<b>detail</b>", "Rita")
        for days, kind in enumerate(KINDS)
    ]


def test_every_row_is_one_sentence_and_no_tool_tip_is_html(qapp: QApplication) -> None:
    model = TimelineModel(qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(rows(), NOW)
    assert model.rowCount() == len(KINDS)
    said = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Title call, <b>detail</b>, Rita, ")
    assert "&lt;b&gt;" in model.index(2).data(Qt.ItemDataRole.ToolTipRole)
    model.show([], NOW)
    assert model.rowCount() == 0


def test_the_timeline_is_as_tall_as_its_rows(qtbot: QtBot, qapp: QApplication) -> None:
    appearance.apply(qapp, "dark")
    view = Timeline()
    qtbot.addWidget(view)
    view.show_rows(rows(), NOW)
    assert view.height() > len(KINDS) * 20
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        for width in (700, 120):
            view.resize(width, view.height())
            view.grab()
    appearance.apply(qapp, "light")


@pytest.mark.parametrize(
    ("kind", "chip", "day"),
    [
        (Kind.CALL, "three", None),
        (Kind.EMAIL, "other", date(2026, 11, 23)),
        (Kind.NOTE, "none", None),
        (Kind.MEETING, "none", None),
    ],
)
def test_each_kind_offers_its_next_follow_up(kind: Kind, chip: str, day: date | None) -> None:
    assert default_next(kind, TODAY) == (chip, day)


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> Composer:
    appearance.apply(qapp, "light")
    made = Composer(lambda: NOW)
    qtbot.addWidget(made)
    made.resize(800, 180)
    made.show()
    made.open()
    return made


def test_the_form_gives_what_was_written_and_chosen(form: Composer) -> None:
    form.text.setPlainText("  Spoke for ten minutes.  ")
    form.outcome.setCurrentIndex(form.outcome.findData(Result.INTERESTED.value))
    form.next.set_value("week")
    form.inbound.setChecked(True)
    assert form.draft() == Draft(
        kind=Kind.CALL,
        text="Spoke for ten minutes.",
        result=Result.INTERESTED,
        inbound=True,
        follow_up_on=date(2026, 11, 25),
    )


def test_alt_and_a_digit_choose_the_kind_and_its_outcomes(form: Composer) -> None:
    QTest.keySequence(form.text, "Alt+5")
    assert form.draft() == Draft(Kind.NOTE)
    assert not form.outcome.isEnabled()
    QTest.keySequence(form.text, "Alt+1")
    assert form.draft().kind is Kind.EMAIL
    assert form.draft().follow_up_on == date(2026, 11, 23)
    assert form.outcome.findData(Result.NO_ANSWER.value) == -1


def test_tab_leaves_the_text_and_escape_folds_the_form(form: Composer, qtbot: QtBot) -> None:
    QTest.keyClicks(form.text, "Hello")
    QTest.keySequence(form.text, "Tab")
    assert form.text.toPlainText() == "Hello"
    with qtbot.waitSignal(form.left):
        QTest.keySequence(form.text, "Esc")
    assert not form.is_open()
    assert form.draft().text == "Hello"


def test_what_comes_next_is_chosen_by_keys_or_typed(qtbot: QtBot, form: Composer) -> None:
    form.open()
    QTest.keySequence(form.text, "Alt+N")
    QTest.keySequence(form.next.chips()[0], "3")
    assert form.draft().follow_up_on == TODAY + timedelta(days=7)
    QTest.keySequence(form.next.chips()[2], "5")
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in form.findChildren(Picker)), timeout=20_000
    )
    picker = next(one for one in form.findChildren(Picker) if one.isVisible())
    edit = picker.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "2w")
    QTest.keySequence(edit, "Return")
    qtbot.waitUntil(lambda: form.draft().follow_up_on == TODAY + timedelta(days=14), timeout=20_000)


def picker_of(qtbot: QtBot, form: Composer) -> tuple[Picker, QLineEdit]:
    """Return the small window that is open over *form*, and where one types in it."""

    def open_ones() -> list[Picker]:
        return [one for one in form.findChildren(Picker) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(open_ones()), timeout=20_000)
    edit = open_ones()[0].findChild(QLineEdit)
    assert edit is not None
    return open_ones()[0], edit


def test_it_happened_now_unless_an_earlier_moment_is_typed(qtbot: QtBot, form: Composer) -> None:
    assert form.draft().at is None
    assert form.when.text() == "Now"
    QTest.keySequence(form.text, "Alt+T")
    picker, edit = picker_of(qtbot, form)
    QTest.keyClicks(edit, "tomorrow")
    assert picker.shown() == []
    edit.clear()
    QTest.keyClicks(edit, "yesterday 18:30")
    QTest.keySequence(edit, "Return")
    earlier = datetime(2026, 11, 17, 18, 30).astimezone()
    qtbot.waitUntil(lambda: form.draft().at == earlier, timeout=20_000)
    assert form.when.text().startswith("yesterday, ")
    assert form.when.isChecked()
    kept = form.draft()
    form.reset(Kind.CALL)
    assert form.draft().at is None
    form.reset(kept.kind, kept)
    assert form.draft() == kept


def test_who_does_what_comes_next_is_seen_where_it_is_not_oneself(
    qtbot: QtBot, form: Composer
) -> None:
    rita, sam = UserRow(1, "Rita Sá", "RS"), UserRow(2, "Sam Okafor", "SO")
    form.who.offer([rita], me=1)
    assert not form.who.isVisible()
    form.who.offer([rita, sam], me=1)
    assert form.who.isVisible()
    assert form.who.text() == ""
    form.show_assignee(sam)
    assert form.who.text() == "Sam"
    assert form.draft().assignee_id is None
    QTest.keySequence(form.text, "Alt+W")
    _, edit = picker_of(qtbot, form)
    QTest.keyClicks(edit, "rita")
    QTest.keySequence(edit, "Return")
    qtbot.waitUntil(lambda: form.draft().assignee_id == 1, timeout=20_000)
    assert form.who.accessibleName() == "Who does it: me"
    form.next.set_value("none")
    assert not form.who.isVisible()
    assert form.draft().assignee_id is None
