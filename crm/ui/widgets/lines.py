"""What every line of a plain list has around its text, whatever the list is of."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting


@contextmanager
def painted_line(painter: QPainter, option: QStyleOptionViewItem) -> Iterator[None]:
    """Paint the ground of a selected line and the frame of a focused one; a rule comes below it.

    What is painted meanwhile reads as the view does. The painter is left as it was.
    """
    t, rect, state = tokens(), option.rect, option.state
    painter.save()
    painter.setLayoutDirection(option.direction)
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(t.selected))
    if state & QStyle.StateFlag.State_HasFocus:
        painting.box(painter, QRectF(rect), 0, outline=t.accent, width=2)
    yield
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.border))
    painter.restore()
