"""Settings of the fields that the organisation adds to its contacts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crm.domain.custom_fields import KIND_NAMES, FieldKind
from crm.domain.errors import UserError
from crm.store.labels import label
from crm.ui.dialogs.sheet import caption
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.preferences import book
from crm.ui.preferences.lines import LINE
from crm.ui.widgets.buttons import Button, IconButton
from crm.ui.widgets.fields import Combo

_ROW = Qt.ItemDataRole.UserRole


class OwnFieldSettings(QWidget):
    """`complained(str)` carries what did not work."""

    complained = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the fields of the book of *frame*."""
        super().__init__(parent)
        self._worker = frame.worker
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Fields of your own"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(110)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Member number, T-shirt size, …"))
        self.kind = Combo(self.tr("Holds"), self)
        for kind, words in KIND_NAMES.items():
            self.kind.addItem(words[:1].upper() + words[1:], kind.value)
        self.choices = QPlainTextEdit(self)
        self.choices.setTabChangesFocus(True)
        self.choices.setFixedHeight(74)
        self.up = IconButton(self.tr("Move up"), "chevron-up", self)
        self.down = IconButton(self.tr("Move down"), "chevron-down", self)
        self.add = Button(self.tr("Add as new"), "plus")
        self.save = Button(self.tr("Save"), "check")
        self.delete = Button(self.tr("Delete"), "trash")
        self._lay_out()
        self._connect()
        self._load()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 12, 2)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(5)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(caption(self.tr("&Name"), self.name), self.name)
        form.addRow(caption(self.tr("&Holds"), self.kind), self.kind)
        self.choices_caption = caption(self.tr("&Choices, one a line"), self.choices)
        form.addRow(self.choices_caption, self.choices)
        column.addLayout(form)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.add, self.up, self.down):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.delete)
        column.addLayout(row)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_field)
        self.kind.currentIndexChanged.connect(self._show_choices)
        self.add.clicked.connect(self._add)
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self._delete)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self._worker.changed.connect(self._load)

    def _load(self) -> None:
        self._worker.read(self, book.custom_field_rows, then=self._show)

    def _show(self, fields: Sequence[Any]) -> None:
        at = self._current()
        self.list.clear()
        for field in fields:
            item = QListWidgetItem(f"{field.name}  ·  {KIND_NAMES[field.kind]}")
            item.setData(_ROW, field)
            item.setSizeHint(QSize(0, LINE))
            self.list.addItem(item)
            if at is not None and field.id == at.id:
                self.list.setCurrentItem(item)
        self._show_field()

    def _show_field(self) -> None:
        field, at = self._current(), self.list.currentRow()
        for button in (self.save, self.delete):
            button.setEnabled(field is not None)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < self.list.count() - 1)
        if field is not None:
            self.name.setText(field.name)
            self.kind.setCurrentIndex(self.kind.findData(field.kind.value))
            self.choices.setPlainText("\n".join(field.choices))
        self._show_choices()

    def _show_choices(self) -> None:
        shown = self.kind.currentData() == FieldKind.CHOICE
        self.choices.setVisible(shown)
        self.choices_caption.setVisible(shown)

    def _current(self) -> Any:
        at = self.list.currentRow()
        return self.list.item(at).data(_ROW) if at >= 0 else None

    def _typed(self) -> tuple[str, list[str]]:
        return self.name.text().strip(), self.choices.toPlainText().splitlines()

    def _add(self) -> None:
        name, choices = self._typed()
        kind = FieldKind(self.kind.currentData())
        self._write("Add field {name}", name, book.new_custom_field, name, kind, choices)

    def _save(self) -> None:
        field, (name, choices) = self._current(), self._typed()
        if field is not None:
            chosen = choices if field.kind is FieldKind.CHOICE else None
            what, action = "Change field {name}", book.change_custom_field
            self._write(what, name, action, field.id, name=name, choices=chosen)

    def _delete(self) -> None:
        field = self._current()
        if field is not None:
            self._write("Delete field {name}", field.name, book.delete_custom_field, field.id)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        ids = [self.list.item(row).data(_ROW).id for row in range(self.list.count())]
        ids.insert(at + by, ids.pop(at))
        self._write("Order the fields", "", book.order_custom_fields, ids)

    def _write(self, words: str, called: str, action: Late, *args: object, **more: Any) -> None:
        self.complained.emit("")
        named = label(words, name=called)
        self._worker.write(named, action, *args, failed=self._complain, **more)

    def _complain(self, error: UserError) -> None:
        self.complained.emit(error.message)
