"""Mirroring: what is meant for left-to-right lies where Qt's own style would put it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.painting import aligned, dotted, fenced, isolate, mirrored

WAYS = st.sampled_from((Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft))
SIDES = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignJustify,
    Qt.AlignmentFlag.AlignAbsolute,
    Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignTop,
)
PLACES = st.builds(QRect, *[st.integers(-500, 500)] * 2, *[st.integers(0, 500)] * 2)


@given(way=WAYS, whole=PLACES, part=PLACES)
def test_any_part_is_mirrored_as_the_style_mirrors_it(
    way: Qt.LayoutDirection, whole: QRect, part: QRect
) -> None:
    assert mirrored(way, whole, part) == QStyle.visualRect(way, whole, part)


@given(way=WAYS, sides=st.lists(st.sampled_from(SIDES), unique=True))
def test_any_side_is_turned_as_the_style_turns_it(
    way: Qt.LayoutDirection, sides: list[Qt.AlignmentFlag]
) -> None:
    align = Qt.AlignmentFlag(0)
    for side in sides:
        align |= side
    assert aligned(way, align) == QStyle.visualAlignment(way, align)


def test_people_s_texts_are_fenced_off_right_to_left_only_and_once(qapp: QApplication) -> None:
    assert fenced("+30 21 00") == "+30 21 00"
    assert dotted(["12 rue du Lac", "", "Lyon"], " · ") == "12 rue du Lac · Lyon"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert fenced(fenced("+30 21 00")) == isolate("+30 21 00")
        assert dotted(["12", "", "Lyon"], "·") == f"{isolate('12')}·{isolate('Lyon')}"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_heading_begins_where_the_interface_does_whatever_its_letters(
    qapp: QApplication, qtbot: QtBot
) -> None:
    heading, theirs = PlainLabel("Contact"), PlainLabel("Bonjour", own_direction=True)
    for label in (heading, theirs):
        qtbot.addWidget(label)
    assert heading.alignment() & Qt.AlignmentFlag.AlignLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        assert heading.alignment() & right == right
        assert not theirs.alignment() & Qt.AlignmentFlag.AlignAbsolute
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
