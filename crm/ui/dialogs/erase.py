"""Erasing a contact: the one thing that asks first, because it cannot be undone."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.store.changes import Changes
from crm.store.labels import label
from crm.store.store import Store
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.late import Late
from crm.ui.worker import Worker

_tr = QCoreApplication.translate
erase_contact = Late("crm.actions.erasing", "erase_contact")


class EraseDialog(Sheet):
    """The name has to be typed. `erased()` comes when it is done."""

    erased = Signal()

    def __init__(self, parent: QWidget, worker: Worker, contact_id: int, name: str) -> None:
        """Ask about the contact called *name*."""
        intro = _tr(
            "Erase",
            "All that is known about this contact leaves the book for good: messages, history, "
            "imported rows. This cannot be undone, and no import brings the contact back. Backups "
            "that were made before still hold it, until they are thinned out.",
        )
        super().__init__(
            parent, _tr("Erase", "Erase a contact"), _tr("Erase", "Erase for good"), intro=intro
        )
        self._worker, self._contact_id, self._name = worker, contact_id, name
        self.typed = QLineEdit(self)
        words = self.tr("Type the name to go on: %1").replace("%1", name)
        form = self.form()
        form.addRow(caption(words.replace("&", "&&"), self.typed), self.typed)
        self.typed.setAccessibleName(words)
        self.typed.textChanged.connect(self._check)
        self._check()

    def accept(self) -> None:
        """Erase, if the name was typed."""
        if not self.primary.isEnabled():
            return
        self.primary.setEnabled(False)
        self._worker.with_store(
            label("Erase a contact"), self._erase, then=self._done, failed=self._refuse
        )

    def _erase(self, store: Store) -> Changes:
        said = label("Erase a contact")
        return store.erase(said, erase_contact, self._contact_id)[1]

    def _check(self) -> None:
        self.primary.setEnabled(folded_key(self.typed.text()) == folded_key(self._name))

    def _done(self, changes: Changes) -> None:
        self._worker.changed.emit(changes)
        self.erased.emit()
        super().accept()

    def _refuse(self, error: UserError) -> None:
        self._check()
        self.complain(error.message)
