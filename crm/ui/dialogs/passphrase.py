"""Asking for the passphrase of a locked book."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.widgets.labels import PlainLabel


class SecretField(QLineEdit):
    """A field that shows no letters and says when Caps Lock seems to be on."""

    caps = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Guess Caps Lock from a letter whose case does not fit the Shift key."""
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)


class PassphraseDialog(Sheet):
    """Asks for the passphrase; `given(str)` carries it."""

    given = Signal(str)

    def __init__(self, parent: QWidget, book: Path, problem: str = "") -> None:
        """Ask for the passphrase of *book*; *problem* says why the last one did not do."""
        super().__init__(
            parent,
            self.tr("“{book}” is locked").format(book=book.name),
            self.tr("Open"),
            intro=self.tr("Type its passphrase. Without it nobody can read the book."),
            width=440,
        )
        self.field = SecretField(self)
        self.caps = PlainLabel(self.tr("Caps Lock is on."), self, tone="warn")
        self.caps.hide()
        form = self.form()
        form.addRow(caption(self.tr("&Passphrase"), self.field), self.field)
        self.body.addWidget(self.caps)
        self.field.caps.connect(self.caps.setVisible)
        self.field.textChanged.connect(self._check)
        if problem:
            self.complain(problem)
        self._check()
        self.field.setFocus()

    def accept(self) -> None:
        """Hand the passphrase over."""
        if self.field.text():
            self.given.emit(self.field.text())
            super().accept()

    def _check(self) -> None:
        self.primary.setEnabled(bool(self.field.text()))
