"""Buttons under the fingers of somebody without a mouse."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from crm.ui.widgets.buttons import Button
from crm.ui.widgets.chips import Chip


@pytest.mark.parametrize("key", ["Return", "Enter", "Space"])
def test_the_button_that_has_the_focus_is_pressed_and_not_the_default(
    qtbot: QtBot, key: str
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    cancel, erase = Button("Cancel", parent=dialog), Button("Erase", parent=dialog)
    erase.setDefault(True)
    for button in (cancel, erase):
        column.addWidget(button)
    pressed: list[str] = []
    cancel.clicked.connect(lambda: pressed.append("cancel"))
    erase.clicked.connect(lambda: pressed.append("erase"))
    dialog.show()
    QTest.keySequence(cancel, key)
    assert pressed == ["cancel"]


@pytest.mark.parametrize("key", ["Return", "Enter", "Space"])
def test_a_chip_is_chosen_by_keys(qtbot: QtBot, key: str) -> None:
    chip = Chip("New 4")
    qtbot.addWidget(chip)
    QTest.keySequence(chip, key)
    assert chip.isChecked()
