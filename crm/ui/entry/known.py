"""The list beside the form: who of the book the person may be."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from crm.ui.inbox.words import country_text
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.painting import dotted

_ID = Qt.ItemDataRole.UserRole
_LINE = 44
_tr = QCoreApplication.translate


class KnownList(QWidget):
    """`picked(object)` carries the id of a contact, or None when nobody is picked any more."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nobody."""
        super().__init__(parent)
        self.title = PlainLabel(self.tr("Already in Contacts?"), self, tone="muted", size=0.92)
        self.hint = PlainLabel("", self, tone="muted", size=0.92, wrap=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Already in Contacts?"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self._chosen: int | None = None
        self.list.itemActivated.connect(self._toggle)
        self.list.itemClicked.connect(self._toggle)
        self._tell()

    def chosen(self) -> int | None:
        """Return the contact that the person is said to be."""
        return self._chosen

    def choose(self, contact_id: int | None) -> None:
        """Take it that the person is this contact, or somebody else."""
        self._chosen = contact_id
        for row in range(self.list.count()):
            item = self.list.item(row)
            on = item.data(_ID) == contact_id
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._tell()

    def offer(self, people: Sequence[Any]) -> None:
        """Offer *people* (`AlikeRow`); who was picked and is no longer among them is let go."""
        self.list.clear()
        for one in people:
            self.list.addItem(_item(one))
        kept = self._chosen if self._chosen in [one.id for one in people] else None
        self.choose(kept)

    def names(self) -> list[str]:
        """Return what the lines say."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _toggle(self, item: QListWidgetItem) -> None:
        contact_id = item.data(_ID)
        self.choose(None if contact_id == self._chosen else contact_id)
        self.picked.emit(self._chosen)

    def _tell(self) -> None:
        if self._chosen is not None:
            words = self.tr("It will be saved with the contact that is ticked.")
        elif self.list.count():
            words = self.tr("Tick the one it is. If it is none of them, just save.")
        else:
            words = self.tr("Whoever is known under this name, address or number appears here.")
        self.hint.setText(words)


def _item(one: Any) -> QListWidgetItem:
    why = ", ".join(reason_words(reason) for reason in one.reasons)
    below = dotted((one.point, country_text(one.country), why))
    item = QListWidgetItem(f"{one.name}\n{below}" if below else one.name)
    item.setData(_ID, one.id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    item.setSizeHint(QSize(0, _LINE))
    return item


def reason_words(reason: str) -> str:
    """Return a reason of a match in the language of the window."""
    words = {
        "same e-mail": _tr("Reasons", "same e-mail"),
        "same phone": _tr("Reasons", "same phone"),
        "same name": _tr("Reasons", "same name"),
        "similar name": _tr("Reasons", "similar name"),
        "different name": _tr("Reasons", "different name"),
        "same city": _tr("Reasons", "same city"),
        "same postcode": _tr("Reasons", "same postcode"),
        "same birth date": _tr("Reasons", "same birth date"),
    }
    return words.get(reason, reason)
