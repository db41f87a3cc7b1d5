"""The column at the edge of the window: whose book it is, the pages, import, export, backup."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.labels import ElidingLabel, PlainLabel

if TYPE_CHECKING:
    from crm.ui.views.list import ViewList

WIDE, NARROW, ICONS_ONLY = 216, 196, 56


@dataclass(frozen=True, slots=True)
class NavItem:
    """A line of the sidebar: a page if *page* is true, else something to do such as Import…."""

    id: str
    text: str
    icon: str
    keys: tuple[str, ...] = ()
    page: bool = True


class NavButton(QAbstractButton):
    """One line with icon, name and, where there is one, a count."""

    def __init__(self, item: NavItem, parent: QWidget | None = None) -> None:
        """Show *item*."""
        super().__init__(parent)
        self.item = item
        self._count, self._urgent, self._narrow = 0, False, False
        self.setText(item.text)
        self.setCheckable(item.page)
        self.setAutoExclusive(item.page)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    def set_count(self, count: int, *, urgent: bool) -> None:
        """Show *count* (0 shows none), in a red pill if it is urgent."""
        self._count, self._urgent = count, urgent
        self._name()
        self.update()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Show the icon alone."""
        self._narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(40, 34)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Have a tool tip ready: making them all takes longer than a first picture may."""
        from crm.ui.widgets.buttons import key_tip

        self.setToolTip(painting.plain_tip(key_tip(self.item.text, self.item.keys)))
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        t, on, whole = tokens(), self.isChecked(), self.rect()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if on or self.underMouse():
            fill = t.surface if on else t.hover
            painting.box(painter, QRectF(whole), 6, fill=fill, outline=self._outline())
        if self.hasFocus():
            painting.box(painter, QRectF(whole), 6, outline=t.accent, width=2)
        left = (whole.width() - 18) // 2 if self._narrow else 10
        place = self._mirror(painting.square(left, whole.height() // 2, 18))
        icons.draw(painter, self.item.icon, t.accent if on else t.muted, QRectF(place))
        if not self._narrow:
            taken = self._paint_count(painter)
            words = self._mirror(QRect(37, 0, whole.width() - 37 - taken - 6, whole.height()))
            font = fonts.sized(fonts.BODY, "semibold" if on else "medium")
            painting.text(painter, words, self.text(), font, t.text if on else t.muted)
        painter.end()

    def _paint_count(self, painter: QPainter) -> int:
        if not self._count:
            return 6
        t, shown = tokens(), QLocale().toString(self._count)
        font = fonts.sized(0.88, "semibold")
        width = QFontMetrics(font).horizontalAdvance(shown) + 2
        right = self.width() - 12
        place = self._mirror(QRect(right - width, 0, width, self.height()))
        if self._urgent:
            pill = QRectF(place.adjusted(-7, 8, 7, -7))
            painting.box(painter, pill, 10, fill=t.overdue[1], outline=self._outline())
        ink = t.overdue[0] if self._urgent else t.muted
        painting.text(painter, place, shown, font, ink, painting.CENTER)
        return width + 16

    def _outline(self) -> str | None:
        return tokens().text if tokens().contrast else None

    def _mirror(self, rect: QRect) -> QRect:
        return painting.mirrored(self.layoutDirection(), self.rect(), rect)

    def _name(self) -> None:
        name = self.item.text
        if self._count:
            words = self.tr("{name}, {count}, some overdue") if self._urgent else "{name}, {count}"
            name = words.format(name=name, count=self._count)
        self.setAccessibleName(name)


class Sidebar(QFrame):
    """The whole column. `chosen(str)` carries the id of the line that was clicked."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[NavItem], parent: QWidget | None = None) -> None:
        """Show the pages among *items* at the top and the others at the bottom."""
        super().__init__(parent)
        self.setObjectName("Sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self._narrow = False
        self.organisation = ElidingLabel(self.tr("Rollbook"), size=1.15, weight="semibold")
        self.book = ElidingLabel("", tone="muted", size=0.88)
        self._buttons = {item.id: NavButton(item, self) for item in items}
        self._heading = PlainLabel(
            self.tr("SAVED VIEWS"), self, tone="muted", size=fonts.HEADING, weight="semibold"
        )
        self._heading.setContentsMargins(10, 14, 0, 4)
        self._backup = _BackupLine(self)
        self._column = QVBoxLayout(self)
        self._lay_out(items)
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
        self._heading.hide()
        self.set_window_width(1400)

    @cached_property
    def views(self) -> "ViewList":
        """The saved views, made when they are first wanted: not for the first picture."""
        from crm.ui.views.list import ViewList

        made = ViewList(self)
        made.set_narrow(self._narrow)
        made.hide()
        self._column.insertWidget(self._column.indexOf(self._heading) + 1, made, 100)
        pages = [button for button in self._buttons.values() if button.item.page]
        if pages:
            self.setTabOrder(pages[-1], made)
        return made

    def set_book(self, organisation: str, file: str, me: str) -> None:
        """Say whose book this is, in which file, and who is working with it."""
        self.organisation.setText(organisation)
        parts = [painting.isolate(part) for part in (file, me) if part]
        self.book.setText("\u00a0\u00a0·\u00a0\u00a0".join(parts))

    def set_current(self, page: str) -> None:
        """Mark *page* as the one that is shown; one that has no line here marks none."""
        for name, button in self._buttons.items():
            button.setAutoExclusive(False)  # which would keep the last one marked
            button.setChecked(name == page)
            button.setAutoExclusive(button.item.page)

    def set_count(self, page: str, count: int, *, urgent: bool = False) -> None:
        """Show *count* beside *page*, if it has a line here, in red if something is overdue."""
        if page in self._buttons:
            self._buttons[page].set_count(count, urgent=urgent)

    def show_views(self, shown: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Show the saved views under their heading, or nothing of them."""
        self._heading.setVisible(shown)
        self.views.setVisible(shown)

    def set_backup(self, text: str, *, fine: bool = True) -> None:
        """Say at the bottom how the backup stands."""
        self._backup.say(text, fine=fine)

    def buttons(self) -> dict[str, NavButton]:
        """Return the lines by their ids."""
        return self._buttons

    def set_window_width(self, width: int) -> None:
        """Take as much room as fits a window of this *width*."""
        self._narrow = width < 1150
        self.setFixedWidth(ICONS_ONLY if self._narrow else NARROW if width < 1400 else WIDE)
        for part in (self.organisation, self.book):
            part.setVisible(not self._narrow)
        self._heading.setText("" if self._narrow else self.tr("SAVED VIEWS"))
        if "views" in self.__dict__:
            self.views.set_narrow(self._narrow)
        self._backup.set_narrow(self._narrow)
        for button in self._buttons.values():
            button.set_narrow(self._narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line towards the page."""
        t = tokens()
        painter = QPainter(self)
        painting.ground(painter, self.rect(), t.sidebar)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        edge = painting.mirrored(self.layoutDirection(), self.rect(), edge)
        painting.ground(painter, edge, t.border)
        top = self._backup.y() - 1
        painting.ground(painter, QRect(0, top, self.width(), 1), t.border)
        painter.end()

    def _lay_out(self, items: Sequence[NavItem]) -> None:
        column = self._column
        column.setContentsMargins(8, 12, 8, 0)
        column.setSpacing(2)
        heading = QVBoxLayout()
        heading.setContentsMargins(9, 0, 4, 9)
        heading.setSpacing(0)
        heading.addWidget(self.organisation)
        heading.addWidget(self.book)
        column.addLayout(heading)
        for item in items:
            if item.page:
                column.addWidget(self._buttons[item.id])
        column.addWidget(self._heading)
        column.addStretch(1)
        column.addSpacing(6)
        for item in items:
            if not item.page:
                column.addWidget(self._buttons[item.id])
        column.addSpacing(6)
        column.addWidget(self._backup)


class _BackupLine(QWidget):
    """A shield and a few words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fine, self._narrow = True, False
        self._words = ""
        self.setFixedHeight(34)

    def say(self, text: str, *, fine: bool) -> None:
        self._words, self._fine = text, fine
        self.setAccessibleName(text)
        self.setToolTip(painting.plain_tip(text))
        self.update()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a Qt setter
        self._narrow = narrow
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._words:
            return
        t = tokens()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        left = (self.width() - 16) // 2 if self._narrow else 10
        place = painting.square(left, self.height() // 2, 16)
        place = painting.mirrored(self.layoutDirection(), self.rect(), place)
        name, ink = ("shield", t.done[0]) if self._fine else ("warning", t.overdue[0])
        icons.draw(painter, name, ink, QRectF(place))
        if not self._narrow:
            area = self.rect().adjusted(31, 0, 0, 0)
            area = painting.mirrored(self.layoutDirection(), self.rect(), area)
            painting.text(painter, area, self._words, fonts.sized(0.88), t.muted)
        painter.end()
