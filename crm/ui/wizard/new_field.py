"""The dialog that makes a field of the organisation's own out of a column of a file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm.domain.custom_fields import KIND_NAMES, FieldKind
from crm.domain.saying import in_language
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel

_LONGEST = 60


class NewFieldDialog(Sheet):
    """Asks what the field is called and what it holds. `wanted(str, str)` carries both."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget, heading: str, examples: Sequence[str]) -> None:
        """Suggest the *heading* as a name, and what fits the *examples* of the column."""
        from crm.intake.ownfields import likely_kind

        super().__init__(
            parent,
            self.tr("New field of your own"),
            self.tr("Use it"),
            intro=self.tr("Every contact has it from then on. It is made with the import."),
        )
        self.name = QLineEdit(" ".join(heading.split())[:_LONGEST].rstrip(" ?:*"), self)
        self.kind = Combo(self.tr("Holds"), self)
        for kind, name in KIND_NAMES.items():
            words = in_language(name)
            self.kind.addItem(words[:1].upper() + words[1:], kind.value)
        self.kind.setCurrentIndex(self.kind.findData(likely_kind(examples).value))
        self.note = PlainLabel("", self, tone="muted", wrap=True)
        form = self.form()
        form.addRow(caption(self.tr("&Name"), self.name), self.name)
        form.addRow(caption(self.tr("&Holds"), self.kind), self.kind)
        self.body.addWidget(self.note)
        self.kind.currentIndexChanged.connect(self._explain)
        self._explain()
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        """Tell what is wanted, unless there is no name."""
        name = self.name.text().strip()
        if not name:
            self.complain(self.tr("A field needs a name."))
            return
        self.wanted.emit(name, self.kind.currentData())
        super().accept()

    def _explain(self) -> None:
        words = self.tr("A cell that does not fit stays with the row, and the row says why.")
        if self.kind.currentData() == FieldKind.CHOICE:
            words = self.tr("The different answers in the column become the choices.")
        elif self.kind.currentData() == FieldKind.TEXT:
            words = self.tr("Each cell is kept as it is written.")
        self.note.setText(words)
