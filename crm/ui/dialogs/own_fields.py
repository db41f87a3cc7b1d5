"""The dialog for the fields that the organisation adds to its contacts."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm.ui.dialogs.sheet import Sheet
from crm.ui.frame import Frame
from crm.ui.preferences.own_fields import OwnFieldSettings

_tr = QCoreApplication.translate


class OwnFieldsDialog(Sheet):
    """Every change is saved as soon as it is made, and can be undone."""

    def __init__(self, parent: QWidget, frame: Frame) -> None:
        """Show the fields of the book of *frame*."""
        intro = _tr("OwnFields", "Every contact has them. They can be searched for and exported.")
        super().__init__(
            parent,
            _tr("OwnFields", "Fields of your own"),
            _tr("OwnFields", "Close"),
            intro=intro,
            width=560,
        )
        self.cancel.hide()
        self.primary.setDefault(False)
        self.fields = OwnFieldSettings(frame, self)
        self.fields.complained.connect(self.complain)
        self.body.addWidget(self.fields, 1)
        self.fields.list.setFocus()
