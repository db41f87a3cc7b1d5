"""The head of an inquiry: who, in which state, since when, and where it stands in the list."""

from datetime import datetime

from crm.domain.inquiries import Status
from crm.queries.rows import InquiryDetail
from crm.ui.inbox import words
from crm.ui.theme.tokens import Tone
from crm.ui.worklist.header import Header


class InquiryHeader(Header):
    """Pills say the status, how long they have been waiting, and until when or with whom it is."""

    def show_inquiry(self, detail: InquiryDetail, now: datetime) -> None:
        """Show whose inquiry it is and how it stands."""
        row = detail.row
        self.avatar.set_name(row.name)
        self.name.setText(row.name)
        wrote = self.tr("Wrote on %1").replace("%1", words.moment_text(row.submitted_at, now))
        number = self.tr("inquiry #%1").replace("%1", str(row.id))
        self.show_origin(wrote, row.source, number)
        late: tuple[str, Tone] | None = None
        if row.late:
            late = words.waited_text(row, now), "overdue"
        self.show_pills(words.status_pill(row), late, self._fact(detail, now))

    def _fact(self, detail: InquiryDetail, now: datetime) -> tuple[str, Tone] | None:
        row, today = detail.row, words.local(now).date()
        if row.snoozed_until is not None and row.snoozed_until > now:
            day = words.day_text(words.local(row.snoozed_until).date(), today, weekday=True)
            return self.tr("Snoozed until %1").replace("%1", day), "closed"
        if row.status is Status.WAITING and detail.waiting_until is not None:
            day = words.day_text(words.local(detail.waiting_until).date(), today, weekday=True)
            return self.tr("until %1").replace("%1", day), "closed"
        if row.assignee is not None:
            return row.assignee.name, "neutral"
        return None
