"""One doubt of an import: who a row is about, or whether it is somebody known, with the answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from crm.domain.saying import in_language
from crm.ui.theme import fonts
from crm.ui.widgets.card import Card
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import ElidingLabel
from crm.ui.wizard import words
from crm.ui.wizard.steps import Draft, Pair

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import PlannedMatch, PlannedRow

_tr = QCoreApplication.translate
_WIDTH = 250
SOMEBODY_NEW = BOOK_IS_RIGHT = 0


class Doubt(Card):
    """A card with the row, the reasons, and a list of answers. `settled(object)` carries itself."""

    settled = Signal(object)

    def __init__(
        self,
        row: "PlannedRow",
        why: str,
        answers: list[tuple[str, object]],
        pair: Pair | None,
        kind: str,
    ) -> None:
        """Ask about *row*: *why*, and the *answers* as (what it says, its value)."""
        super().__init__()
        self.line, self.pair, self.kind = row.line, pair, kind
        title = f"{words.person(row)}, {words.place(row)}"
        self.choices = Combo(title)
        for number, (text, value) in enumerate(answers, start=1):
            self.choices.addItem(f"{number}  {text}", value)
        self.choices.setFixedWidth(_WIDTH)
        self.choices.activated.connect(self._tell)
        who = QVBoxLayout()
        who.setSpacing(1)
        who.addWidget(ElidingLabel(title, weight="semibold"))
        who.addWidget(ElidingLabel(why, tone="muted", size=fonts.SECOND))
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addLayout(who, 1)
        line.addWidget(self.choices)
        self.body.addLayout(line)

    def value(self) -> object:
        """Return the answer, None for later."""
        return self.choices.currentData()

    def show_value(self, value: object) -> None:
        """Show an answer without telling anybody."""
        self.choices.setCurrentIndex(max(self.choices.findData(value), 0))

    def choose(self, place: int) -> None:
        """Give the answer at *place*, counted from 0."""
        self.choices.setCurrentIndex(place)
        self._tell()

    def _tell(self) -> None:
        self.settled.emit(self)


def doubts_of(draft: Draft) -> list[Doubt]:
    """Return a card for each doubt: a row that is held once, every other match by itself."""
    found: list[Doubt] = []
    for row in draft.doubts():
        if row.verdict == "question" and row.changes:
            found.append(_conflict(row, draft))
        elif row.verdict == "question":
            found.append(_question(row, draft))
        else:
            found += [_match(row, match, draft) for match in row.matches]
    return found


def _match(row: "PlannedRow", match: "PlannedMatch", draft: Draft) -> Doubt:
    reasons = ", ".join(in_language(reason) for reason in match.reasons)
    why = _tr("Doubts", "perhaps {name}: {reasons}").format(name=match.other_name, reasons=reasons)
    answers: list[tuple[str, object]] = [
        (_tr("Doubts", "Same person"), "same"),
        (_tr("Doubts", "Same household"), "household"),
        (_tr("Doubts", "Not the same person"), "different"),
        (_tr("Doubts", "Later"), None),
    ]
    pair = (row.row, match.other_id)
    doubt = Doubt(row, why, answers, pair, match.strength)
    doubt.choices.setCurrentIndex(doubt.choices.count() - 1)
    if pair in draft.answers:
        doubt.show_value(draft.answers[pair])
    return doubt


def _conflict(row: "PlannedRow", draft: Draft) -> Doubt:
    """Return a card about cells that somebody changed in the file and somebody in the book."""
    answers: list[tuple[str, object]] = [
        (_tr("Doubts", "The file is right"), row.matches[0].other_id),
        (_tr("Doubts", "The book is right"), BOOK_IS_RIGHT),
        (_tr("Doubts", "Later"), None),
    ]
    changes = "; ".join(words.change(one) for one in row.changes)
    why = _tr("Doubts", "Changed in both since: {changes}").format(changes=changes)
    return _answered(Doubt(row, why, answers, None, "conflict"), draft)


def _question(row: "PlannedRow", draft: Draft) -> Doubt:
    answers: list[tuple[str, object]] = [
        (_candidate(match), match.other_id) for match in row.matches
    ]
    answers.append((_tr("Doubts", "Somebody new"), SOMEBODY_NEW))
    answers.append((_tr("Doubts", "Later"), None))
    why = in_language(row.reason or "") or _tr("Doubts", "Who is this?")
    return _answered(Doubt(row, why, answers, None, "who"), draft)


def _answered(doubt: Doubt, draft: Draft) -> Doubt:
    """Show the answer that was given to a row that is held, else that there is none."""
    given = draft.options.answers.get(doubt.line) if draft.options is not None else None
    doubt.choices.setCurrentIndex(doubt.choices.count() - 1)
    if given is not None:
        doubt.show_value(given)
    return doubt


def _candidate(match: "PlannedMatch") -> str:
    reasons = ", ".join(in_language(reason) for reason in match.reasons)
    return f"{match.other_name} ({reasons})" if reasons else match.other_name
