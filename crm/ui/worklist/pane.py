"""The left half of a page of work: title, search, filters, and the list or why it is empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.filter_button import FilterButton
from crm.ui.widgets.labels import ElidingLabel, PlainLabel
from crm.ui.widgets.search_box import SearchBox
from crm.ui.widgets.search_hint import SearchHint
from crm.ui.worklist.empty import EmptyState
from crm.ui.worklist.filters import FilterChips
from crm.ui.worklist.list_view import WorkList

SHOWN_SEARCH = 48
"""How much of a search is repeated, in characters."""


class ListPane(QFrame):
    """`wanted()` says that another list is to be read, `new_wanted()` that something is added."""

    wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        title: str,
        search: SearchBox,
        filters: FilterChips,
        shown: WorkList,
        parent: QWidget | None = None,
    ) -> None:
        """Show the list *shown* under its *title*, narrowed by *search* and *filters*."""
        super().__init__(parent)
        self.setObjectName("Pane")
        self.begun = True
        self.title = PlainLabel(title, self, size=fonts.TITLE, weight="semibold")
        self.open = ElidingLabel("", self, tone="muted", size=fonts.SECOND)
        self.search, self.filters, self.list = search, filters, shown
        self.hint = SearchHint(search, self)
        self.filter_button = FilterButton(search, self)
        self.new = IconButton(self.tr("New"), "plus", self)
        self.new.clicked.connect(self.new_wanted)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self.search.searched.connect(self._search_changed)
        self.search.left.connect(self.list.setFocus)
        self.filters.chosen.connect(self.wanted)
        self.empty.clicked.connect(self.way_out)
        self._searched: tuple[str, int | None] = ("", None)

    # What a page says

    def set_counts(self, counts: object) -> None:
        """Show what was counted."""

    def found_words(self, count: int) -> str:
        """Return how many there are, as it is announced."""
        return str(count)

    def reason(self) -> str:
        """Return why there is nobody in the list, or would not be if there were nobody."""
        search = self.search.text().strip()
        return self.tr("Nobody matches “%1”.").replace("%1", search[:SHOWN_SEARCH])

    def explain(self) -> None:
        """Say in place of the list why it is empty, with one way out."""
        self.empty.say(self.reason(), self.tr("Clear the search"), "search")

    def show_search(self, text: str) -> None:
        """Show what *text* finds, as a saved view or another page asks."""
        self.search.search_for(text)

    def way_out(self) -> None:
        """Do what the button of the empty list offers."""
        self.search.search_for("")

    # What the reader tells

    def set_begun(self, begun: bool) -> None:  # noqa: FBT001 - the answer of a query
        """Take whether the book has ever had something to list here."""
        self.begun = begun

    def show_list(self, count: int) -> None:
        """Show the list, or in place of *count* = 0 lines the reason why there are none."""
        focused = self.list.hasFocus() or self.empty.button.hasFocus()
        self._stack.setCurrentIndex(0 if count else 1)
        if not count:
            self.explain()
        if focused:
            (self.list if count else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_below_head(self, widget: QWidget) -> None:
        """Put *widget* between the head and the list."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, widget)

    def _search_changed(self, text: str) -> None:
        asked = (text.strip(), self.search.caret())
        if asked != self._searched:
            self._searched = asked
            self.wanted.emit()

    def _lay_out(self) -> None:
        self.head = QHBoxLayout()
        self.head.setSpacing(9)
        self.head.addWidget(self.title)
        self.head.addWidget(self.open, 1)
        self.head.addWidget(self.filter_button)
        self.head.addWidget(self.new)
        self.narrowing = QHBoxLayout()
        self.narrowing.setSpacing(8)
        self.narrowing.addWidget(self.filters, 1)
        top = QVBoxLayout()
        top.setContentsMargins(16, 10, 16, 6)
        top.setSpacing(8)
        top.addLayout(self.head)
        top.addWidget(self.search)
        top.addWidget(self.hint)
        top.addLayout(self.narrowing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
