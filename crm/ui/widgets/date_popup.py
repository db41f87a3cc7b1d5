"""A month to pick a day from, in a small window of its own."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget


class DatePopup(QFrame):
    """`picked(object)` carries the `date` that was clicked or taken with Enter."""

    picked = Signal(object)

    def __init__(self, first: date, marked: date, parent: QWidget) -> None:
        """Offer the days from *first* on; *marked* is ready for Enter."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("Card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._month = QCalendarWidget(self)
        self._month.setAccessibleName(self.tr("Date"))
        self._month.setMinimumDate(QDate(first.year, first.month, first.day))
        self._month.setSelectedDate(QDate(marked.year, marked.month, marked.day))
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
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
