"""The left half of the Follow-ups page: how many are due, whose, and a way to begin."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from crm.ui.followups import words
from crm.ui.followups.delegate import FollowUpDelegate
from crm.ui.followups.filters import split_search
from crm.ui.followups.model import FollowUpModel
from crm.ui.frame import Frame
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.search_box import SearchBox
from crm.ui.worklist.filters import FilterChips
from crm.ui.worklist.list_view import WorkList
from crm.ui.worklist.pane import ListPane

_tr = QCoreApplication.translate


class FollowUpPane(ListPane):
    """`began()` says that the due ones are to be walked through, `inbox_wanted()` where to go."""

    began = Signal()
    inbox_wanted = Signal()

    def __init__(self, frame: Frame, model: FollowUpModel, parent: QWidget | None = None) -> None:
        """Show *model*, which is of the book of *frame*."""
        names = {"mine": _tr("FollowUps", "Mine"), "all": _tr("FollowUps", "Everybody’s")}
        self._model, self._frame = model, frame
        self._following: date | None = None
        self._of = dict.fromkeys(names, 0)
        super().__init__(
            "",
            SearchBox(frame, "followups"),
            FilterChips(names),
            WorkList(model, "", FollowUpDelegate),
            parent,
        )
        self.title.setText(self.tr("Follow-ups"))
        self.search.setPlaceholderText(self.tr("Search follow-ups, e.g. due:thisweek tag:host"))
        self.search.setAccessibleName(self.tr("Search follow-ups"))
        self.list.setAccessibleName(self.tr("Follow-ups"))
        self.new.set_name(self.tr("Plan a follow-up"), ("F",))
        self.start = Button(self.tr("Start"), "arrow-right", self)
        self.narrowing.addWidget(self.start)
        self.start.clicked.connect(self.began)
        model.modelReset.connect(self._sum_up)

    def set_counts(self, counts: object) -> None:
        """Show how many are mine, how many there are, and when they go on."""
        assert isinstance(counts, tuple)
        mine, everybodys, self._following = counts
        self._of = {"mine": mine, "all": everybodys}
        self.filters.set_counts(self._of)
        self._sum_up()

    def found_words(self, count: int) -> str:
        """Return how many there are, as it is announced."""
        listed = self.tr("%n follow-up(s)", "", count)
        return f"{listed}. {self.open.text()}"

    def summary(self) -> str:
        """Return how many are due, or when the next one will be."""
        today = self._frame.now().date()
        return words.due_summary(*self._model.due(), self._following, today)

    def reason(self) -> str:
        """Return why there is nothing in the list, or would not be if there were nothing."""
        if self.search.text().strip():
            return super().reason()
        if self.filters.value() == "mine" and self._of["all"]:
            return self.tr("Nothing for you to do.")
        if self.begun:
            return self.tr("Nothing to do. All follow-ups are done.")
        return self.tr("No follow-ups yet. Log a call in the Inbox and say when to call again.")

    def explain(self) -> None:
        """Say in place of the list why it is empty, with one way out."""
        if self.search.text().strip():
            super().explain()
        elif self.filters.value() == "mine" and self._of["all"]:
            self.empty.say(self.reason(), self.tr("Show everybody’s"), "check")
        else:
            self.empty.say(self.reason(), self.tr("Go to the Inbox"), "check")

    def show_search(self, text: str) -> None:
        """Show what *text* finds; a filter in it is switched on."""
        chosen, typed = split_search(text)
        self.filters.choose(chosen)
        super().show_search(typed)

    def way_out(self) -> None:
        """Do what the button of the empty list offers."""
        if self.search.text().strip():
            super().way_out()
        elif self.filters.value() == "mine" and self._of["all"]:
            self.filters.choose("all")
        else:
            self.inbox_wanted.emit()

    def _sum_up(self) -> None:
        self.open.setText(self.summary())
        self.start.setEnabled(bool(self._model.due()[0]))
