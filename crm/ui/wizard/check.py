"""Step 3: how many are new, changed, here already, or in doubt, and answers to the doubts."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm.domain.saying import pair
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.card import Card
from crm.ui.widgets.labels import PlainLabel
from crm.ui.wizard import counts
from crm.ui.wizard.doubts import Doubt, doubts_of
from crm.ui.wizard.steps import Draft

MOST = 200
"""So many doubts are shown; more ride along just the same and can be answered later."""


class CheckPage(QWidget):
    """Answers to matches and to questions, each with a digit; what is not answered stays open.

    `answered(object, object)` carries a Pair and the answer, None for later; `named(int, object)`
    the line of a row that is held and the contact it means: 0 for somebody new, None for later.
    """

    answered = Signal(object, object)
    named = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.doubts: list[Doubt] = []
        self._last: Doubt | None = None
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
        head = QHBoxLayout()
        self._words = PlainLabel("", tone="muted", wrap=True)
        self.rest = Button(self.tr("Answer the rest like this"), "check")
        self.rest.clicked.connect(self._answer_rest)
        head.addWidget(self._words, 1)
        head.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def show_draft(self, draft: Draft) -> None:
        """Show the piles and the doubts of the plan."""
        if draft.plan is None:
            return
        rows = draft.doubts()
        while (item := self._piles.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, name, what in counts.piles(draft.plan.summary, len(rows)):
            self._piles.addWidget(_pile(number, name, what), 1)
        self._words.setText(
            self.tr(
                "These people may be known already. Answer now if you know (press the number of "
                "an answer), or at any time under Questions."
            )
        )
        self._last = None
        self.rest.setEnabled(False)
        ground = self._ground(draft)
        self._area.setWidget(ground)
        ground.setAutoFillBackground(False)  # setWidget switches it on

    def showEvent(self, event: QShowEvent) -> None:
        """Let the first doubt have the focus: the keys of its answers work at once."""
        super().showEvent(event)
        if self.doubts:
            self.doubts[0].choices.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer a doubt with a digit and go on to the next, before its list takes the key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            doubt = next((one for one in self.doubts if one.choices is watched), None)
            digit = event.key() - Qt.Key.Key_1.value
            if doubt is not None and 0 <= digit < doubt.choices.count():
                self._answer(doubt, digit)
                return True
        return super().eventFilter(watched, event)

    def _answer(self, doubt: Doubt, place: int) -> None:
        doubt.choose(place)
        following = self.doubts.index(doubt) + 1
        if following < len(self.doubts):
            self.doubts[following].choices.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self.doubts[following])

    def _ground(self, draft: Draft) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        found = doubts_of(draft)
        self.doubts = found[:MOST]
        for doubt in self.doubts:
            doubt.settled.connect(self._settle)
            doubt.choices.installEventFilter(self)
            column.addWidget(doubt)
        if len(found) > MOST:
            more = self.tr("… and {n} more, for later.").format(n=len(found) - MOST)
            column.addWidget(PlainLabel(more, tone="muted"))
        column.addStretch(1)
        return ground

    def _settle(self, doubt: Doubt) -> None:
        self._last = doubt
        self.rest.setEnabled(doubt.pair is not None and doubt.value() is not None)
        if doubt.pair is not None:
            self.answered.emit(doubt.pair, doubt.value())
        else:
            self.named.emit(doubt.line, doubt.value())

    def _answer_rest(self) -> None:
        """Give the last answer to every other match that has none yet."""
        last = self._last
        if last is None or last.pair is None:
            return
        for doubt in self.doubts:
            if doubt.pair is not None and doubt.value() is None and doubt.kind == last.kind:
                doubt.show_value(last.value())
                self.answered.emit(doubt.pair, last.value())


def _pile(number: str, name: str, what: str) -> Card:
    card = Card()
    card.setAccessibleName(pair(f"{number} {name}", what))
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(PlainLabel(number, size=fonts.BIG, weight="semibold"))
    line.addWidget(PlainLabel(name, weight="medium"), 1, Qt.AlignmentFlag.AlignBottom)
    card.body.addLayout(line)
    card.body.addWidget(PlainLabel(what, tone="muted", size=fonts.SECOND, wrap=True))
    return card
