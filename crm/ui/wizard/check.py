"""Step 3: how many are new, changed, here already, or in doubt, and answers to the doubts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.widgets.card import Card
from crm.ui.widgets.chips import ChipGroup
from crm.ui.widgets.labels import ElidingLabel, PlainLabel
from crm.ui.wizard import words
from crm.ui.wizard.steps import Draft

if TYPE_CHECKING:
    from crm.queries.import_plan import PlannedMatch, PlannedRow

MOST = 200
"""So many doubts are shown; more ride along just the same and can be answered later."""


class CheckPage(QWidget):
    """`answered(object, object)` carries a Pair and the answer, None for later."""

    answered = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.choices: list[ChipGroup] = []
        self._piles = QHBoxLayout()
        self._piles.setSpacing(12)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._piles)
        self._words = PlainLabel("", tone="muted", wrap=True)
        column.addWidget(self._words)
        column.addWidget(self._area, 1)

    def show_draft(self, draft: Draft) -> None:
        """Show the piles and the doubts of the plan."""
        if draft.plan is None:
            return
        doubts = draft.doubts()
        while (item := self._piles.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, name, what in words.piles(draft.plan.summary, len(doubts)):
            self._piles.addWidget(_pile(number, name, what), 1)
        self._words.setText(
            self.tr(
                "These people may be known already. They become inquiries in any case; answer "
                "now if you know, or later in the Inbox."
            )
        )
        ground = self._doubts(draft, doubts)
        self._area.setWidget(ground)
        ground.setAutoFillBackground(False)  # setWidget switches it on

    def _doubts(self, draft: Draft, doubts: "list[PlannedRow]") -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        self.choices = []
        pairs = [(row, match) for row in doubts for match in row.matches]
        for row, match in pairs[:MOST]:
            column.addWidget(self._doubt(draft, row, match))
        if len(pairs) > MOST:
            more = self.tr("… and {n} more, for later.").format(n=len(pairs) - MOST)
            column.addWidget(PlainLabel(more, tone="muted"))
        column.addStretch(1)
        return ground

    def _doubt(self, draft: Draft, row: "PlannedRow", match: "PlannedMatch") -> Card:
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(14)
        who = QVBoxLayout()
        who.setSpacing(1)
        title = self.tr("{name}, row {row}").format(name=words.person(row), row=row.row)
        who.addWidget(ElidingLabel(title, weight="semibold"))
        reasons = self.tr("perhaps {name}: {reasons}").format(
            name=match.other_name, reasons=", ".join(match.reasons)
        )
        who.addWidget(ElidingLabel(reasons, tone="muted", size=fonts.SECOND))
        line.addLayout(who, 1)
        choices: list[tuple[object, str, str]] = [
            (None, self.tr("Later"), ""),
            ("household", self.tr("Same household"), ""),
            ("different", self.tr("Not the same person"), ""),
        ]
        group = ChipGroup(choices, title)
        pair = (row.row, match.other_id)
        group.set_value(draft.answers.get(pair))
        group.chosen.connect(partial(self.answered.emit, pair))
        self.choices.append(group)
        line.addWidget(group)
        card.body.addLayout(line)
        return card


def _pile(number: str, name: str, what: str) -> Card:
    card = Card()
    card.setAccessibleName(f"{number} {name}: {what}")
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(PlainLabel(number, size=fonts.BIG, weight="semibold"))
    line.addWidget(PlainLabel(name, weight="medium"), 1, Qt.AlignmentFlag.AlignBottom)
    card.body.addLayout(line)
    card.body.addWidget(PlainLabel(what, tone="muted", size=fonts.SECOND, wrap=True))
    return card
