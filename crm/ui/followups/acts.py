"""What can be done with a follow-up, or with many at once: each is one step of undo."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from crm.domain.interactions import KIND_PHRASES, RESULT_NAMES, Kind, Result
from crm.domain.saying import in_language
from crm.queries.work_rows import FollowUpDetail
from crm.store.labels import label
from crm.ui.composer.draft import RESULTS, Draft
from crm.ui.followups import book
from crm.ui.frame import Frame
from crm.ui.reply.draft import ReplyDraft
from crm.ui.widgets.picker import Choice, Picker
from crm.ui.worklist.acts import WorkActs
from crm.ui.worklist.desk import Desk


class FollowUpActs(WorkActs):
    """Each method is a command of the Follow-ups page."""

    item = "followup"

    def __init__(self, frame: Frame, desk: Desk, parent: QObject) -> None:
        """Act on what *desk* means, in the book of *frame*."""
        super().__init__(frame.worker, desk, parent)
        self._frame = frame

    def finish(self) -> None:
        """Say that it is done; what came of it can be picked, and is logged then."""
        kind = self._kind()
        choices = [Choice(None, self.tr("Done, nothing to log"))]
        choices += [
            Choice(result, in_language(RESULT_NAMES[result]).capitalize())
            for result in RESULTS[kind]
        ]
        picker = Picker(
            self.tr("Done: what came of it?"),
            choices,
            self._desk.anchor(),
            placeholder=self.tr("Type to find"),
        )
        picker.picked.connect(lambda result: self._finish(kind, result))
        picker.open_under(self._desk.anchor())

    def move(self) -> None:
        """Ask for another day."""
        today = Choice(self._desk.now().date(), self.tr("Today"))
        self._ask_day(self.tr("Move to"), self._move, extra=(today,), today_too=True)

    def no_answer(self) -> None:
        """Log a call that nobody answered; try again in two days."""
        ids = self._desk.targets()
        named = self._named(ids, "No answer: {followup}", "No answer: {count} follow-ups")
        self._write(named, ids, book.no_answer_followups, gone=False)

    def cancel(self) -> None:
        """Say that it need not be done any more."""
        ids = self._desk.targets()
        named = self._named(ids, "Cancel {followup}", "Cancel {count} follow-ups")
        self._write(named, ids, book.cancel_followups, gone=True)

    def open_contact(self) -> None:
        """Show the contact."""
        detail = self._shown()
        if detail is not None:
            self._frame.go("contact", detail.contact.id)

    def open_inquiry(self) -> None:
        """Show the inquiry that it belongs to, if it belongs to one that is open."""
        detail = self._shown()
        if detail is not None and detail.row.inquiry_id is not None:
            self._frame.go("inbox", detail.row.inquiry_id)
        elif detail is not None:
            self._frame.say(self.tr("This follow-up belongs to no inquiry."))

    def log(self, draft: Draft) -> None:
        """Log what was written: the follow-up is done, and the next one planned if there is one."""
        detail = self._shown()
        if detail is None:
            return
        self._worker.write(
            label(
                "Log {what} with {contact}",
                what=KIND_PHRASES[draft.kind],
                contact=detail.contact.id,
            ),
            book.log_followup,
            detail.row.id,
            **draft.facts(),
            purpose=self.tr("Get back to them"),
            then=lambda _id: self._desk.logged(detail.row.id, gone=True),
        )

    def log_reply(self, followup_id: int, reply: ReplyDraft) -> None:
        """Log a reply that was sent: the follow-up is done with it."""
        self._worker.write(
            label("Log an email: {followup}", followup=followup_id),
            book.log_followup,
            followup_id,
            kind=Kind.EMAIL,
            text=reply.log_text(),
            then=lambda _id: self._desk.finished((followup_id,), gone=True),
        )

    def _shown(self) -> FollowUpDetail | None:
        found: FollowUpDetail | None = self._desk.detail()
        return found

    def _kind(self) -> Kind:
        """Return how we were in touch with the person last, else by a call."""
        detail = self._shown()
        one = len(self._desk.targets()) == 1
        return (detail.last_kind if one and detail else None) or Kind.CALL

    def _assign(self, ids: Sequence[int], user: object) -> None:
        named = self._named(ids, "Assign {followup}", "Assign {count} follow-ups")
        self._write(named, ids, book.assign_followups, user, gone=False, moves=False)

    def _finish(self, kind: Kind, result: object) -> None:
        ids = self._desk.targets()
        chosen = Result(str(result)) if result is not None else None
        if chosen is None:
            named = self._named(ids, "Finish {followup}", "Finish {count} follow-ups")
        else:
            one, many = "Finish {followup}: {result}", "Finish {count} follow-ups: {result}"
            named = self._named(ids, one, many, result=RESULT_NAMES[chosen])
        self._write(named, ids, book.finish_followups, chosen, gone=True, kind=kind)

    def _move(self, day: date | None) -> None:
        if day is None:
            return
        ids = self._desk.targets()
        named = self._named(ids, "Move {followup}", "Move {count} follow-ups")
        self._write(named, ids, book.move_followups, day, gone=False)
