"""The strip that says somebody may be known already, and takes the answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm.domain.saying import in_language
from crm.queries.rows import MatchRow
from crm.ui.commands import Command
from crm.ui.contact.words import date_text
from crm.ui.widgets.action_row import ActionRow
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
        same, different = self.tr("Same person"), self.tr("Not the same")
        compare, household = self.tr("Compare…"), self.tr("Same household")
        self.answers = ActionRow(
            [
                Command("same", same, (), "people", lambda: self._answer("same")),
                Command("different", different, (), "cross", lambda: self._answer("different")),
                Command("compare", compare, (), "search", self._compare),
                Command("household", household, (), "home", lambda: self._answer("household")),
            ],
            parent=self,
            primary=False,
        )
        self.same, self.different, self.compare, self.household = self.answers.buttons
        self.add_row(self.answers)
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
        said = [in_language(reason) for reason in match.reasons]
        sentences = [reason[:1].upper() + reason[1:] for reason in said]
        if match.event and match.event_at:
            told = self.tr("Registered for “%1” on %2")
            if match.attended:
                told = self.tr("Came to “%1” on %2")
            day = date_text(match.event_at.astimezone().date().isoformat())
            sentences.append(told.replace("%1", match.event).replace("%2", day))
        if len(matches) > 1:
            sentences.append(self.tr("%1 more to look at").replace("%1", str(len(matches) - 1)))
        self.say(title.replace("%1", who), ". ".join(isolate(one) for one in sentences))

    def _compare(self) -> None:
        if self._match is not None:
            self.compared.emit((self._match.other_id, self._match.contact_id))

    def _answer(self, answer: str) -> None:
        if self._match is not None:
            self.answered.emit(self._match.id, answer)
