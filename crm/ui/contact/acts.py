"""What can be done with a contact on its page: each is one step of undo."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from crm.actions.labels import noting, taking_back
from crm.domain.errors import UserError
from crm.domain.interactions import KIND_PHRASES
from crm.domain.matching import ANSWER_PHRASES
from crm.queries.contact_detail import ContactDetail
from crm.queries.custom_fields import CustomFieldRow
from crm.queries.record_history import FieldChange
from crm.queries.rows import PointRow
from crm.store.labels import Label, label
from crm.ui.composer.draft import Draft
from crm.ui.contact import book
from crm.ui.contact.asking import ask_event, ask_purpose
from crm.ui.contact.rows import FormRow
from crm.ui.contact.typed import typed_value
from crm.ui.frame import Frame
from crm.ui.widgets.tag_picker import ask_tags
from crm.ui.worklist.asking import ask_day

_FIELD_PHRASES = {
    "full_name": "name",
    "kind": "kind",
    "country": "country",
    "language": "language",
    "source": "source",
    "notes": "notes",
    "given_name": "first name",
    "family_name": "last name",
    "section_id": "section",
    "birth_date": "birth date",
}


class Sheet(Protocol):
    """The page as its acts see it."""

    def detail(self) -> ContactDetail | None:
        """Return the contact that is shown."""

    def anchor(self) -> QWidget:
        """Return what small windows open over."""

    def open(self, target: object) -> None:
        """Show another contact, by its id."""

    def logged(self, contact_id: int) -> None:
        """Go on after what was written about a contact has been saved."""


class ContactActs(QObject):
    """Each method is something a user does. Nothing shown changes before it is saved."""

    def __init__(self, frame: Frame, sheet: Sheet, parent: QObject) -> None:
        """Act on the contact that *sheet* shows."""
        super().__init__(parent)
        self._frame, self._worker, self._sheet = frame, frame.worker, sheet

    # Fields

    def set_field(self, field: str, text: str, row: FormRow) -> None:
        """Set a field of the contact to what was typed."""
        try:
            value = typed_value(field, text, self._frame.now().date())
        except UserError as error:
            row.refuse(error)
            return
        what = self._named("Change {what} of {contact}", what=_FIELD_PHRASES[field])
        self._write(what, book.set_contact_fields, [self._id()], row=row, **{field: value})

    def set_own(self, own: CustomFieldRow, text: str, row: FormRow) -> None:
        """Set a field of one's own to what was typed."""
        what = label("Change {field} of {contact}", field=own.name, contact=self._id())
        self._write(what, book.set_custom_value, [self._id()], own.id, text, row=row)

    def add_point(self, kind: str, text: str, row: FormRow) -> None:
        """Add an address or number."""
        what = self._named("Add {what} to {contact}", what=_POINT_PHRASES[kind])
        self._write(what, book.add_point, self._id(), kind, text, row=row)

    def change_point(self, point: PointRow, text: str, row: FormRow) -> None:
        """Write an address or number differently; without a text it is removed."""
        if not text.strip():
            self.remove_point(point)
            return
        what = self._named("Change {what} of {contact}", what=_POINT_PHRASES[point.kind])
        self._write(what, book.change_point, point.id, text, row=row)

    def remove_point(self, point: PointRow) -> None:
        """Take an address or number away."""
        what = self._named("Remove {what} from {contact}", what=_POINT_PHRASES[point.kind])
        self._write(what, book.remove_point, point.id)

    def use_first(self, point: PointRow) -> None:
        """Make an address or number the first to use."""
        what = self._named("Use another {what} of {contact} first", what=_POINT_PHRASES[point.kind])
        self._write(what, book.use_point_first, point.id)

    def add_address(self, field: str, text: str, row: FormRow) -> None:
        """Begin a postal address."""
        what = self._named("Add an address to {contact}")
        self._write(what, book.add_address, self._id(), row=row, **{field: text})

    def change_address(self, address_id: int, field: str, text: str, row: FormRow) -> None:
        """Set one part of a postal address."""
        what = self._named("Change an address of {contact}")
        self._write(what, book.change_address, address_id, row=row, **{field: text})

    def remove_address(self, address_id: int) -> None:
        """Take a postal address away."""
        self._write(self._named("Remove an address of {contact}"), book.remove_address, address_id)

    # What hangs on the contact

    def tag(self) -> None:
        """Offer the tags, and a new one."""
        self._worker.read(self, book.tag_rows, then=self._offer_tags)

    def untag(self, tag: str) -> None:
        """Take a tag off."""
        what = self._named("Take {tag} off {contact}", tag=tag)
        self._write(what, book.untag_contacts, [self._id()], tag)

    def add_event(self) -> None:
        """Offer the events."""
        self._worker.read(self, book.event_rows, then=self._offer_events)

    def set_event(self, event_id: object, fact: str, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Note that the contact registered or came, or take that back."""
        acts = {"registered_at": book.register_contacts, "attended_at": book.attend_contacts}
        ids, number = [self._id()], int(str(event_id))
        if on:
            self._write(noting(fact, ids, number), acts[fact], number, ids)
        else:
            self._write(taking_back(fact, ids, number), book.take_fact_back, number, ids, fact)

    def give_consent(self, purpose: str, given: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Note that consent was given, or withdrawn, now."""
        words = "Note consent of {contact}: {purpose}"
        if not given:
            words = "Withdraw consent of {contact}: {purpose}"
        what = self._named(words, purpose=purpose)
        self._write(what, book.note_consent, self._id(), purpose=purpose, given=given)

    def ask_consent(self) -> None:
        """Ask for what consent was given."""
        detail = self._sheet.detail()
        if detail is not None:
            known = [consent.purpose for consent in detail.consents]
            ask_purpose(self._sheet.anchor(), known, self._take_consent)

    def finish_followup(self, followup_id: object) -> None:
        """Say that a follow-up is done."""
        what = label("Finish {followup}", followup=followup_id)  # type: ignore[arg-type]
        self._write(what, book.finish_followups, [followup_id])

    def move_followup(self, followup_id: object) -> None:
        """Ask for another day for a follow-up."""

        def take(day: date) -> None:
            what = label("Move {followup}", followup=followup_id)  # type: ignore[arg-type]
            self._write(what, book.move_followups, [followup_id], day)

        self._ask_day(take)

    def plan_followup(self) -> None:
        """Ask for the day of a new follow-up."""
        self._ask_day(self._plan)

    def log(self, draft: Draft) -> None:
        """Log what was written about the contact."""
        contact_id = self._id()
        what = self._named("Log {what} with {contact}", what=KIND_PHRASES[draft.kind])
        self._worker.write(
            what,
            book.log_interaction,
            contact_id=contact_id,
            **draft.facts(),
            purpose=self.tr("Get back to them"),
            then=lambda _id: self._sheet.logged(contact_id),
        )

    def answer_match(self, match_id: int, answer: str) -> None:
        """Settle whether this contact and another are one person."""

        def show_kept(kept: int | None) -> None:
            if kept is not None:
                self._sheet.open(kept)

        said = label(ANSWER_PHRASES[answer])
        self._worker.write(said, book.answer_match, match_id, answer, then=show_kept)

    def revert(self, change: object) -> None:
        """Take back one change of the record."""
        if isinstance(change, FieldChange):
            what = self._named("Revert a change of {contact}")
            place = (change.entry_id, change.row_id, change.column)
            self._write(what, book.revert_change, *place)

    def delete(self) -> None:
        """Put the contact into the bin, and go back."""
        what = self._named("Delete {contact}")
        self._worker.write(
            what, book.delete_contacts, [self._id()], then=lambda _none: self._frame.back()
        )

    def restore(self, contact_id: int) -> None:
        """Bring a contact back from the bin."""
        self._write(
            label("Restore {contact}", contact=contact_id), book.restore_contacts, [contact_id]
        )

    # Inside

    def _id(self) -> int:
        detail = self._sheet.detail()
        return detail.facts.id if detail is not None else 0

    def _named(self, template: str, **values: Any) -> Label:
        return label(template, contact=self._id(), **values)

    def _offer_tags(self, tags: Sequence[Any]) -> None:
        ask_tags(self._sheet.anchor(), [tag.name for tag in tags], self._take_tags)

    def _take_tags(self, names: tuple[str, ...]) -> None:
        what = self._named("Tag {contact}: {tag}", tag=", ".join(names))
        self._write(what, book.add_tags, [self._id()], names)

    def _offer_events(self, events: Sequence[Any]) -> None:
        ask_event(self._sheet.anchor(), [(one.id, one.title) for one in events], self._take_event)

    def _take_event(self, event: int | str) -> None:
        if isinstance(event, int):
            self.set_event(event, "registered_at", True)  # noqa: FBT003 - a Qt slot
            return
        named = noting("registered_at", [self._id()], event)
        self._worker.write(named, book.note_event, [self._id()], attended=False, title=event)

    def _take_consent(self, purpose: str) -> None:
        self.give_consent(purpose, True)  # noqa: FBT003 - a Qt slot

    def _ask_day(self, take: Callable[[date], None]) -> None:
        title, today = self.tr("Follow up on"), self._frame.now().date()
        ask_day(self._sheet.anchor(), title, today, take, today_too=True)

    def _plan(self, day: date) -> None:
        what = self._named("Plan a follow-up for {contact}")
        self._write(
            what,
            book.new_followup,
            contact_id=self._id(),
            due_on=day,
            purpose=self.tr("Get back to them"),
        )

    def _write(
        self,
        what: Label,
        action: Callable[..., Any],
        *args: Any,
        row: FormRow | None = None,
        **more: Any,
    ) -> None:
        if row is None:
            self._worker.write(what, action, *args, **more)
            return
        text = row.text()
        self._worker.write(
            what,
            action,
            *args,
            then=lambda _none: row.accept(text) if isValid(row) else None,
            failed=lambda error: row.refuse(error) if isValid(row) else None,
            **more,
        )


_POINT_PHRASES = {"email": "an e-mail address", "phone": "a telephone number", "handle": "a handle"}
