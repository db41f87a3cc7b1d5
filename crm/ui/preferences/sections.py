"""Settings of the sections: their countries, and how soon they promise to answer."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm.domain.errors import UserError
from crm.domain.inquiries import ANSWER_BY
from crm.store.labels import label
from crm.ui.dialogs.sheet import caption
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.preferences import book
from crm.ui.preferences.lines import LINE
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import Combo

_ROW = Qt.ItemDataRole.UserRole
_DAYS = (1, 2, 3, 4, 5, 7, 10, 14, 21, 30)


class SectionSettings(QWidget):
    """`complained(str)` carries what did not work."""

    complained = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """List the sections of the book of *frame*."""
        super().__init__(parent)
        self._worker = frame.worker
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = QLineEdit(self)
        self.countries = QLineEdit(self)
        self.countries.setPlaceholderText(self.tr("France, Belgium, …"))
        self.days = Combo(self.tr("Answers within"), self)
        self._show_days(ANSWER_BY.days)
        self.add = Button(self.tr("Add as new"), "plus")
        self.save = Button(self.tr("Save"), "check")
        self.delete = Button(self.tr("Delete"), "trash")
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_section)
        self.add.clicked.connect(self._add)
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self._delete)
        self._worker.changed.connect(self._load)
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
        words = self.tr("&Countries it answers for")
        form.addRow(caption(words, self.countries), self.countries)
        form.addRow(caption(self.tr("Answers &within"), self.days), self.days)
        column.addLayout(form)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.add):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.delete)
        column.addLayout(row)

    def _load(self) -> None:
        self._worker.read(self, _sections, then=self._show)

    def _show(self, sections: Sequence[tuple[Any, str]]) -> None:
        at = self._current()
        self.list.clear()
        for section, countries in sections:
            item = QListWidgetItem(f"{section.name}  ·  {countries}" if countries else section.name)
            item.setData(_ROW, (section, countries))
            item.setSizeHint(QSize(0, LINE))
            self.list.addItem(item)
            if at is not None and section.id == at.id:
                self.list.setCurrentItem(item)
        self._show_section()

    def _show_section(self) -> None:
        section = self._current()
        self.save.setEnabled(section is not None)
        self.delete.setEnabled(section is not None)
        if section is not None:
            self.name.setText(section.name)
            self.countries.setText(self.list.currentItem().data(_ROW)[1])
            self._show_days(section.answer_by_days)

    def _show_days(self, days: int) -> None:
        """Offer the usual numbers of days, and *days* too, which is chosen."""
        self.days.clear()
        for number in sorted({*_DAYS, days}):
            self.days.addItem(self.tr("%n day(s)", "", number), number)
        self.days.setCurrentIndex(self.days.findData(days))

    def _current(self) -> Any:
        at = self.list.currentRow()
        return self.list.item(at).data(_ROW)[0] if at >= 0 else None

    def _typed(self) -> tuple[str, list[str], int]:
        countries = [one.strip() for one in self.countries.text().replace(";", ",").split(",")]
        return self.name.text().strip(), [one for one in countries if one], self.days.currentData()

    def _add(self) -> None:
        name, countries, days = self._typed()
        self._write("Add section {name}", name, book.new_section, name, countries, days)

    def _save(self) -> None:
        section, (name, countries, days) = self._current(), self._typed()
        if section is not None:
            ask = (section.id, name, countries, days)
            self._write("Change section {name}", name, book.edit_section, *ask)

    def _delete(self) -> None:
        section = self._current()
        if section is not None:
            self._write("Delete section {name}", section.name, book.delete_section, section.id)

    def _write(self, words: str, name: str, action: Late, *args: object) -> None:
        self.complained.emit("")
        self._worker.write(label(words, name=name), action, *args, failed=self._complain)

    def _complain(self, error: UserError) -> None:
        self.complained.emit(error.message)


def _sections(session: Any) -> list[tuple[Any, str]]:
    """Return the sections, each with the names of its countries. A query."""
    return [
        (row, ", ".join(str(book.country_name(code)) for code in row.countries))
        for row in book.section_rows(session)
    ]
