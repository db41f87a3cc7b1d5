"""How a line of a timeline is painted: icon, what happened, by whom, and the day."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm.queries.rows import TimelineRow
from crm.ui.inbox import words
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.timeline.model import ROW, AnyIndex, TimelineModel, is_logged
from crm.ui.widgets import painting

_tr = QCoreApplication.translate
LINE_HEIGHT = 25
_ICONS = {
    "signup": "inbox",
    "resubmitted": "refresh",
    "followup": "clock",
    "event": "calendar",
    "order": "book",
    "consent": "check",
    "import": "upload",
    "closed": "check",
    "status": "arrow-right",
    "snoozed": "moon",
    "waiting": "hourglass",
    "call": "phone",
    "email": "mail",
    "message": "message",
    "meeting": "people",
    "letter": "letter",
    "note": "note",
}


class TimelineDelegate(QStyledItemDelegate):
    """Paints icon, what happened, by whom, and the day."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return one line."""
        return QSize(120, LINE_HEIGHT)

    def icon(self, row: TimelineRow, _index: AnyIndex) -> str:
        """Return the name of the icon at the start."""
        return _ICONS.get(row.kind, "dot")

    def indent(self, _row: TimelineRow) -> int:
        """Return how far the line begins from the start."""
        return 0

    def end(self, row: TimelineRow, now: datetime, *, active: bool) -> tuple[str, str]:
        """Return what stands at the end, and its colour; *active* is the line one is about to use."""
        if active and is_logged(row):
            return _tr("Timeline", "Edit"), tokens().accent
        day = words.day_text(words.local(row.at).date(), words.local(now).date())
        return day, tokens().muted

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one line."""
        row = index.data(ROW)
        model = index.model()
        if row is None or not isinstance(model, TimelineModel) or model.now is None:
            return
        t, rect, direction = tokens(), option.rect, option.direction
        painter.save()
        painter.setLayoutDirection(direction)
        start = self.indent(row)

        def place(left: int, width: int) -> QRect:
            part = QRect(rect.left() + left, rect.top(), width, rect.height())
            return painting.mirrored(direction, rect, part)

        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, QColor(t.hover))
        icon = painting.square(start, rect.height() // 2, 16).translated(rect.topLeft())
        icon = painting.mirrored(direction, rect, icon)
        icons.draw(painter, self.icon(row, index), t.muted, QRectF(icon))
        using = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        end, ink = self.end(row, model.now, active=bool(option.state & using))
        small, body = fonts.sized(fonts.SECOND), fonts.sized(fonts.BODY)
        taken = QFontMetrics(small).horizontalAdvance(end) + 2
        right = rect.width() - taken
        painting.text(painter, place(right, taken), end, small, ink, painting.RIGHT)
        wanted = QFontMetrics(body).horizontalAdvance(row.title) + 2
        width = min(wanted, right - start - 26 - 12)
        painting.text(painter, place(start + 26, width), row.title, body, t.text)
        rest = painting.dotted((row.detail, row.by), "\u00a0\u00a0·\u00a0\u00a0")
        left = start + 26 + width + 10
        if right - left > 40:
            painting.text(painter, place(left, right - left - 12), rest, small, t.faint)
        painter.restore()
