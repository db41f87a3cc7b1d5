"""The dialog that makes an event or says anew what it is called, when it begins and where."""

from datetime import datetime, time

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crm.domain.dates import parse_typed_date
from crm.domain.errors import UserError
from crm.queries.rows import EventRow
from crm.store.labels import Label, label
from crm.ui.dialogs.sheet import Sheet, caption, captions_above
from crm.ui.events import book
from crm.ui.frame import Frame
from crm.ui.inbox.words import local
from crm.ui.widgets.labels import PlainLabel


class EventDialog(Sheet):
    """Title, day, time, place. Without a day the event is one whose day is not known."""

    def __init__(self, parent: QWidget, frame: Frame, event: EventRow | None = None) -> None:
        """Change *event*, or make one."""
        title = self.tr("New event") if event is None else self.tr("Edit the event")
        super().__init__(parent, title, self.tr("Save"))
        self._frame, self._event = frame, event
        self.title, self.day = QLineEdit(self), QLineEdit(self)
        self.time, self.place = QLineEdit(self), QLineEdit(self)
        self.read = PlainLabel("", self, tone="muted")
        self.day.setPlaceholderText(self.tr("fri, 12 dec, 2w …"))
        self.time.setPlaceholderText("19:00")
        if event is not None:
            self.title.setText(event.title)
            self.place.setText(event.place)
            if event.starts_at is not None:
                here = local(event.starts_at)
                self.day.setText(here.date().isoformat())
                self.time.setText(f"{here:%H:%M}")
        self._lay_out()
        self.day.textChanged.connect(self._say_day)
        self._say_day()
        self.title.setFocus()

    def accept(self) -> None:
        """Save, unless something makes no sense."""
        try:
            starts_at = self._starts_at()
        except UserError as error:
            self.complain(error.message)
            return
        facts = (self.title.text(), starts_at, self.place.text())
        if not self.title.text().strip():
            self.complain(self.tr("An event needs a title. Type at least one word."))
            return
        worker = self._frame.worker
        if self._event is None:
            worker.write(_entered, book.new_event, *facts, then=self._saved, failed=self._failed)
        else:
            named = label("Change {event}", event=self._event.id)
            act, id_ = book.change_event, self._event.id
            worker.write(named, act, id_, *facts, then=self._saved, failed=self._failed)

    def _lay_out(self) -> None:
        form = self.form()
        form.addRow(caption(self.tr("&Title"), self.title), self.title)
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, field in ((self.tr("&Day"), self.day), (self.tr("T&ime"), self.time)):
            part = captions_above()
            part.addRow(caption(words, field), field)
            row.addLayout(part)
        form.addRow(row)
        form.addRow("", self.read)
        form.addRow(caption(self.tr("&Place"), self.place), self.place)

    def _starts_at(self) -> datetime | None:
        if not self.day.text().strip():
            return None
        day = parse_typed_date(self.day.text(), self._frame.now().date())
        clock = self.time.text().strip().replace("h", ":").replace(".", ":") or "0:00"
        hour, _, minute = clock.partition(":")
        try:
            at = time(int(hour), int(minute or 0))
        except ValueError as error:
            words = self.tr("“{text}” is no time. Write it as 19:00.")
            raise UserError(words.format(text=self.time.text()[:20])) from error
        return datetime.combine(day, at).astimezone()

    def _say_day(self) -> None:
        try:
            day = parse_typed_date(self.day.text(), self._frame.now().date())
        except UserError:
            self.read.setText("")
        else:
            date_ = QDate(day.year, day.month, day.day)
            self.read.setText(QLocale().toString(date_, QLocale.FormatType.LongFormat))

    def _saved(self, _result: object) -> None:
        super().accept()

    def _failed(self, error: UserError) -> None:
        self.complain(error.message)


def _entered(event_id: int) -> Label:
    return label("Enter {event}", event=event_id)
