"""Joining an inquiry to what the book knows: to another contact of the same person, to an event."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from crm.actions.labels import noting
from crm.queries.rows import ContactChoice, EventRow, InboxRow, InquiryDetail
from crm.store.labels import LabelValue
from crm.ui.frame import Frame
from crm.ui.inbox import book, words
from crm.ui.widgets.painting import dotted
from crm.ui.widgets.picker import Choice, Picker, SearchPicker
from crm.ui.worklist.desk import Desk

_OPEN = "open the page"
_REGISTERED, _ATTENDED = "registered", "attended"


@dataclass(frozen=True, slots=True)
class _New:
    """An event that is still to be made."""

    title: str


class JoiningActs(QObject):
    """Commands of the Inbox about who it is and where they were."""

    def __init__(self, frame: Frame, desk: Desk, parent: QObject) -> None:
        """Act on what *desk* means, in the book of *frame*."""
        super().__init__(parent)
        self._frame, self._worker, self._desk = frame, frame.worker, desk

    # Who it is

    def find_contact(self) -> None:
        """Offer the page of the contact, those it may be the same as, and all others by typing."""
        detail = self._shown()
        if detail is None:
            return
        page = self.tr("Open the page of %1").replace("%1", detail.contact.name)
        same = self.tr("Same as %1")
        choices = [Choice(_OPEN, page)]
        for match in detail.matches:
            who = ", ".join(part for part in (match.other_name, match.other_point) if part)
            choices.append(Choice(match.other_id, same.replace("%1", who)))
        picker = SearchPicker(
            self.tr("Contact"),
            choices,
            self._desk.anchor(),
            placeholder=self.tr("Type the name of somebody known"),
        )
        picker.typed.connect(partial(self._look_up, picker, detail.contact.id))
        picker.picked.connect(lambda chosen: self._contact_picked(detail, chosen))
        picker.open_under(self._desk.anchor())

    def compare(self) -> None:
        """Compare with whom it probably is."""
        detail = self._shown()
        if detail is not None and detail.matches:
            self.compare_contacts((detail.matches[0].other_id, detail.contact.id))

    def why_not_compare(self) -> str:
        """Return why there is nobody to compare with, empty if there is."""
        detail = self._shown()
        there = detail is not None and bool(detail.matches)
        return "" if there else self.tr("Nobody alike is known. M finds any other contact.")

    def can_compare(self) -> bool:
        """Say whether somebody like this is known already."""
        return not self.why_not_compare()

    def compare_contacts(self, contact_ids: object) -> None:
        """Show contacts side by side, to make one of them."""
        from crm.ui.dialogs.merge import MergeDialog

        if isinstance(contact_ids, tuple):
            over = self._desk.anchor().window()
            MergeDialog(over, self._worker, contact_ids).open()

    def _look_up(self, picker: SearchPicker, own_id: int, typed: str) -> None:
        def show(found: Sequence[ContactChoice]) -> None:
            shown = [
                Choice(one.id, ", ".join(part for part in (one.name, one.point) if part))
                for one in found
                if one.id != own_id
            ]
            picker.offer(typed, shown)

        now, me = self._frame.now(), self._frame.me()
        self._worker.read(picker, book.contact_choices, typed, now=now, me=me, then=show)

    def _contact_picked(self, detail: InquiryDetail, chosen: object) -> None:
        if isinstance(chosen, int):
            self.compare_contacts((chosen, detail.contact.id))
        else:
            self._frame.go("contact", detail.contact.id)

    # Where they were

    def choose_event(self) -> None:
        """Offer the events, the latest first, and a new one."""
        self._worker.read(self, book.event_rows, then=self._offer_events)

    def _offer_events(self, events: Sequence[EventRow]) -> None:
        today = self._frame.now().date()
        choices = []
        for event in events:
            day = (
                words.day_text(words.local(event.starts_at).date(), today)
                if event.starts_at
                else ""
            )
            choices.append(Choice(event, dotted((event.title, day))))
        new = self.tr("New event: %1")
        picker = Picker(
            self.tr("Which event?"),
            choices,
            self._desk.anchor(),
            placeholder=self.tr("An event, old or new"),
            parse=lambda text: Choice(_New(text.strip()), new.replace("%1", text.strip())),
        )
        picker.picked.connect(self._event_picked)
        picker.open_under(self._desk.anchor())

    def _event_picked(self, event: object) -> None:
        ahead = (
            isinstance(event, EventRow)
            and event.starts_at is not None
            and event.starts_at > self._frame.now()
        )
        title = event.title if isinstance(event, EventRow | _New) else ""
        picker = Picker(
            title,
            [Choice(_REGISTERED, self.tr("Registered")), Choice(_ATTENDED, self.tr("Attended"))],
            self._desk.anchor(),
            marked=0 if ahead or isinstance(event, _New) else 1,
        )
        picker.picked.connect(lambda chosen: self._note(event, attended=chosen == _ATTENDED))
        picker.open_under(self._desk.anchor())

    def _note(self, event: object, *, attended: bool) -> None:
        which: dict[str, Any]
        shown: LabelValue
        if isinstance(event, EventRow):
            which, shown = {"event_id": event.id}, event.id
        elif isinstance(event, _New):
            which, shown = {"title": event.title}, event.title
        else:
            return
        fact = "attended_at" if attended else "registered_at"

        def write(rows: Sequence[InboxRow]) -> None:
            contacts = list(dict.fromkeys(row.contact_id for row in rows))
            named = noting(fact, contacts, shown)
            self._worker.write(named, book.note_event, contacts, attended=attended, **which)

        ids = self._desk.targets()
        self._worker.read(self, book.inbox_rows, ids, now=self._frame.now(), then=write)

    def _shown(self) -> InquiryDetail | None:
        found: InquiryDetail | None = self._desk.detail()
        return found if len(self._desk.targets()) == 1 else None
