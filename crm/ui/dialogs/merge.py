"""The dialog that makes one contact of several, field by field."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm.domain.errors import UserError
from crm.domain.matching import MOST_MERGED
from crm.queries.merging import Comparison
from crm.queries.rows import ContactChoice
from crm.store.labels import label
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.late import Late
from crm.ui.merging.model import MergeModel
from crm.ui.merging.rows import along_words
from crm.ui.merging.table import MergeTable
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.painting import dotted
from crm.ui.widgets.picker import Choice, SearchPicker
from crm.ui.worker import Worker

_tr = QCoreApplication.translate
comparison = Late("crm.queries.merging", "comparison")
merge_contacts = Late("crm.actions.merging", "merge_contacts")
note_answer = Late("crm.actions.matches", "note_answer")


contact_choices = Late("crm.queries.contact_choices", "contact_choices")


class MergeDialog(Sheet):
    """Two to five contacts side by side. The first is kept unless another one is chosen.

    `merged(object)` carries the id of the contact that stayed.
    """

    merged = Signal(object)

    def __init__(self, parent: QWidget, worker: Worker, contact_ids: Sequence[int]) -> None:
        """Compare these contacts through *worker*."""
        super().__init__(parent, _title(len(contact_ids)), _tr("MergeDialog", "Merge"), width=820)
        self._worker = worker
        self.model = MergeModel(self)
        self.table = MergeTable(self.model, self)
        self.table.setMinimumHeight(296)
        self.keep = Combo(self.tr("Record that stays"), self)
        self.more = Button("", parent=self, look="link")
        self.more.setCheckable(True)
        self.along = PlainLabel("", self, tone="muted", size=fonts.SECOND, wrap=True)
        words = self.tr("Values not taken are kept and shown under “Earlier values”.")
        self.kept = PlainLabel(words, self, tone="muted", size=fonts.SECOND, wrap=True)
        self.different = Button(self.tr("Not the same person"), parent=self)
        self.another = Button(self.tr("Add another…"), "plus", self)
        self._lay_out()
        self._connect()
        self._worker.read(self, comparison, list(contact_ids), then=self._show)

    def accept(self) -> None:
        """Merge as chosen. The dialog stays if that is refused."""
        if self.model.found is None:
            return
        keep, *others = self.model.order
        what = label("Merge {count} contact(s) into {contact}", count=len(others), contact=keep)
        if len(others) == 1:
            what = label("Merge {other} into {contact}", other=others[0], contact=keep)
        self.primary.setEnabled(False)
        self._worker.write(
            what,
            merge_contacts,
            keep,
            others,
            dict(self.model.choices),
            dict(self.model.edited),
            then=lambda _none: self._merged(keep),
            failed=self._refuse,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Merge with Ctrl+Enter wherever the focus is."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(caption(self.tr("Record that &stays"), self.keep))
        self.keep.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.keep, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.along)
        self.body.addWidget(self.kept)
        self.buttons.insertWidget(0, self.different)
        self.buttons.insertWidget(1, self.another)
        self.primary.setDefault(False)  # Enter belongs to the table
        self.primary.setToolTip(self.tr("Merge (Ctrl+Enter)"))
        self.primary.setEnabled(False)

    def _connect(self) -> None:
        self.keep.activated.connect(self._keep_other)
        self.more.toggled.connect(self.model.show_all)
        self.more.toggled.connect(self._name_more)
        self.table.merge_wanted.connect(self.accept)
        self.different.clicked.connect(self._answer_different)
        self.another.clicked.connect(self._ask_another)

    def _show(self, found: Comparison | None) -> None:
        if found is None:
            self.complain(self.tr("One of them is gone meanwhile: merged, deleted or erased."))
            self.different.setEnabled(False)
            return
        chosen, typed = dict(self.model.choices), dict(self.model.edited)
        self.model.show(found)
        self.model.choices |= chosen
        self.model.edited |= typed
        self.heading.setText(_title(len(found.ids)))
        self.different.setVisible(len(found.ids) == 2)
        self.another.setVisible(len(found.ids) < MOST_MERGED)
        self.keep.clear()
        for id_ in found.ids:
            point = next(iter((*found.emails[id_], *found.phones[id_])), "")
            parts = (found.names[id_], f"c{id_}", point)
            self.keep.addItem(dotted(parts), id_)
        self._name_more()
        words = along_words(found)
        self.along.setText(self.tr("Comes along from all: %1").replace("%1", words))
        self.along.setVisible(bool(words))
        self.primary.setEnabled(True)
        self.table.setFocus()

    def _name_more(self) -> None:
        hidden = self.model.hidden()
        words = self.tr("Fields that are the same or empty: %1").replace("%1", str(hidden))
        self.more.setText(
            self.tr("Show only what is different") if self.more.isChecked() else words
        )
        self.more.setVisible(hidden > 0)

    def _keep_other(self) -> None:
        self.model.keep(self.keep.currentData())

    def _ask_another(self) -> None:
        """Ask for one more contact that is the same person."""
        picker = SearchPicker(
            self.tr("Who else is the same person?"),
            [],
            self,
            placeholder=self.tr("A name, an address or a number"),
            digits=False,
        )

        def look_up(typed: str) -> None:
            def show(found: Sequence[ContactChoice]) -> None:
                others = [one for one in found if one.id not in self.model.order]
                named = [
                    (one.id, ", ".join(part for part in (one.name, one.point) if part))
                    for one in others
                ]
                picker.offer(typed, [Choice(id_, words) for id_, words in named])

            now, me = datetime.now().astimezone(), self._worker.user_id()
            self._worker.read(picker, contact_choices, typed, now=now, me=me, then=show)

        picker.typed.connect(look_up)
        picker.picked.connect(self.add)
        picker.open_under(self.another)

    def add(self, contact_id: object) -> None:
        """Compare with one more contact; what was chosen stays chosen."""
        ids = [*self.model.order, contact_id]
        self._worker.read(self, comparison, ids, then=self._show)

    def _answer_different(self) -> None:
        one, other = self.model.order
        named = label("Not the same person")
        self._worker.write(
            named,
            note_answer,
            one,
            other,
            "different",
            then=lambda _none: self.reject(),
            failed=self._refuse,
        )

    def _merged(self, keep: int) -> None:
        self.merged.emit(keep)
        super().accept()

    def _refuse(self, error: UserError) -> None:
        self.primary.setEnabled(True)
        self.complain(error.message)


def _title(count: int) -> str:
    return _tr("MergeDialog", "Merge %n contact(s) into one", "", count)
