"""The right half of the Events page: one event, a field for the door, and the people at it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm.queries.rows import EventRow
from crm.ui.commands import Command
from crm.ui.events import words
from crm.ui.events.people import KINDS, PeopleModel
from crm.ui.events.table import PeopleTable
from crm.ui.frame import Frame
from crm.ui.theme import fonts
from crm.ui.widgets.action_row import ActionRow
from crm.ui.widgets.chips import ChipGroup
from crm.ui.widgets.fields import SearchField
from crm.ui.widgets.labels import ElidingLabel
from crm.ui.worklist.empty import EmptyState
from crm.ui.worklist.hints import KeyHints


class DoorField(SearchField):
    """Finds people at the event while one types. `came()` Enter; `unknown(str)` Ctrl+Enter."""

    came = Signal()
    unknown = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let in whom Enter means; leave all other keys to the field."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.text().strip():
            self._tell()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.unknown.emit(self.text().strip())
            else:
                self.came.emit()
        else:
            super().keyPressEvent(event)


class EventDetail(QWidget):
    """What is known of one event."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        """Show the people of *model*."""
        super().__init__(parent)
        self._model = model
        self.title = ElidingLabel("", self, size=fonts.TITLE, weight="semibold")
        self.when = ElidingLabel("", self, tone="muted")
        self.door = DoorField(
            self.tr("Name at the door: Enter notes that they came"),
            self.tr("Find somebody at this event"),
            self,
        )
        self.kinds = ChipGroup([(kind, "", "") for kind in KINDS], self.tr("Whom to show"), self)
        self.kinds.set_value("all")
        self.table = PeopleTable(model, self)
        self.nobody = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nobody)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 12)
        self._column.setSpacing(12)
        for widget in (self.title, self.when, self.door):
            self._column.addWidget(widget)
        self._column.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self.stack, 1)

    def offer(self, commands: Sequence[Command], hints: Sequence[tuple[str, str]]) -> None:
        """Offer these commands."""
        self.offered = ActionRow(commands, None, self)
        self._column.insertWidget(2, self.offered)
        self._column.addWidget(KeyHints(hints, self))

    def show_event(self, event: EventRow, frame: Frame) -> None:
        """Show what an event is called, when it is and where."""
        self.title.setText(event.title)
        self.when.setText(words.when_and_where(event, frame.now()) or self.tr("No day known"))

    def settle(self) -> None:
        """Say how many there are of each kind, and that there is nobody where that is so."""
        said = {
            "all": self.tr("All"),
            "registered": self.tr("Registered"),
            "attended": self.tr("Came"),
            "no-show": self.tr("No-show"),
            "walk-in": self.tr("Walk-in"),
            "unknown": self.tr("Not known"),
        }
        for kind in KINDS:
            self.kinds.chip(kind).set_text(f"{said[kind]} {self._model.count(kind)}")
        if self._model.rows:
            self.stack.setCurrentWidget(self.table)
            return
        self.stack.setCurrentWidget(self.nobody)
        typed = self.door.text().strip()
        if typed:
            nobody = self.tr("Nobody here is called “{name}”. Ctrl+Enter adds them.")
            self.nobody.say(nobody.format(name=typed[:40]), icon="search")
        elif self._model.everybody:
            self.nobody.say(self.tr("Nobody of this kind."), icon="people")
        else:
            self.nobody.say(
                self.tr("Nobody on this list yet."), self.tr("Add people"), icon="people"
            )
