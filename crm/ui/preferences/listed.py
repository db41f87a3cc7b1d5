"""What the settings share that list things of the book over a form: people, sections, fields."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm.domain.errors import UserError
from crm.store.labels import label
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.preferences.lines import LINE
from crm.ui.widgets.buttons import Button

_ROW = Qt.ItemDataRole.UserRole
_tr = QCoreApplication.translate


class ListSettings(QWidget):
    """`complained(str)` carries what did not work. What is listed has an id, and is saved at once.

    A part of the settings reads in `_load`, lists with `_list`, and fills its form in `_show_chosen`.
    """

    complained = Signal(str)

    def __init__(
        self,
        frame: Frame,
        title: str,
        parent: QWidget | None = None,
        *,
        add: Button | None = None,
        save: Button | None = None,
        delete: Button | None = None,
    ) -> None:
        """List things of the book of *frame*; screen readers call the list *title*.

        The buttons may be called something else than usual.
        """
        super().__init__(parent)
        self._frame, self._worker = frame, frame.worker
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = QLineEdit(self)
        self.add = add or Button(_tr("ListSettings", "Add as new"), "plus")
        self.save = save or Button(_tr("ListSettings", "Save"), "check")
        self.delete = delete or Button(_tr("ListSettings", "Delete"), "trash")

    def begin(self) -> None:
        """Read the book, now and whenever it has changed. Called when all is laid out."""
        self.list.currentRowChanged.connect(self._show_chosen)
        self.add.clicked.connect(self._add)
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self._delete)
        self._worker.changed.connect(self._load)
        self._load()

    # What a part says

    def _load(self) -> None:
        """Read what is listed."""

    def _show_chosen(self) -> None:
        """Show in the form what is chosen in the list."""

    def _add(self) -> None:
        """Save what the form says as something new."""

    def _save(self) -> None:
        """Save what the form says about what is chosen."""

    def _delete(self) -> None:
        """Delete what is chosen."""

    # What it gives them

    def _list(self, lines: Iterable[tuple[str, Any]]) -> None:
        """List things, each by its words; what was chosen stays so."""
        before = self._chosen()
        self.list.clear()
        for words, thing in lines:
            item = QListWidgetItem(words)
            item.setData(_ROW, thing)
            item.setSizeHint(QSize(0, LINE))
            self.list.addItem(item)
            if before is not None and thing.id == before.id:
                self.list.setCurrentItem(item)
        self._show_chosen()

    def _listed(self) -> list[Any]:
        return [self.list.item(row).data(_ROW) for row in range(self.list.count())]

    def _chosen(self) -> Any:
        at = self.list.currentRow()
        return self.list.item(at).data(_ROW) if at >= 0 else None

    def _write(self, words: str, called: str, action: Late, *args: object, **more: Any) -> None:
        """Do *action* as one step that is called *words*, which name what it is about."""
        self.complained.emit("")
        named = label(words, name=called)
        self._worker.write(named, action, *args, failed=self._complain, **more)

    def _complain(self, error: UserError) -> None:
        self.complained.emit(error.message)

    def _column(self, spacing: int = 8) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 12, 2)
        column.setSpacing(spacing)
        return column

    def _buttons(self, *more: QWidget) -> QHBoxLayout:
        """Return the row of what can be done, what deletes apart from the rest."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.add, *more):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.delete)
        return row
