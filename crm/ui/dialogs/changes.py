"""Recent changes: what was done to the book, by whom and when, each with a way back."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from crm.store.changes import UndoReport
from crm.ui.dialogs.sheet import Sheet
from crm.ui.late import Late
from crm.ui.trail import Trail, report_words
from crm.ui.widgets.banner import Banner
from crm.ui.worker import Worker

history = Late("crm.queries.history", "history")
_SHOWN = 200
_STEP = Qt.ItemDataRole.UserRole


class ChangesDialog(Sheet):
    """Lists the newest steps. Undoing one says what was taken back, kept, or impossible."""

    def __init__(self, parent: QWidget, worker: Worker, trail: Trail) -> None:
        """Read the steps through *worker*, undo them through *trail*."""
        super().__init__(
            parent,
            self.tr("Recent changes"),
            self.tr("Undo this change"),
            intro=self.tr("Newest first. What was edited since stays as it is now."),
            width=620,
        )
        self._worker, self._trail = worker, trail
        self.report = Banner("check", "done", self)
        self.report.hide()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setMinimumHeight(300)
        self.list.itemSelectionChanged.connect(self._choose)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.report)
        self.cancel.setText(self.tr("Close"))
        self.primary.setEnabled(False)
        worker.changed.connect(self._load)
        self._load()

    def accept(self) -> None:
        """Undo the chosen step and stay open."""
        step = self._current()
        if step is not None and step.undoable:
            self._trail.undo_step(step.id, step.text, self._tell)

    def _load(self) -> None:
        self._worker.read(self, history, limit=_SHOWN, then=self._show)

    def _show(self, steps: list[Any]) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for step in steps:
            self.list.addItem(_item(step, self.tr("undone")))
        if steps:
            self.list.setCurrentRow(min(row, len(steps) - 1))
            self.list.setFocus()

    def _current(self) -> Any:
        chosen = self.list.selectedItems()
        return chosen[0].data(_STEP) if chosen else None

    def _choose(self) -> None:
        step = self._current()
        self.primary.setEnabled(step is not None and step.undoable)

    def _tell(self, report: UndoReport) -> None:
        partly = bool(report.kept or report.impossible)
        self.report.set_tone("warn" if partly else "done", "warning" if partly else "check")
        self.report.say(report_words(report))
        self.report.show()


def _item(step: Any, undone: str) -> QListWidgetItem:
    parts = [_moment(step.at), step.text, step.by, undone if step.undone else ""]
    item = QListWidgetItem("  ·  ".join(part for part in parts if part))
    item.setData(_STEP, step)
    item.setSizeHint(QSize(0, 32))
    item.setToolTip("")
    return item


def _moment(at: datetime) -> str:
    here = at.astimezone()
    day = QLocale().toString(QDate(here.year, here.month, here.day), "d MMM")
    return f"{day} {here:%H:%M}"
