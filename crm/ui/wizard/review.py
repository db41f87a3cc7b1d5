"""Step 4: every row with what becomes of it, before anything is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from crm.domain.saying import pair
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.chips import ChipGroup
from crm.ui.widgets.delegates import PlainDelegate
from crm.ui.widgets.fields import SearchField
from crm.ui.widgets.labels import PlainLabel
from crm.ui.wizard import words
from crm.ui.wizard.review_model import (
    COUNTRY,
    NAME,
    PHONE,
    VERDICT,
    WHAT,
    ReviewModel,
    VerdictDelegate,
)

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import Plan

_tr = QCoreApplication.translate
_WIDTHS = (58, 92, 150, 176, 108, 92, 240)
_FURTHER = 150


class ReviewPage(QWidget):
    """A table with filters, in which rows can be put right, left out and taken back.

    `save_wanted()` asks to save the rows that are set aside; `edited(object, str, str)` carries
    line, fact and text of a cell, `left_out(object, bool)` a line and whether it is to be left out.
    """

    save_wanted = Signal()
    edited = Signal(object, str, str)
    left_out = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.model = ReviewModel(self)
        self.table = _table(self.model, self)
        self.filters = ChipGroup([], "")
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self.save = Button(self.tr("Save the rows set aside…"), "download")
        self.save.clicked.connect(self.save_wanted)
        self.search = SearchField(self.tr("Search in the rows"), self.tr("Search in the rows"))
        self.search.setFixedWidth(210)
        self.take = Button(self.tr("Leave this row out"), "cross")
        self.take.clicked.connect(self._turn)
        self.take.setEnabled(False)
        self.whole = PlainLabel("", tone="muted", wrap=True)
        self.whole.setMinimumHeight(34)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._head)
        column.addWidget(self.table, 1)
        below = QHBoxLayout()
        below.addWidget(self.whole, 1)
        below.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        self._head.addWidget(self.filters)
        self._head.addStretch(1)
        self._head.addWidget(self.search)
        self.search.searched.connect(self.model.search)
        self.search.left.connect(self.table.setFocus)
        self.model.edited.connect(self.edited)

    def show_plan(self, plan: "Plan") -> None:
        """Show what *plan* would do. A plan made anew keeps the place in the table."""
        current, scrolled = self._line(), self.table.verticalScrollBar().value()
        summary = plan.summary
        counts = {
            "new": summary.new,
            "update": summary.update,
            "same": summary.same,
            "question": summary.question,
            "set_aside": summary.set_aside,
        }
        every = self.tr("All {n}").format(n=summary.rows)
        choices: list[tuple[object, str, str]] = [(None, every, "")]
        choices += [(key, f"{words.verdicts()[key][0]} {n}", "") for key, n in counts.items() if n]
        old = self.filters
        self.filters = ChipGroup(choices, self.tr("Show rows that are"))
        self._head.replaceWidget(old, self.filters)
        old.hide()
        old.deleteLater()
        self.filters.set_value(None)
        self.filters.chips()[0].setChecked(True)
        self.filters.chosen.connect(self._filter)
        self.save.setVisible(bool(summary.set_aside or summary.question))
        self.model.show_verdict(None)
        self.model.search(self.search.text())
        self.model.show_plan(plan)
        self._hide_empty(plan)
        # Qt's own model for the header would select column by column: slow at 100 000 rows.
        header = self.table.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self.model, header))
        self.table.selectionModel().currentChanged.connect(self._show_whole)
        self.whole.setText("")
        at = self.model.place_of(current) if current is not None else -1
        if at >= 0:
            self.table.setCurrentIndex(self.model.index(at, NAME))
            self.table.verticalScrollBar().setValue(scrolled)
        else:
            self._stand_on_first()
        self._show_whole()

    def _hide_empty(self, plan: "Plan") -> None:
        """Leave columns out that no row fills: the last one needs the room."""
        for column, filled in (
            (PHONE, any(row.facts.phones for row in plan.rows)),
            (COUNTRY, any(row.facts.country_text or row.facts.country for row in plan.rows)),
        ):
            self.table.setColumnHidden(column, not filled)

        for column in range(WHAT + 1, self.model.columnCount()):
            self.table.horizontalHeader().resizeSection(column, _FURTHER)

    def _stand_on_first(self) -> None:
        """Let the first row be the current one, so that all is said of it below the table."""
        self.whole.setText("")
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, NAME))

    def _line(self) -> int | None:
        index = self.table.currentIndex()
        return self.model.row_at(index).line if index.isValid() else None

    def _turn(self) -> None:
        """Leave the current row out, or take it back."""
        index = self.table.currentIndex()
        if index.isValid():
            row = self.model.row_at(index)
            self.left_out.emit(row.line, row.verdict != "set_aside")

    def _filter(self, verdict: object) -> None:
        self.model.show_verdict(verdict if isinstance(verdict, str) else None)
        self._stand_on_first()

    def _show_whole(self) -> None:
        index = self.table.currentIndex()
        self.take.setEnabled(index.isValid())
        if index.isValid():
            row = self.model.row_at(index)
            aside = row.verdict == "set_aside"
            back, out = self.tr("Take this row back"), self.tr("Leave this row out")
            self.take.setText(back if aside else out)
            where = words.place(row)
            where = where[:1].upper() + where[1:]
            self.whole.setText(pair(where, words.what_happens(row)))


def _table(model: ReviewModel, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(_tr("ReviewPage", "What will happen to each row"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setStyleSheet("QTableView::item { padding: 0 6px; }")
    table.setShowGrid(False)
    table.setItemDelegate(PlainDelegate(table))
    table.setItemDelegateForColumn(VERDICT, VerdictDelegate(table))
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(rows.ResizeMode.Fixed)
    rows.setDefaultSectionSize(34)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    for column, width in enumerate(_WIDTHS):
        header.resizeSection(column, width)
    return table
