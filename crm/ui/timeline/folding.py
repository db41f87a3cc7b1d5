"""A timeline with the changes of the record in it: folded to a line, opened to old and new."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from crm.queries.record_history import FieldChange, RecordStep
from crm.queries.rows import TimelineRow
from crm.ui.commands import Command
from crm.ui.theme.appearance import tokens
from crm.ui.timeline.delegate import TimelineDelegate
from crm.ui.timeline.model import ROW, AnyIndex
from crm.ui.timeline.view import Timeline

CHANGES, FIELD = "changes", "field"
Named = Callable[[FieldChange], tuple[str, str]]
"""From a change of a field to the field's name and its old and new value in words."""


class FoldingTimeline(Timeline):
    """Lines of changes open with a click, Enter or Space.

    `revert_wanted(object)` carries the FieldChange that somebody wants to take back.
    """

    revert_wanted = Signal(object)

    def __init__(self, named: Named, parent: QWidget | None = None) -> None:
        """Show nothing; *named* says a change in words."""
        super().__init__(parent)
        self._named = named
        self.opened: set[int] = set()
        self._events: tuple[TimelineRow, ...] = ()
        self._steps: dict[int, RecordStep] = {}
        self._now: datetime | None = None
        self.setItemDelegate(_FoldingDelegate(self.opened, self.tr("Revert"), self))

    def show_both(
        self, events: Sequence[TimelineRow], steps: Sequence[RecordStep], now: datetime
    ) -> None:
        """Show *events* and, among them, folded, the changes of *steps*."""
        self._events = tuple(events)
        self._steps = {step.step_id: step for step in steps}
        self._now = now
        self._fill()

    def change_at(self, row: int) -> FieldChange | None:
        """Return the change of a field that stands in a line, None for other lines."""
        index = self.model().index(row, 0)
        line = index.data(ROW)
        if not isinstance(line, TimelineRow) or line.kind != FIELD:
            return None
        first = row
        while first > 0 and self.model().index(first, 0).data(ROW).kind == FIELD:
            first -= 1
        step = self._steps[self.model().index(first, 0).data(ROW).item_id]
        return step.changes[row - first - 1]

    def act(self, row: int) -> None:
        """Open or fold a line of changes; take back the change in a line; put right what was logged."""
        line = self.line(row)
        if line is not None and line.kind == CHANGES and line.item_id is not None:
            self.opened.symmetric_difference_update({line.item_id})
            self._fill()
            self.setCurrentIndex(self.model().index(row, 0))
        elif line is not None and line.kind == FIELD:
            self.revert_wanted.emit(self.change_at(row))
        else:
            super().act(row)

    def offered(self, row: int) -> list[Command | None]:
        """Return what the menu of a line offers."""
        line = self.line(row)
        words = {
            CHANGES: (self.tr("Show or hide"), "chevron-down"),
            FIELD: (self.tr("Revert"), "undo"),
        }
        if line is None or line.kind not in words:
            return super().offered(row)
        text, icon = words[line.kind]
        own = Command("timeline.act", text, ("Return",), icon, lambda: self.act(row))
        return [own, *super().offered(row)]

    def end_word(self, row: TimelineRow) -> str:
        """Return the word at the end of a line that does something when it is clicked."""
        return self.tr("Revert") if row.kind == FIELD else super().end_word(row)

    def _click(self, index: QModelIndex) -> None:
        if index.data(ROW).kind == CHANGES:
            self.act(index.row())
        else:
            super()._click(index)

    def _fill(self) -> None:
        if self._now is None:
            return
        both: list[TimelineRow] = [*self._events, *map(self._line, self._steps.values())]
        both.sort(key=lambda row: row.at)
        rows: list[TimelineRow] = []
        for row in both:
            rows.append(row)
            if row.kind == CHANGES and row.item_id in self.opened:
                rows += [self._field(one, row.at) for one in self._steps[row.item_id].changes]
        self.show_rows(rows, self._now)

    def _line(self, step: RecordStep) -> TimelineRow:
        count = len(step.changes)
        names = ", ".join(dict.fromkeys(self._named(change)[0] for change in step.changes))
        if count == 1:
            title, names = self.tr("%1 changed").replace("%1", names), ""
        else:
            title = self.tr("%n field(s) changed", "", count)
        if step.by_import:
            title = self.tr("%1 by import").replace("%1", title)
        return TimelineRow(CHANGES, step.at, title, names, step.by, None, step.step_id)

    def _field(self, change: FieldChange, at: datetime) -> TimelineRow:
        name, what = self._named(change)
        return TimelineRow(FIELD, at, name, what, "")


class _FoldingDelegate(TimelineDelegate):
    """Paints the lines that open and what is in them."""

    def __init__(self, opened: set[int], revert: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._opened, self._revert = opened, revert

    def icon(self, row: TimelineRow, index: AnyIndex) -> str:
        if row.kind == CHANGES:
            return "chevron-down" if row.item_id in self._opened else "pencil"
        return "dot" if row.kind == FIELD else super().icon(row, index)

    def indent(self, row: TimelineRow) -> int:
        return 26 if row.kind == FIELD else 0

    def end(self, row: TimelineRow, now: datetime, *, active: bool) -> tuple[str, str]:
        if row.kind == FIELD:
            return self._revert, tokens().accent
        return super().end(row, now, active=active)
