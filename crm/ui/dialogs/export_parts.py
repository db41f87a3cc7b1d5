"""The parts of the export dialog and where they stand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm.domain.exports import Template
from crm.domain.pasting import cell_text
from crm.ui.dialogs.export_columns import ExportColumns
from crm.ui.dialogs.sheet import caption
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button, IconButton
from crm.ui.widgets.chips import ChipGroup
from crm.ui.widgets.delegates import PlainDelegate
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import ElidingLabel, PlainLabel

if TYPE_CHECKING:
    from crm.ui.page import Listing

_SAMPLE_ROWS = 4


class ExportParts(QWidget):
    """Who, which columns, what it will look like, which format, where to."""

    def __init__(self, listing: "Listing", parent: QWidget) -> None:
        """Offer the *listing* of a page and all contacts."""
        super().__init__(parent)
        self.kept: Sequence[Template] = ()
        self.templates = Combo(self.tr("Template"), self)
        self.keep = Button(self.tr("Keep as…"), "", self)
        self.forget = IconButton(self.tr("Delete the template"), "trash", self)
        shown = self.tr("This list ({n})").format(n=QLocale().toString(len(listing.ids)))
        chosen = self.tr("Selected ({n})").format(n=QLocale().toString(len(listing.selected)))
        who = [("list", shown, ""), ("selected", chosen, ""), ("all", self.tr("All contacts"), "")]
        whole = not listing.search.strip() and listing.what == "contacts"
        offered = [one for one in who if one[0] != "selected" or listing.selected]
        offered = [one for one in offered if one[0] != "all" or not whole]
        self.who = ChipGroup(offered, self.tr("Who"), self)
        self.columns = ExportColumns(self)
        self.sample = QTableWidget(_SAMPLE_ROWS, 0, self)
        self.sample.setItemDelegate(PlainDelegate(self.sample))
        tip = self.tr("Those whose newest answer to a question of consent is yes")
        self.consent = QCheckBox(self.tr("Only people who &agreed"), self)
        self.consent.setToolTip(tip)
        self.left_out = ElidingLabel("", self, tone="muted", size=fonts.SECOND)
        formats = [
            ("xlsx", self.tr("Excel (.xlsx)"), ""),
            ("csv_here", self.tr("CSV for Excel"), ""),
            ("csv", self.tr("CSV (comma)"), ""),
            ("vcf", self.tr("vCard"), ""),
        ]
        self.format = ChipGroup(formats, self.tr("Format"), self)
        self.place = QLineEdit(self)
        self.choose = Button(self.tr("Choose…"), "folder", self)
        self.then_open = QCheckBox(self.tr("&Open the file afterwards"), self)
        self._dress_sample()
        self._lay_out()
        self.offer_templates(())

    def offer_templates(self, templates: Sequence[Template]) -> None:
        """Offer the templates of the book."""
        self.kept = templates
        self.templates.clear()
        self.templates.addItem(self.tr("No template") if templates else self.tr("None kept yet"))
        for template in templates:
            self.templates.addItem(template.name, template)
        self.note_template()

    def note_template(self) -> None:
        """Offer to delete a template only while one is chosen."""
        self.forget.setEnabled(self.templates.currentIndex() > 0)

    def show_sample(self, captions: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Show the first rows of the file under their headings."""
        self.sample.clear()
        self.sample.setColumnCount(len(captions))
        self.sample.setHorizontalHeaderLabels(list(captions))
        for line, row in enumerate(rows[:_SAMPLE_ROWS]):
            for column, value in enumerate(row):
                text = " ".join(cell_text(value)[:200].split())
                self.sample.setItem(line, column, QTableWidgetItem(text))

    def show_without_consent(self, count: int) -> None:
        """Say how many never agreed to be written to."""
        leaves, all_agreed = self.tr("leaves out %n", "", count), self.tr("everybody did")
        self.left_out.setText(leaves if count else all_agreed)

    def show_columns(self, there: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Let columns be chosen, or not where the format has none."""
        self.columns.setEnabled(there)
        self.sample.setEnabled(there)

    def allow_cards(self, allowed: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Offer vCards, of contacts alone."""
        self.format.chip("vcf").setEnabled(allowed)
        if not allowed and self.format.value() == "vcf":
            self.format.set_value("xlsx")

    # Inside

    def _dress_sample(self) -> None:
        table = self.sample
        table.setAccessibleName(self.tr("Preview"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.horizontalHeader().setDefaultSectionSize(120)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setHighlightSections(False)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setFixedHeight(_SAMPLE_ROWS * 28 + 46)

    def _lay_out(self) -> None:
        columns = QVBoxLayout()
        columns.setSpacing(5)
        columns.addWidget(caption(self.tr("Colu&mns"), self.columns))
        columns.addWidget(self.columns, 1)
        keys = self.tr("Space ticks · Alt+↑ ↓ moves · F2 renames")
        columns.addWidget(PlainLabel(keys, self, tone="muted", size=fonts.SMALL))
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addLayout(columns, 2)
        middle.addLayout(self._right(), 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._top())
        column.addLayout(middle, 1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.who)
        row.addStretch(1)
        row.addWidget(caption(self.tr("&Template"), self.templates))
        self.templates.setFixedWidth(170)
        row.addWidget(self.templates)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        return row

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(caption(self.tr("Preview"), self.sample))
        column.addWidget(self.sample)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.consent)
        row.addWidget(self.left_out, 1)
        column.addLayout(row)
        column.addSpacing(6)
        column.addWidget(caption(self.tr("Format"), self.format))
        line = QHBoxLayout()
        line.addWidget(self.format)
        line.addStretch(1)
        column.addLayout(line)
        column.addSpacing(6)
        column.addWidget(caption(self.tr("&Where"), self.place))
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.place, 1)
        where.addWidget(self.choose)
        column.addLayout(where)
        column.addWidget(self.then_open)
        column.addStretch(1)
        return column
