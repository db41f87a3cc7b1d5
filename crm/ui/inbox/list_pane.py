"""The left half of the Inbox: how many wait, filters by state, and what an empty list says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm.queries.rows import InboxCounts
from crm.ui.frame import Frame
from crm.ui.inbox.delegate import InboxDelegate
from crm.ui.inbox.filters import FILTERS, filter_names, split_search
from crm.ui.inbox.model import InboxModel
from crm.ui.widgets.painting import isolate
from crm.ui.widgets.search_box import SearchBox
from crm.ui.worklist.filters import FilterChips
from crm.ui.worklist.list_view import WorkList
from crm.ui.worklist.pane import ListPane


class InboxPane(ListPane):
    """`import_wanted()` says that inquiries are to come from a file."""

    import_wanted = Signal()

    def __init__(self, frame: Frame, model: InboxModel, parent: QWidget | None = None) -> None:
        """Show *model*, which is of the book of *frame*."""
        self._counts = InboxCounts()
        super().__init__(
            "",
            SearchBox(frame, "inquiries"),
            FilterChips(filter_names()),
            WorkList(model, "", InboxDelegate),
            parent,
        )
        self.title.setText(self.tr("Inbox"))
        self.search.setPlaceholderText(self.tr("Search inquiries, e.g. country:FR status:new"))
        self.search.setAccessibleName(self.tr("Search inquiries"))
        self.list.setAccessibleName(self.tr("Inquiries"))
        self.new.set_name(self.tr("New inquiry"), ("Ctrl+N",))

    def set_counts(self, counts: object) -> None:
        """Show how many inquiries there are of each kind."""
        assert isinstance(counts, InboxCounts)
        self._counts = counts
        self.open.setText(isolate(self.tr("%n open", "", counts.all)))
        self.filters.set_counts({name: getattr(counts, name) for name in FILTERS})

    def found_words(self, count: int) -> str:
        """Return how many there are, as it is announced."""
        return self.tr("%n inquiry(inquiries)", "", count)

    def reason(self) -> str:
        """Return why there is nobody in the list, or would not be if there were nobody."""
        if self.search.text().strip():
            return super().reason()
        if self.filters.value() != "all":
            return self.tr("No one matches this view now.")
        if self.begun:
            return self.tr("All done. Nobody is waiting for a reply.")
        return self.tr("No sign-ups yet. Import the answers of your join form.")

    def explain(self) -> None:
        """Say in place of the list why it is empty, with one way out."""
        if self.search.text().strip():
            super().explain()
            return
        if self.filters.value() != "all":
            way, icon = self.tr("Show all"), "check"
        elif self.begun and self._counts.snoozed:
            way, icon = self.tr("Show snoozed"), "check"
        else:
            way, icon = self.tr("Import…"), "check" if self.begun else "inbox"
        self.empty.say(self.reason(), way, icon)

    def show_search(self, text: str) -> None:
        """Show what *text* finds; a filter in it is switched on."""
        chosen, typed = split_search(text)
        self.filters.choose(chosen)
        super().show_search(typed)

    def way_out(self) -> None:
        """Do what the button of the empty list offers."""
        if self.search.text().strip():
            super().way_out()
        elif self.filters.value() != "all":
            self.filters.choose("all")
        elif self._counts.snoozed:
            self.filters.choose("snoozed")
        else:
            self.import_wanted.emit()
