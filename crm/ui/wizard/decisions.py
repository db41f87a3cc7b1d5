"""What somebody decides on the way: who a row is, what is put right, what is left out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crm.domain.errors import UserError
from crm.ui.late import Late
from crm.ui.wizard.steps import Pair, Way

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import ImportOptions

check_edit = Late("crm.queries.planning.corrections", "check_edit")


class Decisions(QObject):
    """Keeps them in the draft of the way one is on.

    `replan(object)` carries ImportOptions with which the rows must be planned anew;
    `refused(str)` why something that was typed cannot be used.
    """

    replan = Signal(object)
    refused = Signal(str)

    def __init__(self, way: Callable[[], Way], parent: QObject) -> None:
        """Decide for what *way* returns."""
        super().__init__(parent)
        self._way = way

    def answer(self, pair: Pair, answer: str | None) -> None:
        """Note whether a row and a contact are one person, None for later."""
        way = self._way()
        way.keep(way.draft.answered(pair, answer))

    def choose(self, options: "ImportOptions") -> None:
        """Note other choices for the whole file."""
        way = self._way()
        way.keep(way.draft.choosing(options))

    def take_sheets(self, names: Sequence[str]) -> None:
        """Let other sheets of the file follow it."""
        way = self._way()
        way.keep(way.draft.with_sheets(names))

    def name(self, line: int, contact: int | None) -> None:
        """Note whom a row that is held means: 0 is somebody new, None is for later."""
        options = self._way().draft.options
        if options is not None:
            answers = {one: who for one, who in options.answers.items() if one != line}
            answers |= {} if contact is None else {line: contact}
            way = self._way()
            way.keep(replace(way.draft, options=replace(options, answers=answers)))

    def edit(self, line: int, field: str, text: str) -> None:
        """Put a fact of a row right, if it can be used."""
        options = self._way().draft.options
        if options is None:
            return
        try:
            check_edit(field, text, options.region)
        except UserError as error:
            self.refused.emit(error.message)
            return
        edits = {**options.edits, line: {**options.edits.get(line, {}), field: text}}
        self.replan.emit(replace(options, edits=edits))

    def leave_out(self, line: int, out: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Leave a row out, or take one back that is set aside."""
        options = self._way().draft.options
        if options is None:
            return
        mine = frozenset({line})
        left = options.left_out | mine if out else options.left_out - mine
        taken = options.taken - mine if out else options.taken | mine
        self.replan.emit(replace(options, left_out=left, taken=taken))
