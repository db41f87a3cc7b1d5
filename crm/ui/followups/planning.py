"""Planning a follow-up for anybody: with whom, then when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from crm.queries.rows import ContactChoice
from crm.store.labels import label
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.widgets.picker import Choice, SearchPicker
from crm.ui.worklist.asking import ask_day
from crm.ui.worklist.desk import Desk

contact_choices = Late("crm.queries.contact_choices", "contact_choices")
new_followup = Late("crm.actions.followups", "new_followup")


class Planning(QObject):
    """Asks in small windows over *desk*."""

    def __init__(self, frame: Frame, desk: Desk, parent: QObject) -> None:
        """Read and write the book of *frame*."""
        super().__init__(parent)
        self._frame, self._desk = frame, desk

    def ask(self) -> None:
        """Ask with whom; the contact of the follow-up that is shown comes first."""
        detail = self._desk.detail()
        near = [] if detail is None else [Choice(detail.contact.id, detail.contact.name)]
        picker = SearchPicker(
            self.tr("Follow up with whom?"),
            near,
            self._desk.anchor(),
            placeholder=self.tr("Type the name of somebody known"),
        )
        picker.typed.connect(lambda typed: self._look_up(picker, typed))
        picker.picked.connect(self._ask_day)
        picker.open_under(self._desk.anchor())

    def _look_up(self, picker: SearchPicker, typed: str) -> None:
        def show(found: Sequence[ContactChoice]) -> None:
            shown = [
                (one.id, ", ".join(part for part in (one.name, one.point) if part)) for one in found
            ]
            picker.offer(typed, [Choice(*one) for one in shown])

        now, me = self._frame.now(), self._frame.me()
        self._frame.worker.read(picker, contact_choices, typed, now=now, me=me, then=show)

    def _ask_day(self, contact_id: int) -> None:
        def take(day: date) -> None:
            self._frame.worker.write(
                label("Plan a follow-up for {contact}", contact=contact_id),
                new_followup,
                contact_id=contact_id,
                due_on=day,
                purpose=self.tr("Get back to them"),
            )

        over, today = self._desk.anchor(), self._frame.now().date()
        ask_day(over, self.tr("Follow up on"), today, take, today_too=True)
