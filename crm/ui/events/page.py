"""The Events page: events on the left; on the right who registered, who came, and the door."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from crm.queries.rows import EventRow, ParticipantRow
from crm.store.changes import Changes
from crm.ui.commands import Command
from crm.ui.events import book
from crm.ui.events.acts import EventActs
from crm.ui.events.asked import search_of
from crm.ui.events.detail import EventDetail
from crm.ui.events.keys import event_commands
from crm.ui.events.list_pane import EventPane
from crm.ui.events.people import CAME, PERSON, PeopleModel
from crm.ui.frame import Frame
from crm.ui.page import Listing, Page
from crm.ui.worklist.empty import EmptyState


class EventsPage(Page):
    """Every event and the people at it. `open` takes the id of an event."""

    groups = ("events.open", "events.add", "events.contacts", "events.new")

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Read the book of *frame*."""
        super().__init__(frame, parent)
        self.menu = self.tr("Eve&nt")
        self.list_pane, self.people = EventPane(self), PeopleModel(self)
        self.model, self.list = self.list_pane.model, self.list_pane.list
        self.detail = EventDetail(self.people, self)
        self.none = EmptyState(self)
        self.stack = QStackedWidget(self)
        for part in (self.detail, self.none):
            self.stack.addWidget(part)
        self._wanted: int | None = None
        self._read_of: int | None = None  # the event whose people are shown
        self.acts = EventActs(frame, self, self)
        named = event_commands(self, self.acts)
        self._commands = list(named.values())
        first = ("came", "no_show", "add", "plan", "contacts", "rest", "edit")
        self.detail.offer([named[name] for name in first], self._hints())
        self._lay_out()
        self._connect()

    def start(self) -> None:
        """Read the events."""
        self.frame.worker.read(self, book.event_rows, then=self._show_events)

    def open(self, target: object) -> None:
        """Show the event with the id *target*."""
        if isinstance(target, int):
            self._wanted = target
            self.list_pane.choose(target)

    def target(self) -> object:
        """Return the id of the event that is shown."""
        event = self.occasion()
        return event.id if event is not None else None

    def refresh(self, changes: Changes) -> None:
        """Read again what *changes* may have touched."""
        if changes:
            self.start()

    def commands(self) -> list[Command]:
        """Return what can be done here."""
        return self._commands

    def panes(self) -> list[QWidget]:
        """Return the list, the field for the door and the people."""
        return [self.list, self.detail.door, self.detail.table]

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the field for the door."""
        self.detail.door.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.detail.door.selectAll()

    def listing(self) -> Listing | None:
        """Return the people shown, as contacts."""
        event = self.occasion()
        if event is None:
            return None
        ids = [row.contact_id for row in self.people.rows]
        marked = [row.contact_id for row in self.meant()]
        return Listing("contacts", self._search(), ids, marked if len(marked) > 1 else ())

    def make_new(self) -> bool:
        """Open the form for a new event."""
        self.enter_new()
        return True

    # What the commands do and ask

    def occasion(self) -> EventRow | None:
        """Return the event that is shown, None if there is none."""
        return self.list_pane.occasion()

    def meant(self) -> list[ParticipantRow]:
        """Return the people who are selected, the current one if nobody is."""
        table = self.detail.table
        lines = sorted({index.row() for index in table.selectionModel().selectedIndexes()})
        lines = lines or [table.currentIndex().row()]
        return [self.people.rows[line] for line in lines if 0 <= line < len(self.people.rows)]

    def everybody(self) -> Sequence[ParticipantRow]:
        """Return all people at the event."""
        return self.people.everybody

    def anchor(self) -> QWidget:
        """Return what small windows open over."""
        return self.detail

    def has_event(self) -> bool:
        """Say whether an event is shown."""
        return self.occasion() is not None

    def has_people(self) -> bool:
        """Say whether somebody is meant."""
        return bool(self.meant())

    def is_ready(self) -> bool:
        """Say whether an event can be made."""
        return self.isEnabled()

    def enter_new(self) -> None:
        """Open the form for a new event."""
        from crm.ui.events.dialog import EventDialog

        EventDialog(self.window(), self.frame).open()

    def edit(self) -> None:
        """Open the form of the event."""
        from crm.ui.events.dialog import EventDialog

        event = self.occasion()
        if event is not None:
            EventDialog(self.window(), self.frame, event).open()

    def open_person(self) -> None:
        """Go to the page of the contact."""
        people = self.meant()
        if people:
            self.frame.go("contact", people[0].contact_id)

    def show_contacts(self) -> None:
        """Show those people in the grid, where more can be done with them."""
        self.frame.go("contacts", self._search())

    # Inside

    def _search(self) -> str:
        event, detail = self.occasion(), self.detail
        if event is None:
            return ""
        return search_of(event, self.model.events, str(detail.kinds.value()), detail.door.text())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list_pane)
        row.addWidget(self.stack, 1)

    def _connect(self) -> None:
        detail, table = self.detail, self.detail.table
        self.list_pane.new.clicked.connect(self.enter_new)
        self.none.clicked.connect(self.enter_new)
        detail.nobody.clicked.connect(self.acts.add)
        self.list.selectionModel().currentChanged.connect(self._read_people)
        detail.kinds.chosen.connect(self._keep_kind)
        detail.door.searched.connect(self._find)
        detail.door.left.connect(table.setFocus)
        detail.door.came.connect(self._let_in)
        detail.door.unknown.connect(self._add_typed)
        table.pressed_fact.connect(self._click)
        table.doubleClicked.connect(self.open_person)
        table.selectionModel().selectionChanged.connect(self.detail.offered.refresh)

    def _hints(self) -> list[tuple[str, str]]:
        return [
            ("Space", self.tr("came")),
            ("N", self.tr("did not come")),
            ("R", self.tr("registered")),
            ("Enter", self.tr("open")),
            ("P", self.tr("add people")),
            ("Ctrl+F", self.tr("the door")),
            ("Ctrl+Z", self.tr("undo")),
        ]

    def _show_events(self, events: Sequence[EventRow]) -> None:
        before = self._wanted if self._wanted is not None else self.target()
        chosen = before if isinstance(before, int) else None
        self.list_pane.show_events(events, self.frame.now(), chosen)
        if events:
            self._wanted = None
            self._read_people()
            self.stack.setCurrentWidget(self.detail)
        else:
            words = self.tr("No events yet. Registrations that you import make one.")
            self.none.say(words, self.tr("New event…"), icon="calendar")
            self.stack.setCurrentWidget(self.none)

    def _read_people(self) -> None:
        event = self.occasion()
        if event is None:
            return
        self.detail.show_event(event, self.frame)
        worker, now = self.frame.worker, self.frame.now()

        def show(people: Sequence[ParticipantRow]) -> None:
            if event == self.occasion():
                self._show_people(event, people)

        worker.read(self.detail, book.participant_rows, event.id, now=now, then=show)

    def _show_people(self, event: EventRow, people: Sequence[ParticipantRow]) -> None:
        table = self.detail.table
        if event.id != self._read_of:
            self._read_of = event.id
            self.detail.door.clear()
            self.people.keep_words("")
        before, top = table.currentIndex().data(PERSON), table.verticalScrollBar().value()
        self.people.show(people, self.frame.now())
        self._settle(before.contact_id if before is not None else None)
        table.verticalScrollBar().setValue(top)

    def _settle(self, contact_id: int | None) -> None:
        line = self.people.line_of(contact_id)
        if self.people.rows:
            index = self.people.index(line or 0, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.detail.table.selectionModel().setCurrentIndex(
                index, flags.ClearAndSelect | flags.Rows
            )
        self.detail.settle()
        self.detail.offered.refresh()

    def _keep_kind(self, kind: object) -> None:
        self.people.keep_kind(str(kind))
        self._settle(None)

    def _find(self, typed: str) -> None:
        self.people.keep_words(typed)
        self._settle(self.people.expected() if typed.strip() else None)

    def _let_in(self) -> None:
        if self.acts.let_in(self.people.expected(), self.people.rows):
            self.detail.door.clear()

    def _add_typed(self, typed: str) -> None:
        self.detail.door.clear()
        self.acts.add_called(typed)

    def _click(self, line: int, column: int) -> None:
        self._settle(self.people.rows[line].contact_id)
        if column == CAME:
            self.acts.came()
        else:
            self.acts.registered()
