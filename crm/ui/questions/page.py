"""The page of questions: what imports left open, and who may be in the book twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crm.queries.merging import Comparison
from crm.store.changes import Changes
from crm.store.labels import label
from crm.ui.commands import Command
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.page import Page
from crm.ui.questions.asks import CONFLICT, MATCH, Ask, asks_of
from crm.ui.questions.list import AskDelegate, AskModel
from crm.ui.questions.panes import ComparePane, WhoPane
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.quiet_list import QuietList
from crm.ui.worklist.empty import EmptyState

open_questions = Late("crm.queries.questions", "open_questions")
probable_duplicates = Late("crm.queries.matches", "probable_duplicates")
still_probable = Late("crm.queries.matches", "still_probable")
comparison = Late("crm.queries.merging", "comparison")
answer_match = Late("crm.actions.matches", "answer_match")
note_answer = Late("crm.actions.matches", "note_answer")
merge_contacts = Late("crm.actions.merging", "merge_contacts")
answer_question = Late("crm.actions.questions", "answer_question")

_ANSWER_PHRASES = {
    "same": "Same person: {contact} and {other}",
    "household": "Same household: {contact} and {other}",
    "different": "Not the same person: {contact} and {other}",
}


@dataclass(slots=True)
class _Read:
    """What was read of the book."""

    questions: Sequence[Any] = ()
    duplicates: Sequence[Any] = ()


class QuestionsPage(Page):
    """A list on the left; on the right the question with its answers 1 to 4."""

    groups = ("questions.leave",)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Ask about the book of *frame*."""
        super().__init__(frame, parent)
        self.menu = self.tr("&Question")
        self.model = AskModel(self)
        self.title = PlainLabel(self.tr("Questions"), self, size=fonts.TITLE, weight="semibold")
        self.count = PlainLabel("", self, tone="muted")
        self.list = QuietList(self)
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(AskDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.look = Button(self.tr("Look for duplicates"), "search", self)
        self.look.setToolTip(self.tr("Compare all contacts with each other"))
        self.compare, self.who = ComparePane(self), WhoPane(self)
        self.nothing = EmptyState(self)
        self.stack = QStackedWidget(self)
        for pane in (self.nothing, self.compare, self.who):
            self.stack.addWidget(pane)
        self._read = _Read()
        self._pairs: dict[tuple[int, int], None] = {}  # all that looking has found
        self._commands = self._make_commands()
        self.compare.offer(self._commands[:4], self._hints())
        self._lay_out()
        self._connect()

    # What the window calls

    def start(self) -> None:
        """Read the questions."""
        self.frame.worker.read(self, open_questions, then=self._show_questions)

    def refresh(self, changes: Changes) -> None:
        """Read again what is open, also of what somebody has looked for: looking takes seconds."""
        if changes:
            self.start()
            if self._pairs:
                pairs = list(self._pairs)
                self.frame.worker.read(self, still_probable, pairs, then=self._take_again)

    def commands(self) -> list[Command]:
        """Return what can be answered."""
        return self._commands

    def panes(self) -> list[QWidget]:
        """Return the list and what stands beside it."""
        return [self.list, self.compare.table if self._is_pair() else self.who]

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the commands do

    def look_for_duplicates(self) -> None:
        """Compare the contacts with each other and list who may be in the book twice."""
        self.look.setEnabled(False)
        self.frame.worker.read(self, probable_duplicates, then=self._show_duplicates)

    def same(self) -> None:
        """They are one person; a row means the first of those it may mean."""
        ask = self.ask()
        if ask is not None and ask.pair:
            keep, *others = self.compare.model.order or ask.pair
            chosen, typed = dict(self.compare.model.choices), dict(self.compare.model.edited)
            said = label(_ANSWER_PHRASES["same"], contact=keep, other=others[0])
            self.frame.worker.write(said, merge_contacts, keep, others, chosen, typed)
        elif ask is not None:
            candidate = ask.candidates[0].contact_id if ask.candidates else None
            self._answer_row("same", candidate)

    def household(self) -> None:
        """They live together and are two people."""
        self._answer_pair("household")

    def different(self) -> None:
        """They have nothing to do with each other; a row means somebody new."""
        if self._is_pair():
            self._answer_pair("different")
        else:
            self._answer_row("different", None)

    def later(self) -> None:
        """Ask it again after all others."""
        ask, row = self.ask(), self.list.currentIndex().row()
        if ask is not None:
            self.model.put_off(ask)
            self._select(min(row, self.model.rowCount() - 1))

    def ask(self) -> Ask | None:
        """Return the question that is shown."""
        row = self.list.currentIndex().row()
        return self.model.asks[row] if 0 <= row < len(self.model.asks) else None

    # Inside

    def _answer_pair(self, answer: str) -> None:
        ask = self.ask()
        if ask is None or not ask.pair:
            return
        one, other = ask.pair
        said = label(_ANSWER_PHRASES[answer], contact=one, other=other)
        if ask.kind == MATCH:
            self.frame.worker.write(said, answer_match, ask.id, answer)
        else:
            self.frame.worker.write(said, note_answer, one, other, answer)

    def _answer_row(self, answer: str, contact_id: object) -> None:
        ask = self.ask()
        if ask is None or (answer == "same" and not ask.candidates and ask.kind != CONFLICT):
            return
        said = label("Answer a question: {answer}", answer=answer)
        if isinstance(contact_id, int):
            said = label("Say that a row means {contact}", contact=contact_id)
        self.frame.worker.write(said, answer_question, ask.id, answer, contact_id)

    def _show_questions(self, rows: Sequence[Any]) -> None:
        self._read.questions = rows
        self._fill()

    def _show_duplicates(self, rows: Sequence[Any]) -> None:
        self.look.setEnabled(True)
        self.frame.say(self.tr("%n pair(s) found that may be one person", "", len(rows)))
        self._take_duplicates(rows)

    def _take_again(self, rows: Sequence[Any]) -> None:
        """Take what is left; once all is answered there may be more than were shown."""
        if self._read.duplicates and not rows:
            self.frame.worker.read(self, probable_duplicates, then=self._take_duplicates)
        else:
            self._take_duplicates(rows)

    def _take_duplicates(self, rows: Sequence[Any]) -> None:
        self._pairs |= dict.fromkeys((row.one_id, row.other_id) for row in rows)
        self._read.duplicates = rows
        self._fill()

    def _fill(self) -> None:
        before, row = self.ask(), max(self.list.currentIndex().row(), 0)
        asks = asks_of(self._read.questions, self._read.duplicates)
        self.model.show(asks)
        self.count.setText(str(len(asks)) if asks else "")
        there = self.model.row_of(before.key) if before is not None else None
        self._select(min(row if there is None else there, len(asks) - 1))

    def _select(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row, 0))
        self._show_ask()

    def _show_ask(self) -> None:
        ask = self.ask()
        if ask is None:
            words = self.tr("Nothing is open. Imports ask here when they are not sure who is who.")
            self.nothing.say(words, icon="check")
            self.stack.setCurrentWidget(self.nothing)
        elif ask.pair:
            self.frame.worker.read(self, comparison, list(ask.pair), then=self._show_pair)
        else:
            self.who.show_ask(ask)
            self.stack.setCurrentWidget(self.who)

    def _show_pair(self, found: Comparison | None) -> None:
        ask = self.ask()
        if found is None or ask is None or set(found.ids) != set(ask.pair):
            return
        if self.compare.model.found != found:
            self.compare.show_ask(ask, found)
        self.stack.setCurrentWidget(self.compare)

    def _is_pair(self) -> bool:
        ask = self.ask()
        return ask is not None and bool(ask.pair)

    def _is_asked(self) -> bool:
        return self.ask() is not None

    def _make_commands(self) -> list[Command]:
        asked, pair = self._is_asked, self._is_pair
        rows = [
            ("same", self.tr("Same person"), ("1",), "people", self.same, asked),
            ("household", self.tr("Same household"), ("2",), "home", self.household, pair),
            ("different", self.tr("Not the same"), ("3",), "cross", self.different, asked),
            ("later", self.tr("Later"), ("4",), "clock", self.later, asked),
        ]
        made = [
            Command(f"questions.{name}", text, keys, icon, run, enabled=enabled)
            for name, text, keys, icon, run, enabled in rows
        ]
        back = self.tr("Back to where I was")
        made.append(Command("questions.leave", back, ("Esc",), "arrow-left", self.frame.back))
        look = self.look_for_duplicates
        text = self.tr("Look for duplicates")
        return [*made, Command("questions.look", text, (), "search", look)]

    def _hints(self) -> list[tuple[str, str]]:
        return [
            ("1", self.tr("same person")),
            ("2", self.tr("same household")),
            ("3", self.tr("not the same")),
            ("4", self.tr("later")),
            ("Ctrl+Z", self.tr("undo")),
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 18, 12, 10)
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        left = QFrame(self)
        left.setObjectName("Pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignHCenter)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(self.stack)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([330, 700])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_ask)
        self.look.clicked.connect(self.look_for_duplicates)
        self.compare.table.merge_wanted.connect(self.same)
        self.who.answered.connect(self._answer_row)
