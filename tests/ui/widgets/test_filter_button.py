"""The filter button: its menu writes search text, and shows what is asked for already."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm.domain.search_typing import with_term, without_term
from crm.ui.widgets.filter_button import FIELDS, FLAGS, FilterButton
from tests.ui.widgets.box_ground import Ground


@pytest.fixture
def ground(tmp_path: Path, qtbot: QtBot) -> Iterator[Ground]:
    made = Ground(tmp_path, qtbot)
    yield made
    made.worker.shut()


@pytest.fixture
def button(ground: Ground) -> FilterButton:
    made = FilterButton(ground.box, ground)
    made.show()
    return made


def inside(ground: Ground, menu: QMenu, word: str) -> QMenu:
    """Open the part of the menu about a field, and wait for its values."""
    line = next(one for one in menu.actions() if one.text().endswith(f"\t{word}"))
    found = line.menu()
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    ground.qtbot.waitUntil(lambda: len(found.actions()) > 2, timeout=20_000)
    return found


def close(ground: Ground, menu: QMenu) -> None:
    menu.close()
    ground.qtbot.waitUntil(lambda: not isValid(menu), timeout=20_000)


def named(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text().startswith(text))


def test_a_value_is_written_into_the_box_and_taken_out_again(
    ground: Ground, button: FilterButton
) -> None:
    ground.write("ana")
    menu = button.open_menu()
    assert len([one for one in menu.actions() if not one.isSeparator()]) == len(FIELDS) + len(FLAGS)
    tags = inside(ground, menu, "tag:")
    assert [one.text() for one in tags.actions()][:3] == [
        "Volunteer\t2",
        "Book launch helper\t1",
        "Donor\t1",
    ]
    named(tags, "Book").trigger()
    close(ground, menu)
    assert ground.box.text() == 'ana tag:"Book launch helper"'
    menu = button.open_menu()
    tags = inside(ground, menu, "tag:")
    assert named(tags, "Book").isChecked()
    assert not named(tags, "Donor").isChecked()
    named(tags, "Book").trigger()
    menu.close()
    assert ground.box.text() == "ana"


def test_flags_are_switched_and_other_values_are_typed(
    ground: Ground, button: FilterButton
) -> None:
    menu = button.open_menu()
    named(menu, "Waits too long").trigger()
    close(ground, menu)
    assert ground.box.text() == "late"
    menu = button.open_menu()
    assert named(menu, "Waits too long").isChecked()
    countries = inside(ground, menu, "country:")
    named(countries, "Type another").trigger()
    close(ground, menu)
    assert ground.box.text() == "late country:"
    ground.activateWindow()  # as a desktop does when a menu closes
    ground.qtbot.waitUntil(ground.box.hasFocus, timeout=20_000)
    ground.write("br")
    ground.offered("Brazil")


@pytest.mark.parametrize(
    ("text", "term", "rest"),
    [
        ("late", "late", ""),
        ("ana late x", "late", "ana x"),
        ("later", "late", None),
        ("-late", "late", None),
        ("tag:A,B", "tag:A", None),
        ("TAG:a", "tag:A", ""),
        ('tag:"a b" c', 'tag:"a b"', "c"),
    ],
)
def test_a_term_is_taken_out_where_it_stands_by_itself(
    text: str, term: str, rest: str | None
) -> None:
    assert without_term(text, term) == rest
    if rest is not None:
        assert without_term(with_term(rest, term), term) == rest
