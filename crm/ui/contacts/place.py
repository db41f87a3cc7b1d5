"""Where one is in the grid: it stays the same while the list under it changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject

from crm.ui.contacts.model import GridModel

if TYPE_CHECKING:
    from crm.ui.contacts.view import GridView


class Place(QObject):
    """Notes cell and scrolling before the model is reset, and takes them up again afterwards."""

    def __init__(self, view: "GridView", model: GridModel) -> None:
        """Keep the place of *view*. To be made after the view was given its model."""
        super().__init__(view)
        self._view, self._model = view, model
        self._contact_id: int | None = None
        self._line, self._column, self._top, self._left = 0, 1, 0, 0
        model.modelAboutToBeReset.connect(self._note)
        model.modelReset.connect(self._take_up)

    def go_to_top(self) -> None:
        """Go to the first line: another list is shown."""
        self._contact_id, self._line, self._top = None, 0, 0
        self._take_up()

    def _note(self) -> None:
        index = self._view.currentIndex()
        self._contact_id = self._view.current_id()
        self._line, self._column = max(index.row(), 0), max(index.column(), 1)
        self._top = self._view.verticalScrollBar().value()
        self._left = self._view.horizontalScrollBar().value()

    def _take_up(self) -> None:
        """Go to the same contact, else to the same line."""
        lines = self._model.lines
        if len(lines) and self._model.columns:
            found = lines.line_of(self._contact_id)
            line = min(self._line, len(lines) - 1) if found is None else found
            index = self._model.index(line, min(self._column, len(self._model.columns)))
            flags = QItemSelectionModel.SelectionFlag
            self._view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self._view.verticalScrollBar().setValue(self._top)
        self._view.horizontalScrollBar().setValue(self._left)
