"""The left half of the Inbox: title, search, filters, and the list or why it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm.domain.search import Hint
from crm.queries.rows import InboxCounts
from crm.ui.inbox.empty import EmptyState
from crm.ui.inbox.filters import FilterChips
from crm.ui.inbox.list_view import InboxList
from crm.ui.inbox.model import InboxModel
from crm.ui.theme import fonts
from crm.ui.widgets.fields import SearchField
from crm.ui.widgets.labels import ElidingLabel, PlainLabel
from crm.ui.widgets.painting import isolate

_SHOWN_SEARCH = 80
"""How much of a search is repeated, in characters."""


class ListPane(QFrame):
    """`wanted()` says that another list is to be read, `import_wanted()` that there is none yet."""

    wanted = Signal()
    import_wanted = Signal()

    def __init__(self, model: InboxModel, parent: QWidget | None = None) -> None:
        """Show *model*."""
        super().__init__(parent)
        self.setObjectName("Pane")
        self._counts, self._begun = InboxCounts(), True
        self.title = PlainLabel(self.tr("Inbox"), self, size=fonts.TITLE, weight="semibold")
        self.open = ElidingLabel("", self, tone="muted", size=fonts.SECOND)
        self.search = SearchField(
            self.tr("Search inquiries, e.g. country:FR status:new"),
            self.tr("Search inquiries"),
            self,
        )
        self.hint = PlainLabel("", self, tone="muted", size=fonts.SECOND, wrap=True)
        self.hint.hide()
        self.filters = FilterChips(self)
        self.list = InboxList(model, self)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self.search.searched.connect(self._search_changed)
        self.search.left.connect(self.list.setFocus)
        self.filters.chosen.connect(self.wanted)
        self.empty.clicked.connect(self._way_out)
        self._searched = ""

    def set_counts(self, counts: InboxCounts) -> None:
        """Show how many inquiries there are of each kind."""
        self._counts = counts
        self.open.setText(isolate(self.tr("%1 open").replace("%1", str(counts.all))))
        self.filters.set_counts(counts)

    def set_begun(self, begun: bool) -> None:  # noqa: FBT001 - the answer of a query
        """Take whether the book has ever had an inquiry."""
        self._begun = begun

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Say under the box what is odd about the search, as far as it still is the same."""
        self.hint.setText(hints[0].text if hints and self.search.text().strip() else "")
        self.hint.setVisible(bool(self.hint.text()))

    def show_list(self, count: int) -> None:
        """Show the list, or in place of *count* = 0 lines the reason why there are none."""
        focused = self.list.hasFocus() or self.empty.button.hasFocus()
        self._stack.setCurrentIndex(0 if count else 1)
        if not count:
            self._explain()
        if focused:
            (self.list if count else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def reason(self) -> str:
        """Return why there is nobody in the list, or would not be if there were nobody."""
        search = self.search.text().strip()
        if search:
            return self.tr("Nobody matches “%1”.").replace("%1", search[:_SHOWN_SEARCH])
        if self.filters.value() != "all":
            return self.tr("No one matches this view now.")
        if self._begun:
            return self.tr("All done. Nobody is waiting for a reply.")
        return self.tr("No sign-ups yet. Import the answers of your join form.")

    def _explain(self) -> None:
        if self.search.text().strip():
            way, icon = self.tr("Clear the search"), "search"
        elif self.filters.value() != "all":
            way, icon = self.tr("Show all"), "check"
        elif self._begun and self._counts.snoozed:
            way, icon = self.tr("Show snoozed"), "check"
        else:
            way, icon = self.tr("Import…"), "check" if self._begun else "inbox"
        self.empty.say(self.reason(), way, icon)

    def _way_out(self) -> None:
        if self.search.text().strip():
            self.search.clear()
            self._search_changed("")
        elif self.filters.value() != "all":
            self.filters.choose("all")
        elif self._counts.snoozed:
            self.filters.choose("snoozed")
        else:
            self.import_wanted.emit()

    def _search_changed(self, text: str) -> None:
        if text.strip() != self._searched:
            self._searched = text.strip()
            self.wanted.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self.title)
        head.addWidget(self.open, 1)
        top = QVBoxLayout()
        top.setContentsMargins(16, 10, 16, 6)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.search)
        top.addWidget(self.hint)
        top.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
