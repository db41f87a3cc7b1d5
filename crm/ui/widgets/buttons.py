"""Buttons painted from the colour tokens: filled, outlined, or an icon alone."""

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from crm.ui.commands import Command
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting

Look = Literal["primary", "plain", "flat", "link"]

HEIGHT = 32
_ICON = 18
_GAP = 9
_PAD = 14


def key_tip(text: str, keys: tuple[str, ...]) -> str:
    """Return a tool tip that names the thing and the first of its keys."""
    if not keys:
        return text
    from crm.ui.widgets.pills import key_text

    return f"{text} ({key_text(keys[0])})"


class Button(QPushButton):
    """A push button with an icon. One *primary* a page; clicking takes no focus from the list."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        parent: QWidget | None = None,
        *,
        look: Look = "plain",
    ) -> None:
        """Show *text* beside the icon of that name."""
        super().__init__(text, parent)
        self.look: Look = look
        self.icon_name = icon
        self.setFont(fonts.sized(fonts.BODY, "semibold" if look == "primary" else "medium"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @classmethod
    def of(cls, command: Command, *, look: Look = "plain") -> "Button":
        """Return a button which does *command* and names its key in the tool tip."""
        button = cls(command.text, command.icon, look=look)
        button.clicked.connect(lambda: command.run() if command.enabled() else None)
        button.setToolTip(painting.plain_tip(key_tip(command.text, command.keys)))
        return button

    def plain_text(self) -> str:
        """Return the text without the marks of mnemonics."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def sizeHint(self) -> QSize:
        """Return the size of icon, text and padding."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.plain_text())
        width = words + 2 * self._pad()
        return QSize(width + (_ICON + _GAP if self.icon_name else 0), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter like Space: else a dialog would press its default in place of this one."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text or colours."""
        super().changeEvent(event)
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, focus ring, icon and text."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        ink = self._paint_box(painter)
        left = self._pad()
        if self.icon_name:
            place = painting.square(left - 1, self.height() // 2, _ICON)
            place = painting.mirrored(self.layoutDirection(), self.rect(), place)
            icons.draw(painter, self.icon_name, ink, QRectF(place))
            left += _ICON + _GAP
        rest = QRect(left, 0, self.width() - left - self._pad() + 4, self.height())
        rest = painting.mirrored(self.layoutDirection(), self.rect(), rest)
        painting.text(painter, rest, self.plain_text(), self.font(), ink)
        painter.end()

    def _pad(self) -> int:
        """Return the room beside the words; a link stands in line with the text around it."""
        return 0 if self.look == "link" else _PAD

    def _paint_box(self, painter: QPainter) -> str:
        if self.look == "link":
            return self._paint_link(painter)
        t, rect = tokens(), QRectF(self.rect())
        down, over = self.isDown(), self.underMouse() and self.isEnabled()
        if self.look == "primary":
            fill = t.accent_hover if down or over else t.accent
            outline, ink = None, t.accent_text
        else:
            fill = t.selected if down else t.hover if over else t.surface
            outline, ink = t.border2, t.text
            if self.look == "flat" and not over and not down:
                fill, outline = "", None
        if not self.isEnabled():
            fill, outline, ink = t.hover, t.border, t.faint
        painting.box(painter, rect, 6, fill=fill or None, outline=outline)
        if self.hasFocus():
            ring = t.text if self.look == "primary" else t.accent
            painting.box(painter, rect, 6, outline=ring, width=2)
        return ink

    def _paint_link(self, painter: QPainter) -> str:
        """Paint no box, but a line under the words while they are pointed at or have the focus."""
        ink = tokens().accent
        if self.underMouse() or self.hasFocus():
            foot = self.height() // 2 + QFontMetrics(self.font()).height() // 2
            width = 2 if self.hasFocus() else 1
            painter.fillRect(0, foot, self.width(), width, QColor(ink))
        return ink


class IconButton(Button):
    """A square button with an icon alone; its name is spoken and shown as a tool tip."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        """Show the icon; *name* says what it does."""
        super().__init__("", icon, parent, look="flat")
        self.set_name(name)

    def set_name(self, name: str, keys: tuple[str, ...] = ()) -> None:
        """Say what it does, and by which *keys* that is done too."""
        self.setAccessibleName(name)
        self.setToolTip(painting.plain_tip(key_tip(name, keys)))

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(HEIGHT, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon in the middle."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        ink = self._paint_box(painter)
        middle = painting.square((self.width() - _ICON) // 2, self.height() // 2, _ICON)
        icons.draw(painter, self.icon_name, tokens().muted if ink else ink, QRectF(middle))
        painter.end()
