"""Settings that keep the book safe: when it locks itself, and where its backups are."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from crm.store.labels import Label
from crm.ui.dialogs.sheet import caption, captions_above
from crm.ui.frame import Frame
from crm.ui.locking import IDLE_MINUTES
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel

_MINUTES = (1, 5, 15, 30, 60, 0)


class SafetySettings(QWidget):
    """Kept on this computer, for all books."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Show what the settings of *frame* hold."""
        super().__init__(parent)
        self._settings, self._frame = frame.settings, frame
        self.idle = Combo(self.tr("Lock when nobody is there"), self)
        for minutes in _MINUTES:
            words = self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")
            self.idle.addItem(words, minutes)
        kept = frame.settings.text("lock_minutes")
        shown = self.idle.findData(int(kept) if kept.isdecimal() else IDLE_MINUTES)
        self.idle.setCurrentIndex(max(shown, 0))
        self.minimised = QCheckBox(self.tr("Lock when the window is &minimised"), self)
        self.minimised.setChecked(frame.settings.text("lock_minimised") == "yes")
        self.folder = PlainLabel("", self, tone="muted", wrap=True)
        self.show_folder = Button(self.tr("Show the backups"), "folder")
        self._lay_out()
        self.idle.activated.connect(self._set_idle)
        self.minimised.toggled.connect(self._set_minimised)
        self.show_folder.clicked.connect(self._open_folder)
        path = frame.worker.path()
        frame.worker.work(self, Label("Find the backups"), lambda: _folder(path), then=self._tell)

    def _lay_out(self) -> None:
        form = captions_above()
        form.addRow(caption(self.tr("&Lock when nobody is there"), self.idle), self.idle)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 12, 2)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.minimised)
        words = self.tr(
            "This is about books with a passphrase. They also lock when the computer was asleep. "
            "What you were writing is kept."
        )
        column.addWidget(PlainLabel(words, self, tone="muted", wrap=True))
        column.addSpacing(12)
        title = PlainLabel(self.tr("Backups"), self, tone="muted", weight="semibold")
        column.addWidget(title)
        column.addWidget(self.folder)
        row = QHBoxLayout()
        row.addWidget(self.show_folder)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _tell(self, folder: Any) -> None:
        self._place = folder
        words = self.tr(
            "Made before each import, before the first change of a day and on closing, and checked "
            "each time. They lie in {folder}"
        )
        self.folder.setText(words.format(folder=folder))

    def _open_folder(self) -> None:
        self._place.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))

    def _set_idle(self) -> None:
        self._settings.keep("lock_minutes", str(self.idle.currentData()))

    def _set_minimised(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._settings.keep("lock_minimised", "yes" if on else "no")


def _folder(book: Any) -> Any:
    from crm.store.backups import backup_folder

    return backup_folder(book)
