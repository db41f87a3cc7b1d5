"""A list of work as a Qt model: ids at once, rows fetched by pages when they come into view."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from crm.queries.rows import InboxIds
from crm.ui.row_pages import RowPages
from crm.ui.worklist.lines import Heading, Lines

AnyIndex = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
HEADING = ROW + 1
ID = ROW + 2
MARKED = ROW + 3
LINGERS = ROW + 4
DRAFT = ROW + 5


class WorkModel(QAbstractListModel):
    """Lines with the roles ROW, HEADING, ID, MARKED, LINGERS and DRAFT. Rows have an id and a name.

    A page says with `heading_text` and `sentence` what screen readers read.

    `wanted(object)` carries the ids of rows that should be fetched; answer with `set_rows`.
    """

    wanted = Signal(object)
    marks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.lines = Lines()
        self.now: datetime | None = None
        self.done: list[int] = []
        self.marked: set[int] = set()
        self.drafts: frozenset[int] = frozenset()
        self._found = InboxIds((), ())
        self._done_open = False
        self._lingering: int | None = None
        self._rows = RowPages(self)
        self._rows.wanted.connect(self.wanted)

    # What a page says

    def heading_text(self, key: str) -> str:
        """Return the heading of a group."""
        return key

    def sentence(self, row: Any, now: datetime, *, marked: bool, draft: bool) -> str:  # noqa: ARG002
        """Return a row as one sentence, as a screen reader says it."""
        return str(row.name)

    # What Qt asks

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a line, None where it is still to be fetched."""
        if not index.isValid():
            return None
        item = self.lines.at(index.row())
        if isinstance(item, Heading):
            return self._heading_data(item, role)
        if role == ID:
            return item
        if role == MARKED:
            return item in self.marked
        if role == LINGERS:
            return item == self._lingering
        if role == DRAFT:
            return item in self.drafts
        if role in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._row_data(item, index.row(), role)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let items and the fold of what was done be selected, other headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        item = self.lines.at(index.row())
        if isinstance(item, Heading) and item.key != "done":
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # What the page tells

    def show(self, found: InboxIds, now: datetime, *, keep: int | None = None) -> None:
        """Show what was found; *keep* stays in its place even if it is no longer among it."""
        old_place = self.lines.place(keep) if keep is not None else None
        self.beginResetModel()
        self.now = now
        self._found = found
        self._rows.outdate()
        alive = set(found.ids)
        self.done = [one for one in self.done if one not in alive]
        self.marked &= alive
        self._lingering = None
        self._lay_out()
        if keep is not None and old_place is not None and keep not in alive | set(self.done):
            self._lingering = keep
            self.lines = self.lines.with_lingering(keep, old_place)
        self.endResetModel()

    def is_showing(self, found: InboxIds) -> bool:
        """Say whether *found* is what is shown already."""
        return found == self._found

    def tell_time(self, now: datetime) -> None:
        """Count the ages anew from *now*."""
        self.now = now
        self._rows.outdate()
        self._tell_all([ROW])

    def set_drafts(self, ids: frozenset[int]) -> None:
        """Show which items have a text that is not saved yet."""
        if ids != self.drafts:
            self.drafts = ids
            self._tell_all([DRAFT])

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Take the rows of the newest question; what it did not find is not there any more."""
        self._rows.take(rows)
        shown = [line for row in rows if (line := self.lines.line_of(row.id)) is not None]
        if shown:
            self.dataChanged.emit(self.index(min(shown)), self.index(max(shown)))

    def add_done(self, ids: Sequence[int]) -> None:
        """Move *ids* out of their groups into the fold of what was just done."""
        gone = set(ids)
        places = [place for one in ids if (place := self.lines.place(one)) is not None]
        if not places:
            return
        self.beginResetModel()
        self.done = [*ids, *(one for one in self.done if one not in gone)]
        self.marked -= gone
        self._rows.outdate(gone)
        self._found = _without(self._found, gone)
        self._lingering = None
        self._lay_out()
        self.endResetModel()

    def toggle_done(self) -> None:
        """Unfold or fold what was just done."""
        self.beginResetModel()
        self._done_open = not self._done_open
        self._lay_out()
        self.endResetModel()

    def mark(self, ids: Sequence[int], *, on: bool | None = None) -> None:
        """Mark *ids* for an action on all of them; None turns each one over."""
        for one in ids:
            if one not in self.marked if on is None else on:
                self.marked.add(one)
            else:
                self.marked.discard(one)
        self._tell_all([MARKED])
        self.marks_changed.emit()

    def done_open(self) -> bool:
        """Say whether what was just done is unfolded."""
        return self._done_open

    def row_of(self, item_id: int) -> Any:
        """Return a row if it has been fetched."""
        return self._rows.get(item_id)

    # Inside

    def _tell_all(self, roles: list[int]) -> None:
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1), roles)

    def _lay_out(self) -> None:
        self.lines = Lines.of(self._found, self.done, done_open=self._done_open)

    def _heading_data(self, heading: Heading, role: int) -> Any:
        if role == HEADING:
            return heading
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.heading_text(heading.key)}, {heading.count}"
        return None

    def _row_data(self, item_id: int, line: int, role: int) -> Any:
        row = self._rows.see(item_id, line, self.lines)
        if row is None or role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole or self.now is None:
            return row.name
        marked, draft = item_id in self.marked, item_id in self.drafts
        return self.sentence(row, self.now, marked=marked, draft=draft)


def _without(found: InboxIds, gone: set[int]) -> InboxIds:
    """Return *found* without the ids *gone*."""
    groups, ids, start = [], [], 0
    for group in found.groups:
        kept = [one for one in found.ids[start : start + group.count] if one not in gone]
        groups.append(type(group)(group.key, len(kept)))
        ids += kept
        start += group.count
    return InboxIds(tuple(ids), tuple(groups))
