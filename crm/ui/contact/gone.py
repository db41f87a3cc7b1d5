"""What stands in place of a contact that was merged, deleted or erased while one looked at it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from crm.queries.contact_detail import ContactGone
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel
from crm.ui.worklist.empty import EmptyState


class GoneView(QWidget):
    """Says what happened, offers the way on, and keeps what was being written.

    `opened(object)` carries the contact to show instead, `restore_wanted(object)` the one to
    bring back from the bin; `back_wanted()` goes to the page before.
    """

    opened = Signal(object)
    restore_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.words = EmptyState(self)
        self.words.clicked.connect(self._go_on)
        self.kept_label = PlainLabel(
            self.tr("What you wrote is not saved. It is kept here:"), self, weight="medium"
        )
        self.kept = QPlainTextEdit(self)
        self.kept.setReadOnly(True)
        self.kept.setTabChangesFocus(True)
        self.kept.setAccessibleName(self.tr("What you wrote"))
        self.kept.setFixedHeight(110)
        self.copy = Button(self.tr("Copy the text"), "file", self)
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(8)
        column.addWidget(self.words, 1)
        for widget in (self.kept_label, self.kept):
            column.addWidget(widget)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._gone: ContactGone | None = None

    def show_gone(self, gone: ContactGone, written: str) -> None:
        """Say why the contact is not shown; keep *written*, what was typed about it."""
        self._gone = gone
        if gone.merged_into_id is not None:
            text = self.tr("This contact was merged into another one, c%1.")
            text = text.replace("%1", str(gone.merged_into_id))
            self.words.say(text, self.tr("Show that one"), "people")
        elif gone.in_bin:
            text = self.tr("This contact is in the bin.")
            self.words.say(text, self.tr("Restore"), "trash")
        else:
            text = self.tr("This contact is not in the book any more.")
            self.words.say(text, self.tr("Back"), "person")
        self.kept.setPlainText(written)
        for widget in (self.kept_label, self.kept, self.copy):
            widget.setVisible(bool(written))

    def _go_on(self) -> None:
        if self._gone is None:
            return
        if self._gone.merged_into_id is not None:
            self.opened.emit(self._gone.merged_into_id)
        elif self._gone.in_bin:
            self.restore_wanted.emit(self._gone.contact_id)
        else:
            self.back_wanted.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.kept.toPlainText())
