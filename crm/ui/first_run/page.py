"""The first page: four ways to begin, and the books that were open before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.choice_card import ChoiceCard
from crm.ui.widgets.labels import PlainLabel

_WIDTH = 560


class FirstRunPage(QScrollArea):
    """Emits what was chosen: example, empty, open_file, import_file, or a recent book."""

    example = Signal()
    empty = Signal()
    open_file = Signal()
    import_file = Signal()
    recent = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the choices."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.cards = {
            "example": ChoiceCard(
                self.tr("Start with example data"),
                self.tr("A book of invented people, to try everything on"),
                "book",
            ),
            "empty": ChoiceCard(
                self.tr("Start empty"),
                self.tr("A new book for your organisation, in one file"),
                "plus",
            ),
            "import_file": ChoiceCard(
                self.tr("Import a spreadsheet"),
                self.tr("Begin with the answers of your join form: drop the file here"),
                "upload",
            ),
            "open_file": ChoiceCard(
                self.tr("Open a file…"),
                self.tr("A book that is already on this computer"),
                "folder",
            ),
        }
        for name, card in self.cards.items():
            card.clicked.connect(getattr(self, name))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self.setWidget(self._ground())

    def show_recent(self, books: Sequence[Path]) -> None:
        """Offer *books* that were open before and are still there."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        there = [book for book in books if book.is_file()][:5]
        if there:
            heading = PlainLabel(self.tr("Open again"), tone="muted", size=0.9, weight="semibold")
            self._recent.addWidget(heading)
        for book in there:
            button = Button(f"{book.stem}  ·  {book.parent}", "book", look="flat")
            button.setSizePolicy(
                button.sizePolicy().Policy.Ignored, button.sizePolicy().verticalPolicy()
            )
            button.clicked.connect(lambda _on=False, book=book: self.recent.emit(book))
            self._recent.addWidget(button)

    def _ground(self) -> QWidget:
        ground = QWidget()
        sides = QHBoxLayout(ground)
        sides.setContentsMargins(24, 24, 24, 24)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(PlainLabel(self.tr("Welcome to Rollbook"), size=1.9, weight="semibold"))
        words = self.tr(
            "The contact book of your organisation: who wrote to you, who answers, and what was "
            "agreed. Everything stays in one file on this computer."
        )
        column.addWidget(PlainLabel(words, tone="muted", size=fonts.BODY, wrap=True))
        column.addSpacing(10)
        for card in self.cards.values():
            column.addWidget(card)
        column.addSpacing(10)
        column.addLayout(self._recent)
        column.addStretch(2)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        sides.addStretch(1)
        sides.addWidget(holder, 100)
        sides.addStretch(1)
        return ground
