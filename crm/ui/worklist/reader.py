"""Brings a list of work from the book to the screen; selection and place stay while it changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from crm.queries.rows import InboxIds
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.row_pages import PAGE
from crm.ui.widgets.toast import announce
from crm.ui.worklist.detail import DetailPane
from crm.ui.worklist.model import LINGERS, WorkModel
from crm.ui.worklist.pane import ListPane

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Source:
    """The questions that a page of work asks the book, as those of `crm.queries.inbox`."""

    begun: Late
    start: Late
    rows: Late
    detail: Late
    counts: Late


class Reader(QObject):
    """Ids and counts at once, rows when they come into view, the current item in full.

    Once a minute it looks again, as time alone makes things late and due.
    """

    counted = Signal(object)

    def __init__(
        self,
        frame: Frame,
        source: Source,
        model: WorkModel,
        list_pane: ListPane,
        detail_pane: DetailPane,
    ) -> None:
        """Ask *source* in the book of *frame*."""
        super().__init__(list_pane)
        self._frame, self._worker, self._source = frame, frame.worker, source
        self._model, self._pane, self._detail = model, list_pane, detail_pane
        self._list = list_pane.list
        self._afresh, self._by_clock = True, False
        self._wanted: int | None = None
        self._finishes = 0
        model.wanted.connect(self._read_rows)
        model.marks_changed.connect(self.show_marks)
        self._list.moved.connect(self._read_current)
        list_pane.wanted.connect(self.start)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.follow_clock)

    def now(self) -> datetime:
        """Return this moment in the time of the computer."""
        return self._frame.now()

    def note_finished(self) -> None:
        """Take that something was finished: what was asked before does not know of it."""
        self._finishes += 1

    def start(self) -> None:
        """Read the list from its start: another book, another search."""
        self._afresh = True
        self.reload()
        self._minute.start()

    def show(self, item_id: int) -> None:
        """Make an item current: now, or when the list that is being read has it."""
        if self._model.lines.line_of(item_id) is None:
            self._wanted = item_id
        else:
            self._list.select(item_id)

    def follow_clock(self) -> None:
        """Read again what time may have changed, without a word and without moving anything."""
        self.reload(by_clock=True)

    def reload(self, *, by_clock: bool = False) -> None:
        """Read list and counts again; selection and place stay."""
        self._by_clock = by_clock
        now, me = self.now(), self._frame.me()
        search, chosen = self._pane.search.text(), self._pane.filters.value()
        self._worker.read(self, self._source.begun, then=self._pane.set_begun)
        self._worker.read(
            self,
            self._source.start,
            search,
            chosen,
            first=PAGE if self._afresh else 0,
            now=now,
            me=me,
            caret=self._pane.search.caret(),
            then=partial(self._show_start, self._finishes),
        )
        self._worker.read(self, self._source.counts, now=now, me=me, then=self._show_counts)

    def show_place(self) -> None:
        """Say which of how many the current item is."""
        current = self._list.current_id()
        place = None if current is None else self._model.lines.place(current)
        self._detail.view.header.show_place(place, len(self._model.lines.ids))

    def show_marks(self) -> None:
        """Show one item or how many are marked."""
        self._detail.show_marks(len(self._model.marked))

    def _show_counts(self, counts: object) -> None:
        self._pane.set_counts(counts)
        self.counted.emit(counts)

    def _show_start(self, finishes: int, answer: tuple[InboxIds, Sequence[Any]]) -> None:
        if finishes != self._finishes:  # it was asked before the last one was finished
            self.reload(by_clock=self._by_clock)
            return
        found, rows = answer
        current, afresh, self._afresh = self._list.current_id(), self._afresh, False
        if self._by_clock and not afresh and self._model.is_showing(found):
            self._model.tell_time(self.now())
            self._read_current(current)
            return
        before = current
        bar = self._list.verticalScrollBar()
        top = 0 if afresh else bar.value()
        on_fold = self._list.on_fold() and current is None
        self._model.show(found, self.now(), keep=None if afresh else current)
        self._model.set_rows(rows)
        self._pane.show_list(len(self._model.lines))
        if self._wanted is not None and self._model.lines.line_of(self._wanted) is not None:
            current = self._wanted
        self._wanted = None
        if current is None or self._model.lines.line_of(current) is None:
            current = found.ids[0] if found.ids else None
        bar.setValue(top)
        if on_fold and self._model.done:
            self._list.select_fold()
        else:
            self._list.select(current)
        if current == before and not afresh:
            bar.setValue(top)  # selecting scrolls to the line, from wherever one was looking
        self._detail.tell_none_left("" if found.ids else self._pane.reason())
        if not self._by_clock:
            announce(self._list, self._pane.found_words(len(found.ids)))

    def _read_rows(self, ids: Sequence[int]) -> None:
        self._worker.read(self, self._source.rows, ids, now=self.now(), then=self._show_rows)

    def _show_rows(self, rows: Sequence[Any]) -> None:
        self._model.set_rows(rows)

    def _read_current(self, item_id: object) -> None:
        if not isinstance(item_id, int):
            self._detail.view.leave()
            self.show_marks()
            return
        self.show_place()
        self._worker.read(
            self, self._source.detail, item_id, now=self.now(), then=self._show_detail
        )

    def _show_detail(self, detail: Any) -> None:
        if detail is None and self._list.currentIndex().data(LINGERS):
            self._afresh = True  # it is gone altogether, so it need not linger either
            self.reload()
        elif detail is not None and detail.row.id == self._list.current_id():
            self._detail.view.show_item(detail, self.now())
            self.show_marks()
