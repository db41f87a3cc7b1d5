"""Paints the lines of a list of work: headings of 32 pixels, items of 86."""

from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.theme.tokens import Tokens, Tone
from crm.ui.widgets import painting
from crm.ui.widgets.pills import (
    PILL_HEIGHT,
    draw_avatar,
    draw_pill,
    initials,
    pill_width,
)
from crm.ui.worklist.lines import Heading
from crm.ui.worklist.model import HEADING, LINGERS, MARKED, ROW, WorkModel

ROW_HEIGHT = 86
HEADING_HEIGHT = 32
PILL_TOP = 54
LEFT = 66
EDGE = 16

_tr = QCoreApplication.translate


class WorkDelegate(QStyledItemDelegate):
    """Paints with the tokens of the moment and mirrors itself right to left."""

    line: "type[Line]"

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a line."""
        heading = index.data(HEADING) is not None
        return QSize(200, HEADING_HEIGHT if heading else ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(option.direction)
        line = self.line(painter, rect, state, index)
        heading = index.data(HEADING)
        if heading is not None:
            line.heading(heading)
        else:
            line.row(index.data(ROW))
        painter.restore()


class Line:
    """One line while it is painted."""

    def __init__(
        self,
        painter: QPainter,
        rect: QRect,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.painter, self.rect, self.index = painter, rect, index
        self.t: Tokens = tokens()
        model = index.model()
        assert isinstance(model, WorkModel)
        self.model = model
        self.selected = bool(state & QStyle.StateFlag.State_Selected)
        self.focused = self.selected and bool(state & QStyle.StateFlag.State_HasFocus)
        self.hovered = bool(state & QStyle.StateFlag.State_MouseOver)

    def place(self, left: int, top: int, width: int, height: int) -> QRect:
        """Return the rectangle at *left*, *top* of this line, mirrored where that is read so."""
        part = QRect(self.rect.topLeft() + QPoint(left, top), QSize(width, height))
        return painting.mirrored(self.painter.layoutDirection(), self.rect, part)

    def heading(self, heading: Heading) -> None:
        """Paint the heading of a group."""
        t, width = self.t, self.rect.width()
        ink = t.overdue[0] if heading.key in ("late", "overdue") else t.muted
        left = EDGE
        if self.selected or (self.hovered and heading.key == "done"):
            self.painter.fillRect(self.rect, QColor(t.selected if self.selected else t.hover))
        if heading.key == "done":
            name = "chevron-down" if self.model.done_open() else "chevron-right"
            icons.draw(self.painter, name, ink, QRectF(self.place(left - 3, 9, 16, 16)))
            left += 18
        font = fonts.kept(fonts.SMALL, "semibold")
        area = self.place(left, 4, width - left - 60, HEADING_HEIGHT - 6)
        painting.text(self.painter, area, self.model.heading_text(heading.key), font, ink)
        area = self.place(width - EDGE - 60, 4, 60, HEADING_HEIGHT - 6)
        count = str(heading.count)
        painting.text(self.painter, area, count, fonts.kept(fonts.SMALL), t.muted, painting.RIGHT)

    def row(self, row: Any) -> None:
        """Paint an item, or its outline while it is on its way."""
        self._ground()
        if row is None:
            self._outline()
            return
        gone = bool(self.index.data(LINGERS))
        self._marks(row, unread=self.is_unread(row))
        self.first_lines(row, gone=gone)
        self.third_line(row, gone=gone)

    def is_unread(self, row: Any) -> bool:  # noqa: ARG002 - some lists have none
        """Say whether a row gets the dot of what nobody has looked at."""
        return False

    def first_lines(self, row: Any, *, gone: bool) -> None:
        """Paint the name with what stands at the end of its line, and the line below."""
        raise NotImplementedError

    def third_line(self, row: Any, *, gone: bool) -> None:
        """Paint the last line, with its pills."""
        raise NotImplementedError

    def head(self, name: str, aside: str, *, urgent: bool, strong: bool, gone: bool) -> None:
        """Paint the first line: *name* and, at the end, *aside*, in red if it is *urgent*."""
        t, width = self.t, self.rect.width()
        font = fonts.kept(fonts.SECOND, "medium" if urgent else "regular")
        taken = QFontMetrics(font).horizontalAdvance(aside) + 2
        area = self.place(width - EDGE - taken, 9, taken, 20)
        ink = t.overdue[0] if urgent else t.muted
        painting.text(self.painter, area, aside, font, ink, painting.RIGHT)
        font = fonts.kept(fonts.BODY, "semibold" if strong else "medium")
        area = self.place(LEFT, 9, width - LEFT - EDGE - taken - 8, 20)
        painting.text(self.painter, area, name, font, t.faint if gone else t.text)

    def second(self, words: str, *, gone: bool, ink: str = "") -> None:
        """Paint the second line, or that the item is here no longer."""
        if gone:
            words = _tr("WorklistDelegate", "no longer matches this view")
        area = self.place(LEFT, 28, self.rect.width() - LEFT - EDGE, 19)
        painting.text(self.painter, area, words, fonts.kept(fonts.SECOND), ink or self.t.muted)

    def pill(self, right: int, text: str, tone: Tone, fill: str = "") -> int:
        """Paint a pill that ends at *right*; return where the next thing may end."""
        left = right - pill_width(text)
        box = QRectF(self.place(left, PILL_TOP, pill_width(text), PILL_HEIGHT))
        draw_pill(self.painter, box, text, tone, fill)
        return left - 6

    def words(self, text: str, right: int, *, gone: bool) -> None:
        """Paint the words of the third line, which end at *right*."""
        area = self.place(LEFT, PILL_TOP, right - LEFT - 3, PILL_HEIGHT)
        text = painting.isolate(" ".join(text.split()))
        ink = self.t.faint if gone else self.t.muted
        painting.text(self.painter, area, text, fonts.kept(0.96), ink)

    def _ground(self) -> None:
        t = self.t
        if self.selected or self.hovered:
            self.painter.fillRect(self.rect, QColor(t.selected if self.selected else t.hover))
        line = self.place(64, ROW_HEIGHT - 1, self.rect.width() - 64, 1)
        self.painter.fillRect(line, QColor(t.border))
        if self.selected:
            self.painter.fillRect(self.place(0, 0, 3, ROW_HEIGHT), QColor(t.accent))
            if t.contrast or self.focused:
                painting.box(self.painter, QRectF(self.rect), 0, outline=t.accent, width=2)

    def _outline(self) -> None:
        for top, width in ((14, 120), (34, 90), (58, 220)):
            box = QRectF(self.place(LEFT, top, width, 9))
            painting.box(self.painter, box, 4, fill=self.t.hover)
        painting.box(self.painter, QRectF(self.place(18, 12, 36, 36)), 18, fill=self.t.hover)

    def _marks(self, row: Any, *, unread: bool) -> None:
        t, circle = self.t, QRectF(self.place(18, 12, 36, 36))
        if unread:
            painting.box(self.painter, QRectF(self.place(7, 27, 6, 6)), 3, fill=t.accent)
        if self.index.data(MARKED):
            painting.box(self.painter, circle, 18, fill=t.accent)
            icons.draw(self.painter, "check", t.accent_text, circle.adjusted(8, 8, -8, -8))
        else:
            draw_avatar(self.painter, circle, row.name, initials(row.name))
