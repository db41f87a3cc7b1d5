"""The bar over the grid while contacts are marked: how many, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm.ui.commands import Command
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.labels import PlainLabel


class BulkBar(QWidget):
    """Hidden while nobody is marked."""

    def __init__(
        self, commands: Sequence[Command], none: Command, parent: QWidget | None = None
    ) -> None:
        """Offer *commands*; *none* takes all marks away."""
        super().__init__(parent)
        self.words = PlainLabel("", self, weight="semibold")
        self.row = ActionRow(commands, None, self, primary=False)
        self.none = IconButton(none.text.replace("&", ""), "cross", self)
        self.none.clicked.connect(none.run)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(14)
        row.addWidget(self.words)
        row.addWidget(self.row, 1)
        row.addWidget(self.none)
        self.hide()

    def show_count(self, marked: int) -> None:
        """Say how many are marked; hide where nobody is."""
        self.words.setText(self.tr("%n selected", "", marked))
        self.row.refresh()
        self.setVisible(marked > 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        t = tokens()
        painter = QPainter(self)
        outline = t.accent if t.contrast else None
        painting.box(painter, QRectF(self.rect()), 6, fill=t.selected, outline=outline)
        painter.end()
