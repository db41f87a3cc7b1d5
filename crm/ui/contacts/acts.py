"""What can be done with the contacts that are marked: each is one step of undo."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from crm.actions.labels import noting
from crm.domain.matching import MOST_MERGED
from crm.queries.grid_rows import GridColumn
from crm.queries.rows import EventRow, TagRow, UserRow
from crm.store.labels import Label, label_of
from crm.ui.contacts import book, words
from crm.ui.contacts.cells import editor_of
from crm.ui.frame import Frame
from crm.ui.widgets.picker import Choice, Picker
from crm.ui.widgets.tag_picker import ask_tags

_ONE_BY_ONE = ("name", "given_name", "family_name", "email", "phone", "tags")
"""Columns that are not set for many at once: people differ in them."""
_FACTS = {False: "registered_at", True: "attended_at"}
"""Whether they came → what is noted of them."""


class Desk(Protocol):
    """Where the acts find what they work on."""

    frame: Frame

    def targets(self) -> Sequence[int]:
        """Return the contacts that are meant."""

    def anchor(self) -> QWidget:
        """Return what small windows open over."""

    def facts_columns(self) -> Sequence[GridColumn]:
        """Return all columns there are."""

    def choices_of(self, column: GridColumn) -> tuple[str, ...]:
        """Return what cells of a column can be set to; empty where anything can be typed."""

    def mark_none(self) -> None:
        """Take all marks away."""


class ContactActs(QObject):
    """Each method is a command of the page."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Act on what *desk* means."""
        super().__init__(parent)
        self._desk, self._worker = desk, desk.frame.worker

    def tag(self) -> None:
        """Offer the tags, and a new one."""
        self._worker.read(self, book.tag_rows, then=self._offer_tags)

    def assign(self) -> None:
        """Offer the users for the open inquiries."""
        self._worker.read(self, book.user_rows, then=self._offer_users)

    def add_to_event(self) -> None:
        """Offer the events to register for."""
        self._worker.read(self, book.event_rows, then=self._offer_events)

    def set_field(self) -> None:
        """Offer the columns that can be set for many at once."""
        columns = [
            column
            for column in self._desk.facts_columns()
            if editor_of(column) and column.key not in _ONE_BY_ONE
        ]
        choices = [Choice(column, words.column_title(column)) for column in columns]
        self._ask(self.tr("Set which field?"), choices, self._offer_values, digits=False)

    def plan_followups(self) -> None:
        """Ask for when and what, then plan it for each."""
        self._worker.read(self, book.user_rows, then=self._ask_followup)

    def copy_addresses(self) -> None:
        """Copy the addresses, parted by commas."""
        ids = list(self._desk.targets())
        self._worker.read(self, book.mail_addresses, ids, then=self._copy)

    def delete(self) -> None:
        """Put them into the bin."""
        ids = list(self._desk.targets())
        if ids:
            named = _named(ids, "Delete {contact}", "Delete {count} contacts")
            self._write(named, book.delete_contacts, ids)

    def merge(self) -> None:
        """Open the dialog that makes one of them."""
        ids = list(self._desk.targets())
        if not 2 <= len(ids) <= MOST_MERGED:
            self._desk.frame.say(self.tr("Mark two to five contacts that are one person."))
            return
        from crm.ui.dialogs.merge import MergeDialog

        dialog = MergeDialog(self._desk.anchor().window(), self._worker, ids)
        dialog.merged.connect(self._desk.mark_none)
        dialog.open()

    # Small windows

    def _offer_tags(self, tags: Sequence[TagRow]) -> None:
        ids = list(self._desk.targets())

        def take(names: tuple[str, ...]) -> None:
            one, many = "Tag {contact}: {tag}", "Tag {count} contacts: {tag}"
            self._write(_named(ids, one, many, tag=", ".join(names)), book.add_tags, ids, names)

        ask_tags(self._desk.anchor(), [tag.name for tag in tags], take)

    def _offer_users(self, users: Sequence[UserRow]) -> None:
        ids = list(self._desk.targets())

        def take(user: object) -> None:
            one, many = "Assign inquiries of {contact}", "Assign inquiries of {count} contacts"
            self._write(_named(ids, one, many), book.assign_contacts, ids, user)

        choices = [Choice(user.id, user.name) for user in users]
        choices.append(Choice(None, self.tr("Nobody")))
        self._ask(self.tr("Assign open inquiries to"), choices, take)

    def _offer_events(self, events: Sequence[EventRow]) -> None:
        ids = list(self._desk.targets())

        def take(chosen: object) -> None:
            if isinstance(chosen, str):
                self._ask_came(ids, chosen)
            elif isinstance(chosen, tuple):
                event_id, came = chosen
                named = noting(_FACTS[came], ids, event_id)
                action = book.attend_contacts if came else book.register_contacts
                self._worker.write(named, action, event_id, ids, then=self._tell_noted(len(ids)))

        registered, attended = self.tr("%1: registered"), self.tr("%1: attended")
        choices = [
            Choice((event.id, came), words.replace("%1", event.title))
            for event in events
            for came, words in ((False, registered), (True, attended))
        ]
        new = self.tr("New event: %1")
        self._ask(
            self.tr("Add to event"),
            choices,
            take,
            placeholder=self.tr("An event, old or new"),
            parse=lambda text: Choice(text.strip(), new.replace("%1", text.strip())),
        )

    def _ask_came(self, ids: list[int], title: str) -> None:
        """Ask whether they registered for a new event or came to it."""

        def take(came: object) -> None:
            named = noting(_FACTS[bool(came)], ids, title)
            act = book.note_event
            self._worker.write(named, act, ids, attended=bool(came), title=title)

        said = ((False, self.tr("Registered")), (True, self.tr("Attended")))
        self._ask(title, [Choice(came, words) for came, words in said], take)

    def _offer_values(self, column: object) -> None:
        if not isinstance(column, GridColumn):
            return
        key, values, ids = column.key, self._desk.choices_of(column), list(self._desk.targets())

        def take(text: object) -> None:
            one, many = "Set {what} of {contact}", "Set {what} of {count} contacts"
            if column.field_id is not None:
                one, many = "Set {field} of {contact}", "Set {field} of {count} contacts"
            named = _named(ids, one, many, **words.label_gap(column))
            self._write(named, book.set_cells, [(id_, key, str(text)) for id_ in ids])

        empty, typed = self.tr("Empty it"), self.tr("Set it to “%1”")
        self._ask(
            words.column_title(column),
            [*(Choice(value, value) for value in values), Choice("", empty)],
            take,
            placeholder=self.tr("Type to find") if values else self.tr("What to set"),
            parse=None if values else lambda text: Choice(text, typed.replace("%1", text)),
            digits=False,
        )

    def _ask_followup(self, users: Sequence[UserRow]) -> None:
        from crm.ui.contacts.plan_dialog import PlanDialog

        ids = list(self._desk.targets())
        if ids:
            dialog = PlanDialog(self._desk.anchor().window(), self._desk.frame, ids, users)
            dialog.planned.connect(self._desk.frame.say)
            dialog.open()

    # Inside

    def _ask(
        self,
        title: str,
        choices: Sequence[Choice],
        take: Callable[[object], None],
        **more: Any,
    ) -> None:
        if self._desk.targets():
            picker = Picker(title, choices, self._desk.anchor(), **more)
            picker.picked.connect(take)
            picker.open_under(self._desk.anchor())

    def _write(self, named: Label, action: Callable[..., Any], *args: Any) -> None:
        self._worker.write(named, action, *args)

    def _tell_noted(self, many: int) -> Callable[[int], None]:
        def told(noted: int) -> None:
            if noted < many:
                already = self.tr("%n had that noted already", "", many - noted)
                self._desk.frame.say(already)

        return told

    def _copy(self, addresses: Sequence[str]) -> None:
        QApplication.clipboard().setText(", ".join(addresses))
        said = self.tr("Copied %n address(es): paste them into the BCC line", "", len(addresses))
        self._desk.frame.say(said)


def _named(ids: Sequence[int], one: str, many: str, **values: str) -> Label:
    return label_of("contact", ids, one, many, **values)
