"""The small parts: what they show, what they ask for in room, what keys do in them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm.ui.commands import Command
from crm.ui.theme import appearance
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.banner import Banner
from crm.ui.widgets.buttons import Button, IconButton
from crm.ui.widgets.chips import Chip, ChipGroup
from crm.ui.widgets.fields import Combo, SearchField
from crm.ui.widgets.labels import ElidingLabel, PlainLabel, open_link
from crm.ui.widgets.pills import Avatar, KeyCap, Pill, initials
from crm.ui.widgets.sidebar import NavItem, Sidebar
from crm.ui.widgets.stepper import Stepper
from crm.ui.widgets.toast import SHOWN_FOR_MS, Toast


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    appearance.apply(qapp, "light")


def commands(*names: str) -> list[Command]:
    return [Command(n.lower(), n, (n[0],), "check", lambda: None) for n in names]


def test_a_label_shows_markup_as_it_was_typed(qtbot: QtBot) -> None:
    label = PlainLabel("<b>Ana</b> &amp; Bo")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>Ana</b> &amp; Bo"


def test_a_long_text_asks_for_no_room_and_tells_the_rest_in_a_plain_tool_tip(qtbot: QtBot) -> None:
    label = ElidingLabel("<img src=x>" + "very long " * 80)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.minimumSizeHint().width() < 60
    assert label.is_cut()
    assert "&lt;img" in label.toolTip()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Inès Moreau", "IM"),
        ("Ana Maria de Souza", "AS"),
        ("Cher", "C"),
        ("", "?"),
        ("  ", "?"),
        ("Jean-Luc", "JL"),
        ("李 小龙", "李小"),
        ("“Zed”", "?"),
        ("straße ßtreet", "SSS"),
    ],
)
def test_initials_of_strange_names(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_chip_is_as_wide_on_as_off(qtbot: QtBot) -> None:
    chip = Chip("Waiting 4")
    qtbot.addWidget(chip)
    off = chip.sizeHint()
    chip.setChecked(True)
    assert chip.sizeHint() == off


def test_arrow_keys_move_the_choice_along_a_row_of_chips(qtbot: QtBot) -> None:
    group = ChipGroup([("a", "Ana", ""), ("b", "Bo", ""), ("c", "Cy", "")], "Who")
    qtbot.addWidget(group)
    group.show()
    group.set_value("a")
    group.chip("a").setFocus()
    heard: list[object] = []
    group.chosen.connect(heard.append)
    QTest.keyClick(group.chip("a"), Qt.Key.Key_Right)
    assert group.value() == "b"
    assert heard == ["b"]
    group.set_value(None)
    assert group.value() is None


def test_buttons_that_do_not_fit_move_into_the_menu(qtbot: QtBot) -> None:
    row = ActionRow(
        commands("Log follow-up", "Assign to me", "Snooze", "Waiting", "Tag"),
        commands("Close")[0],
    )
    qtbot.addWidget(row)
    row.show()
    row.resize(900, 32)
    assert row.hidden_commands() == []
    row.resize(420, 32)
    hidden = row.hidden_commands()
    assert hidden
    shown = [b for b in row.buttons if not b.isHidden()]
    assert len(shown) + len(hidden) == 5
    assert row.last is not None
    edge = row.more.geometry().right()
    assert shown[-1].geometry().right() < row.more.geometry().left()
    assert edge < row.last.geometry().left()
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert row.last.geometry().left() == 0


def test_a_button_names_its_key_and_does_its_command(qtbot: QtBot) -> None:
    done: list[int] = []
    button = Button.of(Command("x", "Snooze", ("S",), "moon", lambda: done.append(1)))
    qtbot.addWidget(button)
    assert "(S)" in button.toolTip()
    button.click()
    assert done == [1]


def test_icon_buttons_and_signs_have_names(qtbot: QtBot) -> None:
    icon = IconButton("Sort", "sort")
    pill, key, avatar = Pill("New", "new"), KeyCap("J"), Avatar()
    for widget in (icon, pill, key, avatar):
        qtbot.addWidget(widget)
        widget.show()
        widget.grab()
    assert icon.accessibleName() == "Sort"
    assert pill.accessibleName() == "New"
    assert key.accessibleName() == "J"


def test_a_toast_offers_undo_goes_by_itself_and_stays_under_the_mouse(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    undone: list[str] = []
    toast = Toast(page)
    toast.say("Marta Silva closed: joined", lambda: undone.append("x"))
    assert toast.isVisible()
    assert toast.geometry().bottom() < 300
    assert SHOWN_FOR_MS == 8000
    toast.button.click()
    assert undone == ["x"]
    assert not toast.isVisible()
    toast.say("words " * 100)
    assert toast.width() <= 500


def test_the_wheel_does_not_change_a_choice(qtbot: QtBot) -> None:
    combo = Combo("Outcome")
    qtbot.addWidget(combo)
    combo.addItems(["one", "two"])
    combo.show()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(combo, event)
    assert combo.currentText() == "one"


def test_the_search_box_waits_for_a_pause_and_clears_with_escape(qtbot: QtBot) -> None:
    field = SearchField("Search", "Search inquiries")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.searched) as heard:
        QTest.keyClicks(field, "ana")
    assert heard.args == ["ana"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_the_sidebar_says_counts_aloud_and_shrinks_to_icons(qtbot: QtBot) -> None:
    bar = Sidebar(
        [NavItem("inbox", "Inbox", "inbox"), NavItem("import", "Import…", "upload", page=False)]
    )
    qtbot.addWidget(bar)
    bar.set_book("Riverside Network", "riverside.rollbook", "Sam")
    bar.set_current("inbox")
    bar.set_count("inbox", 23, urgent=True)
    bar.set_backup("Backed up 09:12 today")
    bar.show()
    assert "23" in bar.buttons()["inbox"].accessibleName()
    widths = []
    for window in (1446, 1366, 1024):
        bar.set_window_width(window)
        bar.grab()
        widths.append(bar.width())
    assert widths == [216, 196, 56]
    with qtbot.waitSignal(bar.chosen) as heard:
        bar.buttons()["import"].click()
    assert heard.args == ["import"]


def test_the_stepper_says_where_one_is(qtbot: QtBot) -> None:
    stepper = Stepper(["Choose file", "Match columns", "Review"])
    qtbot.addWidget(stepper)
    stepper.set_current(1)
    assert stepper.accessibleName() == "Step 2 of 3: Match columns"
    for width in (900, 200):
        stepper.resize(width, 28)
        stepper.grab()


def test_a_banner_fits_any_width(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    banner = Banner("people", parent=page)
    banner.say("Probably already in Contacts: " + "x" * 300, "Same phone number. " * 20)
    banner.add_button("Not the same person")
    QVBoxLayout(page).addWidget(banner)
    page.resize(400, 100)
    page.show()
    assert page.minimumSizeHint().width() <= 400
    assert banner.title.is_cut()


@pytest.mark.parametrize("target", ["file:///etc/passwd", "javascript:alert(1)", "smb://x", ""])
def test_only_harmless_links_open(target: str) -> None:
    assert not open_link(target)
