"""Paints the cells of the grid: check boxes, pills, tags, dates that have passed, headings."""

from datetime import date

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from crm.queries.grid_rows import GridGroup, GridRow
from crm.ui.contacts import words
from crm.ui.contacts.model import GridModel
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.theme.tokens import Tone
from crm.ui.widgets import painting
from crm.ui.widgets.pills import PILL_HEIGHT, draw_pill, pill_width

ROW_HEIGHT = 38
CHECK_WIDTH = 44
BOX = 16
PAD = 8

_tr = QCoreApplication.translate


def draw_check(painter: QPainter, rect: QRect, *, on: bool, partly: bool = False) -> None:
    """Paint a check box in the middle of *rect*."""
    t = tokens()
    place = QRectF(painting.square(rect.center().x() - BOX // 2, rect.center().y() + 1, BOX))
    if on or partly:
        painting.box(painter, place, 4, fill=t.accent)
    else:
        painting.box(painter, place, 4, fill=t.surface, outline=t.input)
    if on:
        icons.draw(painter, "check", t.accent_text, place.adjusted(2, 2, -2, -2))
    elif partly:
        painter.fillRect(place.adjusted(4, 7, -4, -7), QColor(t.accent_text))


_SELECTED: int = QStyle.StateFlag.State_Selected.value
_HOVERED: int = QStyle.StateFlag.State_MouseOver.value
_FOCUSED: int = QStyle.StateFlag.State_HasFocus.value


class GridDelegate(QStyledItemDelegate):
    """Paints with the tokens of the moment and mirrors itself right to left."""

    def __init__(self, model: GridModel, view: QAbstractItemView) -> None:
        """Paint what *model* knows."""
        super().__init__(view)
        self._model, self._view = model, view
        self._fonts: dict[str, QFont] = {}  # for as long as a line is painted

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        state: int = option.state.value  # flags as numbers: asked thrice for each cell
        line = index.row()
        item = self._model.lines.at(line)
        if index.column() == 0:
            self._fonts.clear()
        painter.save()
        painter.setClipRect(rect)
        painter.setLayoutDirection(option.direction)
        if isinstance(item, GridGroup):
            whole = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
            self._heading(painter, whole, item, current=self._view.currentIndex().row() == line)
        else:
            self._ground(painter, rect, item, state)
            if index.column() == 0:
                draw_check(painter, rect, on=item in self._model.marks)
            else:
                row = self._model.row_at(line)
                self._cell(painter, rect, row, index.column(), marked=item in self._model.marks)
            self._ring(painter, rect, index, state)
        painter.restore()

    def _sized(self, weight: str) -> QFont:
        """Return the font of a cell. Asking for the font of the application takes a while."""
        if weight not in self._fonts:
            self._fonts[weight] = fonts.kept(fonts.BODY, weight)
        return self._fonts[weight]

    def wanted_width(self, line: int, column: int) -> int:
        """Return how wide a cell would have to be to show everything."""
        row = self._model.row_at(line)
        value = row.values[column - 1] if row is not None else None
        if isinstance(value, tuple):
            return sum(pill_width(tag) + 6 for tag in value) + 2 * PAD
        text = words.shown(value)
        if text in words.TONES and self._model.columns[column - 1].key == "status":
            return pill_width(words.status(text)) + 2 * PAD
        weight = "semibold" if self._model.columns[column - 1].key == "name" else "regular"
        metrics = QFontMetrics(fonts.kept(fonts.BODY, weight))
        return metrics.horizontalAdvance(text) + 2 * PAD + 4

    def _ground(self, painter: QPainter, rect: QRect, contact_id: int, state: int) -> None:
        t = tokens()
        if contact_id in self._model.marks or state & _SELECTED:
            painter.fillRect(rect, QColor(t.selected))
        elif state & _HOVERED:
            painter.fillRect(rect, QColor(t.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(t.border))

    def _ring(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        state: int,
    ) -> None:
        """Paint the ring around the current cell while the grid has the focus."""
        if state & _FOCUSED and index.column() > 0:
            ring = QRectF(rect).adjusted(1, 1, -1, -2)
            painting.box(painter, ring, 4, outline=tokens().accent, width=2)

    def _heading(self, painter: QPainter, whole: QRect, group: GridGroup, *, current: bool) -> None:
        t = tokens()
        painter.fillRect(whole, QColor(t.selected if current else t.hover))
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, QColor(t.border))
        folded = group.title in self._model.lines.folded
        direction = painter.layoutDirection()
        place = QRect(whole.topLeft() + QPoint(14, 11), QSize(16, 16))
        place = painting.mirrored(direction, whole, place)
        name = "chevron-right" if folded else "chevron-down"
        icons.draw(painter, name, t.muted, QRectF(place))
        title = painting.isolate(words.group_title(group.title))
        text = (
            _tr("ContactsDelegate", "%1 (%2)")
            .replace("%1", title)
            .replace("%2", QLocale().toString(group.count))
        )
        area = painting.mirrored(direction, whole, whole.adjusted(CHECK_WIDTH + PAD, 0, -PAD, 0))
        painting.text(painter, area, text, fonts.kept(fonts.BODY, "semibold"), t.text)

    def _cell(
        self, painter: QPainter, rect: QRect, row: GridRow | None, column: int, *, marked: bool
    ) -> None:
        t, inner = tokens(), rect.adjusted(PAD, 0, -PAD, -1)
        if row is None:
            bar = QRect(inner.left(), inner.center().y() - 4, min(inner.width(), 70), 9)
            bar = painting.mirrored(painter.layoutDirection(), inner, bar)
            painter.fillRect(bar, QColor(t.hover))
            return
        value, key = row.values[column - 1], self._model.columns[column - 1].key
        gone = row.id in self._model.lingering
        if value is None or value == "":
            return
        if isinstance(value, tuple):
            self._tags(painter, inner, value, marked=marked)
        elif key == "status" and value in words.TONES:
            self._pill(painter, inner, str(value), marked=marked)
        elif key == "name":
            self._name(painter, inner, str(value), gone=gone)
        else:
            late = key == "due" and isinstance(value, date) and value < self._model.today
            ink = t.faint if gone else t.overdue[0] if late else _ink(key)
            weight = "medium" if late else "regular"
            shown = painting.isolate(words.shown(value))
            painting.text(painter, inner, shown, self._sized(weight), ink)

    def _name(self, painter: QPainter, inner: QRect, name: str, *, gone: bool) -> None:
        t, font = tokens(), self._sized("semibold")
        name = painting.isolate(" ".join(name.split()))
        if not gone:
            painting.text(painter, inner, name, font, t.text)
            return
        top = QRect(inner.left(), inner.top() + 2, inner.width(), 18)
        painting.text(painter, top, name, font, t.faint)
        below = QRect(inner.left(), inner.top() + 19, inner.width(), 15)
        why = _tr("ContactsDelegate", "no longer matches this view")
        painting.text(painter, below, why, fonts.kept(fonts.HEADING), t.muted)

    def _pill(self, painter: QPainter, inner: QRect, text: str, *, marked: bool) -> None:
        tone, text = words.TONES[text], words.status(text)
        width = min(pill_width(text), inner.width())
        self._one_pill(painter, inner, 0, width, text, marked=marked, tone=tone)

    def _tags(
        self, painter: QPainter, inner: QRect, tags: tuple[str, ...], *, marked: bool
    ) -> None:
        left = 0
        for number, tag in enumerate(tags):
            width, rest = pill_width(tag), len(tags) - number - 1
            room = inner.width() - left - (pill_width(f"+{rest}") + 6 if rest else 0)
            if width > room and number:
                more = f"+{rest + 1}"
                self._one_pill(painter, inner, left, pill_width(more), more, marked=marked)
                return
            width = min(width, max(room, 30))
            self._one_pill(painter, inner, left, width, tag, marked=marked)
            left += width + 6

    def _one_pill(
        self,
        painter: QPainter,
        inner: QRect,
        left: int,
        width: int,
        text: str,
        *,
        marked: bool,
        tone: Tone = "neutral",
    ) -> None:
        top = inner.center().y() - PILL_HEIGHT // 2 + 1
        place = QRect(inner.left() + left, top, width, PILL_HEIGHT)
        place = painting.mirrored(painter.layoutDirection(), inner, place)
        fill = tokens().surface if marked else ""
        draw_pill(painter, QRectF(place), text, tone, fill)


def _ink(key: str) -> str:
    return tokens().text if key in ("email", "phone", "city") else tokens().muted
