"""A small window to pick from: digits, typing, arrows."""

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm.ui.theme import appearance
from crm.ui.widgets.date_popup import DatePopup
from crm.ui.widgets.picker import Choice, Picker

CHOICES = [Choice("a", "Älter"), Choice("b", "Bald"), Choice("c", "Crème")]


@pytest.fixture
def ground(qtbot: QtBot, qapp: QApplication) -> QWidget:
    appearance.apply(qapp, "light")
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    return page


def offer(ground: QWidget, *, dates: bool = False, digits: bool = True) -> tuple[Picker, QLineEdit]:
    def parse(text: str) -> Choice | None:
        return Choice(f"typed {text}", f"New: {text}")

    picker = Picker("Pick", CHOICES, ground, parse=parse if dates else None, digits=digits)
    picker.open_under(ground)
    edit = picker.findChild(QLineEdit)
    assert edit is not None
    return picker, edit


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        (["2"], "b"),
        (["Return"], "a"),
        (["Down", "Down", "Return"], "c"),
        (["Down", "Up", "Up", "Return"], "a"),
        (["b", "Return"], "b"),
    ],
)
def test_keys_pick(ground: QWidget, qtbot: QtBot, keys: list[str], value: str) -> None:
    picker, edit = offer(ground)
    with qtbot.waitSignal(picker.picked) as heard:
        for key in keys:
            QTest.keySequence(edit, key)
    assert heard.args == [value]


def test_accents_do_not_count_in_typing(ground: QWidget) -> None:
    picker, edit = offer(ground)
    QTest.keyClicks(edit, "creme")
    assert picker.shown() == ["Crème"]
    QTest.keyClicks(edit, "zzz")
    assert picker.shown() == []
    QTest.keySequence(edit, "Return")  # nothing to take, nothing happens
    assert picker.isVisible()
    QTest.keySequence(edit, "Esc")
    assert not picker.isVisible()


def test_a_digit_may_be_the_start_of_something_typed(ground: QWidget, qtbot: QtBot) -> None:
    picker, edit = offer(ground, dates=True)
    QTest.keyClicks(edit, "2w")
    assert picker.shown() == ["New: 2w"]
    with qtbot.waitSignal(picker.picked) as heard:
        QTest.keySequence(edit, "Return")
    assert heard.args == ["typed 2w"]


def test_a_digit_alone_picks_after_a_moment_or_with_return(ground: QWidget, qtbot: QtBot) -> None:
    picker, edit = offer(ground, dates=True)
    with qtbot.waitSignal(picker.picked) as heard:
        QTest.keyClicks(edit, "3")
    assert heard.args == ["c"]
    picker, edit = offer(ground, dates=True)
    with qtbot.waitSignal(picker.picked) as heard:
        QTest.keyClicks(edit, "1")
        QTest.keySequence(edit, "Return")
    assert heard.args == ["a"]


def test_digits_are_only_typed_where_numbers_are_meant(ground: QWidget, qtbot: QtBot) -> None:
    picker, edit = offer(ground, dates=True, digits=False)
    QTest.keyClicks(edit, "1")
    assert picker.shown() == ["New: 1"]
    with qtbot.waitSignal(picker.picked) as heard:
        QTest.keySequence(edit, "Return")
    assert heard.args == ["typed 1"]


def test_a_day_is_picked_from_a_month(ground: QWidget, qtbot: QtBot) -> None:
    popup = DatePopup(date(2026, 11, 18), date(2026, 11, 19), ground)
    popup.open_under(ground)
    month = popup.findChild(QCalendarWidget)
    assert month is not None
    assert month.selectedDate() == QDate(2026, 11, 19)
    assert month.minimumDate() == QDate(2026, 11, 18)
    with qtbot.waitSignal(popup.picked) as heard:
        month.activated.emit(QDate(2026, 12, 24))
    assert heard.args == [date(2026, 12, 24)]
