"""A coloured strip that says something important, with buttons at its end."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import ElidingLabel

BannerTone = Literal["warn", "done", "overdue"]

_SHARED_FROM = 640


class Banner(QWidget):
    """One or two lines on a soft ground; buttons are added with `add_button`."""

    def __init__(
        self,
        icon: str = "warning",
        tone: BannerTone = "warn",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty banner with an icon at its start."""
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self._shared: ActionRow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(11, 8, 11, 8)
        self._parts.setSpacing(10)
        row, self._row = QHBoxLayout(), QHBoxLayout()
        row.addSpacing(32)  # the icon; margins would not be mirrored right to left
        self._row.setSpacing(10)
        self._row.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        weight = "semibold" if tone == "warn" else "medium"
        self.title = ElidingLabel(tone=tone, weight=weight)
        self.detail = ElidingLabel(tone=tone, size=fonts.SECOND)
        lines.addStretch(1)
        lines.addWidget(self.title)
        lines.addWidget(self.detail)
        lines.addStretch(1)
        row.addLayout(lines, 1)
        self._parts.addLayout(row, 1)
        self._parts.addLayout(self._row)

    def say(self, title: str, detail: str = "") -> None:
        """Show *title* and, under it, *detail*."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(f"{title} {detail}".strip())

    def set_tone(self, tone: BannerTone, icon: str) -> None:
        """Change colours and icon."""
        self._icon, self._tone = icon, tone
        for label in (self.title, self.detail):
            label.set_tone(tone)
        self.update()

    def add_button(self, text: str) -> Button:
        """Add a button at the end and return it."""
        button = Button(text, parent=self)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def add_row(self, row: ActionRow) -> None:
        """Put a row that shares the room with the words, or has a line of its own below them."""
        self._parts.addWidget(row, 1)
        self._shared = row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where both would not have enough room beside."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        below = self._row.sizeHint().width() * 2 > self.width()
        row = self._shared
        if row is not None:
            below = below or self.width() < _SHARED_FROM
            whole = self.width() - 22  # what the words leave over is theirs
            row.setMaximumWidth(whole if below else row.width_within(whole // 2))
        self._parts.setDirection(ways.TopToBottom if below else ways.LeftToRight)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and icon."""
        t = tokens()
        ink, soft = {"warn": t.warn, "done": t.done, "overdue": t.overdue}[self._tone]
        outline = t.warn_border if self._tone == "warn" else None
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painting.box(painter, QRectF(self.rect()), 6, fill=soft, outline=outline)
        words = self.title.geometry().united(self.detail.geometry())
        middle = (words if self.detail.isVisible() else self.title.geometry()).center().y()
        place = painting.square(14, middle + 1, 18)
        place = painting.mirrored(self.layoutDirection(), self.rect(), place)
        icons.draw(painter, self._icon, ink, QRectF(place))
        painter.end()
