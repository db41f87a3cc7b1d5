"""One follow-up in full: what is to be done, for whom, and what happened with them so far."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm.domain.saying import pair
from crm.queries.work_rows import FollowUpDetail
from crm.ui.followups import words
from crm.ui.inbox.cards import ContactCard, empty, paragraph
from crm.ui.inbox.words import day_text, status_pill
from crm.ui.theme import fonts
from crm.ui.theme.tokens import Tone
from crm.ui.widgets.card import Card
from crm.ui.widgets.labels import PlainLabel
from crm.ui.worklist.header import Header
from crm.ui.worklist.view import WorkView


class PlanCard(Card):
    """What is to be done, from which inquiry it came and what they wrote, and what else is planned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__("", parent)
        title = self.tr("What is to be done")
        self.setAccessibleName(title)
        heading = PlainLabel(title, tone="muted", size=fonts.CARD_TITLE, weight="semibold")
        self.body.addWidget(heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(5)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_plan(self, detail: FollowUpDetail, today: date) -> None:
        """Show the follow-up of *detail* and the others of its contact."""
        empty(self._lines)
        self._add(words.purpose_text(detail.row), strong=True)
        if detail.inquiry is not None:
            number = self.tr("Inquiry #%1, %2").replace("%1", str(detail.inquiry.id))
            self._add(number.replace("%2", status_pill(detail.inquiry)[0]), muted=True)
            if detail.inquiry.message.strip():
                self._add(detail.inquiry.message.strip())
        if detail.others:
            self._add(self.tr("Also planned"), muted=True)
        for other in detail.others:
            day = day_text(other.due_on, today, weekday=True)
            self._add(pair(day, other.purpose or self.tr("Follow up")))

    def _add(self, text: str, *, muted: bool = False, strong: bool = False) -> None:
        tone, size = ("muted", fonts.SECOND) if muted else ("text", fonts.BODY)
        weight = "medium" if strong else "regular"
        self._lines.addWidget(paragraph(text, self, tone=tone, size=size, weight=weight))


class FollowUpView(WorkView):
    """The right-hand side of the Follow-ups page."""

    detail: FollowUpDetail | None

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Be empty; *now* is the clock."""
        self.contact, self.plan = ContactCard(), PlanCard()
        super().__init__(Header(), now, parent)
        self.setAccessibleName(self.tr("Follow-up"))

    def parts(self) -> tuple[list[QWidget], tuple[QWidget, QWidget], QWidget]:
        """Return the cards about the contact and about what is to be done, and the timeline."""
        return [], (self.contact, self.plan), self.timeline

    def fill(self, detail: FollowUpDetail, now: datetime, *, afresh: bool) -> None:  # noqa: ARG002
        """Show *detail*."""
        row, today = detail.row, now.astimezone().date()
        self.header.avatar.set_name(row.name)
        self.header.name.setText(row.name)
        last = self.tr("Last in touch: %1").replace("%1", words.last_text(row.last, today))
        self.header.show_origin(last if row.last else words.last_text(None, today))
        assignee: tuple[str, Tone] | None = None
        if row.assignee is not None:
            assignee = row.assignee.name, "neutral"
        self.header.show_pills(words.due_pill(row, today), assignee)
        self.contact.show_contact(detail.contact, "")
        self.plan.show_plan(detail, today)
        self.timeline.show_rows(detail.timeline, now)

    def is_ended(self, detail: FollowUpDetail) -> bool:
        """Say whether it is done or cancelled."""
        return bool(detail.row.settled)
