"""The card of first steps: three things to try in a new book, until they are done or hidden."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.widgets.buttons import Button, IconButton
from crm.ui.widgets.card import Card

first_steps = Late("crm.queries.first_steps", "first_steps")
HIDDEN = "first_steps_hidden"


class FirstStepsCard(QWidget):
    """`wanted(str)` carries the step that was clicked: imported, logged or saved."""

    wanted = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Show nothing until the book has said what is left to do."""
        super().__init__(parent)
        self._frame = frame
        card = Card(self.tr("First steps"), self)
        self.hide_it = IconButton(self.tr("Hide the first steps"), "cross")
        self.hide_it.setFixedSize(24, 24)
        card.head.addWidget(self.hide_it)
        self.steps = {
            "imported": Button(self.tr("Import your join form"), "upload"),
            "logged": Button(self.tr("Log a first call"), "pencil"),
            "saved": Button(self.tr("Save a search as a view"), "star"),
        }
        for name, button in self.steps.items():
            card.body.addWidget(button)
            button.clicked.connect(lambda _on=False, name=name: self.wanted.emit(name))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.addWidget(card)
        self.hide_it.clicked.connect(self._put_away)
        self.hide()

    def look(self) -> None:
        """Ask the book what is left to do, unless the card was put away."""
        if not self._frame.settings.flag(HIDDEN, usual=False):
            self._frame.worker.read(self, first_steps, then=self._show)

    def _show(self, steps: Any) -> None:
        for name, button in self.steps.items():
            button.setVisible(not getattr(steps, name))
        self.setVisible(not steps.done())

    def _put_away(self) -> None:
        self._frame.settings.keep(HIDDEN, "true")
        self.hide()
