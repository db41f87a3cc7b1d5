"""Paints the lines of the Inbox list: headings of 32 pixels, inquiries of 86."""

from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm.queries.rows import InboxRow
from crm.ui.inbox import words
from crm.ui.inbox.lines import Heading
from crm.ui.inbox.model import DRAFT, HEADING, LINGERS, MARKED, ROW, InboxModel
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.theme.tokens import Tokens
from crm.ui.widgets import painting
from crm.ui.widgets.pills import (
    PILL_HEIGHT,
    draw_avatar,
    draw_pill,
    initials,
    pill_width,
)

ROW_HEIGHT = 86
HEADING_HEIGHT = 32
_LEFT = 66
_EDGE = 16


@cache
def _font(factor: float, weight: str, _base: str) -> QFont:
    return fonts.sized(factor, weight)


def _sized(factor: float, weight: str = "regular") -> QFont:
    """Return a font, made once for as long as the application's own stays the same."""
    return _font(factor, weight, fonts.base_key())


class InboxDelegate(QStyledItemDelegate):
    """Paints with the tokens of the moment and mirrors itself right to left."""

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
        line = _Line(painter, rect, state, index)
        heading = index.data(HEADING)
        if heading is not None:
            line.heading(heading)
        else:
            line.row(index.data(ROW))
        painter.restore()


class _Line:
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
        assert isinstance(model, InboxModel)
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
        ink = t.overdue[0] if heading.key == "late" else t.muted
        left = _EDGE
        if self.selected or (self.hovered and heading.key == "done"):
            self.painter.fillRect(self.rect, QColor(t.selected if self.selected else t.hover))
        if heading.key == "done":
            name = "chevron-down" if self.model.done_open() else "chevron-right"
            icons.draw(self.painter, name, ink, QRectF(self.place(left - 3, 9, 16, 16)))
            left += 18
        font = _sized(fonts.SMALL, "semibold")
        area = self.place(left, 4, width - left - 60, HEADING_HEIGHT - 6)
        painting.text(self.painter, area, words.group_text(heading.key), font, ink)
        area = self.place(width - _EDGE - 60, 4, 60, HEADING_HEIGHT - 6)
        count = str(heading.count)
        painting.text(self.painter, area, count, _sized(fonts.SMALL), t.muted, painting.RIGHT)

    def row(self, row: InboxRow | None) -> None:
        """Paint an inquiry, or its outline while it is on its way."""
        self._ground()
        if row is None:
            self._outline()
            return
        gone = bool(self.index.data(LINGERS))
        self._marks(row)
        self._first_lines(row, gone=gone)
        self._third_line(row, gone=gone)

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
            box = QRectF(self.place(_LEFT, top, width, 9))
            painting.box(self.painter, box, 4, fill=self.t.hover)
        painting.box(self.painter, QRectF(self.place(18, 12, 36, 36)), 18, fill=self.t.hover)

    def _marks(self, row: InboxRow) -> None:
        t, circle = self.t, QRectF(self.place(18, 12, 36, 36))
        if row.unread:
            painting.box(self.painter, QRectF(self.place(7, 27, 6, 6)), 3, fill=t.accent)
        if self.index.data(MARKED):
            painting.box(self.painter, circle, 18, fill=t.accent)
            icons.draw(self.painter, "check", t.accent_text, circle.adjusted(8, 8, -8, -8))
        else:
            draw_avatar(self.painter, circle, row.name, initials(row.name))

    def _first_lines(self, row: InboxRow, *, gone: bool) -> None:
        t, width, now = self.t, self.rect.width(), self.model.now
        assert now is not None
        age = words.age_text(row, now)
        font = _sized(fonts.SECOND, "medium" if row.late else "regular")
        taken = QFontMetrics(font).horizontalAdvance(age) + 2
        ink = t.overdue[0] if row.late else t.muted
        area = self.place(width - _EDGE - taken, 9, taken, 20)
        painting.text(self.painter, area, age, font, ink, painting.RIGHT)
        font = _sized(fonts.BODY, "semibold" if row.unread else "medium")
        area = self.place(_LEFT, 9, width - _LEFT - _EDGE - taken - 8, 20)
        painting.text(self.painter, area, row.name, font, t.faint if gone else t.text)
        second = words.second_line(row)
        if gone:
            second = self.model.tr("no longer matches this view")
        area = self.place(_LEFT, 28, width - _LEFT - _EDGE, 19)
        painting.text(self.painter, area, second, _sized(fonts.SECOND), t.muted)

    def _third_line(self, row: InboxRow, *, gone: bool) -> None:
        t, right, top = self.t, self.rect.width() - _EDGE, 54
        text, tone = words.status_pill(row)
        right -= pill_width(text)
        fill = t.surface if self.selected and tone == "new" else ""
        box = QRectF(self.place(right, top, pill_width(text), PILL_HEIGHT))
        draw_pill(self.painter, box, text, tone, fill)
        if row.assignee is not None:
            letters = row.assignee.initials
            right -= pill_width(letters) + 6
            box = QRectF(self.place(right, top, pill_width(letters), PILL_HEIGHT))
            draw_pill(self.painter, box, letters, "neutral")
        if self.index.data(DRAFT):
            text = self.model.tr("Draft")
            right -= pill_width(text) + 6
            box = QRectF(self.place(right, top, pill_width(text), PILL_HEIGHT))
            draw_pill(self.painter, box, text, "neutral")
        if row.has_match:
            right -= 16 + 7
            icons.draw(
                self.painter, "people", t.active[0], QRectF(self.place(right, top + 2, 16, 16))
            )
        area = self.place(_LEFT, top, right - _LEFT - 9, PILL_HEIGHT)
        message = painting.isolate(" ".join(row.message.split()))
        painting.text(self.painter, area, message, _sized(0.96), t.faint if gone else t.muted)
