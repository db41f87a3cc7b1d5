"""The head of a contact's page: who it is, how it stands with them, their tags."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm.domain.inquiries import Status
from crm.queries.contact_detail import ContactDetail
from crm.ui.contact.words import kind_text
from crm.ui.inbox import words
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.labels import ElidingLabel
from crm.ui.widgets.painting import isolate
from crm.ui.widgets.pills import Avatar, Pill
from crm.ui.widgets.tags import TagRow


class ContactHeader(QWidget):
    """`back_wanted()` asks for the page before."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.back = IconButton(self.tr("Back (Esc)"), "arrow-left", self)
        self.back.clicked.connect(self.back_wanted)
        self.avatar = Avatar(50, self)
        self.name = ElidingLabel("", self, size=fonts.TITLE, weight="medium", hug=True)
        self.about = ElidingLabel("", self, tone="muted", size=fonts.SECOND)
        self.status, self.due, self.kind = Pill("", "new"), Pill("", "overdue"), Pill("", "neutral")
        self.tags = TagRow(self)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name)
        first.addSpacing(4)
        for pill in (self.status, self.due, self.kind):
            first.addWidget(pill)
        first.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addLayout(first)
        lines.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.back)
        row.addWidget(self.avatar)
        row.addLayout(lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.tags)

    def show_contact(self, detail: ContactDetail, now: datetime) -> None:
        """Show who it is."""
        facts = detail.facts
        self.avatar.set_name(facts.name)
        self.name.setText(facts.name)
        self.tags.show_tags(facts.tags)
        self._show_pills(detail, now)
        today = words.local(now).date()
        since = words.day_text(words.local(detail.created_at).date(), today)
        live = next((one for one in detail.inquiries if one.status is not Status.CLOSED), None)
        assignee = live.assignee.name if live and live.assignee else ""
        parts = [
            self.tr("Contact c%1").replace("%1", str(facts.id)),
            self.tr("in the book since %1").replace("%1", since),
            self.tr("assigned to %1").replace("%1", assignee) if assignee else "",
        ]
        self.about.setText(
            "\u00a0\u00a0·\u00a0\u00a0".join(isolate(part) for part in parts if part)
        )

    def _show_pills(self, detail: ContactDetail, now: datetime) -> None:
        self.kind.setVisible(detail.kind == "organisation")
        self.kind.set(kind_text(detail.kind), "neutral")
        line = detail.inquiries[0] if detail.inquiries else None
        self.status.setVisible(line is not None)
        if line is not None:
            self.status.set(*words.state_pill(line.status, line.outcome))
        today = words.local(now).date()
        overdue = sum(1 for followup in detail.followups if followup.due_on < today)
        self.due.setVisible(overdue > 0)
        self.due.set(self.tr("%n follow-up(s) overdue", "", overdue), "overdue")
