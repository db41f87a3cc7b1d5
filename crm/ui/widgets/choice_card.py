"""A wide button with an icon, a title and a line that explains what comes of choosing it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting

_HEIGHT = 66


class ChoiceCard(QAbstractButton):
    """One of a few ways to go on; the title is also its name for screen readers."""

    def __init__(self, title: str, detail: str, icon: str, parent: QWidget | None = None) -> None:
        """Show *title* over *detail*."""
        super().__init__(parent)
        self.detail, self.icon_name = detail, icon
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the height of two lines with room around them."""
        return QSize(420, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, icon and both lines."""
        t, whole = tokens(), self.rect()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        fill = t.selected if self.isDown() else t.hover if self.underMouse() else t.surface
        painting.box(painter, QRectF(whole), 8, fill=fill, outline=t.border2)
        if self.hasFocus():
            painting.box(painter, QRectF(whole), 8, outline=t.accent, width=2)
        place = self._mirror(painting.square(20, whole.height() // 2, 22))
        icons.draw(painter, self.icon_name, t.accent, QRectF(place))
        width = whole.width() - 60 - 40
        title = self._mirror(QRect(60, 12, width, 22))
        painting.text(painter, title, self.text(), fonts.sized(1.04, "semibold"), t.text)
        detail = self._mirror(QRect(60, 33, width, 20))
        painting.text(painter, detail, self.detail, fonts.sized(fonts.SECOND), t.muted)
        arrow = self._mirror(painting.square(whole.width() - 34, whole.height() // 2, 16))
        icons.draw(painter, "chevron-right", t.faint, QRectF(arrow))
        painter.end()

    def _mirror(self, rect: QRect) -> QRect:
        return painting.mirrored(self.layoutDirection(), self.rect(), rect)
