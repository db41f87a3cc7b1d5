"""The dialogs that the page of a contact opens: merge, erase, fields of one's own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from crm.ui.contact.page import ContactPage


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

    def manage_fields(self) -> None:
        """Add, rename, order and delete the fields of one's own."""
        from crm.ui.dialogs.own_fields import OwnFieldsDialog

        OwnFieldsDialog(self._page.window(), self._page.frame).open()
