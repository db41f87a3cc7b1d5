"""Where one is in a sequence of steps: numbered circles joined by lines."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting

_CIRCLE = 23
_GAP = 8
_LINE = 40


class Stepper(QWidget):
    """Shows the steps; those before `current` are ticked."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        """Show *steps* by name, the first one current."""
        super().__init__(parent)
        self._steps = list(steps)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def current(self) -> int:
        """Return the current step, from 0."""
        return self._current

    def set_current(self, number: int) -> None:
        """Move on to step *number*, from 0."""
        self._current = number
        words = self.tr("Step {number} of {count}: {name}")
        name = self._steps[min(number, len(self._steps) - 1)]
        self.setAccessibleName(words.format(number=number + 1, count=len(self._steps), name=name))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of all steps with their lines."""
        return QSize(sum(self._widths()) + (_LINE + 24) * (len(self._steps) - 1), 28)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the circles and the current name: other names may be left out."""
        return QSize(len(self._steps) * (_CIRCLE + 24) + max(self._widths()), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circles, names and lines."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roomy = self.width() >= self.sizeHint().width()
        left, middle = 0, self.height() // 2
        for number, name in enumerate(self._steps):
            self._paint_circle(
                painter, number, self._mirror(painting.square(left, middle, _CIRCLE))
            )
            left += _CIRCLE + _GAP
            if roomy or number == self._current:
                font = self._font(number)
                width = QFontMetrics(font).horizontalAdvance(name) + 2
                ink = tokens().text if number == self._current else tokens().muted
                place = self._mirror(QRect(left, 0, width, self.height()))
                painting.text(painter, place, name, font, ink)
                left += width + 12
            if number + 1 < len(self._steps):
                length = _LINE if roomy else 10
                line = self._mirror(QRect(left, middle, length, 1))
                painter.setPen(QPen(QColor(tokens().border2), 1))
                painter.drawLine(line.topLeft(), line.topRight())
                left += length + 12
        painter.end()

    def _paint_circle(self, painter: QPainter, number: int, rect: QRect) -> None:
        t, box = tokens(), QRectF(rect)
        if number > self._current:
            painting.box(painter, box, _CIRCLE, outline=t.input, width=1.4)
        else:
            painting.box(painter, box, _CIRCLE, fill=t.accent)
        if number < self._current:
            icons.draw(painter, "check", t.accent_text, box.adjusted(4, 4, -4, -4))
            return
        ink = t.muted if number > self._current else t.accent_text
        font = fonts.sized(fonts.SMALL, "semibold")
        painting.text(painter, rect, str(number + 1), font, ink, painting.CENTER)

    def _font(self, number: int) -> QFont:
        return fonts.sized(fonts.BODY, "semibold" if number == self._current else "regular")

    def _widths(self) -> list[int]:
        bold = QFontMetrics(fonts.sized(fonts.BODY, "semibold"))
        return [_CIRCLE + _GAP + bold.horizontalAdvance(name) + 2 for name in self._steps]

    def _mirror(self, rect: QRect) -> QRect:
        return painting.mirrored(self.layoutDirection(), self.rect(), rect)
