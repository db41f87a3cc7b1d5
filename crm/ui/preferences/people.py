"""Settings of the people who work with the book, and which of them sits here."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm.domain.errors import UserError
from crm.queries.rows import UserRow
from crm.store.labels import label
from crm.ui.dialogs.sheet import caption
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.preferences import book
from crm.ui.preferences.lines import LINE
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import Combo

_ID = Qt.ItemDataRole.UserRole


class PeopleSettings(QWidget):
    """`me_wanted(object)` carries the id of a user; `complained(str)` what did not work."""

    me_wanted = Signal(object)
    complained = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the users of the book of *frame*."""
        super().__init__(parent)
        self._frame, self._worker = frame, frame.worker
        self.me = Combo(self.tr("I am"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People who work with this book"))
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.add = Button(self.tr("Add"), "plus")
        self.rename = Button(self.tr("Rename"), "pencil")
        self.retire = Button(self.tr("Works here no more"), "cross")
        self._lay_out()
        self.me.activated.connect(self._choose_me)
        self.list.currentRowChanged.connect(self._show_name)
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.rename.clicked.connect(self._rename)
        self.retire.clicked.connect(self._retire)
        self._worker.changed.connect(self._load)
        self._load()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 12, 2)
        column.setSpacing(8)
        column.addWidget(caption(self.tr("&I am, on this computer"), self.me))
        column.addWidget(self.me)
        column.addSpacing(8)
        column.addWidget(caption(self.tr("&People who work with this book"), self.list))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        row.addWidget(self.rename)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.retire)
        below.addStretch(1)
        column.addLayout(below)

    def _load(self) -> None:
        self._worker.read(self, book.user_rows, then=self._show)

    def _show(self, users: Sequence[UserRow]) -> None:
        at = self._current()
        self.me.clear()
        self.list.clear()
        for user in users:
            self.me.addItem(user.name, user.id)
            item = QListWidgetItem(user.name)
            item.setData(_ID, user.id)
            item.setSizeHint(QSize(0, LINE))
            self.list.addItem(item)
            if user.id == at:
                self.list.setCurrentItem(item)
        self.me.setCurrentIndex(self.me.findData(self._frame.me()))
        self._show_name()

    def _show_name(self) -> None:
        user = self._current()
        self.rename.setEnabled(user is not None)
        self.retire.setEnabled(user not in (None, self._frame.me()))
        if user is not None:
            self.name.setText(self.list.currentItem().text())

    def _current(self) -> int | None:
        if self.list.currentRow() < 0:
            return None
        found = self.list.currentItem().data(_ID)
        return found if isinstance(found, int) else None

    def _choose_me(self) -> None:
        if self.me.currentData() != self._frame.me():
            self.me_wanted.emit(self.me.currentData())

    def _add(self) -> None:
        name = self.name.text().strip()
        self._write("Add {name} to the people who work here", name, book.new_user, name)

    def _rename(self) -> None:
        user, name = self._current(), self.name.text().strip()
        if user is not None:
            self._write("Call somebody who works here {name}", name, book.rename_user, user, name)

    def _retire(self) -> None:
        user = self._current()
        if user is not None:
            name = self.list.currentItem().text()
            self._write("{name} works here no more", name, book.retire_user, user)

    def _write(self, words: str, name: str, action: Late, *args: object) -> None:
        self.complained.emit("")
        self._worker.write(label(words, name=name), action, *args, failed=self._complain)

    def _complain(self, error: UserError) -> None:
        self.complained.emit(error.message)
