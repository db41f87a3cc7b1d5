"""The two small dialogs of saved views: save what is shown, and call a view something else."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from crm.domain.errors import UserError
from crm.domain.views import LONGEST_NAME, suggested_name
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.inbox.words import country_text
from crm.ui.page import Listing
from crm.ui.widgets.labels import PlainLabel

_tr = QCoreApplication.translate


class NameDialog(Sheet):
    """Asks for a name. `named(str)` carries it; whoever saves it closes the dialog or complains."""

    named = Signal(str)

    def __init__(self, parent: QWidget, title: str, do: str, name: str, *, intro: str = "") -> None:
        """Suggest *name*; the button says *do*."""
        super().__init__(parent, title, do, intro=intro, width=440)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.selectAll()
        self.form().addRow(caption(self.tr("&Name"), self.name), self.name)

    def accept(self) -> None:
        """Tell the name; stay open until it is saved."""
        if self.name.text().strip():
            self.named.emit(self.name.text())
        else:
            self.complain(self.tr("Type at least one letter of a name."))
            self.name.setFocus()

    def saved(self) -> None:
        """Close: it is saved."""
        super().accept()

    def refuse(self, error: UserError) -> None:
        """Say why it could not be saved."""
        self.complain(error.message)
        self.name.setFocus()
        self.name.selectAll()


class SaveDialog(NameDialog):
    """Asks what a view of *listing* is called, and whether it holds the search or the selection."""

    def __init__(self, parent: QWidget, listing: Listing) -> None:
        """Suggest a name in the words of the search."""
        super().__init__(
            parent,
            _tr("SaveDialog", "Save view"),
            _tr("SaveDialog", "Save"),
            suggested_name(listing.search, lambda code: country_text(code) or code),
            intro=_tr(
                "SaveDialog", "It stands in the sidebar and always shows who fits at the moment."
            ),
        )
        self.chosen = QRadioButton(self.tr("Only the %n selected", "", len(listing.selected)))
        self.search = QRadioButton(self.tr("Whoever the search finds"))
        self.search.setChecked(True)
        words = listing.search or self.tr("Everybody: the search is empty.")
        self.body.addWidget(PlainLabel(words, tone="muted", wrap=True))
        for button in (self.search, self.chosen):
            self.body.addWidget(button)
            button.setVisible(bool(listing.selected))

    def holds_selection(self) -> bool:
        """Say whether just the selected ones are meant."""
        return self.chosen.isChecked()
