"""The right half of the page of questions: two contacts side by side, or whom a row may mean."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm.queries.merging import Comparison
from crm.queries.questions import Candidate
from crm.ui.commands import Command
from crm.ui.inbox.cards import empty
from crm.ui.merging.model import MergeModel
from crm.ui.merging.rows import along_words
from crm.ui.merging.table import MergeTable
from crm.ui.questions.asks import CONFLICT, Ask, reason_words
from crm.ui.theme import fonts
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.choice_card import ChoiceCard
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.painting import dotted
from crm.ui.worklist.hints import KeyHints


class ComparePane(QWidget):
    """Are these two one person? The values taken can be chosen before the answer is given."""

    def __init__(self, parent: QWidget) -> None:
        """Be empty; `offer` says what can be answered."""
        super().__init__(parent)
        self.title = PlainLabel(
            self.tr("Are these two one person?"), self, size=fonts.TITLE, weight="medium", wrap=True
        )
        self.why = PlainLabel("", self, tone="muted", wrap=True)
        self.model = MergeModel(self)
        self.table = MergeTable(self.model, self)
        self.more = Button(self.tr("Show all fields"), parent=self, look="link")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self.along = PlainLabel("", self, tone="muted", size=fonts.SECOND, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 12)
        self._column.setSpacing(10)
        for widget in (self.title, self.why):
            self._column.addWidget(widget)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.along)

    def offer(self, commands: Sequence[Command], hints: Sequence[tuple[str, str]]) -> None:
        """Offer these answers."""
        self.offered = ActionRow(commands, None, self)
        self._column.insertWidget(2, self.offered)
        self._column.addWidget(KeyHints(hints, self))

    def show_ask(self, ask: Ask, found: Comparison) -> None:
        """Show the two contacts of a question."""
        self.why.setText(ask.why)
        self.why.setVisible(bool(ask.why))
        self.more.setChecked(False)
        self.model.show(found)
        words = along_words(found)
        self.along.setText(self.tr("Comes along from both: %1").replace("%1", words))
        self.along.setVisible(bool(words))

    def _show_more(self, every: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.model.show_all(every)
        self.more.setText(
            self.tr("Show only what is different") if every else self.tr("Show all fields")
        )


class WhoPane(QWidget):
    """Whom does a row of a file mean? `answered(str, object)`: the answer, and a contact's id."""

    answered = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(parent)
        self.title = PlainLabel("", self, size=fonts.TITLE, weight="medium", wrap=True)
        self.why = PlainLabel("", self, tone="muted", wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.why)
        column.addLayout(self._cards)
        column.addStretch(1)
        hints = [
            ("1", self.tr("the first")),
            ("3", self.tr("none of them")),
            ("4", self.tr("later")),
        ]
        column.addWidget(KeyHints(hints, self))

    def show_ask(self, ask: Ask) -> None:
        """Show a row that waits, and whom it may mean."""
        empty(self._cards)
        self.why.setText(ask.why)
        if ask.kind == CONFLICT:
            self.title.setText(self.tr("Which value counts for %1?").replace("%1", ask.title))
            self._add(self.tr("That of the file"), self.tr("The file is right."), "same")
            self._add(self.tr("That of the book"), self.tr("Nothing is changed."), "different")
            return
        self.title.setText(self.tr("Whom does “%1” mean?").replace("%1", ask.title))
        for candidate in ask.candidates:
            self._add_candidate(candidate)
        words = self.tr("They are added as a new contact.")
        self._add(self.tr("Somebody who is not in the book yet"), words, "different")
        words = self.tr("Such as a room or a device.")
        self._add(self.tr("Nobody"), words, "nobody")

    def cards(self) -> list[ChoiceCard]:
        """Return the ways to answer, in order."""
        items = [self._cards.itemAt(place) for place in range(self._cards.count())]
        found = [item.widget() for item in items if item is not None]
        return [card for card in found if isinstance(card, ChoiceCard)]

    def _add_candidate(self, candidate: Candidate) -> None:
        name = f"{candidate.name} (c{candidate.contact_id})"
        parts = (candidate.point or "", reason_words(candidate.reasons))
        detail = dotted(parts)
        self._add(name, detail, "same", candidate.contact_id)

    def _add(self, title: str, detail: str, answer: str, contact_id: int | None = None) -> None:
        icon = {"same": "person", "different": "plus", "nobody": "cross"}[answer]
        card = ChoiceCard(title, detail, icon, self)
        card.clicked.connect(lambda: self.answered.emit(answer, contact_id))
        self._cards.addWidget(card)
