"""Paints the inquiries of the Inbox list."""

from PySide6.QtCore import QCoreApplication, QRectF

from crm.queries.rows import InboxRow
from crm.ui.inbox import words
from crm.ui.theme import icons
from crm.ui.worklist.delegate import EDGE, PILL_TOP, Line, WorkDelegate
from crm.ui.worklist.model import DRAFT

_tr = QCoreApplication.translate


class InquiryLine(Line):
    """One inquiry while it is painted."""

    def is_unread(self, row: InboxRow) -> bool:
        """Say whether nobody has dealt with it yet."""
        return row.unread

    def first_lines(self, row: InboxRow, *, gone: bool) -> None:
        """Paint who wrote, when, where and through what."""
        assert self.model.now is not None
        age = words.age_text(row, self.model.now)
        self.head(row.name, age, urgent=row.late, strong=row.unread, gone=gone)
        self.second(words.second_line(row), gone=gone)

    def third_line(self, row: InboxRow, *, gone: bool) -> None:
        """Paint what they wrote; from the end: status, assignee, draft, perhaps known."""
        text, tone = words.status_pill(row)
        fill = self.t.surface if self.selected and tone == "new" else ""
        right = self.pill(self.rect.width() - EDGE, text, tone, fill)
        if row.assignee is not None:
            right = self.pill(right, row.assignee.initials, "neutral")
        if self.index.data(DRAFT):
            right = self.pill(right, _tr("InboxDelegate", "Draft"), "neutral")
        if row.has_match:
            right -= 17
            place = QRectF(self.place(right, PILL_TOP + 2, 16, 16))
            icons.draw(self.painter, "people", self.t.active[0], place)
            right -= 6
        self.words(row.message, right, gone=gone)


class InboxDelegate(WorkDelegate):
    """Paints inquiries."""

    line = InquiryLine
