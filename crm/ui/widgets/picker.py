"""A small window to pick one thing from a list with a digit, by typing, or with the arrows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm.domain.folding import fold
from crm.ui.theme import fonts
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.pills import KeyCap

DIGIT_WAITS_MS = 350
LINE_HEIGHT = 28
SHOWN = 12
_LIST_STYLE = (
    "QListWidget { border: 0; padding: 0; background: transparent; }"
    "QListWidget::item { padding: 0 6px; border-radius: 5px; }"
)
_VALUE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick: what is answered, and how it is shown."""

    value: object
    text: str


Parse = Callable[[str], "Choice | None"]


class Picker(QFrame):
    """A digit picks while nothing else is typed; typing narrows; Enter takes the marked line.

    *parse* may turn what was typed into one more choice, such as a date or a new tag. A digit
    then waits a moment, in case it is the start of “2w”. With *digits* off they are only typed.
    `picked(object)` carries the value; Esc or a click elsewhere picks nothing.
    """

    picked = Signal(object)
    wide = 300

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        parent: QWidget,
        *,
        placeholder: str = "",
        parse: Parse | None = None,
        marked: int = 0,
        digits: bool = True,
    ) -> None:
        """Offer *choices* under *title*, with number *marked* (from 0) ready for Enter."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("Card")
        self._taken = False
        self.setAccessibleName(title)
        self._choices, self._parse, self._marked = list(choices), parse, marked
        self._digits = digits
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DIGIT_WAITS_MS if parse else 0)
        self._wait.timeout.connect(self._take_digit)
        self._field = self._make_field(title, placeholder)
        self._list = self._make_list(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        heading = PlainLabel(title, self, tone="muted", size=fonts.SMALL, weight="semibold")
        column.addWidget(heading)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addLayout(self._hints())
        self._narrow("")
        self.setFixedWidth(self.wide)

    def open_under(self, widget: QWidget) -> None:
        """Open below *widget*, or in the middle of it if it is large."""
        large = widget.height() > 200
        at = QPoint((widget.width() - self.width()) // 2, 80) if large else QPoint(0, 4)
        below = QPoint(0, 0) if large else QPoint(0, widget.height())
        self.move(widget.mapToGlobal(at + below))
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> list[str]:
        """Return the texts that can be picked now."""
        return [self._list.item(number).text() for number in range(self._list.count())]

    def _make_field(self, title: str, placeholder: str) -> "_Field":
        field = _Field(self)
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(title)
        field.textChanged.connect(self._narrow)
        field.key = self._take_key
        return field

    def _make_list(self, title: str) -> QListWidget:
        choices = QListWidget(self)
        choices.setFrameShape(QFrame.Shape.NoFrame)
        choices.setStyleSheet(_LIST_STYLE)
        choices.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices.setAccessibleName(title)
        choices.itemClicked.connect(self._take)
        choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return choices

    def _hints(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        keys = [("Enter", self.tr("take")), ("Esc", self.tr("close"))]
        if self._digits and self._choices:
            last = min(9, len(self._choices))
            keys.insert(0, (f"1–{last}" if last > 1 else "1", self.tr("pick")))
        for key, words in keys:
            row.addWidget(KeyCap(key, self))
            row.addWidget(PlainLabel(words, self, tone="muted", size=fonts.SMALL))
            row.addSpacing(4)
        row.addStretch(1)
        return row

    def _narrow(self, typed: str) -> None:
        self._wait.stop()
        if self._digit(typed) is not None:
            self._wait.start()
            return
        wanted = fold(typed)
        found = [choice for choice in self._choices if wanted in fold(choice.text)]
        extra = self._parse(typed) if self._parse is not None and typed.strip() else None
        if extra is not None:
            same = [choice for choice in found if fold(choice.text) == fold(extra.text)]
            found += [] if same else [extra]
        self._fill(found, typed)

    def _fill(self, found: Sequence[Choice], typed: str) -> None:
        self._list.clear()
        for number, choice in enumerate(found):
            named = self._digits and not typed and number < 9
            digit = f"{number + 1}   " if named else ""
            item = QListWidgetItem(f"{digit}{choice.text}")
            item.setData(_VALUE, choice)
            item.setSizeHint(QSize(0, LINE_HEIGHT))
            self._list.addItem(item)
        self._list.setCurrentRow(self._marked if not typed and self._marked < len(found) else 0)
        self._list.setFixedHeight(min(max(len(found), 1), SHOWN) * LINE_HEIGHT + 2)
        self.adjustSize()

    def _take_key(self, event: QKeyEvent) -> bool:
        row, last = self._list.currentRow(), self._list.count() - 1
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.setCurrentRow(max(0, min(last, row + (1 if key == Qt.Key.Key_Down else -1))))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._wait.isActive():
                self._take_digit()
            else:
                self._take(self._list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _digit(self, typed: str) -> int | None:
        """Return which choice *typed* picks, from 0, if it is one of their digits alone."""
        if not self._digits or len(typed) != 1 or typed not in "123456789":
            return None
        number = int(typed) - 1
        return number if number < len(self._choices) else None

    def _take_digit(self) -> None:
        self._wait.stop()
        number = self._digit(self._field.text())
        if number is not None and not self._taken:
            self._settle(self._choices[number].value)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._settle(item.data(_VALUE).value)

    def _settle(self, value: object) -> None:
        self._taken = True
        self.close()
        # What is picked may open a small window of its own, which two at a time would not survive.
        QTimer.singleShot(0, self, lambda: self._tell(value))

    def _tell(self, value: object) -> None:
        self.picked.emit(value)
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go for good, after telling what was picked if something was."""
        super().closeEvent(event)
        if not self._taken:
            self.deleteLater()


class SearchPicker(Picker):
    """What can be picked is looked up while one types: `typed(str)` asks, `offer` answers.

    While nothing is typed, it offers what it was made with.
    """

    typed = Signal(str)
    wide = 400

    def type(self, text: str) -> None:
        """Type *text* for the person who has typed it elsewhere."""
        self._field.setText(text)

    def offer(self, typed: str, found: Sequence[Choice]) -> None:
        """Show what was *found* for *typed*, unless something else has been typed since."""
        if typed == self._field.text():
            self._fill(found, typed)

    def _narrow(self, typed: str) -> None:
        if typed.strip() and self._digit(typed) is None:
            self._wait.stop()
            self.typed.emit(typed)
        else:
            super()._narrow(typed)


class _Field(QLineEdit):
    """Hands the keys to the picker first."""

    key: Callable[[QKeyEvent], bool]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.key(event):
            super().keyPressEvent(event)
