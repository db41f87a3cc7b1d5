"""A month to pick a day from, in a small window of its own."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens


def _style() -> str:
    """Return the look of the month: no coloured bar, no box around it."""
    t = tokens()
    return (
        f"QWidget#qt_calendar_navigationbar {{ background: {t.surface}; }}"
        f"QToolButton {{ color: {t.text}; background: transparent; border: 0; padding: 5px; }}"
        f"QToolButton:hover {{ background: {t.hover}; border-radius: 5px; }}"
        "QToolButton::menu-indicator { image: none; }"
        f"QTableView {{ border: 0; background: {t.surface}; outline: 0;"
        f" selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}"
    )


class DatePopup(QFrame):
    """`picked(object)` carries the `date` that was clicked or taken with Enter."""

    picked = Signal(object)

    def __init__(
        self, first: date | None, marked: date, parent: QWidget, *, last: date | None = None
    ) -> None:
        """Offer the days from *first* to *last*, None for any; *marked* is ready for Enter."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("Card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._month = QCalendarWidget(self)
        self._month.setAccessibleName(self.tr("Date"))
        if first is not None:
            self._month.setMinimumDate(QDate(first.year, first.month, first.day))
        if last is not None:
            self._month.setMaximumDate(QDate(last.year, last.month, last.day))
        self._month.setSelectedDate(QDate(marked.year, marked.month, marked.day))
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setMinimumSize(290, 236)
        self._month.setStyleSheet(_style())
        for name, icon in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self._month.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(icon, tokens().muted))
        plain = QTextCharFormat()
        plain.setForeground(QColor(tokens().text))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(day, plain)
        self._month.activated.connect(self._take)
        self._month.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._month)

    def open_under(self, widget: QWidget) -> None:
        """Open below *widget*, or in the middle of it if it is large."""
        large = widget.height() > 200
        at = QPoint(widget.width() // 2 - 140, 80) if large else QPoint(0, widget.height() + 4)
        self.move(widget.mapToGlobal(at))
        self.show()
        self._month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))
