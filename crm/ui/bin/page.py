"""The page of the bin: a list, a search in it, and one button that brings things back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm.queries.rows import BinRow
from crm.store.changes import Changes
from crm.store.labels import Label, label_of
from crm.ui.bin.delegate import BinDelegate
from crm.ui.bin.model import BinModel
from crm.ui.commands import Command
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.page import Page
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import SearchField
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.quiet_list import QuietList
from crm.ui.worklist.empty import EmptyState

bin_rows = Late("crm.queries.bin", "bin_rows")
restore_items = Late("crm.actions.bin", "restore_items")


class BinPage(Page):
    """What is in the bin stays there until somebody brings it back."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Read the bin of the book of *frame*."""
        super().__init__(frame, parent)
        self.menu = self.tr("&Bin")
        self.model = BinModel(self)
        self.title = PlainLabel(self.tr("Bin"), self, size=1.5, weight="semibold")
        self.count = PlainLabel("", self, tone="muted")
        self.search = SearchField(self.tr("Search in the bin"), self.tr("Search in the bin"), self)
        self.list = QuietList(self)
        self.list.setAccessibleName(self.tr("What was deleted"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(BinDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self._restore = Command(
            "bin.restore", self.tr("Put &back"), ("R", "Return"), "undo", self.restore, self._chosen
        )
        self.button = Button.of(self._restore, look="primary")
        self._lay_out()
        self.search.searched.connect(self._find)
        self.search.left.connect(self.focus_first)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.doubleClicked.connect(self.restore)
        self._choose()

    def start(self) -> None:
        """Read the bin."""
        self.frame.worker.read(self, bin_rows, then=self._show)

    def refresh(self, changes: Changes) -> None:
        """Read it again after anything that may have been deleted or brought back."""
        if changes:
            self.start()

    def commands(self) -> list[Command]:
        """Return what can be done here."""
        back = self.tr("Back to where I was")
        leave = Command("bin.leave", back, ("Esc",), "arrow-left", self.frame.back)
        return [self._restore, leave]

    def panes(self) -> list[QWidget]:
        """Return search and list."""
        return [self.search, self.list]

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def restore(self) -> None:
        """Bring back what is selected."""
        chosen = [self.model.row_at(index) for index in self.list.selectedIndexes()]
        if chosen:
            items = [(row.kind, row.id) for row in chosen]
            self.frame.worker.write(_named(items), restore_items, items)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.button)
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 12)
        top.setSpacing(12)
        top.addLayout(head)
        top.addWidget(self.search)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    def _show(self, rows: Sequence[BinRow]) -> None:
        at = self.list.currentIndex().row()
        self.model.show(rows)
        self.count.setText(self.tr("%n thing(s)", "", len(rows)) if rows else "")
        self._settle(at)

    def _find(self, typed: str) -> None:
        self.model.search(typed)
        self._settle(0)

    def _settle(self, at: int) -> None:
        found = self.model.rowCount()
        if found:
            self.list.setCurrentIndex(self.model.index(min(max(at, 0), found - 1), 0))
        elif self.model.total():
            words = self.tr("Nothing in the bin is called “{typed}”.")
            self.empty.say(words.format(typed=self.search.text()), icon="search")
        else:
            words = self.tr("The bin is empty. What you delete comes here and can be put back.")
            self.empty.say(words, icon="trash")
        self.stack.setCurrentIndex(0 if found else 1)
        self._choose()

    def _chosen(self) -> bool:
        return bool(self.list.selectedIndexes())

    def _choose(self) -> None:
        self.button.setEnabled(self._chosen())


def _named(items: Sequence[tuple[str, int]]) -> Label:
    words = {
        "contact": "Put {contact} back",
        "inquiry": "Put {inquiry} back",
        "event": "Put {event} back",
        "followup": "Put {followup} back",
        "interaction": "Put {interaction} back",
    }
    kind, ids = items[0][0], [id_ for _kind, id_ in items]
    return label_of(kind, ids, words[kind], "Put {count} things back")
