"""Settings of the reply templates: for which language and section, and their texts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from crm.domain.replies import PLACEHOLDERS, gaps
from crm.queries.reply_rows import TemplateRow
from crm.ui.dialogs.sheet import caption
from crm.ui.frame import Frame
from crm.ui.inbox.words import language_text
from crm.ui.late import Late
from crm.ui.preferences import book
from crm.ui.preferences.lines import LINE
from crm.ui.preferences.listed import ListSettings
from crm.ui.reply.text import ReplyText
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.painting import dotted

_USUAL = ("en", "fr", "es", "de", "it", "pt", "nl", "pl")


class TemplateSettings(ListSettings):
    """What they are called, for whom they are, and what they say."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the templates of the book of *frame*."""
        super().__init__(frame, self.tr("Reply templates"), parent)
        self._shown: TemplateRow | None = None
        self.list.setFixedHeight(3 * LINE + 12)
        self.subject = QLineEdit(self)
        self.language = Combo(self.tr("Language"), self)
        self.section = Combo(self.tr("Section"), self)
        self.text = ReplyText(self.tr("Text"), self, known_too=False)
        self.text.setFixedHeight(150)
        self.unknown = PlainLabel("", self, tone="overdue", wrap=True)
        self.unknown.hide()
        self.insert = Button(self.tr("Insert a gap"), "plus")
        self._lay_out()
        self.text.submitted.connect(self._save)
        self.text.textChanged.connect(self._check)
        self.subject.textChanged.connect(self._check)
        self.insert.clicked.connect(self._open_menu)
        self.begin()

    def _lay_out(self) -> None:
        column = self._column(6)
        column.addWidget(self.list)
        first = QHBoxLayout()
        first.setSpacing(12)
        for words, field, share in (
            (self.tr("&Name"), self.name, 4),
            (self.tr("&Language"), self.language, 3),
            (self.tr("S&ection"), self.section, 3),
        ):
            part = QVBoxLayout()
            part.setSpacing(5)
            part.addWidget(caption(words, field))
            part.addWidget(field)
            first.addLayout(part, share)
        column.addLayout(first)
        for words, line in ((self.tr("S&ubject"), self.subject), (self.tr("&Text"), self.text)):
            column.addWidget(caption(words, line))
            column.addWidget(line)
        column.addWidget(self.unknown)
        column.addLayout(self._buttons(self.insert))

    def gap_texts(self) -> dict[str, str]:
        """Return what each gap that can be inserted is called."""
        names = (
            self.tr("First name"),
            self.tr("Full name"),
            self.tr("My name"),
            self.tr("Our organisation"),
            self.tr("Their event"),
            self.tr("Their section"),
            self.tr("Their country"),
            self.tr("Today’s date"),
        )
        return dict(zip(PLACEHOLDERS, names, strict=True))

    def put_gap(self, name: str) -> None:
        """Put the gap *name* where the cursor is in the text."""
        self.text.insertPlainText(f"{{{name}}}")
        self.text.setFocus()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text in self.gap_texts().items():
            action = menu.addAction(f"{text}\t{{{name}}}")
            action.triggered.connect(lambda _on=False, name=name: self.put_gap(name))
        menu.popup(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))

    def _load(self) -> None:
        self._worker.read(self, _templates, then=self._show)

    def _show(self, found: tuple[Sequence[TemplateRow], Sequence[Any], Sequence[str]]) -> None:
        templates, sections, spoken = found
        written = [one.language for one in templates if one.language]
        codes = dict.fromkeys([*spoken, *_USUAL, *written])
        self._offer(self.section, [(section.name, section.id) for section in sections])
        self._offer(self.language, [(language_text(code), code) for code in codes])
        self._list((dotted((one.name, language_text(one.language))), one) for one in templates)

    def _offer(self, field: Combo, choices: Sequence[tuple[str, object]]) -> None:
        """Offer all and *choices*; what is chosen stays so."""
        chosen = field.currentData()
        field.clear()
        field.addItem(self.tr("All"), None)
        for text, value in choices:
            field.addItem(text, value)
        field.setCurrentIndex(max(0, field.findData(chosen)))

    def _show_chosen(self) -> None:
        """Show the chosen template; what is being typed about the same one stays."""
        template: TemplateRow | None = self._chosen()
        self.save.setEnabled(template is not None)
        self.delete.setEnabled(template is not None)
        if template is not None and template != self._shown:
            self._shown = template
            self.name.setText(template.name)
            self.subject.setText(template.subject)
            self.text.setPlainText(template.body)
            self.language.setCurrentIndex(max(0, self.language.findData(template.language)))
            self.section.setCurrentIndex(max(0, self.section.findData(template.section_id)))

    def _check(self) -> None:
        """Say which gaps have a name that stands for nothing."""
        found = gaps(self.subject.text()) + gaps(self.text.toPlainText())
        wrong = list(dict.fromkeys(f"{{{gap.name}}}" for gap in found if not gap.known))
        words = self.tr("Nothing is called %1: it will have to be written by hand each time.")
        self.unknown.setText(words.replace("%1", ", ".join(wrong)[:200]) if wrong else "")
        self.unknown.setVisible(bool(wrong))

    def _add(self) -> None:
        self._write_typed("Add reply template {name}", book.new_template)

    def _save(self) -> None:
        template = self._chosen()
        if template is not None:
            self._write_typed("Change reply template {name}", book.edit_template, template.id)

    def _delete(self) -> None:
        template = self._chosen()
        if template is not None:
            what, action = "Delete reply template {name}", book.delete_template
            self._write(what, template.name, action, template.id)

    def _write_typed(self, words: str, action: Late, *which: int) -> None:
        name = self.name.text().strip()
        self._write(
            words,
            name,
            action,
            *which,
            name,
            self.text.toPlainText(),
            subject=self.subject.text(),
            language=self.language.currentData(),
            section_id=self.section.currentData(),
        )


def _templates(session: Any) -> tuple[Any, Any, Any]:
    """Return the templates, the sections, and the languages that contacts speak. A query."""
    return book.template_rows(session), book.section_rows(session), book.template_languages(session)
