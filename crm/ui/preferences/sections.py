"""Settings of the sections: their countries, and how soon they promise to answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from crm.domain.inquiries import ANSWER_BY
from crm.ui.dialogs.sheet import caption, captions_above
from crm.ui.frame import Frame
from crm.ui.inbox.words import country_text
from crm.ui.preferences import book
from crm.ui.preferences.listed import ListSettings
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.painting import dotted

_DAYS = (1, 2, 3, 4, 5, 7, 10, 14, 21, 30)


@dataclass(frozen=True, slots=True)
class _Section:
    """A section as it is listed, with the names of its countries."""

    id: int
    name: str
    countries: str
    answer_by_days: int


class SectionSettings(ListSettings):
    """What they are called, which countries they answer for, and within how many days."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the sections of the book of *frame*."""
        super().__init__(frame, self.tr("Sections"), parent)
        self.countries = QLineEdit(self)
        self.countries.setPlaceholderText(self.tr("France, Belgium, …"))
        self.days = Combo(self.tr("Answers within"), self)
        self._show_days(ANSWER_BY.days)
        self._lay_out()
        self.begin()

    def _lay_out(self) -> None:
        column = self._column()
        column.addWidget(self.list, 1)
        form = captions_above()
        form.addRow(caption(self.tr("&Name"), self.name), self.name)
        words = self.tr("&Countries it answers for")
        form.addRow(caption(words, self.countries), self.countries)
        form.addRow(caption(self.tr("Answers &within"), self.days), self.days)
        column.addLayout(form)
        column.addLayout(self._buttons())

    def _load(self) -> None:
        self._worker.read(self, _sections, then=self._show)

    def _show(self, sections: Sequence[_Section]) -> None:
        self._list((dotted((one.name, one.countries)), one) for one in sections)

    def _show_chosen(self) -> None:
        section = self._chosen()
        self.save.setEnabled(section is not None)
        self.delete.setEnabled(section is not None)
        if section is not None:
            self.name.setText(section.name)
            self.countries.setText(section.countries)
            self._show_days(section.answer_by_days)

    def _show_days(self, days: int) -> None:
        """Offer the usual numbers of days, and *days* too, which is chosen."""
        self.days.clear()
        for number in sorted({*_DAYS, days}):
            self.days.addItem(self.tr("%n day(s)", "", number), number)
        self.days.setCurrentIndex(self.days.findData(days))

    def _typed(self) -> tuple[str, list[str], int]:
        countries = [one.strip() for one in self.countries.text().replace(";", ",").split(",")]
        return self.name.text().strip(), [one for one in countries if one], self.days.currentData()

    def _add(self) -> None:
        name, countries, days = self._typed()
        self._write("Add section {name}", name, book.new_section, name, countries, days)

    def _save(self) -> None:
        section, (name, countries, days) = self._chosen(), self._typed()
        if section is not None:
            ask = (section.id, name, countries, days)
            self._write("Change section {name}", name, book.edit_section, *ask)

    def _delete(self) -> None:
        section = self._chosen()
        if section is not None:
            self._write("Delete section {name}", section.name, book.delete_section, section.id)


def _sections(session: Any) -> list[_Section]:
    """Return the sections, each with the names of its countries. A query."""
    return [
        _Section(row.id, row.name, _names(row.countries), row.answer_by_days)
        for row in book.section_rows(session)
    ]


def _names(countries: Sequence[str]) -> str:
    return ", ".join(country_text(code) for code in countries)
