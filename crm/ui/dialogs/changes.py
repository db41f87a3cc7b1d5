"""Recent changes: everything that was done to the book, by whom and when, each with a way back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from crm.domain.errors import UserError
from crm.store.changes import UndoReport
from crm.ui.dialogs.sheet import Sheet
from crm.ui.late import Late
from crm.ui.trail import Trail, report_words
from crm.ui.widgets.banner import Banner
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import SearchField
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.painting import dotted, plain_tip
from crm.ui.worker import Worker

_tr = QCoreApplication.translate
history = Late("crm.queries.history", "history")
next_redo_label = Late("crm.queries.history", "next_redo_label")
named_places = Late("crm.queries.undone", "named_places")
_SHOWN = 200
_NAMED = 6
_STEP = Qt.ItemDataRole.UserRole


class ChangesDialog(Sheet):
    """Lists the steps. Undoing one says what was taken back, kept, or impossible, and of whom."""

    def __init__(self, parent: QWidget, worker: Worker, trail: Trail) -> None:
        """Read the steps through *worker*, undo them through *trail*."""
        super().__init__(
            parent,
            _tr("Changes", "Recent changes"),
            _tr("Changes", "Undo this change"),
            intro=_tr("Changes", "Newest first. What was edited since stays as it is now."),
            width=660,
        )
        self._worker, self._trail = worker, trail
        self._limit = _SHOWN
        self.search = SearchField(
            self.tr("Search: a name, a word, who did it"), self.tr("Search in the changes"), self
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setMinimumHeight(300)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.older = Button(self.tr("Show older ones"), parent=self, look="link")
        self.report = Banner("check", "done", self)
        self.names = PlainLabel("", self, tone="muted", wrap=True)
        self.redo = Button(self.tr("Do again"), "redo", self)
        self._lay_out()
        self._connect()
        self._load()

    def accept(self) -> None:
        """Undo the chosen step and stay open."""
        step = self._current()
        if step is not None and step.undoable:
            self._trail.undo_step(step.id, step.text, self._tell)

    def _lay_out(self) -> None:
        for widget in (self.report, self.names, self.older, self.redo):
            widget.hide()
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.report)
        self.body.addWidget(self.names)
        row = QHBoxLayout()
        row.addWidget(self.redo)
        self.buttons.insertLayout(0, row)
        self.cancel.setText(self.tr("Close"))
        self.primary.setEnabled(False)
        self.primary.setDefault(False)
        self.primary.setAutoDefault(False)  # Enter in the search does not undo

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._choose)
        self.search.searched.connect(self._search)
        self.search.left.connect(self.list.setFocus)
        self.older.clicked.connect(self._show_older)
        self.redo.clicked.connect(self._redo)
        self._worker.changed.connect(self._load)

    def _load(self) -> None:
        text = self.search.text()
        self._worker.read(self, history, limit=self._limit, search=text, then=self._show)
        self._worker.read(self, next_redo_label, then=self._offer_redo)

    def _search(self) -> None:
        self._limit = _SHOWN
        self._load()

    def _show_older(self) -> None:
        self._limit += _SHOWN
        self._load()

    def _show(self, steps: Sequence[Any]) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for step in steps:
            self.list.addItem(_item(step, self.tr("undone")))
        self.older.setVisible(len(steps) >= self._limit)
        if steps:
            self.list.setCurrentRow(min(row, len(steps) - 1))
            if not self.search.hasFocus():
                self.list.setFocus()
        self._choose()

    def _offer_redo(self, newest: str | None) -> None:
        what = self._trail.next_redo() or newest
        self.redo.setVisible(what is not None)
        if what is not None:
            said = self.tr("Do again: %1").replace("%1", what)
            self.redo.setToolTip(plain_tip(said))
            self.redo.setAccessibleName(said)

    def _current(self) -> Any:
        chosen = self.list.selectedItems()
        return chosen[0].data(_STEP) if chosen else None

    def _choose(self) -> None:
        step = self._current()
        self.primary.setEnabled(step is not None and step.undoable)

    def _redo(self) -> None:
        """Do again what was undone last, here or in an earlier session."""
        if self._trail.next_redo():
            self._trail.redo()
        else:
            self._worker.redo(failed=self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.complain(error.message)

    def _tell(self, report: UndoReport) -> None:
        partly = bool(report.kept or report.impossible)
        self.report.set_tone("warn" if partly else "done", "warning" if partly else "check")
        self.report.say(report_words(report))
        self.report.show()
        self.names.hide()
        if partly:
            left = [*report.kept, *report.impossible]
            self._worker.read(self, named_places, left, then=self._name_left)

    def _name_left(self, names: Sequence[str]) -> None:
        """Say of whom something was left as it is."""
        shown = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            more = self.tr("and %n more", "", len(names) - _NAMED)
            shown = f"{shown} {more}"
        self.names.setText(self.tr("Left as it is: %1").replace("%1", shown))
        self.names.setVisible(bool(names))


def _item(step: Any, undone: str) -> QListWidgetItem:
    parts = [_moment(step.at), step.text, step.by, undone if step.undone else ""]
    item = QListWidgetItem(dotted(parts))
    item.setData(_STEP, step)
    item.setSizeHint(QSize(0, 32))
    return item


def _moment(at: datetime) -> str:
    here = at.astimezone()
    form = "d MMM" if here.year == QDate.currentDate().year() else "d MMM yyyy"
    return f"{QLocale().toString(QDate(here.year, here.month, here.day), form)} {here:%H:%M}"
