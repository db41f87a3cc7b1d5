"""What stands over and under the grid: title, buttons, search, hints of keys."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm.ui.commands import Command
from crm.ui.contacts.view import GridView
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.filter_button import FilterButton
from crm.ui.widgets.labels import ElidingLabel, PlainLabel
from crm.ui.widgets.painting import isolate
from crm.ui.widgets.search_box import SearchBox
from crm.ui.widgets.search_hint import SearchHint
from crm.ui.worklist.empty import EmptyState
from crm.ui.worklist.hints import KeyHints

_MARGIN = 20
_SHOWN_SEARCH = 48
"""How much of a search is repeated, in characters."""


class GridFrame(QFrame):
    """Lays out the parts of the page of contacts around its grid."""

    def __init__(
        self,
        search: SearchBox,
        grid: GridView,
        buttons: Sequence[Command],
        save: Command,
        bulk: QWidget,
        parent: QWidget,
    ) -> None:
        """Show *grid* between *search* and the hints; *bulk* appears above it when needed.

        *save* keeps the search as a view.
        """
        super().__init__(parent)
        self.setObjectName("Pane")
        self.grid, self.empty = grid, EmptyState(self)
        title = self.tr("Contacts")
        self.title = PlainLabel(title, self, size=fonts.TITLE, weight="semibold")
        self.count = ElidingLabel("", self, tone="muted", size=fonts.SECOND)
        self.buttons = [Button.of(command) for command in buttons[:-1]]
        self.buttons.append(Button.of(buttons[-1], look="primary"))
        self.filter, self.save = FilterButton(search, self), Button.of(save)
        self.state = ElidingLabel("", self, tone="muted", size=fonts.SMALL, hug=True)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(grid)
        self.stack.addWidget(self.empty)
        self._lay_out(search, bulk)
        order = [*self.buttons, search, self.filter, self.save, bulk, grid, self.empty.button]
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def _lay_out(self, search: SearchBox, bulk: QWidget) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, 14, _MARGIN, 8)
        top.setSpacing(10)
        top.addLayout(self._head())
        top.addLayout(self._search_row(search))
        top.addWidget(SearchHint(search, self))
        top.addWidget(bulk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        column.addLayout(self._foot())

    def show_found(self, found: int, search: str, *, complete: bool, spent_ms: float) -> None:
        """Say how many were *found*; without *complete* there are more than have been read."""
        number = QLocale().toString(found)
        count = self.tr("%n contact(s)", "", found).replace(str(found), number, 1)
        self.count.setText(isolate(count) if complete else "")
        spent = QLocale().toString(round(spent_ms))
        words = self.tr("%n found in %1 ms", "", found).replace(str(found), number, 1)
        self.state.setText(isolate(words.replace("%1", spent)))
        self.state.setVisible(bool(complete and search))
        self.stack.setCurrentIndex(0 if found else 1)
        if found:
            return
        if search:
            nobody = self.tr("Nobody matches “%1”.").replace("%1", search[:_SHOWN_SEARCH])
            self.empty.say(nobody, self.tr("Clear the search"), "search")
        else:
            self.empty.say(self.tr("No contacts yet."), self.tr("Import…"), "people")

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.count, 1)
        for button in self.buttons:
            row.addWidget(button)
        return row

    def _search_row(self, search: SearchBox) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(search, 1)
        row.addWidget(self.filter)
        row.addWidget(self.save)
        return row

    def _foot(self) -> QHBoxLayout:
        hints = [
            ("Enter", self.tr("open")),
            ("F2", self.tr("edit")),
            ("Space", self.tr("select")),
            ("Ctrl+C", self.tr("copy as table")),
            ("Ctrl+V", self.tr("paste")),
        ]
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 7, _MARGIN, 8)
        row.setSpacing(24)
        row.addWidget(self.state)
        row.addWidget(KeyHints(hints, self), 1)
        return row
