"""The window always lands on a screen that is there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from crm.ui.geometry import clamped

LEFT, RIGHT = QRect(0, 0, 1366, 728), QRect(1366, 0, 1920, 1040)


@pytest.mark.parametrize(
    ("wanted", "lands"),
    [
        (QRect(100, 50, 1000, 600), QRect(100, 50, 1000, 600)),
        (QRect(0, 0, 3000, 2000), QRect(1366, 0, 1920, 1040)),  # it shares more with the right one
        (QRect(-9000, -9000, 800, 600), QRect(283, 64, 800, 600)),  # its screen was taken away
        (QRect(1000, 700, 400, 300), QRect(966, 428, 400, 300)),
    ],
)
def test_a_window_keeps_its_place_as_far_as_it_can(wanted: QRect, lands: QRect) -> None:
    assert clamped(wanted, [LEFT, RIGHT]) == lands


@given(st.tuples(*[st.integers(-5000, 5000)] * 2), st.tuples(*[st.integers(1, 5000)] * 2))
def test_any_window_lies_wholly_on_a_screen(place: tuple[int, int], size: tuple[int, int]) -> None:
    found = clamped(QRect(*place, *size), [LEFT, RIGHT])
    assert LEFT.contains(found) or RIGHT.contains(found)
