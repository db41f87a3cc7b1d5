"""Painting that several widgets and delegates share: boxes, focus rings, mirrored text."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPen

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
_ISOLATES = frozenset("\u2066\u2067\u2068")
_FENCES = "\u2066\u2068\u2069"


def isolate(text: str) -> str:
    """Return *text* fenced off, so that its direction and that of its surroundings do not mix."""
    return f"\u2068{text}\u2069"


def fenced(text: str) -> str:
    """Return *text* fenced off where the interface reads from right to left, if it is not yet."""
    if not QGuiApplication.isRightToLeft() or _ISOLATES.intersection(text):
        return text
    return isolate(text)


def dotted(parts: Iterable[str], dot: str = "  ·  ") -> str:
    """Return *parts* one behind the other as the interface reads, without empty ones."""
    return dot.join(fenced(part) for part in parts if part)


def left_to_right(text: str) -> str:
    """Return *text* that reads left to right in every language, such as a telephone number."""
    return f"\u2066{text}\u2069"


def plain_tip(text: str) -> str:
    """Return *text* for a tool tip: shown as it is, never read as HTML."""
    from html import escape

    return f"<qt>{escape(text)}</qt>"


def ground(painter: QPainter, rect: QRect, color: str) -> None:
    """Fill *rect*, without `fillRect`, for which Qt for Python makes all its gradients known."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRect(rect)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: str | None = None,
    outline: str | None = None,
    width: float = 1.0,
) -> None:
    """Paint a rounded box whose outline lies wholly inside *rect*."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(outline), width) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    half = width / 2 if outline else 0.0
    inner = rect.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, min(radius, inner.height() / 2), min(radius, inner.height() / 2))


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    color: str,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Paint one line of *words* into *rect*, cut with an ellipsis where it does not fit.

    *align* is meant for left-to-right and mirrored by the painter's layout direction. Words that
    begin with a number or a sign keep their order, unless parts of them are isolated already.
    """
    direction = painter.layoutDirection()
    if direction == Qt.LayoutDirection.RightToLeft:
        words = words if _ISOLATES.intersection(words) else isolate(words)
    elif words[1:-1].isascii():
        words = words.strip(_FENCES)  # nothing turns around in it, and it is painted much sooner
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(rect, _single_line(direction, align), shown)


def mirrored(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """Return where *part* of *whole* lies in an interface that reads in *direction*."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return part
    return part.translated(whole.left() + whole.right() - part.left() - part.right(), 0)


@cache
def aligned(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return *align*, which is meant for left-to-right, as it is in an interface in *direction*.

    This and `mirrored` do what `QStyle` does, whose many names take too long for a first picture.
    """
    if not align & Qt.AlignmentFlag.AlignHorizontal_Mask:
        align |= Qt.AlignmentFlag.AlignLeft
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
    if align & Qt.AlignmentFlag.AlignAbsolute or not align & sides:
        return align
    turned = align ^ sides if direction == Qt.LayoutDirection.RightToLeft else align
    return turned | Qt.AlignmentFlag.AlignAbsolute


@cache
def _single_line(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> int:
    return aligned(direction, align).value | Qt.TextFlag.TextSingleLine.value


def square(left: int, middle: int, size: int) -> QRect:
    """Return the square of *size* that starts at *left* and is centred on the line *middle*."""
    return QRect(QPoint(left, middle - size // 2), QSize(size, size))
