"""Settings of the organisation: what it is called."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from crm.store.labels import label
from crm.ui.dialogs.sheet import caption
from crm.ui.frame import Frame
from crm.ui.preferences import book
from crm.ui.widgets.labels import PlainLabel


class OrganisationSettings(QWidget):
    """The name stands over the sidebar, in the window's title and in replies."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Read the name of the organisation from the book of *frame*."""
        super().__init__(parent)
        self._worker = frame.worker
        self._known = ""
        self.name = QLineEdit(self)
        self.name.editingFinished.connect(self._save)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(caption(self.tr("&Name of the organisation"), self.name), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 12, 2)
        column.setSpacing(8)
        column.addLayout(form)
        words = self.tr("Everybody who opens this book sees it, and replies can name it.")
        column.addWidget(PlainLabel(words, self, tone="muted", wrap=True))
        column.addStretch(1)
        self._worker.read(self, book.setting, "organisation", then=self._show)

    def _show(self, name: str) -> None:
        self._known = name
        if not self.name.hasFocus():
            self.name.setText(name)

    def _save(self) -> None:
        name = self.name.text().strip()
        if name != self._known:
            self._known = name
            words = label("Call the organisation {name}", name=name)
            self._worker.write(words, book.set_setting, "organisation", name)
