"""Settings of the tags: what they are called, and how many contacts carry each."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from crm.domain.folding import folded_key
from crm.queries.rows import TagRow
from crm.ui.dialogs.sheet import caption
from crm.ui.frame import Frame
from crm.ui.preferences import book
from crm.ui.preferences.listed import ListSettings
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel


class TagSettings(ListSettings):
    """A tag that gets the name of another becomes one with it."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the tags of the book of *frame*."""
        super().__init__(frame, self.tr("Tags"), parent, save=Button(self.tr("Rename"), "pencil"))
        self.add.hide()  # a tag is made where it is stuck on
        self.name.setAccessibleName(self.tr("Name of the tag"))
        self.note = PlainLabel("", self, tone="muted", size=fonts.SECOND, wrap=True)
        self._lay_out()
        self.name.returnPressed.connect(self._save)
        self.name.textChanged.connect(self._say)
        self.begin()

    def _lay_out(self) -> None:
        column = self._column()
        column.addWidget(self.list, 1)
        column.addWidget(caption(self.tr("&Name"), self.name))
        column.addWidget(self.name)
        column.addWidget(self.note)
        column.addLayout(self._buttons())

    def _load(self) -> None:
        self._worker.read(self, book.tag_rows, then=self._show)

    def _show(self, tags: Sequence[TagRow]) -> None:
        self._list((f"{tag.name}  ·  {QLocale().toString(tag.contacts)}", tag) for tag in tags)

    def _show_chosen(self) -> None:
        tag = self._chosen()
        for part in (self.name, self.save, self.delete):
            part.setEnabled(tag is not None)
        self.name.setText(tag.name if tag is not None else "")
        self._say()

    def _say(self) -> None:
        """Say what will become of the tag."""
        tag, same = self._chosen(), self._other()
        words = self.tr("Tags are made where they are stuck on. Choose one to rename or delete it.")
        if same is not None:
            words = self.tr("There is a tag “%1” already: the two become one.")
            words = words.replace("%1", same.name)
        elif tag is not None:
            words = self.tr("%n contact(s) carry it.", "", tag.contacts)
        self.note.setText(words)

    def _other(self) -> TagRow | None:
        """Return the other tag that is called as the form says, None if there is none."""
        chosen, key = self._chosen(), folded_key(self.name.text())
        tags: list[TagRow] = self._listed()
        found = [tag for tag in tags if chosen is not None and tag.id != chosen.id]
        return next((tag for tag in found if folded_key(tag.name) == key), None)

    def _save(self) -> None:
        tag, name = self._chosen(), self.name.text().strip()
        if tag is None or name == tag.name:
            return
        merging = self._other() is not None
        words = "Make the tag one with {name}" if merging else "Call a tag {name}"
        self._write(words, name, book.rename_tag, tag.name, name)

    def _delete(self) -> None:
        tag = self._chosen()
        if tag is not None:
            self._write("Delete the tag {name}", tag.name, book.delete_tag, tag.name)
