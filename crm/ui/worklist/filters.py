"""The chips that narrow a list: one row, and a menu for those that do not fit."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from crm.ui.widgets.chips import HEIGHT, Chip

_GAP = 6


class FilterChips(QWidget):
    """One filter is always on and always visible. `chosen(str)` carries it."""

    chosen = Signal(str)

    def __init__(self, names: dict[str, str], parent: QWidget | None = None) -> None:
        """Show the filters *names*, by what they are called; the first one is on."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filter"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._names = dict(names)
        self._on = next(iter(self._names))
        self.chips = {name: Chip(text, parent=self) for name, text in self._names.items()}
        self.more = Chip("…", parent=self)
        self.more.setAccessibleName(self.tr("More filters"))
        self.more.setToolTip(self.tr("More filters"))
        self.more.setCheckable(False)
        self.more.clicked.connect(self._open_menu)
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, name=name: self.choose(name))
        self.chips[self._on].setChecked(True)

    def value(self) -> str:
        """Return the filter that is on."""
        return self._on

    def choose(self, name: str) -> None:
        """Switch the filter *name* on and tell."""
        for other, chip in self.chips.items():
            chip.setChecked(other == name)
        if name != self._on:
            self._on = name
            self._share_out()
            self.chosen.emit(name)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Write the numbers behind the names."""
        for name, chip in self.chips.items():
            text = self.tr("%1 %2").replace("%1", self._names[name])
            chip.set_text(text.replace("%2", str(counts[name])))
        self._share_out()

    def sizeHint(self) -> QSize:
        """Return the height of a chip; the width is whatever there is."""
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for one chip and the menu."""
        return QSize(150, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room."""
        super().resizeEvent(event)
        self._share_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the interface."""
        super().changeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        room = self.width() + _GAP
        for compact in (False, True):
            for chip in (*self.chips.values(), self.more):
                chip.set_compact(compact)
            widths = {name: chip.sizeHint().width() + _GAP for name, chip in self.chips.items()}
            fits = sum(widths.values()) <= room
            if fits:
                break
        room -= 0 if fits else self.more.sizeHint().width() + _GAP
        room -= widths[self._on]
        left, full = 0, False
        for name, chip in self.chips.items():
            full = full or (name != self._on and widths[name] > room)
            shown = name == self._on or not full
            chip.setVisible(shown)
            if shown:
                room -= 0 if name == self._on else widths[name]
                self._put(chip, left)
                left += widths[name]
        self.more.setVisible(not fits)
        self._put(self.more, left)

    def _put(self, chip: Chip, left: int) -> None:
        size = chip.sizeHint()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - size.width()
        chip.setGeometry(left, 0, size.width(), size.height())

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for name, chip in self.chips.items():
            if chip.isHidden():
                action = menu.addAction(chip.text())
                group.addAction(action)
                action.triggered.connect(lambda _on=False, name=name: self.choose(name))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
