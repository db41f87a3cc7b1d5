"""A white sheet with a thin border, a title and rows of things."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.widgets.labels import PlainLabel


class Card(QFrame):
    """A card; add widgets to `body`. Without a title it has no heading row."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Make an empty card headed *title*."""
        super().__init__(parent)
        self.setObjectName("Card")
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(17, 13, 17, 15)
        outer.setSpacing(7)
        self.head = QHBoxLayout()
        self.head.setSpacing(6)
        if title:
            self.title = PlainLabel(
                title, self, tone="muted", size=fonts.CARD_TITLE, weight="semibold"
            )
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(7)
        outer.addLayout(self.body, 1)
