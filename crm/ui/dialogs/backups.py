"""The backups of a book, with dates and counts, one of which can take its place."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt, QTime, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from crm.domain.errors import Problem, UserError
from crm.store.labels import Label
from crm.ui.dialogs.files import BOOKS, ask_open
from crm.ui.dialogs.passphrase import SecretField
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.inbox.words import day_text
from crm.ui.widgets.buttons import Button
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.store.backups import BackupInfo

_tr = QCoreApplication.translate


def reason_words(reason: str) -> str:
    """Return why a backup was made."""
    words = {
        "by-hand": _tr("Backups", "made by hand"),
        "before-import": _tr("Backups", "before an import"),
        "before-migration": _tr("Backups", "before an update of the program"),
        "before-restore": _tr("Backups", "before a backup was restored"),
        "first-change": _tr("Backups", "before the first change of a day"),
        "on-close": _tr("Backups", "when the book was closed"),
    }
    return words.get(reason, reason.replace("-", " "))


def last_backup(path: Path) -> datetime | None:
    """Return when the newest backup of the book was made, None if there is none."""
    from crm.domain.backups import parse_backup_name
    from crm.store.backups import backup_folder

    folder = backup_folder(path)
    files = folder.iterdir() if folder.is_dir() else []
    found = [made.made_at for file in files if (made := parse_backup_name(file.name))]
    return max(found, default=None)


def when_words(at: datetime, now: datetime | None = None) -> str:
    """Return “09:12 today”, “yesterday” or a date."""
    here, today = at.astimezone(), (now or datetime.now().astimezone()).date()
    if here.date() == today:
        time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
        return _tr("Backups", "{time} today").format(time=time)
    if here.date() == today - timedelta(days=1):
        return _tr("Inbox", "yesterday")
    return day_text(here.date(), today)


class BackupsDialog(Sheet):
    """Lists the backups of the book at a path. The book need not open for it.

    `before` is called with what to do next, so that the window can let go of the book first;
    `restored(object)` carries the path when it is done.
    """

    restored = Signal(object)

    def __init__(self, parent: QWidget, book: Path) -> None:
        """Look for the backups of *book*."""
        super().__init__(
            parent,
            self.tr("Restore a backup"),
            self.tr("Restore this backup"),
            intro=self.tr(
                "The book becomes what it was then. What is in it now is kept as a backup of its "
                "own, so that you can come back."
            ),
            width=560,
        )
        self._book = book
        self._worker = Worker(self)
        self._chosen: Path | None = None
        self.before: Callable[[Callable[[], None]], None] = lambda then: then()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setMinimumHeight(220)
        self.list.currentItemChanged.connect(self._choose)
        self.body.addWidget(self.list, 1)
        self.passphrase = SecretField(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._caption = caption(self.tr("&Passphrase of the book"), self.passphrase)
        form = self.form()
        form.addRow(self._caption, self.passphrase)
        self._show_passphrase(needed=False)
        self.other = Button(self.tr("Another file…"), "folder")
        self.other.clicked.connect(self._ask_other)
        self.buttons.insertWidget(0, self.other)
        self.primary.setEnabled(False)
        self._worker.problem.connect(self._fail)
        self._worker.work(self, Label("Look for backups"), lambda: _listed(book), then=self._show)
        self.finished.connect(self._worker.shut)

    def accept(self) -> None:
        """Restore the chosen backup; the dialog closes when it is done."""
        if self._chosen is not None:
            self.primary.setEnabled(False)
            self.complain("")
            self.before(self._restore)

    def _restore(self) -> None:
        book, backup, phrase = self._book, self._chosen, self.passphrase.text() or None

        def work() -> None:
            from crm.store.restore import restore

            if backup is not None:
                restore(book, backup, phrase)

        def done(_nothing: object) -> None:
            super(BackupsDialog, self).accept()
            self.restored.emit(book)

        self._worker.work(self, Label("Restore a backup"), work, then=done, failed=self._fail)

    def _show(self, backups: list["BackupInfo"]) -> None:
        for one in backups:
            here = one.made_at.astimezone()
            when = QLocale().toString(QDate(here.year, here.month, here.day), "ddd d MMM yyyy")
            reason = reason_words(one.reason)
            known = ""
            if one.contacts is not None:
                known = "  ·  " + self.tr("%n contact(s)", "", one.contacts)
            item = QListWidgetItem(f"{when}, {here:%H:%M}  ·  {reason}{known}")
            item.setData(Qt.ItemDataRole.UserRole, str(one.path))
            item.setSizeHint(QSize(0, 32))
            self.list.addItem(item)
        if backups:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.complain(self.tr("There is no backup of this book yet. Choose another file."))

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._chosen = Path(item.data(Qt.ItemDataRole.UserRole)) if item else None
        self.primary.setEnabled(self._chosen is not None)

    def _ask_other(self) -> None:
        def chosen(path: Path) -> None:
            self.list.setCurrentRow(-1)
            self._chosen = path
            self.primary.setEnabled(True)
            self.primary.setText(self.tr("Restore “{file}”").format(file=path.name))

        ask_open(self, self.tr("Choose a backup"), BOOKS, chosen)

    def _fail(self, error: UserError) -> None:
        self._show_passphrase(needed=error.problem is Problem.PASSPHRASE)
        self.complain(error.message)
        self.primary.setEnabled(True)

    def _show_passphrase(self, *, needed: bool) -> None:
        self._caption.setVisible(needed)
        self.passphrase.setVisible(needed)
        if needed:
            self.passphrase.setFocus()


def _listed(book: Path) -> list["BackupInfo"]:
    from crm.store.backups import list_backups

    return list_backups(book)
