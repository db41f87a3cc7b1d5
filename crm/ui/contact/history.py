"""The card with all that happened with a contact and all that was changed of the record."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from crm.domain.interactions import Kind
from crm.queries.contact_detail import ContactDetail
from crm.queries.record_history import FieldChange
from crm.ui.contact.words import field_name, field_text
from crm.ui.timeline.folding import FoldingTimeline
from crm.ui.widgets.card import Card
from crm.ui.widgets.chips import ChipGroup
from crm.ui.widgets.labels import PlainLabel

_tr = QCoreApplication.translate
ALL, WITH_THEM, CHANGES = "all", "contacts", "changes"
_CONTACTS = frozenset({*(kind.value for kind in Kind), "signup", "resubmitted"})


class HistoryCard(Card):
    """Filters: everything, what passed between us and them, what was changed.

    `revert_wanted(object)` carries the FieldChange to take back.
    """

    revert_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(_tr("Contact", "Timeline"), parent)
        choices: list[tuple[object, str, str]] = [
            (ALL, self.tr("All"), ""),
            (WITH_THEM, self.tr("With them"), ""),
            (CHANGES, self.tr("Changes"), ""),
        ]
        self.filters = ChipGroup(choices, self.tr("What the timeline shows"))
        self.filters.set_value(ALL)
        self.filters.set_compact(compact=True)
        self.head.addWidget(self.filters)
        self.timeline = FoldingTimeline(change_words, self)
        self.nothing = PlainLabel("", self, tone="muted")
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.timeline)
        self.body.addStretch(1)
        self._shown: tuple[ContactDetail, datetime] | None = None
        self.filters.chosen.connect(self._fill)
        self.timeline.revert_wanted.connect(self.revert_wanted)

    def show_contact(self, detail: ContactDetail, now: datetime, *, afresh: bool) -> None:
        """Show the timeline of a contact; of another one all folded."""
        if afresh:
            self.timeline.opened.clear()
        self._shown = (detail, now)
        self._fill()

    def _fill(self) -> None:
        if self._shown is None:
            return
        detail, now = self._shown
        which = self.filters.value()
        events = [row for row in detail.timeline if _belongs(row.kind, which)]
        steps = () if which == WITH_THEM else detail.history
        self.timeline.show_both(events, steps, now)
        empty = not events and not steps
        self.nothing.setText(self.tr("Nothing yet."))
        self.nothing.setVisible(empty)
        self.timeline.setVisible(not empty)


def change_words(change: FieldChange) -> tuple[str, str]:
    """Return the name of the field that was changed, and its old and new value."""
    old, new = (field_text(change.field, value) or "–" for value in (change.old, change.new))
    return field_name(change.field), f"{_short(old)} → {_short(new)}"


def _belongs(kind: str, which: object) -> bool:
    if which == WITH_THEM:
        return kind in _CONTACTS
    return which == ALL or kind in ("status", "snoozed", "waiting", "closed", "consent")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"
