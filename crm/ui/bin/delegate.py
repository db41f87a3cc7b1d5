"""Paints a line of the bin: what it was, whose, and when it was deleted."""

from PySide6.QtCore import (
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from crm.queries.rows import BinRow
from crm.ui.bin.model import ROW, kind_words
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.lines import painted_line

HEIGHT = 44
_ICONS = {
    "contact": "person",
    "inquiry": "inbox",
    "followup": "clock",
    "interaction": "message",
    "event": "calendar",
}
_Index = QModelIndex | QPersistentModelIndex


class BinDelegate(QStyledItemDelegate):
    """One line of 44 pixels."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a line."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint icon, name, kind and moment."""
        row: BinRow = index.data(ROW)
        rect: QRect = option.rect
        t = tokens()

        def place(left: int, width: int) -> QRect:
            plain = QRect(rect.left() + left, rect.top(), width, rect.height())
            return painting.mirrored(option.direction, rect, plain)

        icon = painting.square(24, rect.height() // 2, 18).translated(rect.topLeft())
        icon = painting.mirrored(option.direction, rect, icon)
        width = rect.width()
        body = fonts.sized(fonts.BODY, "medium")
        small = fonts.sized(fonts.SECOND)
        when = _moment(row)
        with painted_line(painter, option):
            icons.draw(painter, _ICONS.get(row.kind, "file"), t.muted, QRectF(icon))
            painting.text(painter, place(56, max(width - 330, 90)), row.name, body, t.text)
            painting.text(painter, place(width - 266, 110), kind_words(row.kind), small, t.muted)
            painting.text(painter, place(width - 150, 126), when, small, t.muted, painting.RIGHT)


def _moment(row: BinRow) -> str:
    here = QDateTime.fromSecsSinceEpoch(int(row.deleted_at.timestamp()))
    return QLocale().toString(here, "d MMM yyyy HH:mm")
