"""The page for a book that did not open: what happened, and every way out there is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm.ui.commands import Command
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel

_WIDTH = 560


class TroublePage(QWidget):
    """A title, a sentence and buttons, the first of which is the one to try."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.title = PlainLabel("", size=1.5, weight="semibold", wrap=True)
        self.words = PlainLabel("", tone="muted", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(8)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addLayout(self._ways)
        column.addStretch(2)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(column)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(24, 24, 24, 24)
        sides.addStretch(1)
        sides.addWidget(holder, 100)
        sides.addStretch(1)

    def buttons(self) -> list[Button]:
        """Return the ways out."""
        items = [self._ways.itemAt(number) for number in range(self._ways.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Button)]

    def tell(self, title: str, words: str, ways: Sequence[Command]) -> None:
        """Show *words* under *title* and a button for each of *ways*."""
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        while (item := self._ways.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, way in enumerate(ways):
            button = Button.of(way, look="plain" if number else "primary")
            self._ways.addWidget(button)
        if self.buttons():
            self.buttons()[0].setFocus()
