"""The saved views in the sidebar: a line for each, with its count; moved by mouse and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm.queries.searching.rows import ViewRow
from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.theme.tokens import Tone
from crm.ui.views.words import view_name
from crm.ui.widgets import painting
from crm.ui.widgets.delegates import Index, option_rect, option_state

LINE_HEIGHT = 34
_GAP = 2
_VIEW = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1


class ViewList(QListWidget):
    """One view may be marked as the one that is shown.

    Signals carry the `ViewRow`: `opened`, `rename_wanted`, `removal_wanted`; `asked(object,
    QPoint)` wants the menu of a view there; `moved(object, int)` wants it up (-1) or down (1);
    `arranged(object)` carries the refs in the order that somebody has dragged them into.
    """

    opened = Signal(object)
    rename_wanted = Signal(object)
    removal_wanted = Signal(object)
    asked = Signal(object, QPoint)
    moved = Signal(object, int)
    arranged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.narrow = False
        self.shown_ref = ""
        self.setAccessibleName(self.tr("Saved views"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListWidget { background: transparent; border: 0; padding: 0; }")
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemClicked.connect(self._click)

    def show_views(self, views: Sequence[ViewRow]) -> None:
        """Show these, with the counts that are known already."""
        counts = {view.ref: self.count_of(view.ref) for view in self.views()}
        current = self.current_view()
        self.clear()
        for view in views:
            item = QListWidgetItem(view_name(view))
            item.setData(_VIEW, view)
            self.addItem(item)
            self._name(item, counts.get(view.ref))
            if current is not None and view.ref == current.ref:
                self.setCurrentItem(item)

    def views(self) -> list[ViewRow]:
        """Return what is shown, in order."""
        return [self.item(row).data(_VIEW) for row in range(self.count())]

    def current_view(self) -> ViewRow | None:
        """Return the view that keys act on."""
        row = self.currentRow()
        view: ViewRow | None = self.item(row).data(_VIEW) if row >= 0 else None
        return view

    def set_count(self, ref: str, count: int) -> None:
        """Show how many the view finds."""
        for row in range(self.count()):
            if self.item(row).data(_VIEW).ref == ref:
                self._name(self.item(row), count)

    def count_of(self, ref: str) -> int | None:
        """Return the count shown of a view, None if it is not known yet."""
        for row in range(self.count()):
            if self.item(row).data(_VIEW).ref == ref:
                found: int | None = self.item(row).data(_COUNT)
                return found
        return None

    def mark_shown(self, ref: str) -> None:
        """Mark the view whose list is on the page; "" for none."""
        self.shown_ref = ref
        self.viewport().update()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Show icons alone."""
        self.narrow = narrow
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(100, self.count() * (LINE_HEIGHT + _GAP))

    def minimumSizeHint(self) -> QSize:
        """Ask for one line: it scrolls."""
        return QSize(40, LINE_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, rename, remove and move views by keys; leave letters to the window."""
        view, key = self.current_view(), event.key()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and alt and view is not None:
            self.moved.emit(view, -1 if key == Qt.Key.Key_Up else 1)
        elif key in _MOVING:
            super().keyPressEvent(event)
        elif view is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(view)
        elif view is not None and key == Qt.Key.Key_F2:
            self.rename_wanted.emit(view)
        elif view is not None and key == Qt.Key.Key_Delete:
            self.removal_wanted.emit(view)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the view under the mouse, or of the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if by_mouse else self.currentItem()
        if item is not None:
            self.setCurrentItem(item)
            below = self.visualItemRect(item).bottomLeft()
            place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(below)
            self.asked.emit(item.data(_VIEW), place)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the order in which the views stand after somebody has dragged one."""
        super().dropEvent(event)
        self.arranged.emit([view.ref for view in self.views()])

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        self.viewport().update()

    def _click(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(_VIEW))

    def _name(self, item: QListWidgetItem, count: int | None) -> None:
        item.setData(_COUNT, count)
        shown = item.text() if count is None else f"{item.text()}, {QLocale().toString(count)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, shown)
        item.setToolTip(painting.plain_tip(f"{shown}\n{item.data(_VIEW).search}"))


class _Delegate(QStyledItemDelegate):
    """Paints a line like those of the pages above."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown, t = self.parent(), tokens()
        assert isinstance(shown, ViewList)
        view: ViewRow = index.data(_VIEW)
        state, direction = option_state(option), shown.layoutDirection()
        rect = option_rect(option).adjusted(0, 0, 0, -_GAP)
        on = view.ref == shown.shown_ref
        painter.save()
        painter.setLayoutDirection(direction)
        edge = t.text if t.contrast else None
        if on or state & QStyle.StateFlag.State_MouseOver:
            fill = t.surface if on else t.hover
            painting.box(painter, QRectF(rect), 6, fill=fill, outline=edge)
        if shown.hasFocus() and index.row() == shown.currentRow():
            painting.box(painter, QRectF(rect), 6, outline=t.accent, width=2)
        left = rect.left() + ((rect.width() - 18) // 2 if shown.narrow else 10)
        place = painting.square(left, rect.center().y() + 1, 18)
        place = painting.mirrored(direction, rect, place)
        icons.draw(painter, view.icon or "search", _ink(view, on=on), QRectF(place))
        if not shown.narrow:
            _paint_words(painter, rect, index, on=on)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(40, LINE_HEIGHT + _GAP)


def _paint_words(painter: QPainter, rect: QRect, index: Index, *, on: bool) -> None:
    t, direction = tokens(), painter.layoutDirection()
    taken, count = 6, index.data(_COUNT)
    if count:
        words, font = QLocale().toString(count), fonts.sized(0.88, "semibold")
        width = QFontMetrics(font).horizontalAdvance(words) + 2
        place = QRect(rect.right() - 12 - width, rect.top(), width, rect.height())
        place = painting.mirrored(direction, rect, place)
        painting.text(painter, place, words, font, t.muted, painting.CENTER)
        taken = width + 16
    room = QRect(rect.left() + 37, rect.top(), rect.width() - 37 - taken - 6, rect.height())
    font = fonts.sized(fonts.BODY, "semibold" if on else "medium")
    name = str(index.data(Qt.ItemDataRole.DisplayRole))
    painting.text(
        painter, painting.mirrored(direction, rect, room), name, font, t.text if on else t.muted
    )


def _ink(view: ViewRow, *, on: bool) -> str:
    t = tokens()
    if view.colour:
        tone: Tone = view.colour  # type: ignore[assignment]
        return t.pill(tone)[0]
    return t.accent if on else t.muted


_MOVING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
