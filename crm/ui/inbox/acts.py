"""What can be done with an inquiry, or with many at once: each is one step of undo."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from crm.actions.labels import closing
from crm.domain.inquiries import Outcome, snoozed_until
from crm.domain.interactions import KIND_PHRASES, Kind
from crm.domain.matching import ANSWER_PHRASES
from crm.queries.rows import InboxRow
from crm.store.labels import label, label_of
from crm.ui.composer.draft import Draft
from crm.ui.frame import Frame
from crm.ui.inbox import book
from crm.ui.inbox.asking import SAME_PERSON, ask_inquiry, ask_outcome
from crm.ui.reply.draft import ReplyDraft
from crm.ui.widgets.picker import Choice, Picker
from crm.ui.widgets.tag_picker import ask_tags
from crm.ui.worklist.acts import WorkActs
from crm.ui.worklist.desk import Desk


class InboxActs(WorkActs):
    """Each method is a command of the Inbox. `contact_wanted()` asks who somebody is."""

    item = "inquiry"
    contact_wanted = Signal()

    def __init__(self, frame: Frame, desk: Desk, parent: QObject) -> None:
        """Act on what *desk* means, in the book of *frame*."""
        super().__init__(frame.worker, desk, parent)
        self._frame = frame
        self._last_outcome = Outcome.JOINED

    def assign(self) -> None:
        """Assign to me; what is mine already goes to somebody else."""
        detail, targets = self._desk.detail(), self._desk.targets()
        assignee = detail.row.assignee if detail and len(targets) == 1 else None
        if assignee is not None and assignee.id == self._desk.me():
            self.choose_assignee()
        else:
            self._assign(targets, self._desk.me())

    def snooze(self) -> None:
        """Hide until a day in the morning."""
        self._ask_day(self.tr("Snooze until"), self._snooze)

    def wait_for_them(self) -> None:
        """Wait for their answer until a day."""
        none = Choice(None, self.tr("No date"))
        self._ask_day(self.tr("Wait for them until"), self._wait, extra=(none,), marked=1)

    def no_answer(self) -> None:
        """Log that nobody answered; try again in two days."""
        ids = self._desk.targets()
        one, many = "No answer from {inquiry}", "No answer from {count} inquiries"
        self._write(self._named(ids, one, many), ids, book.no_answer, gone=False)

    def close(self) -> None:
        """Ask how it ended."""
        ask_outcome(self._desk, self._last_outcome, self._outcome_picked)

    def reopen(self) -> None:
        """Open again what is closed."""
        ids = self._desk.targets()
        self._write(
            self._named(ids, "Reopen {inquiry}", "Reopen {count} inquiries"),
            ids,
            book.reopen_inquiries,
            gone=False,
            moves=False,
        )

    def tag(self) -> None:
        """Offer the tags, and a new one."""
        self._worker.read(self, book.tag_rows, then=self._offer_tags)

    def log(self, draft: Draft) -> None:
        """Log what was written about the inquiry that is shown."""
        detail = self._desk.detail()
        if detail is None:
            return
        self._worker.write(
            label(
                "Log {what} with {contact}",
                what=KIND_PHRASES[draft.kind],
                contact=detail.contact.id,
            ),
            book.log_interaction,
            inquiry_id=detail.row.id,
            contact_id=detail.contact.id,
            **draft.facts(),
            purpose=self.tr("Get back to them"),
            then=lambda _id: self._desk.logged(detail.row.id),
        )

    def log_reply(self, inquiry_id: int, reply: ReplyDraft) -> None:
        """Log a reply that was sent, and go on."""
        self._worker.write(
            label("Log an email with {inquiry}", inquiry=inquiry_id),
            book.log_interaction,
            inquiry_id=inquiry_id,
            kind=Kind.EMAIL,
            text=reply.log_text(),
            then=lambda _id: self._desk.finished((inquiry_id,), gone=False),
        )

    def answer_match(self, match_id: int, answer: str) -> None:
        """Settle whether two contacts are one: “same”, “household” or “different”."""
        self._worker.write(label(ANSWER_PHRASES[answer]), book.answer_match, match_id, answer)

    # Small windows

    def _offer_tags(self, tags: Sequence[Any]) -> None:
        ids = self._desk.targets()
        ask_tags(
            self._desk.anchor(), [tag.name for tag in tags], lambda names: self._tag(ids, names)
        )

    def _outcome_picked(self, value: object) -> None:
        outcome = Outcome(str(value))
        self._last_outcome = outcome
        if outcome is Outcome.DUPLICATE:
            ask_inquiry(self, self._desk, self._worker, self._repeated)
        elif outcome is Outcome.REFERRED:
            self._worker.read(self, book.section_rows, then=self._offer_sections)
        else:
            self._close(outcome)

    def _repeated(self, which: object) -> None:
        """Close as a repetition of an inquiry, or look for the contact that is doubled."""
        if which == SAME_PERSON:
            self.contact_wanted.emit()
        else:
            self._close(Outcome.DUPLICATE, duplicate_of=which)

    def _offer_sections(self, sections: Sequence[Any]) -> None:
        if not sections:
            self._frame.say(
                self.tr("There is no section yet to refer to. Add one: Edit, Settings, Sections.")
            )
            return
        choices = [Choice(section.id, section.name) for section in sections]
        picker = Picker(self.tr("Referred to which section?"), choices, self._desk.anchor())
        picker.picked.connect(lambda where: self._close(Outcome.REFERRED, section_id=where))
        picker.open_under(self._desk.anchor())

    # Writing

    def _assign(self, ids: Sequence[int], user: object) -> None:
        one, many = "Assign {inquiry}", "Assign {count} inquiries"
        self._write(
            self._named(ids, one, many), ids, book.assign_inquiries, user, gone=False, moves=False
        )

    def _snooze(self, day: date | None) -> None:
        if day is None:
            return
        ids = self._desk.targets()
        until = snoozed_until(day)
        named = self._named(ids, "Snooze {inquiry}", "Snooze {count} inquiries")
        self._write(named, ids, book.snooze_inquiries, until, gone=True)

    def _wait(self, day: date | None) -> None:
        ids = self._desk.targets()
        named = self._named(ids, "Wait for {inquiry}", "Wait for {count} inquiries")
        self._write(named, ids, book.wait_for_them, day, gone=False)

    def _close(self, outcome: Outcome, **details: Any) -> None:
        ids = self._desk.targets()
        named = closing(ids, outcome)
        self._write(named, ids, book.close_inquiries, outcome, gone=True, **details)

    def _tag(self, ids: Sequence[int], names: tuple[str, ...]) -> None:
        def write(rows: Sequence[InboxRow]) -> None:
            contacts = list(dict.fromkeys(row.contact_id for row in rows))
            one, many = "Tag {contact}: {tag}", "Tag {count} contacts: {tag}"
            named = label_of("contact", contacts, one, many, tag=", ".join(names))
            self._worker.write(named, book.add_tags, contacts, names)

        self._worker.read(self, book.inbox_rows, ids, now=self._desk.now(), then=write)
