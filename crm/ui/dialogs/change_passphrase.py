"""Giving a plain book a passphrase, or a locked one another."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from crm.domain.passphrases import SHORTEST
from crm.ui.dialogs.passphrase import SecretField
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.widgets.labels import PlainLabel

_tr = QCoreApplication.translate


class ChangePassphraseDialog(Sheet):
    """`wanted(object, str)` carries the passphrase now, None for a plain book, and the new one."""

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget, book: Path, *, locked: bool) -> None:
        """Ask for the new passphrase of *book*, and for the present one if it is *locked*."""
        title = (
            _tr("ChangePassphrase", "Change the passphrase")
            if locked
            else _tr("ChangePassphrase", "Lock this book")
        )
        intro = _tr(
            "ChangePassphrase",
            "“{book}” and its backups on this computer will be locked with it. "
            "The book closes for a moment.",
        )
        super().__init__(parent, title, title, intro=intro.format(book=book.stem), width=460)
        self._locked = locked
        self.old, self.first, self.second = (SecretField(self) for _ in range(3))
        self.caps = PlainLabel(self.tr("Caps Lock is on."), self, tone="warn")
        self.caps.hide()
        form = self.form()
        if locked:
            form.addRow(caption(self.tr("Passphrase &now"), self.old), self.old)
        else:
            self.old.hide()
        form.addRow(caption(self.tr("&New passphrase"), self.first), self.first)
        form.addRow(caption(self.tr("The same &again"), self.second), self.second)
        self.body.addWidget(self.caps)
        warning = self.tr(
            "Write it down and keep it safe. Nobody can recover it: without the passphrase "
            "the book and its backups stay closed for ever."
        )
        self.body.addWidget(PlainLabel(warning, self, tone="warn", wrap=True))
        for field in (self.old, self.first, self.second):
            field.caps.connect(self.caps.setVisible)
        (self.old if locked else self.first).setFocus()

    def accept(self) -> None:
        """Hand both over, or say what is wrong. The dialog closes when the old one was right."""
        if self._locked and not self.old.text():
            self.complain(self.tr("Type the passphrase that the book has now."))
        elif len(self.first.text()) < SHORTEST:
            self.complain(
                self.tr("The passphrase needs at least 8 characters. A few words are best.")
            )
        elif self.first.text() != self.second.text():
            self.complain(self.tr("The two passphrases are not the same. Type them again."))
        else:
            self.complain("")
            self.wanted.emit(self.old.text() if self._locked else None, self.first.text())
