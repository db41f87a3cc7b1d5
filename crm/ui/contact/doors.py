"""The dialogs that the page of a contact opens: merge, erase, fields of one's own."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crm.store.labels import label
from crm.ui.late import Late

if TYPE_CHECKING:
    from crm.ui.contact.page import ContactPage


export_everything = Late("crm.queries.everything", "export_everything")


class ContactDialogs(QObject):
    """Each is imported when it is first opened."""

    def __init__(self, page: "ContactPage") -> None:
        """Open them over the window of *page*, about the contact it shows."""
        super().__init__(page)
        self._page = page

    def compare(self) -> None:
        """Compare with the contact that may be the same person."""
        detail = self._page.detail()
        if detail is None or not detail.matches:
            return
        from crm.ui.dialogs.merge import MergeDialog

        match = detail.matches[0]
        ids = sorted((match.contact_id, match.other_id))
        dialog = MergeDialog(self._page.window(), self._page.frame.worker, ids)
        dialog.merged.connect(self._page.open)
        dialog.open()

    def erase(self) -> None:
        """Ask whether the contact is to leave the book for good, and go back when it has."""
        from crm.ui.dialogs.erase import EraseDialog

        detail = self._page.detail()
        if detail is not None:
            facts, worker = detail.facts, self._page.frame.worker
            dialog = EraseDialog(self._page.window(), worker, facts.id, facts.name)
            dialog.erased.connect(self._page.forget)
            dialog.open()

    def write_everything(self) -> None:
        """Ask for a file, and write into it all that the book holds about the contact."""
        from crm.ui.dialogs.files import ask_save, documents

        detail = self._page.detail()
        if detail is not None:
            name = "".join(sign for sign in detail.facts.name if sign.isalnum() or sign in " -")
            suggested = documents() / f"{name.strip()[:60] or 'Contact'}.xlsx"
            title = self.tr("Where to write everything we hold")
            kinds, id_ = "Excel (*.xlsx)", detail.facts.id
            window = self._page.window()
            ask_save(window, title, kinds, suggested, lambda path: self.write_to(path, id_))

    def write_to(self, path: Path, contact_id: int) -> None:
        """Write all about a contact to *path*, and note that this was done."""
        frame, named = self._page.frame, label("Export all about {contact}", contact=contact_id)

        def told(_lines: int) -> None:
            frame.worker.with_store(named, lambda store: store.note(named))
            frame.say(self.tr("Everything we hold is in “{file}”.").format(file=path.name))

        frame.worker.read(self, export_everything, path, contact_id, now=frame.now(), then=told)

    def manage_fields(self) -> None:
        """Add, rename, order and delete the fields of one's own."""
        from crm.ui.dialogs.own_fields import OwnFieldsDialog

        OwnFieldsDialog(self._page.window(), self._page.frame).open()
