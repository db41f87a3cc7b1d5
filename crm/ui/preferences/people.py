"""Settings of the people who work with the book, and which of them sits here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QWidget,
)

from crm.queries.rows import UserRow
from crm.ui.dialogs.sheet import caption
from crm.ui.frame import Frame
from crm.ui.preferences import book
from crm.ui.preferences.listed import ListSettings
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import Combo


class PeopleSettings(ListSettings):
    """`me_wanted(object)` carries the id of the user who sits here."""

    me_wanted = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the users of the book of *frame*."""
        super().__init__(
            frame,
            self.tr("People who work with this book"),
            parent,
            add=Button(self.tr("Add"), "plus"),
            save=Button(self.tr("Rename"), "pencil"),
            delete=Button(self.tr("Works here no more"), "cross"),
        )
        self.me = Combo(self.tr("I am"), self)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self._lay_out()
        self.me.activated.connect(self._choose_me)
        self.name.returnPressed.connect(self._add)
        self.begin()

    def _lay_out(self) -> None:
        column = self._column()
        column.addWidget(caption(self.tr("&I am, on this computer"), self.me))
        column.addWidget(self.me)
        column.addSpacing(8)
        column.addWidget(caption(self.tr("&People who work with this book"), self.list))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        row.addWidget(self.save)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.delete)
        below.addStretch(1)
        column.addLayout(below)

    def _load(self) -> None:
        self._worker.read(self, book.user_rows, then=self._show)

    def _show(self, users: Sequence[UserRow]) -> None:
        self.me.clear()
        for user in users:
            self.me.addItem(user.name, user.id)
        self.me.setCurrentIndex(self.me.findData(self._frame.me()))
        self._list((user.name, user) for user in users)

    def _show_chosen(self) -> None:
        user = self._chosen()
        self.save.setEnabled(user is not None)
        self.delete.setEnabled(user is not None and user.id != self._frame.me())
        if user is not None:
            self.name.setText(user.name)

    def _choose_me(self) -> None:
        if self.me.currentData() != self._frame.me():
            self.me_wanted.emit(self.me.currentData())

    def _add(self) -> None:
        name = self.name.text().strip()
        self._write("Add {name} to the people who work here", name, book.new_user, name)

    def _save(self) -> None:
        user, name = self._chosen(), self.name.text().strip()
        if user is not None:
            self._write(
                "Call somebody who works here {name}", name, book.rename_user, user.id, name
            )

    def _delete(self) -> None:
        user = self._chosen()
        if user is not None:
            self._write("{name} works here no more", user.name, book.retire_user, user.id)
