"""The installed Qt does not lose Python's None, which ends the process after some thousand calls."""

import gc
import sys

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 3000


def test_calling_qt_takes_no_reference_away_from_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    model = QStandardItemModel()
    gc.collect()  # else what other tests left is collected meanwhile, and lets go of None
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
        model.appendRow(QStandardItem(str(number)))
    assert before - sys.getrefcount(None) < CALLS // 10
