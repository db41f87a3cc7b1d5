"""One inquiry in full: who it is, what they wrote, what happened, and what can be done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from crm.domain.inquiries import Status
from crm.queries.rows import InquiryDetail
from crm.ui.inbox.cards import AnswersCard, ContactCard
from crm.ui.inbox.header import InquiryHeader
from crm.ui.inbox.match_banner import MatchBanner
from crm.ui.worklist.view import WorkView


class InquiryView(WorkView):
    """The right-hand side of the Inbox."""

    detail: InquiryDetail | None

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Be empty; *now* is the clock."""
        self.banner = MatchBanner()
        self.contact, self.answers = ContactCard(), AnswersCard()
        self.head = InquiryHeader()
        super().__init__(self.head, now, parent)
        self.setAccessibleName(self.tr("Inquiry"))

    def parts(self) -> tuple[list[QWidget], tuple[QWidget, QWidget], QWidget]:
        """Return the banner, the cards about the contact and the answers, and the timeline."""
        return [self.banner], (self.contact, self.answers), self.timeline

    def fill(self, detail: InquiryDetail, now: datetime, *, afresh: bool) -> None:
        """Show *detail*."""
        self.head.show_inquiry(detail, now)
        self.banner.show_match(detail.matches)
        self.contact.show_contact(detail.contact, detail.origin)
        self.answers.show_answers(detail, afresh=afresh)
        self.timeline.show_rows(detail.timeline, now)

    def is_ended(self, detail: InquiryDetail) -> bool:
        """Say whether the inquiry is closed: then it can be opened again, no more."""
        return detail.row.status is Status.CLOSED
