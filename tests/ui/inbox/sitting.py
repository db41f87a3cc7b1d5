"""Somebody at the Inbox over a real book: what a person presses there and sees."""

from pytestqt.qtbot import QtBot

from crm.queries.inquiries import inquiry_detail
from crm.queries.rows import InquiryDetail
from crm.store.store import Store
from crm.ui.inbox.page import InboxPage
from tests.books import NOW, Clock
from tests.ui.at_page import WAIT_MS, AtPage


class Sitting(AtPage[InboxPage]):
    """The Inbox; the first inquiry is shown, unless the book is *empty*."""

    def __init__(
        self, qtbot: QtBot, store: Store, clock: Clock | None = None, *, empty: bool = False
    ) -> None:
        super().__init__(qtbot, store, InboxPage, clock=clock)
        qtbot.waitUntil(lambda: empty or self.shown() is not None, timeout=WAIT_MS)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        super().settle()
        self.qtbot.waitUntil(lambda: self.shown() == self.page.list.current_id(), timeout=WAIT_MS)

    def shown(self) -> int | None:
        """Return the inquiry on the right-hand side."""
        detail = self.page.inquiry.detail
        return detail.row.id if detail else None

    def book(self, inquiry_id: int) -> InquiryDetail:
        """Return what the book says about an inquiry."""
        detail = self.store.read(inquiry_detail, inquiry_id, now=NOW)
        assert detail is not None
        return detail
