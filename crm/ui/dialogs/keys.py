"""The key sheet: every key of the window, made from the table of commands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm.ui.commands import Command
from crm.ui.dialogs.sheet import Sheet
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.pills import KeyCap


def shown_key(key: str) -> str:
    """Return a key as the system writes it."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native or key


class KeySheet(Sheet):
    """Two columns: the keys of the page, and those that work everywhere."""

    def __init__(self, parent: QWidget, page: Sequence[Command], window: Sequence[Command]) -> None:
        """Show the keys of *page* and of *window*."""
        super().__init__(parent, self.tr("Keys"), self.tr("Close"), width=640)
        self.cancel.hide()
        ground = QWidget()
        columns = QHBoxLayout(ground)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(32)
        ids = {command.id for command in page}
        everywhere = [command for command in window if command.id not in ids]
        if page:
            columns.addLayout(self._column(self.tr("On this page"), page))
        columns.addLayout(self._column(self.tr("Everywhere"), everywhere))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        area.setMinimumHeight(min(ground.sizeHint().height() + 4, parent.height() - 170))
        self.body.addWidget(area, 1)

    def _column(self, title: str, commands: Sequence[Command]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(PlainLabel(title, tone="muted", weight="semibold"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, command in enumerate(one for one in commands if one.keys):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in command.keys:
                caps.addWidget(KeyCap(shown_key(key)))
            caps.addStretch(1)
            grid.addLayout(caps, row, 0)
            words = command.text.replace("&&", "\0").replace("&", "").replace("\0", "&")
            grid.addWidget(PlainLabel(words.rstrip("…")), row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column
