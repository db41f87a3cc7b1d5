"""Making a new book: whose it is, who you are, where it lies, and whether it is locked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from crm.domain.passphrases import SHORTEST
from crm.ui.dialogs.files import BOOKS, ask_save, documents
from crm.ui.dialogs.passphrase import SecretField
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel

_tr = QCoreApplication.translate
_FORBIDDEN = '<>:"/\\|?*'


@dataclass(frozen=True, slots=True)
class NewBook:
    """What the form says."""

    path: Path
    organisation: str
    user: str
    passphrase: str | None = None


def file_name(organisation: str) -> str:
    """Return a file name for the book of *organisation* that every system allows."""
    kept = "".join(" " if c in _FORBIDDEN or ord(c) < 32 else c for c in organisation)
    kept = " ".join(kept.split()).strip(". ")[:80]
    return f"{kept or _tr('NewBookDialog', 'Our book')}.rollbook"


class NewBookDialog(Sheet):
    """`wanted(object)` carries a NewBook. Problems stand under the form."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, user: str = "") -> None:
        """Be empty but for the name of the *user*."""
        super().__init__(
            parent,
            self.tr("New book"),
            self.tr("Make the book"),
            intro=self.tr("Everything you enter stays in this one file on your computer."),
        )
        self.organisation = QLineEdit(self)
        self.user = QLineEdit(user, self)
        self.place = QLineEdit(str(documents() / file_name("")), self)
        self.choose = Button(self.tr("Choose…"), "folder")
        self.lock = QCheckBox(self.tr("&Lock it with a passphrase"), self)
        self.first, self.second = SecretField(self), SecretField(self)
        self.caps = PlainLabel(self.tr("Caps Lock is on."), self, tone="warn")
        self.warning = PlainLabel(
            self.tr(
                "Write it down and keep it safe. Nobody can recover it: without the passphrase "
                "the book and its backups stay closed for ever."
            ),
            self,
            tone="warn",
            wrap=True,
        )
        self._lay_out()
        self.organisation.textEdited.connect(self._suggest)
        self.choose.clicked.connect(self._choose)
        self.lock.toggled.connect(self._show_lock)
        for field in (self.first, self.second):
            field.caps.connect(self.caps.setVisible)
        self._show_lock(on=False)
        self.organisation.setFocus()

    def accept(self) -> None:
        """Hand the form over if it is complete, else say what is missing."""
        problem = self._problem()
        if problem:
            self.complain(problem)
            return
        locked = self.first.text() if self.lock.isChecked() else None
        path = Path(self.place.text().strip()).expanduser()
        if path.suffix != ".rollbook":
            path = path.with_name(path.name + ".rollbook")
        name, user = self.organisation.text().strip(), self.user.text().strip()
        super().accept()
        self.wanted.emit(NewBook(path.absolute(), name, user, locked))

    def _problem(self) -> str:
        path = Path(self.place.text().strip() or "/").expanduser()
        if not path.name:
            return self.tr("Say where the book is to be kept.")
        if path.exists() or path.with_name(path.name + ".rollbook").exists():
            return self.tr("There is a file of this name already. Choose another name.")
        if not path.absolute().parent.is_dir():
            return self.tr("There is no such folder. Choose one that is there.")
        if not self.lock.isChecked():
            return ""
        if len(self.first.text()) < SHORTEST:
            return self.tr("The passphrase needs at least 8 characters. A few words are best.")
        if self.first.text() != self.second.text():
            return self.tr("The two passphrases are not the same. Type them again.")
        return ""

    def _lay_out(self) -> None:
        form = self.form()
        form.addRow(caption(self.tr("&Organisation"), self.organisation), self.organisation)
        form.addRow(caption(self.tr("Your &name"), self.user), self.user)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        form.addRow(caption(self.tr("&Where to keep it"), self.place), row)
        self.body.addWidget(self.lock)
        secret = self.form()
        self._captions = [
            caption(self.tr("&Passphrase"), self.first),
            caption(self.tr("The same &again"), self.second),
        ]
        secret.addRow(self._captions[0], self.first)
        secret.addRow(self._captions[1], self.second)
        self.body.addWidget(self.caps)
        self.body.addWidget(self.warning)

    def _show_lock(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        for part in (*self._captions, self.first, self.second, self.warning):
            part.setVisible(on)
        self.caps.hide()
        if on:
            self.first.setFocus()
        self.adjustSize()

    def _suggest(self, organisation: str) -> None:
        folder = Path(self.place.text()).parent
        self.place.setText(str(folder / file_name(organisation)))

    def _choose(self) -> None:
        title = self.tr("Where to keep the book")
        ask_save(self, title, BOOKS, Path(self.place.text()), lambda p: self.place.setText(str(p)))
