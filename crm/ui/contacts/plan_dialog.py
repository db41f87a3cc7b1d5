"""The dialog that plans the same follow-up for each of many contacts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm.domain.dates import parse_typed_date
from crm.domain.errors import UserError
from crm.queries.rows import UserRow
from crm.store.labels import label
from crm.ui.contacts import book
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.frame import Frame
from crm.ui.inbox.words import day_text
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel


class PlanDialog(Sheet):
    """When, what, and who does it. `planned(str)` says what was not obvious afterwards."""

    planned = Signal(str)

    def __init__(
        self, parent: QWidget, frame: Frame, ids: Sequence[int], users: Sequence[UserRow]
    ) -> None:
        """Plan for the contacts *ids*, for one of *users*."""
        super().__init__(parent, self.tr("Follow-up for each"), self.tr("Plan"))
        self._frame, self._ids = frame, list(ids)
        self.when = QLineEdit(self)
        self.when.setText(self.tr("in 3 days"))
        self.read = PlainLabel("", self, tone="muted")
        self.purpose = QLineEdit(self.tr("Get back to them"), self)
        self.assignee = Combo(self.tr("Assigned to"), self)
        for user in users:
            self.assignee.addItem(user.name, user.id)
        self.assignee.setCurrentIndex(max(self.assignee.findData(frame.me()), 0))
        form = self.form()
        form.addRow(caption(self.tr("&When"), self.when), self.when)
        form.addRow("", self.read)
        form.addRow(caption(self.tr("Wh&at"), self.purpose), self.purpose)
        form.addRow(caption(self.tr("Assigned &to"), self.assignee), self.assignee)
        self.when.textChanged.connect(self._say_day)
        self.primary.setText(self.tr("Plan %n follow-up(s)", "", len(self._ids)))
        self._say_day()
        self.when.selectAll()

    def accept(self) -> None:
        """Plan, unless the date makes no sense."""
        today = self._frame.now().date()
        try:
            day = parse_typed_date(self.when.text(), today)
        except UserError as error:
            self.complain(error.message)
            return
        if day < today:
            self.complain(self.tr("That day has passed already. Choose a later one."))
            return
        named = label("Plan follow-ups for {count} contacts", count=len(self._ids))
        if len(self._ids) == 1:
            named = label("Plan a follow-up for {contact}", contact=self._ids[0])
        self.primary.setEnabled(False)
        self._frame.worker.write(
            named,
            book.new_followups,
            self._ids,
            day,
            self.purpose.text(),
            self.assignee.currentData(),
            then=lambda _count: super(PlanDialog, self).accept(),
            failed=self._failed,
        )

    def _failed(self, error: UserError) -> None:
        self.primary.setEnabled(True)
        self.complain(error.message)

    def _say_day(self) -> None:
        today = self._frame.now().date()
        try:
            day = parse_typed_date(self.when.text(), today)
        except UserError:
            self.read.setText(self.tr("fri, 12 dec, 2w …"))
        else:
            self.read.setText(day_text(day, today, weekday=True))
