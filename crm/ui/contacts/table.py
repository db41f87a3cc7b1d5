"""The grid as a table: cells are saved as they are typed, copied, and pasted by five rules."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir
from PySide6.QtWidgets import QApplication, QWidget

from crm.domain.errors import UserError
from crm.domain.pasting import MOST_ROWS, Laid, cell_text, laid_out, read_table
from crm.store.labels import label
from crm.ui.contacts import book, words
from crm.ui.contacts.cells import editor_of
from crm.ui.contacts.model import GridModel
from crm.ui.contacts.view import GridView
from crm.ui.dialogs.message import tell
from crm.ui.frame import Frame

Cell = tuple[int, str, str]


class Desk(Protocol):
    """What the table needs of its page."""

    frame: Frame
    model: GridModel
    grid: GridView

    def anchor(self) -> QWidget:
        """Return what small windows open over."""


class GridTable(QObject):
    """Everything that goes into cells and comes out of them."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Serve the grid of *desk*."""
        super().__init__(parent)
        self._desk, self._frame = desk, desk.frame
        self._folder: QTemporaryDir | None = None
        desk.grid.cells.edited.connect(self.save)

    # Typed

    def save(self, contact_id: object, column: int, text: str) -> None:
        """Save what was typed into a cell, if it is something else than before."""
        model, grid = self._desk.model, self._desk.grid
        row = model.row_of(int(str(contact_id)))
        if row is None or text.strip() == cell_text(row.values[column - 1]).strip():
            return
        shown = model.columns[column - 1]
        tags = tuple(part.strip() for part in text.split(",") if part.strip())
        model.put(row.id, column, tags if shown.key == "tags" else text)

        def failed(error: UserError) -> None:
            model.ask_again()
            self._frame.say(error.message)
            grid.edit_again(row.id, column, text)

        template = "Change {what} of {contact}"
        if shown.field_id is not None:
            template = "Change {field} of {contact}"
        named = label(template, contact=row.id, **words.label_gap(shown))
        cells = [(row.id, shown.key, text)]
        self._frame.worker.write(named, book.set_cells, cells, failed=failed)

    # Copied

    def copy(self) -> None:
        """Copy the cells that are selected, else the rows that are marked."""
        self._copy(titled=False)

    def copy_with_titles(self) -> None:
        """Copy them with the titles of their columns."""
        self._copy(titled=True)

    def _copy(self, *, titled: bool) -> None:
        model, area = self._desk.model, self._desk.grid.block()
        marked = model.marks.among(model.lines.ids)
        one = area is None or (area[0] == area[1] and area[2] == area[3])
        if one and marked:
            ids, columns = list(marked), model.columns
        elif area is not None:
            ids = model.lines.between(area[0], area[1])
            columns = model.columns[area[2] - 1 : area[3]]
        else:
            return
        keys = [column.key for column in columns]
        titles = [words.column_title(column) for column in columns] if titled else []
        now = self._frame.now()
        self._frame.worker.read(
            self, book.grid_copied, ids, keys, titles, now=now, then=self._put_on_clipboard
        )

    def _put_on_clipboard(self, copied: tuple[str, str]) -> None:
        data = QMimeData()
        data.setText(copied[0])
        data.setHtml(copied[1])
        QApplication.clipboard().setMimeData(data)

    # Pasted

    def paste(self) -> None:
        """Paste from the current cell on: into all that is selected, or as a block."""
        area, model = self._desk.grid.block(), self._desk.model
        table = self._read()
        if not table or area is None:
            return
        top, _bottom, left, right = area
        last = top + len(table) + len(model.lines.groups)  # among them are headings
        rows = model.lines.between(top, last)[: len(table)]
        chosen = self._chosen(area)
        if len(table) == 1 and chosen:
            rows = chosen
        laid = laid_out(
            table, range(len(chosen)), len(rows), right - left + 1, len(model.columns) - left + 1
        )
        cells, kept = self._cells(laid, rows, left)
        if laid.beyond:
            self._ask_for_new(cells, laid, left)
        elif cells:
            self._write(cells, ())
        if kept or laid.cut:
            self._frame.say(self.tr("%n cell(s) had no place here and were left out", "", kept))

    def paste_as_import(self) -> None:
        """Hand what was copied to the import, which shows first what it would do."""
        text = QApplication.clipboard().text()
        folder = QTemporaryDir()
        if not text.strip() or not folder.isValid():
            return
        path = Path(folder.filePath("Pasted rows.tsv"))
        path.write_text(text, "utf-8")
        self._folder = folder  # which goes with the next one, or with the page
        self._frame.import_wanted.emit([path])

    def _read(self) -> list[list[str]]:
        try:
            table = read_table(QApplication.clipboard().text())
        except UserError as error:
            self._frame.say(error.message)
            return []
        if len(table) > MOST_ROWS:
            self._frame.say(self.tr("That is a whole list: paste it as an import, Ctrl+Shift+V."))
            return []
        return table

    def _chosen(self, area: tuple[int, int, int, int]) -> list[int]:
        """Return the contacts that one row goes to: those marked, else those selected."""
        model = self._desk.model
        marked = model.marks.among(model.lines.ids)
        if area[0] == area[1] and marked:
            return list(marked)
        return model.lines.between(area[0], area[1])

    def _cells(self, laid: Laid, rows: Sequence[int], left: int) -> tuple[list[Cell], int]:
        """Return the cells that can be set, and how many cannot."""
        columns = self._desk.model.columns[left - 1 :]
        keys = [column.key if editor_of(column) else "" for column in columns]
        cells = [
            (rows[row], keys[column], text)
            for row, column, text in laid.cells
            if keys[column] and row < len(rows)
        ]
        return cells, len(laid.cells) - len(cells)

    def _ask_for_new(self, cells: list[Cell], laid: Laid, left: int) -> None:
        columns = self._desk.model.columns[left - 1 :]
        keys = [column.key for column in columns if editor_of(column)]
        new = [
            {
                column.key: text
                for column, text in zip(columns, row, strict=False)
                if column.key in keys and text.strip()
            }
            for row in laid.beyond
        ]
        title = self.tr("%n row(s) do not fit. Add them as new contacts?", "", len(new))
        add, leave = self.tr("Add as new contacts"), self.tr("Leave them out")

        def without() -> None:
            if cells:
                self._write(cells, ())

        tell(
            self._desk.anchor(),
            title,
            self.tr("Nobody is compared with anybody. An import would do that: Ctrl+Shift+V."),
            (add, lambda: self._write(cells, new)),
            (leave, without),
            (self.tr("Cancel"), None),
        )

    def _write(self, cells: Sequence[Cell], new: Sequence[dict[str, str]]) -> None:
        named = label("Paste {count} cell(s)", count=len(cells))
        if new:
            template = "Paste {count} cell(s) and {more} contact(s)"
            named = label(template, count=len(cells), more=len(new))
        self._frame.worker.write(named, book.paste_cells, list(cells), list(new))
