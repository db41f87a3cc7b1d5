"""The Follow-ups page: what is to be done, grouped by day, and a way to walk through it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from crm.domain.errors import UserError
from crm.domain.followups import Due
from crm.queries.work_rows import FollowUpDetail
from crm.store.labels import export_label
from crm.ui.commands import Command
from crm.ui.composer.draft import Draft
from crm.ui.dialogs.files import ask_save, documents
from crm.ui.followups import book
from crm.ui.followups.acts import FollowUpActs
from crm.ui.followups.detail import FollowUpView
from crm.ui.followups.filters import search_of
from crm.ui.followups.keys import followup_commands
from crm.ui.followups.list_pane import FollowUpPane
from crm.ui.followups.model import FollowUpModel
from crm.ui.followups.planning import Planning
from crm.ui.frame import Frame
from crm.ui.reply.acts import ReplyActs
from crm.ui.worklist.detail import DetailPane
from crm.ui.worklist.page import WorkPage
from crm.ui.worklist.reader import Source

SOURCE = Source(
    begun=book.has_followups,
    start=book.followup_start,
    rows=book.followup_lines,
    detail=book.followup_detail,
    counts=book.followup_counts,
)
WHOSE = "followups_whose"
"""The setting that remembers whose follow-ups are shown: mine or all."""


def _about(detail: FollowUpDetail) -> dict[str, Any]:
    if detail.row.inquiry_id is not None:
        return {"inquiry_id": detail.row.inquiry_id}
    return {"contact_id": detail.row.contact_id}


class FollowUpsPage(WorkPage):
    """What is to be done. `open` takes the id of a follow-up to show."""

    what = "followups"
    groups = tuple(f"followups.{name}" for name in ("contact", "cancel", "next", "mark", "undo"))

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Read and write the book of *frame*."""
        self._walking = False
        self.followups = FollowUpModel()
        self.pane = FollowUpPane(frame, self.followups)
        self.followup = FollowUpView(frame.now)
        detail = DetailPane(self.followup, self._marked_words)
        super().__init__(frame, self.followups, self.pane, detail, SOURCE, parent)
        self.menu = self.tr("F&ollow-up")
        self._acts = FollowUpActs(frame, self, self)
        begin = Command(
            "followups.start",
            self.tr("Start"),
            ("Shift+S",),
            "arrow-right",
            self.walk,
            self.can_walk,
        )
        export = Command(
            "followups.calendar", self.tr("Calendar file…"), (), "calendar", self.ask_calendar
        )
        self._replying = ReplyActs(frame, self, self.view.replies, _about, self)
        made = followup_commands(self.moves, self._acts, self._replying, frame.undo)
        self._commands = {command.id.removeprefix("followups."): command for command in made}
        self._planning = Planning(frame, self, self)
        words = self.tr("Plan a follow-up")
        plan = Command("followups.plan", words, ("F",), "plus", self._planning.ask)
        self._all = [begin, plan, *made, export]
        self._offer()
        if frame.settings.text(WHOSE) == "all":
            self.pane.filters.choose("all")
        self._connect()

    def commands(self) -> list[Command]:
        """Return what can be done here, for menus and the key sheet."""
        return self._all

    def offered(self) -> list[Command | None]:
        """Return what the menu of a follow-up offers."""
        names = (
            ("log", "reply", "no_answer"),
            ("move", "assign"),
            ("contact", "inquiry"),
            ("cancel", "done"),
        )
        groups = [[*(self._commands[name] for name in group), None] for group in names]
        return [one for group in groups for one in group][:-1]

    def search_words(self) -> str:
        """Return the search that finds what filter and search leave."""
        typed = self.pane.search.text().strip()
        return search_of(self.pane.filters.value(), typed)

    # Walking through what is due

    def can_walk(self) -> bool:
        """Say whether anything is due."""
        return bool(self.followups.due()[0])

    def walk(self) -> None:
        """Show one after the other of what is due, without the list."""
        if not self.can_walk():
            self.frame.say(self.pane.summary())
            return
        self._walking = True
        self.list.select(self.shown_ids()[0])
        self.read_item()
        self.view.setFocus()

    def is_narrow(self) -> bool:
        """Say whether one pane is shown alone: there is no room, or somebody walks through."""
        return self._walking or super().is_narrow()

    def leave_item(self) -> None:
        """Go back to the list."""
        self._walking = False
        super().leave_item()

    def finished(self, ids: Sequence[int], *, gone: bool) -> None:
        """Go on to the next; after the last that is due, back to the list."""
        super().finished(ids, gone=gone)
        if self._walking and not self._is_due(self.list.current_id()):
            self.leave_item()
            self.list.setFocus()
            self.frame.say(self.pane.summary())

    # Handing on

    def ask_calendar(self) -> None:
        """Ask where to write the follow-ups that are listed, for other calendars."""
        name = self.tr("Follow-ups") + ".ics"
        title, kinds = self.tr("Where to write the calendar file"), "iCalendar (*.ics)"
        ask_save(self, title, kinds, documents() / name, self.write_calendar)

    def write_calendar(self, path: Path) -> None:
        """Write the follow-ups that are listed to *path*."""
        self.frame.worker.read(
            self,
            book.export,
            path,
            "followups",
            self.search_words(),
            now=self.now(),
            me=self.me(),
            then=self._written,
            failed=self._not_written,
        )

    def _written(self, count: int) -> None:
        search = self.search_words()
        named = export_label("followups", search, count, "ics", chosen=False)
        self.frame.worker.with_store(named, lambda store: store.note(named))
        self.frame.say(
            self.tr("Wrote %n follow-up(s). Open the file with your calendar.", "", count)
        )

    def _not_written(self, error: UserError) -> None:
        self.frame.worker.problem.emit(error)

    # Inside

    def _is_due(self, followup_id: int | None) -> bool:
        place = None if followup_id is None else self.model.lines.place(followup_id)
        groups = {group.key: group.count for group in self.model.lines.groups}
        due = groups.get(Due.OVERDUE, 0) + groups.get(Due.TODAY, 0)
        return place is not None and place < due

    def _marked_words(self, count: int) -> str:
        return self.tr("%n follow-up(s) selected", "", count)

    def _offer(self) -> None:
        hints = [
            ("J", self.tr("next")),
            ("K", self.tr("previous")),
            ("L", self.tr("log")),
            ("E", self.tr("done")),
            ("S", self.tr("move")),
            ("N", self.tr("no answer")),
            ("O", self.tr("contact")),
            ("Ctrl+Z", self.tr("undo")),
            ("?", self.tr("all keys")),
        ]
        names = ("log", "reply", "move", "no_answer", "assign", "contact", "cancel")
        one = [self._commands[name] for name in names]
        done, contact = self._commands["done"], self._commands["contact"]
        self.followup.offer(one, done, [contact], hints)
        bulk = [self._commands[name] for name in ("move", "no_answer", "assign", "cancel")]
        self.detail_pane.bulk.offer(bulk, done)

    def _connect(self) -> None:
        self.pane.began.connect(self.walk)
        self.pane.new_wanted.connect(self._planning.ask)
        self.pane.inbox_wanted.connect(self._go_to_inbox)
        self.pane.filters.chosen.connect(self._remember)
        self.followup.composer.saved.connect(self._log)
        self.view.replies.sent.connect(self._acts.log_reply)

    def _go_to_inbox(self) -> None:
        self.frame.go("inbox")

    def _remember(self, whose: str) -> None:
        self.frame.settings.keep(WHOSE, whose)

    def _log(self, draft: object) -> None:
        if isinstance(draft, Draft):
            self._acts.log(draft)
