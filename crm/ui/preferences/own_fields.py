"""Settings of the fields that the organisation adds to its contacts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import (
    QPlainTextEdit,
    QWidget,
)

from crm.domain.custom_fields import KIND_NAMES, FieldKind
from crm.domain.saying import in_language
from crm.ui.dialogs.sheet import caption, captions_above
from crm.ui.frame import Frame
from crm.ui.preferences import book
from crm.ui.preferences.listed import ListSettings
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.fields import Combo


class OwnFieldSettings(ListSettings):
    """What they are called, what they hold, and in which order they are shown."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the fields of the book of *frame*."""
        super().__init__(frame, self.tr("Fields of your own"), parent)
        self.list.setMinimumHeight(110)
        self.name.setPlaceholderText(self.tr("Member number, T-shirt size, …"))
        self.kind = Combo(self.tr("Holds"), self)
        for kind, name in KIND_NAMES.items():
            words = in_language(name)
            self.kind.addItem(words[:1].upper() + words[1:], kind.value)
        self.choices = QPlainTextEdit(self)
        self.choices.setTabChangesFocus(True)
        self.choices.setFixedHeight(74)
        self.up = IconButton(self.tr("Move up"), "chevron-up", self)
        self.down = IconButton(self.tr("Move down"), "chevron-down", self)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_choices)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.begin()

    def _lay_out(self) -> None:
        column = self._column()
        column.addWidget(self.list, 1)
        form = captions_above()
        form.addRow(caption(self.tr("&Name"), self.name), self.name)
        form.addRow(caption(self.tr("&Holds"), self.kind), self.kind)
        self.choices_caption = caption(self.tr("&Choices, one a line"), self.choices)
        form.addRow(self.choices_caption, self.choices)
        column.addLayout(form)
        column.addLayout(self._buttons(self.up, self.down))

    def _load(self) -> None:
        self._worker.read(self, book.custom_field_rows, then=self._show)

    def _show(self, fields: Sequence[Any]) -> None:
        self._list((f"{one.name}  ·  {in_language(KIND_NAMES[one.kind])}", one) for one in fields)

    def _show_chosen(self) -> None:
        field, at = self._chosen(), self.list.currentRow()
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

    def _typed(self) -> tuple[str, list[str]]:
        return self.name.text().strip(), self.choices.toPlainText().splitlines()

    def _add(self) -> None:
        name, choices = self._typed()
        kind = FieldKind(self.kind.currentData())
        self._write("Add field {name}", name, book.new_custom_field, name, kind, choices)

    def _save(self) -> None:
        field, (name, choices) = self._chosen(), self._typed()
        if field is not None:
            chosen = choices if field.kind is FieldKind.CHOICE else None
            what, action = "Change field {name}", book.change_custom_field
            self._write(what, name, action, field.id, name=name, choices=chosen)

    def _delete(self) -> None:
        field = self._chosen()
        if field is not None:
            self._write("Delete field {name}", field.name, book.delete_custom_field, field.id)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        ids = [field.id for field in self._listed()]
        ids.insert(at + by, ids.pop(at))
        self._write("Order the fields", "", book.order_custom_fields, ids)
