"""Mirroring: what is meant for left-to-right lies where Qt's own style would put it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from crm.ui.widgets.painting import aligned, mirrored

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
