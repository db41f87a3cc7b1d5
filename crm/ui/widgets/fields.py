"""Fields to type into and to choose from, named for screen readers and safe from the wheel."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting

TYPING_PAUSE_MS = 20


class Combo(QComboBox):
    """A list to choose from that the mouse wheel does not change while it is closed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty; *name* is spoken by screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def set_attention(self, attention: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Frame it as something that still needs a choice."""
        self.setProperty("attention", attention)
        self.style().unpolish(self)
        self.style().polish(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls around it."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the choice with an ellipsis where it does not fit."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - 2
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


def leave_room_for_lens(field: QLineEdit) -> None:
    """Begin the text of *field* beside its magnifying glass."""
    rtl = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    field.setTextMargins(0 if rtl else 26, 0, 26 if rtl else 0, 0)


def draw_lens(field: QLineEdit) -> None:
    """Paint the magnifying glass at the beginning of *field*, which is being painted."""
    painter = QPainter(field)
    painter.setLayoutDirection(field.layoutDirection())
    place = painting.square(9, field.height() // 2, 16)
    place = painting.mirrored(field.layoutDirection(), field.rect(), place)
    icons.draw(painter, "search", tokens().muted, QRectF(place))
    painter.end()


class SearchField(QLineEdit):
    """A search box: `searched(text)` comes shortly after the last letter, Esc clears it."""

    searched = Signal(str)
    left = Signal()  # ↓ or Enter: on to what was found

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        """Show *placeholder* while empty; *name* is spoken by screen readers."""
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(False)
        self._leave_room()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._wait)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: it grows with its pane."""
        return QSize(120, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, then leaves; ↓ and Enter go on to the list."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and the magnifying glass."""
        super().paintEvent(event)
        draw_lens(self)

    def _leave_room(self) -> None:
        leave_room_for_lens(self)

    def _wait(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())
