"""Rows of a long list, fetched by pages when they come into view."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

PAGE = 60
PAGES_KEPT = 24
PAGES_AT_ONCE = 3


class Lines(Protocol):
    """The lines of a list: each is the id of an item, or a heading."""

    def __len__(self) -> int:
        """Return how many lines there are."""

    def at(self, line: int) -> Any:
        """Return the id of the item in a line, or what else stands there."""


class RowPages(QObject):
    """The rows that were seen last, by their id.

    `wanted(object)` carries the ids of rows that should be fetched; answer with `take`.
    """

    wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Know no row."""
        super().__init__(parent)
        self._rows: OrderedDict[int, Any] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: dict[int, None] = {}  # on their way, in the order of asking
        self._pending: set[int] = set()
        self._gone: set[int] = set()  # asked for and not there any more
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(self._tell_wanted)

    def get(self, item_id: int) -> Any:
        """Return a row as it was fetched, None if it was not."""
        return self._rows.get(item_id)

    def see(self, item_id: int, line: int, lines: Lines) -> Any:
        """Return the row in *line*, if there is one yet, and have what is missing around it fetched."""
        if item_id not in self._pending and self._is_to_ask(item_id):
            self._want(line, lines)
        return self._rows.get(item_id)

    def put(self, row: Any) -> None:
        """Show *row* in place of the one that was fetched, for as long as it is saved."""
        self._rows[row.id] = row

    def take(self, rows: Sequence[Any]) -> None:
        """Take the answer to the newest question; what it did not find is not there any more."""
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
            self._stale.discard(row.id)
        while len(self._rows) > PAGE * PAGES_KEPT:
            gone, _row = self._rows.popitem(last=False)
            self._stale.discard(gone)
        self._gone.update(self._asked.keys() - {row.id for row in rows})
        self._asked.clear()

    def outdate(self, ids: Iterable[int] | None = None) -> None:
        """Have rows fetched anew when they are seen again: these, or all."""
        if ids is not None:
            self._stale.update(ids)
            return
        self._stale = set(self._rows)
        self._asked.clear()
        self._pending.clear()
        self._gone.clear()

    def clear(self) -> None:
        """Forget all rows."""
        self._rows.clear()
        self.outdate()

    def _is_missing(self, item_id: int) -> bool:
        return item_id not in self._rows or item_id in self._stale

    def _is_to_ask(self, item_id: int) -> bool:
        known = item_id in self._asked or item_id in self._gone
        return not known and self._is_missing(item_id)

    def _want(self, line: int, lines: Lines) -> None:
        """Ask for the page of rows around *line*, once."""
        first = line - line % PAGE
        for number in range(first, min(first + PAGE, len(lines))):
            item = lines.at(number)
            if isinstance(item, int) and self._is_to_ask(item):
                self._pending.add(item)
        if self._pending and not self._ask.isActive():
            self._ask.start()

    def _tell_wanted(self) -> None:
        # A newer question replaces the one before it, so it repeats what is still on its way.
        self._asked.update(dict.fromkeys(self._pending))
        self._pending.clear()
        for one in list(self._asked)[: -PAGES_AT_ONCE * PAGE]:
            del self._asked[one]
        if self._asked:
            self.wanted.emit(tuple(self._asked))
