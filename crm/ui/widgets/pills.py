"""Small painted signs: status pills, key caps, avatars."""

import re

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm.ui.theme import fonts
from crm.ui.theme.appearance import tokens
from crm.ui.theme.tokens import Tone, hue_of
from crm.ui.widgets import painting

PILL_HEIGHT = 20
_RETURN = re.compile(r"\bReturn\b")


def pill_width(text: str) -> int:
    """Return the width of a pill that says *text*."""
    return QFontMetrics(pill_font()).horizontalAdvance(text) + 17


def pill_font() -> QFont:
    """Return the font of pills. Do not change it."""
    return fonts.kept(fonts.SMALL, "semibold")


def draw_pill(painter: QPainter, rect: QRectF, text: str, tone: Tone, fill: str = "") -> None:
    """Paint a pill; *fill* replaces the tone's own, on a row that is selected."""
    ink, soft = tokens().pill(tone)
    outline = ink if tokens().contrast else None
    painting.box(painter, rect, rect.height() / 2, fill=fill or soft, outline=outline)
    painting.text(painter, rect.toRect(), text, pill_font(), ink, painting.CENTER)


def draw_avatar(painter: QPainter, rect: QRectF, name: str, letters: str) -> None:
    """Paint the circle with somebody's initials in the hue that belongs to the name."""
    ink, soft = tokens().hues[hue_of(name)]
    outline = ink if tokens().contrast else None
    painting.box(painter, rect, rect.width() / 2, fill=soft, outline=outline)
    font = fonts.sized(0.88 if rect.width() < 44 else 0.98, "semibold")
    painting.text(painter, rect.toRect(), letters, font, ink, painting.CENTER)


def initials(name: str) -> str:
    """Return one or two letters for *name*: the first of its first and of its last word."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] if len(words) == 1 else words[0][0] + words[-1][0]
    return letters.upper()


class Pill(QWidget):
    """A status in a word on a soft ground."""

    def __init__(self, text: str, tone: Tone, parent: QWidget | None = None) -> None:
        """Say *text* in the colours of *tone*."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    def set(self, text: str, tone: Tone) -> None:
        """Say something else."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return what it says."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the size of the text and its padding."""
        return QSize(pill_width(self._text), PILL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a pill is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), self._text, self._tone)
        painter.end()


def key_text(key: str) -> str:
    """Return a key as the system and the language write it: Ctrl+Enter, Strg+Eingabe.

    What is no key, such as "1–9", comes back as it is. Return is called Enter, as keyboards do.
    """
    if len(key) == 1:
        return key
    from PySide6.QtGui import QKeySequence

    sequence = QKeySequence(_RETURN.sub("Enter", key))
    return sequence.toString(QKeySequence.SequenceFormat.NativeText) or key


class KeyCap(QWidget):
    """The picture of a key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """Show *key*, for example J or Ctrl+Z."""
        super().__init__(parent)
        self._key = key_text(key)
        self.setAccessibleName(self._key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the text and its padding, at least a square."""
        metrics = QFontMetrics(fonts.sized(fonts.SMALL, "medium"))
        return QSize(max(24, metrics.horizontalAdvance(self._key) + 15), 19)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        t = tokens()
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 4, fill=t.surface, outline=t.border2)
        font = fonts.sized(fonts.SMALL, "medium")
        painting.text(painter, self.rect(), self._key, font, t.muted, painting.CENTER)
        painter.end()


class Avatar(QWidget):
    """A circle with initials."""

    def __init__(self, size: int = 50, parent: QWidget | None = None) -> None:
        """Make it *size* pixels wide, empty at first."""
        super().__init__(parent)
        self._name = ""
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        """Show the initials of *name*; screen readers skip it, the name stands beside it."""
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        draw_avatar(painter, QRectF(self.rect()), self._name, initials(self._name))
        painter.end()
