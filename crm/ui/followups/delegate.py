"""Paints the lines of the list of follow-ups."""

from PySide6.QtCore import QCoreApplication

from crm.queries.work_rows import FollowUpLine
from crm.ui.followups import words
from crm.ui.worklist.delegate import EDGE, Line, WorkDelegate
from crm.ui.worklist.model import DRAFT

_tr = QCoreApplication.translate


class FollowUpRow(Line):
    """One follow-up while it is painted."""

    def first_lines(self, row: FollowUpLine, *, gone: bool) -> None:
        """Paint who it is about, by when, and what is to be done."""
        assert self.model.now is not None
        today = self.model.now.astimezone().date()
        late = row.due_on < today and not row.settled
        self.head(row.name, words.due_text(row.due_on, today), urgent=late, strong=late, gone=gone)
        self.second(words.purpose_text(row), gone=gone, ink=self.t.text)

    def third_line(self, row: FollowUpLine, *, gone: bool) -> None:
        """Paint when we were last in touch; from the end: how it was settled, assignee, draft."""
        assert self.model.now is not None
        right = self.rect.width() - EDGE
        today = self.model.now.astimezone().date()
        if row.settled:
            right = self.pill(right, *words.due_pill(row, today))
        if row.assignee is not None:
            right = self.pill(right, row.assignee.initials, "neutral")
        if self.index.data(DRAFT):
            right = self.pill(right, _tr("WorklistDelegate", "Draft"), "neutral")
        self.words(words.last_text(row.last, today), right, gone=gone)


class FollowUpDelegate(WorkDelegate):
    """Paints follow-ups."""

    line = FollowUpRow
