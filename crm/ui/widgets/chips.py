"""Round buttons for a choice among a few values, one of which is on."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting

HEIGHT = 27
_ICON = 16
_PAD = 12


class Chip(QAbstractButton):
    """One value. Its width is the same whether it is on or not."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        """Show *text*, with the icon of that name if there is one."""
        super().__init__(parent)
        self.icon_name = icon
        self.compact = False
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_text(self, text: str) -> None:
        """Change what it says."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Leave out the icon and some padding where there is little room."""
        if compact != self.compact:
            self.compact = compact
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a size that holds the semibold text."""
        words = QFontMetrics(self._font(on=True)).horizontalAdvance(self.text())
        icon = 0 if not self._shows_icon() else _ICON + 6 if self.text() else _ICON
        return QSize(words + icon + 2 * self._pad() + 1, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip, accented when it is on."""
        t, on, rect = tokens(), self.isChecked(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        resting = t.hover if self.underMouse() else t.surface
        fill, outline = (t.selected, t.accent) if on else (resting, t.border2)
        painting.box(painter, rect, HEIGHT / 2, fill=fill, outline=outline)
        if self.hasFocus():
            painting.box(painter, rect, HEIGHT / 2, outline=t.accent, width=2)
        ink = t.accent if on and not t.contrast else t.muted
        left = self._pad()
        if self._shows_icon():
            place = painting.square(left, self.height() // 2, _ICON)
            place = painting.mirrored(self.layoutDirection(), self.rect(), place)
            icons.draw(painter, self.icon_name, ink, QRectF(place))
            left += _ICON + 6
        words = QRect(left, 0, self.width() - left - self._pad(), self.height())
        words = painting.mirrored(self.layoutDirection(), self.rect(), words)
        painting.text(painter, words, self.text(), self._font(on=on), ink, painting.CENTER)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter like Space; leave the arrow keys to the row of chips."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def _shows_icon(self) -> bool:
        return bool(self.icon_name) and not (self.compact and self.text())

    def _pad(self) -> int:
        return 9 if self.compact else _PAD if self.text() else _PAD - 4

    def _font(self, *, on: bool) -> QFont:
        return fonts.sized(fonts.SECOND, "semibold" if on else "medium")


class ChipGroup(QWidget):
    """A row of chips of which one is on; arrow keys move along it.

    `chosen(object)` carries the value. Values are whatever the caller names the chips by.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str, str]],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Take *choices* as (value, text, icon); *name* is spoken by screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = [value for value, _, _ in choices]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        for number, (_, text, icon) in enumerate(choices):
            chip = Chip(text, icon, self)
            self._group.addButton(chip, number)
            self._row.addWidget(chip)
        self._group.idToggled.connect(self._tell)

    def chips(self) -> list[Chip]:
        """Return the chips in order."""
        return [chip for chip in self._group.buttons() if isinstance(chip, Chip)]

    def chip(self, value: object) -> Chip:
        """Return the chip of *value*."""
        return self.chips()[self._values.index(value)]

    def value(self) -> object:
        """Return the value that is on, None if none is."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: object) -> None:
        """Switch *value* on; a value that is no choice switches all off."""
        if value in self._values:
            self.chip(value).setChecked(True)
            return
        self._group.setExclusive(False)
        for chip in self.chips():
            chip.setChecked(False)
        self._group.setExclusive(True)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Take less room."""
        self._row.setSpacing(4 if compact else 6)
        for chip in self.chips():
            chip.set_compact(compact)
        self._row.invalidate()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrow keys, as in a row of radio buttons."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        chips = self.chips()
        focused = next((i for i, chip in enumerate(chips) if chip is self.focusWidget()), None)
        if not step or focused is None:
            super().keyPressEvent(event)
            return
        chip = chips[(focused + step) % len(chips)]
        chip.setChecked(True)
        chip.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, number: int, checked: bool) -> None:  # noqa: FBT001 - a Qt slot
        if checked:
            self.chosen.emit(self._values[number])
