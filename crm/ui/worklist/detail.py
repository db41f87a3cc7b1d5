"""The right half of a page of work: one item in full, or several at once, or none."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm.ui.commands import Command
from crm.ui.theme import fonts
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.labels import PlainLabel
from crm.ui.worklist.empty import EmptyState
from crm.ui.worklist.hints import KeyHints
from crm.ui.worklist.view import MARGIN, WorkView


class BulkView(QWidget):
    """Several items are marked: how many, and the same actions on all of them."""

    def __init__(self, words: Callable[[int], str], parent: QWidget | None = None) -> None:
        """Be empty; *words* say how many are marked, `offer` what can be done with them."""
        super().__init__(parent)
        self._words = words
        self.title = PlainLabel("", self, size=fonts.TITLE, weight="medium")
        note = PlainLabel(
            self.tr("Every key and button acts on all of them, and one undo takes it back."),
            self,
            tone="muted",
            wrap=True,
        )
        self.offered: ActionRow | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(note)
        column.addStretch(1)
        hints = [("X", self.tr("mark")), ("Esc", self.tr("mark none"))]
        foot = QHBoxLayout()
        foot.addWidget(KeyHints(hints, self), 1)
        column.addLayout(foot)

    def offer(self, commands: Sequence[Command], last: Command) -> None:
        """Offer *commands* and, apart, the *last* one."""
        self.offered = ActionRow(commands, last, self, primary=False)
        self._column.insertWidget(2, self.offered)

    def show_count(self, count: int) -> None:
        """Say how many are marked."""
        self.title.setText(self._words(count))


class DetailPane(QStackedWidget):
    """Nothing, one item or several."""

    def __init__(
        self, view: WorkView, marked: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        """Hold the pages; show that nothing is selected. *marked* say how many items are."""
        super().__init__(parent)
        self.nothing = EmptyState(self)
        self.tell_none_left()
        self.view, self.bulk = view, BulkView(marked, self)
        for page in (self.nothing, self.view, self.bulk):
            self.addWidget(page)

    def show_marks(self, count: int) -> None:
        """Show the bulk page if *count* are marked, else the item, else that there is none."""
        self.bulk.show_count(count)
        self.setCurrentIndex(2 if count else 1 if self.view.detail else 0)

    def tell_none_left(self, reason: str = "") -> None:
        """Say what to do where nothing is selected, or the *reason* why there is nothing."""
        words = self.tr("Select someone on the left. ↑ ↓ move, Enter opens.")
        self.nothing.say(reason or words, icon="check" if reason else "person")

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of one item."""
        return self.view.minimumSizeHint()
