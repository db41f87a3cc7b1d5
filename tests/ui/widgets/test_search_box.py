"""The search box over a real book: what it offers, what it leaves alone, what it marks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.box_ground import Ground


@pytest.fixture
def ground(tmp_path: Path, qtbot: QtBot) -> Iterator[Ground]:
    made = Ground(tmp_path, qtbot)
    yield made
    made.worker.shut()


def test_fields_are_offered_then_their_values_and_down_and_enter_choose(ground: Ground) -> None:
    ground.write("ana cou")
    ground.offered("country:")
    ground.press("Down", "Return")
    assert ground.box.text() == "ana country:"
    ground.offered("Brazil", "Côte d’Ivoire")
    ground.write("fr")
    ground.offered("France")
    ground.press("Tab")
    assert ground.box.text() == "ana country:France "
    assert ground.box.hasFocus()
    assert ground.box.offers() == []
    ground.press("Ctrl+Z")
    assert ground.box.text() == "ana country:fr"


def test_values_that_need_it_are_quoted_and_found_by_their_remarks(ground: Ground) -> None:
    ground.write("tag:book")
    ground.offered("Book launch helper")
    ground.press("Down", "Return")
    assert ground.box.text() == 'tag:"Book launch helper" '
    ground.write("country:ie")
    ground.offered("Ireland")


def test_a_word_may_be_the_beginning_of_a_tag(ground: Ground) -> None:
    ground.write("vol")
    ground.offered("tag:Volunteer")
    ground.press("Tab")
    assert ground.box.text() == "tag:Volunteer "


def test_a_click_chooses_and_the_box_keeps_the_focus(ground: Ground) -> None:
    ground.write("status:")
    ground.offered("new", "in progress")
    popup = ground.box._popup  # noqa: SLF001 - where the mouse goes
    assert popup is not None
    place = popup.list.visualRect(popup.list.model_.index(1)).center()
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ground.box.text() == 'status:"in progress" '
    assert ground.box.hasFocus()


def test_typed_text_is_never_rewritten_and_escape_closes_the_offers_first(ground: Ground) -> None:
    ground.write("tag:vol")
    ground.offered("Volunteer")
    assert ground.box.text() == "tag:vol"
    ground.press("Esc")
    assert (ground.box.text(), ground.box.offers()) == ("tag:vol", [])
    ground.press("Esc")
    assert ground.box.text() == ""


def test_enter_searches_while_nothing_is_marked(ground: Ground) -> None:
    left: list[bool] = []
    ground.box.left.connect(lambda: left.append(True))
    ground.write("tag:vol")
    ground.offered("Volunteer")
    ground.press("Return")
    assert (left, ground.box.text(), ground.box.offers()) == ([True], "tag:vol", [])


def test_what_is_being_typed_is_left_out_until_the_caret_leaves_it(ground: Ground) -> None:
    ground.write("ana tag:vol")
    ground.qtbot.waitUntil(lambda: ground.asked[-1:] == [("ana tag:vol", 11)], timeout=20_000)
    ground.other.setFocus()
    ground.qtbot.waitUntil(lambda: ground.asked[-1:] == [("ana tag:vol", None)], timeout=20_000)
    ground.qtbot.waitUntil(lambda: ground.hint.text() != "", timeout=20_000)
    assert ground.hint.text() == "0 people with tag “vol”."


def test_a_wrong_value_is_put_right_by_a_button(ground: Ground) -> None:
    ground.write("tag:volunter ana")
    wanted = "0 people with tag “volunter”. Did you mean Volunteer?"
    ground.qtbot.waitUntil(lambda: ground.hint.text() == wanted, timeout=20_000)
    assert ground.hint.button.text() == "Use tag:Volunteer"
    ground.hint.button.click()
    assert ground.box.text() == "tag:Volunteer ana"
    ground.qtbot.waitUntil(lambda: ground.hint.text() == "", timeout=20_000)


def test_an_empty_search_has_no_hint(ground: Ground) -> None:
    ground.write("contry:FR ")
    ground.qtbot.waitUntil(lambda: ground.hint.button.text() == "Use country:", timeout=20_000)
    ground.box.search_for("")
    assert (ground.hint.text(), ground.hint.isVisible()) == ("", False)


@pytest.mark.parametrize(
    "text",
    ["word " * 10_000, "x" * 1_000_000, "\x00", "مرحبا country:", "((((" * 500, 'tag:"', "😀:😀",
     "a:b:c", "country:" * 3_000, '"' * 4_001],
)  # fmt: skip
def test_any_text_is_taken_as_it_is(ground: Ground, text: str) -> None:
    ground.box.insert(text)
    written = ground.box.text()
    ground.box._edited()  # noqa: SLF001 - as if its last letter had been typed
    ground.qtbot.waitUntil(lambda: ground.asked[-1:] != [], timeout=20_000)
    lane = ground.worker._reads  # noqa: SLF001
    ground.qtbot.waitUntil(lambda: not lane.is_busy(), timeout=20_000)
    assert ground.box.text() == written
