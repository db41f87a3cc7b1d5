"""Settings of the remembered forms: what they are called, and where their files appear."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm.ui.dialogs.files import ask_folder
from crm.ui.dialogs.sheet import caption, captions_above
from crm.ui.frame import Frame
from crm.ui.preferences import book
from crm.ui.preferences.listed import ListSettings
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import ElidingLabel, PlainLabel
from crm.ui.widgets.painting import dotted
from crm.ui.wizard.field_words import kind_names


class FormSettings(ListSettings):
    """One line for each form; the chosen one can be renamed, and given a folder to watch."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the forms of the book of *frame*."""
        super().__init__(
            frame,
            self.tr("Forms"),
            parent,
            add=Button(self.tr("Watch a folder…"), "folder"),
            save=Button(self.tr("Rename"), "check"),
            delete=Button(self.tr("Watch it no more"), "cross"),
        )
        self.list.setMinimumHeight(110)
        self.folder = ElidingLabel("")
        self._lay_out()
        self.begin()

    def _lay_out(self) -> None:
        column = self._column()
        words = self.tr(
            "Each form whose answers were imported is remembered by its headings. New files of it "
            "that appear in a watched folder come in by themselves while the book is open, unless "
            "they raise a question."
        )
        column.addWidget(PlainLabel(words, self, tone="muted", wrap=True))
        column.addWidget(self.list, 1)
        form = captions_above()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.save)
        form.addRow(caption(self.tr("&Name"), self.name), row)
        column.addLayout(form)
        column.addWidget(PlainLabel(self.tr("Folder"), self, tone="muted"))
        column.addWidget(self.folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _load(self) -> None:
        self._worker.read(self, book.form_rows, then=self._show)

    def _show(self, forms: Sequence[Any]) -> None:
        self._list((self._line(form), form) for form in forms)
        if forms and self._chosen() is None:
            self.list.setCurrentRow(0)

    def _line(self, form: Any) -> str:
        parts = [form.name, kind_names().get(form.kind, form.kind)]
        if form.folder:
            parts.append(self.tr("watched in {folder}").format(folder=Path(form.folder).name))
        return dotted(parts)

    def _show_chosen(self) -> None:
        form = self._chosen()
        for part in (self.name, self.save, self.add):
            part.setEnabled(form is not None)
        self.delete.setEnabled(form is not None and form.folder is not None)
        self.name.setText(form.name if form is not None else "")
        none = self.tr("No folder is watched for it.")
        self.folder.setText((form.folder if form is not None else None) or none)

    def _save(self) -> None:
        form = self._chosen()
        if form is not None:
            name = self.name.text().strip()
            self._write("Rename form {name}", name, book.rename_form, form.id, name)

    def _add(self) -> None:
        form = self._chosen()
        if form is None:
            return

        def chosen(folder: Path) -> None:
            self._watch(form, str(folder))

        there = Path(form.folder) if form.folder else None
        ask_folder(self, self.tr("Folder where files of this form appear"), chosen, there)

    def _delete(self) -> None:
        form = self._chosen()
        if form is not None:
            self._watch(form, None)

    def _watch(self, form: Any, folder: str | None) -> None:
        words = "Watch a folder for {name}" if folder else "Watch no folder for {name}"
        self._write(words, form.name, book.watch_folder, form.name, folder)
