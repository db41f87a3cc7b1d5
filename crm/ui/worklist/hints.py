"""The strip of keys at the foot of a page: the hands learn what the eyes keep seeing."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm.ui.theme import fonts
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.pills import KeyCap


class KeyHints(QWidget):
    """Keys and what they do; what does not fit at the end is left out whole."""

    def __init__(self, hints: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Show *hints* as (key, words)."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._parts: list[QWidget] = []
        for key, words in hints:
            part = QWidget(self)
            inner = QHBoxLayout(part)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(7)
            inner.addWidget(KeyCap(key, part))
            inner.addWidget(PlainLabel(words, part, tone="muted", size=fonts.SMALL))
            self._parts.append(part)
            row.addWidget(part)
        row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width."""
        return QSize(0, 20)

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(0, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        left = 0
        for part in self._parts:
            left += part.sizeHint().width() + 16
            part.setVisible(left - 16 <= self.width())
