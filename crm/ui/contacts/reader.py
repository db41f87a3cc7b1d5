"""Brings the contacts from the book into the grid: one screen at once, then all ids, then rows."""

from collections.abc import Sequence
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from crm.queries.grid_rows import GridAgain, GridColumn, GridFacts, GridIds, GridRow, GridStart
from crm.ui.contacts import book
from crm.ui.contacts.layout import Layout
from crm.ui.contacts.model import GridModel
from crm.ui.frame import Frame


class GridReader(QObject):
    """Reads at once what is seen, and what is not seen afterwards.

    `found(bool)` comes when contacts are shown, and whether these are all that were found;
    `known(object)` carries the `GridFacts` of the book, `fresh()` comes when another list is shown.
    """

    found = Signal(bool)
    known = Signal(object)
    fresh = Signal()

    def __init__(self, frame: Frame, model: GridModel, parent: QObject) -> None:
        """Read the book of *frame* into *model*."""
        super().__init__(parent)
        self._frame, self._model = frame, model
        self.layout = Layout()
        self.facts: GridFacts | None = None
        self.search = ""
        self.caret: int | None = None
        self.complete = False
        self.spent_ms = 0.0
        self._begun = 0.0
        self._is_new = False
        model.wanted.connect(self._read_rows)

    def start(self, search: str, caret: int | None, layout: Layout) -> None:
        """Read the list from its start: another search, order or grouping."""
        self.search, self.caret, self.layout = search, caret, layout
        self.complete, self._begun, self._is_new = False, monotonic(), True
        self._model.today = self._frame.now().date()
        worker = self._frame.worker
        worker.forget(self, book.grid_again)
        worker.forget(self, book.grid_ids)
        if self._is_by_name():
            keys = [column.key for column in self._model.columns]
            now, me = self._frame.now(), self._frame.me()
            worker.read(
                self,
                book.grid_start,
                search,
                keys,
                now=now,
                me=me,
                caret=caret,
                then=self._show_start,
            )
        else:
            worker.forget(self, book.grid_start)
            keys = [column.key for column in self._model.columns]
            asked = self._asked() | {"columns": keys}
            worker.read(self, book.grid_ids, search, **asked, then=self._show_ids)

    def reload(self) -> None:
        """Read again what may have changed; nothing that is shown moves."""
        self.read_facts()
        if not self.complete:
            self.start(self.search, self.caret, self.layout)
            return
        lines = self._model.lines
        before = GridIds(lines.ids, lines.groups)
        self._frame.worker.read(
            self, book.grid_again, before, self.search, **self._asked(), then=self._show_again
        )

    def read_facts(self) -> None:
        """Ask which columns there are and what can be chosen."""
        self._frame.worker.read(self, book.grid_facts, then=self._take_facts)

    def columns(self) -> list[GridColumn]:
        """Return the columns of the layout that there are."""
        known = {column.key: column for column in self.facts.columns} if self.facts else {}
        return [known[key] for key in self.layout.columns if key in known]

    def _asked(self) -> dict[str, Any]:
        return {
            "sort": self.layout.sort,
            "group": self.layout.group,
            "now": self._frame.now(),
            "me": self._frame.me(),
            "caret": self.caret,
        }

    def _is_by_name(self) -> bool:
        return not self.layout.sort and not self.layout.group

    def _take_facts(self, facts: GridFacts) -> None:
        self.facts = facts
        self.known.emit(facts)

    def _show_start(self, start: GridStart) -> None:
        self.complete = not start.more
        self._model.show(start.ids)
        self._model.set_rows(start.rows)
        self._tell()
        if start.more:
            self._frame.worker.read(
                self, book.grid_ids, self.search, **self._asked(), then=self._show_ids
            )

    def _show_ids(self, found: GridIds) -> None:
        self.complete = True
        if self._is_by_name():
            self._model.more(found.ids)
        else:
            self._model.show(found.ids, found.groups)
            self._model.set_rows(found.rows)
        self._tell()

    def _show_again(self, again: GridAgain) -> None:
        self._model.show(again.found.ids, again.found.groups, again.lingering)
        self._tell()

    def _tell(self) -> None:
        if self._is_new:
            self._is_new = False
            self.spent_ms = (monotonic() - self._begun) * 1000
            self.fresh.emit()
        self.found.emit(self.complete)

    def _read_rows(self, ids: Sequence[int]) -> None:
        keys = [column.key for column in self._model.columns]
        now = self._frame.now()
        self._frame.worker.read(self, book.grid_rows, ids, keys, now=now, then=self._show_rows)

    def _show_rows(self, rows: Sequence[GridRow]) -> None:
        self._model.set_rows(rows)
