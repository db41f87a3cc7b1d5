"""The key sheet: every key of the window, made from the table of commands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm.ui.commands import Command
from crm.ui.dialogs.sheet import Sheet
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.pills import KeyCap, key_text

Keys = tuple[tuple[str, ...], str]
"""Keys that do one thing, and what that is."""


class KeySheet(Sheet):
    """Two columns: the keys of the page, and those that work everywhere."""

    def __init__(
        self,
        parent: QWidget,
        page: Sequence[Command],
        window: Sequence[Command],
        writing: Sequence[Keys] = (),
    ) -> None:
        """Show the keys of *page*, of its form for *writing*, and of *window*."""
        super().__init__(parent, self.tr("Keys"), self.tr("Close"), width=640)
        self.cancel.hide()
        ground = QWidget()
        columns = QHBoxLayout(ground)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(32)
        ids = {command.id for command in page}
        everywhere = [command for command in window if command.id not in ids]
        if page:
            here = self._column()
            self._add(here, self.tr("On this page"), _keys(page))
            if writing:
                self._add(here, self.tr("Writing what happened"), writing)
            here.addStretch(1)
            columns.addLayout(here)
        others = self._column()
        self._add(others, self.tr("Everywhere"), _keys(everywhere))
        others.addStretch(1)
        columns.addLayout(others)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keys"))
        area.setFocus()  # the arrows scroll it
        area.setWidget(ground)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wide = ground.sizeHint().width() + area.verticalScrollBar().sizeHint().width() + 8
        area.setMinimumWidth(min(wide, parent.width() - 96))
        area.setMinimumHeight(min(ground.sizeHint().height() + 4, parent.height() - 170))
        self.body.addWidget(area, 1)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        return column

    def _add(self, column: QVBoxLayout, title: str, keys: Sequence[Keys]) -> None:
        if column.count():
            column.addSpacing(10)
        column.addWidget(PlainLabel(title, tone="muted", weight="semibold"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (pressed, words) in enumerate(keys):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in dict.fromkeys(map(key_text, pressed)):
                caps.addWidget(KeyCap(key))
            caps.addStretch(1)
            grid.addLayout(caps, row, 0)
            grid.addWidget(PlainLabel(words), row, 1)
        column.addLayout(grid)


def _keys(commands: Sequence[Command]) -> list[Keys]:
    """Return the keys of *commands* with their words, without marks of mnemonics."""
    plain = [one.text.replace("&&", "\0").replace("&", "").replace("\0", "&") for one in commands]
    found = zip(commands, plain, strict=True)
    return [(one.keys, words.rstrip("…")) for one, words in found if one.keys]
