"""The head of an inquiry: who, in which state, since when, and where it stands in the list."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm.domain.inquiries import Status
from crm.queries.rows import InquiryDetail
from crm.ui.inbox import words
from crm.ui.theme import fonts
from crm.ui.theme.tokens import Tone
from crm.ui.widgets.labels import ElidingLabel, PlainLabel
from crm.ui.widgets.painting import isolate
from crm.ui.widgets.pills import Avatar, KeyCap, Pill


class Header(QWidget):
    """Avatar, name, pills, one line about where it came from; at the end “1 of 23” and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.avatar = Avatar(50, self)
        self.name = ElidingLabel("", self, size=fonts.TITLE, weight="medium", hug=True)
        self.origin = ElidingLabel("", self, tone="muted", size=fonts.SECOND)
        self.status, self.late, self.fact = Pill("", "new"), Pill("", "overdue"), Pill("", "closed")
        self.place = PlainLabel("", self, tone="muted", size=fonts.SECOND)
        self._keys = [KeyCap("K", self), KeyCap("J", self)]
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name)
        first.addSpacing(4)
        for pill in (self.status, self.late, self.fact):
            first.addWidget(pill)
        first.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addLayout(first)
        lines.addWidget(self.origin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.avatar)
        row.addLayout(lines, 1)
        row.addWidget(self.place)
        keys = QHBoxLayout()
        keys.setSpacing(9)
        for key in self._keys:
            keys.addWidget(key)
        row.addLayout(keys)

    def show_inquiry(self, detail: InquiryDetail, now: datetime) -> None:
        """Show whose inquiry it is and how it stands."""
        row = detail.row
        self.avatar.set_name(row.name)
        self.name.setText(row.name)
        wrote = self.tr("Wrote on %1").replace("%1", words.moment_text(row.submitted_at, now))
        number = self.tr("inquiry #%1").replace("%1", str(row.id))
        parts = [isolate(part) for part in (wrote, row.source, number) if part]
        self.origin.setText("\u00a0\u00a0·\u00a0\u00a0".join(parts))
        self.status.set(*words.status_pill(row))
        self.late.setVisible(row.late)
        if row.late:
            self.late.set(words.waited_text(row, now), "overdue")
        fact = self._fact(detail, now)
        self.fact.setVisible(fact is not None)
        if fact is not None:
            self.fact.set(*fact)

    def show_place(self, place: int | None, count: int) -> None:
        """Say which of how many this is, *place* counted from 0."""
        if place is None:
            self.place.setText("")
            return
        text = self.tr("%1 of %2").replace("%1", str(place + 1)).replace("%2", str(count))
        self.place.setText(isolate(text))

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Leave the keys out."""
        for key in self._keys:
            key.setVisible(not compact)

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
