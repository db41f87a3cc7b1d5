"""The Inbox page: who waits for an answer, one inquiry in full, and keys for everything."""

from typing import Any

from PySide6.QtWidgets import QWidget

from crm.queries.rows import InquiryDetail
from crm.store.changes import Changes
from crm.ui.commands import Command
from crm.ui.composer.draft import Draft
from crm.ui.frame import Frame
from crm.ui.inbox import book, keys
from crm.ui.inbox.acts import InboxActs
from crm.ui.inbox.detail import InquiryView
from crm.ui.inbox.filters import search_of
from crm.ui.inbox.first_steps import FirstStepsCard
from crm.ui.inbox.joining import JoiningActs
from crm.ui.inbox.list_pane import InboxPane
from crm.ui.inbox.model import InboxModel
from crm.ui.reply.acts import ReplyActs
from crm.ui.worklist.detail import DetailPane
from crm.ui.worklist.page import WorkPage
from crm.ui.worklist.reader import Source

SOURCE = Source(
    begun=book.has_inquiries,
    start=book.inbox_start,
    rows=book.inbox_rows,
    detail=book.inquiry_detail,
    counts=book.inbox_counts,
)


def _about(detail: InquiryDetail) -> dict[str, Any]:
    return {"inquiry_id": detail.row.id}


class InboxPage(WorkPage):
    """Who waits for an answer. `open` takes the id of an inquiry to show."""

    what = "inquiries"
    groups = tuple(f"inbox.{name}" for name in ("assign", "tag", "close", "next", "mark", "undo"))

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Read and write the book of *frame*."""
        model = InboxModel()
        self.inbox_pane = InboxPane(frame, model)
        self.inquiry = InquiryView(frame.now)
        detail = DetailPane(self.inquiry, self._marked_words)
        super().__init__(frame, model, self.inbox_pane, detail, SOURCE, parent)
        self.menu = self.tr("&Inquiry")
        self._acts = InboxActs(frame, self, self)
        self._replying = ReplyActs(frame, self, self.view.replies, _about, self)
        self._joining = JoiningActs(frame, self, self)
        self._acts.contact_wanted.connect(self._joining.find_contact)
        made = keys.inbox_commands(
            self.moves, self._acts, self._joining, self._replying, frame.undo
        )
        self._commands = {command.id.removeprefix("inbox."): command for command in made}
        self.first_steps = FirstStepsCard(frame, self)
        self.inbox_pane.add_below_head(self.first_steps)
        self._offer()
        self._connect()

    def commands(self) -> list[Command]:
        """Return what can be done here, for menus and the key sheet."""
        return list(self._commands.values())

    def offered(self) -> list[Command | None]:
        """Return what the menu of an inquiry offers."""
        detail = self.detail()
        if detail is not None and self.inquiry.is_ended(detail) and not self.model.marked:
            return [self._commands["reopen"], self._commands["contact"]]
        names = (
            ("reply", "log", "no_answer"),
            ("assign", "choose", "snooze", "wait", "tag", "event"),
            ("contact", "compare"),
            ("close",),
        )
        groups = [[*(self._commands[name] for name in group), None] for group in names]
        return [one for group in groups for one in group][:-1]

    def search_words(self) -> str:
        """Return the search that finds what filter and search leave."""
        return search_of(self.list_pane.filters.value(), self.list_pane.search.text())

    def _marked_words(self, count: int) -> str:
        return self.tr("%n inquiry(inquiries) selected", "", count)

    def _offer(self) -> None:
        hints = [
            ("J", self.tr("next")),
            ("K", self.tr("previous")),
            ("R", self.tr("reply")),
            ("L", self.tr("log")),
            ("A", self.tr("assign")),
            ("S", self.tr("snooze")),
            ("W", self.tr("wait")),
            ("E", self.tr("close")),
            ("Ctrl+Z", self.tr("undo")),
            ("?", self.tr("all keys")),
        ]
        names = ("reply", "log", "assign", "snooze", "tag", "no_answer", "wait", "event", "contact")
        one = [self._commands[name] for name in names]
        close, reopen = self._commands["close"], self._commands["reopen"]
        self.inquiry.offer(one, close, [reopen], hints)
        self.detail_pane.bulk.offer(one[2:-1], close)

    def _connect(self) -> None:
        self.reader.counted.connect(self.frame.counted)
        self.inbox_pane.import_wanted.connect(self._import)
        self.inbox_pane.new_wanted.connect(self._enter)
        self.first_steps.wanted.connect(self._step)
        self.inquiry.composer.saved.connect(self._log)
        self.view.replies.sent.connect(self._acts.log_reply)
        self.inquiry.banner.answered.connect(self._acts.answer_match)
        self.inquiry.banner.compared.connect(self._joining.compare_contacts)

    def start(self) -> None:
        """Read the book for the first time; see whether it is a new one."""
        super().start()
        self.first_steps.look()

    def refresh(self, changes: Changes) -> None:
        """Read again what *changes* may have touched."""
        super().refresh(changes)
        if self.first_steps.isVisible():
            self.first_steps.look()

    def _step(self, name: str) -> None:
        steps = {"imported": self._import, "logged": self._commands["log"].run}
        steps.get(name, self.focus_search)()

    def _import(self) -> None:
        self.frame.import_wanted.emit(())

    def _enter(self) -> None:
        self.frame.do("new_entry")

    def _log(self, draft: object) -> None:
        if isinstance(draft, Draft):
            self._acts.log(draft)
