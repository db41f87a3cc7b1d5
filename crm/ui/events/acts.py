"""What can be done at an event: each is one step of undo."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crm.actions.labels import noting, taking_back
from crm.queries.rows import ContactChoice, EventRow, ParticipantRow, UserRow
from crm.store.labels import label
from crm.ui.events import book
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.widgets.picker import Choice, SearchPicker

user_rows = Late("crm.queries.users", "user_rows")


class AtEvent(Protocol):
    """What the acts ask the page."""

    def occasion(self) -> EventRow | None:
        """Return the event that is shown."""

    def meant(self) -> list[ParticipantRow]:
        """Return the people who are selected."""

    def everybody(self) -> Sequence[ParticipantRow]:
        """Return all people at the event."""

    def anchor(self) -> QWidget:
        """Return what small windows open over."""


class EventActs(QObject):
    """Each method is a command of the page, or what follows from one."""

    def __init__(self, frame: Frame, page: AtEvent, parent: QObject) -> None:
        """Act on what *page* shows, in the book of *frame*."""
        super().__init__(parent)
        self._frame, self._page = frame, page

    def came(self) -> None:
        """Note that they came; if all did, that they did not after all."""
        people = self._page.meant()
        left = [one.contact_id for one in people if one.attended_at is None]
        if left:
            self.note_came(left)
        else:
            self._take_back(people, "attended_at")

    def note_came(self, ids: Sequence[int]) -> None:
        """Note that contacts came."""
        self._write("attended_at", ids, book.attend_contacts)

    def let_in(self, expected: int | None, found: Sequence[ParticipantRow]) -> bool:
        """Note that the *expected* one of those *found* at the door came; say whether that is new."""
        if expected is not None:
            self.note_came([expected])
        elif found:
            words = self.tr("{name} is noted to have come already.")
            self._frame.say(words.format(name=found[0].name))
        return expected is not None

    def registered(self) -> None:
        """Note that they registered; if all did, that they did not after all."""
        people = self._page.meant()
        left = [one.contact_id for one in people if one.registered_at is None]
        if left:
            self._write("registered_at", left, book.register_contacts)
        else:
            self._take_back(people, "registered_at")

    def no_show(self) -> None:
        """Note that those who registered did not come; if all are noted, take that back."""
        people = [one for one in self._page.meant() if one.registered_at and not one.attended_at]
        left = [one.contact_id for one in people if one.no_show_at is None]
        if left:
            self._write("no_show_at", left, book.note_no_shows)
        elif people:
            self._take_back(people, "no_show_at")
        else:
            self._frame.say(self.tr("Only who registered and did not come can be a no-show."))

    def rest(self) -> None:
        """Note that all who registered and are not noted to have come did not come."""
        people = self._page.everybody()
        left = [one.contact_id for one in people if one.status == "attendance unknown"]
        if left:
            self._write("no_show_at", left, book.note_no_shows)
        else:
            self._frame.say(self.tr("Of everybody who registered it is known whether they came."))

    def add(self) -> None:
        """Ask who came: somebody in the book, or somebody new."""
        self.add_called("")

    def add_called(self, typed: str) -> None:
        """Ask who came, with what was *typed* already."""
        picker = SearchPicker(
            self.tr("Who came?"),
            [],
            self._page.anchor(),
            placeholder=self.tr("A name, an address or a number"),
            digits=False,
        )
        picker.typed.connect(lambda text: self._look_up(picker, text))
        picker.picked.connect(self._take)
        picker.open_under(self._page.anchor())
        picker.type(typed)

    def delete(self) -> None:
        """Put the event into the bin; the people stay."""
        event = self._page.occasion()
        if event is not None:
            named = label("Delete {event}", event=event.id)
            self._frame.worker.write(named, book.delete_items, [("event", event.id)])

    def plan(self) -> None:
        """Plan a follow-up for each who came and has none."""
        if self.unplanned():
            self._frame.worker.read(self, user_rows, then=self._ask_plan)
        else:
            self._frame.say(self.tr("Everybody who came has a follow-up."))

    def unplanned(self) -> list[int]:
        """Return who came and has no follow-up; of those selected if several are."""
        people = self._page.meant()
        people = people if len(people) > 1 else list(self._page.everybody())
        return [one.contact_id for one in people if one.attended_at and one.due_on is None]

    def _ask_plan(self, users: Sequence[UserRow]) -> None:
        from crm.ui.contacts.plan_dialog import PlanDialog

        dialog = PlanDialog(self._page.anchor().window(), self._frame, self.unplanned(), users)
        dialog.planned.connect(self._frame.say)
        dialog.open()

    def _look_up(self, picker: SearchPicker, typed: str) -> None:
        new = Choice(typed.strip(), self.tr("New: %1").replace("%1", typed.strip()))

        def show(found: Sequence[ContactChoice]) -> None:
            known = [
                Choice(one.id, ", ".join(part for part in (one.name, one.point) if part))
                for one in found
            ]
            picker.offer(typed, [*known, new])

        now, me = self._frame.now(), self._frame.me()
        worker = self._frame.worker
        worker.read(picker, book.contact_choices, typed, now=now, me=me, then=show)

    def _take(self, chosen: object) -> None:
        event = self._page.occasion()
        if isinstance(chosen, int):
            self.note_came([chosen])
        elif event is not None:
            named = label("Enter {name} at {event}", name=str(chosen), event=event.id)
            self._frame.worker.write(named, book.note_walk_in, event.id, str(chosen))

    def _take_back(self, people: Sequence[ParticipantRow], fact: str) -> None:
        event, ids = self._page.occasion(), [row.contact_id for row in people]
        if event is not None and ids:
            named = taking_back(fact, ids, event.id)
            self._frame.worker.write(named, book.take_fact_back, event.id, ids, fact)

    def _write(self, fact: str, ids: Sequence[int], action: Callable[..., Any]) -> None:
        event = self._page.occasion()
        if event is not None and ids:
            self._frame.worker.write(noting(fact, ids, event.id), action, event.id, ids)
