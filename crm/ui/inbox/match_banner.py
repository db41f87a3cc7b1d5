"""The strip that says somebody may be known already, and takes the answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm.queries.rows import MatchRow
from crm.ui.widgets.banner import Banner
from crm.ui.widgets.painting import isolate


class MatchBanner(Banner):
    """Reasons in words, never a score. `answered(object, str)` carries the match and the answer.

    `compared(object)` carries the ids of both contacts, that of the banner's own last.
    """

    answered = Signal(object, str)
    compared = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be hidden."""
        super().__init__("people", "warn", parent)
        self._match: MatchRow | None = None
        self.same = self.add_button(self.tr("Same person"))
        self.household = self.add_button(self.tr("Same household"))
        self.different = self.add_button(self.tr("Not the same"))
        self.compare = self.add_button(self.tr("Compare…"))
        self.same.clicked.connect(lambda: self._answer("same"))
        self.compare.clicked.connect(self._compare)
        self.different.clicked.connect(lambda: self._answer("different"))
        self.household.clicked.connect(lambda: self._answer("household"))
        self.hide()

    def show_match(self, matches: Sequence[MatchRow]) -> None:
        """Ask about the first of *matches*; hide if there is none."""
        self._match = matches[0] if matches else None
        self.setVisible(self._match is not None)
        if self._match is None:
            return
        match = self._match
        who = ", ".join(isolate(part) for part in (match.other_name, match.other_point) if part)
        title = self.tr("Probably already in Contacts: %1")
        if match.strength == "household":
            title = self.tr("Shares an address with %1")
        reasons = ". ".join(reason[:1].upper() + reason[1:] for reason in match.reasons)
        if len(matches) > 1:
            more = self.tr("%1 more to look at.").replace("%1", str(len(matches) - 1))
            reasons = f"{reasons}. {more}" if reasons else more
        self.say(title.replace("%1", who), reasons)

    def _compare(self) -> None:
        if self._match is not None:
            self.compared.emit((self._match.other_id, self._match.contact_id))

    def _answer(self, answer: str) -> None:
        if self._match is not None:
            self.answered.emit(self._match.id, answer)
