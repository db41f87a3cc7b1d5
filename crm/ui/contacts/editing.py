"""The fields that open in cells: text, lists with type-ahead, tags, dates in typed words."""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from crm.domain.dates import day_words, parse_typed_date
from crm.domain.errors import UserError
from crm.domain.pasting import cell_text
from crm.queries.grid_rows import GridColumn
from crm.ui.contacts import words
from crm.ui.contacts.cells import editor_of
from crm.ui.contacts.delegate import GridDelegate
from crm.ui.widgets.fields import Combo

AnyIndex = QModelIndex | QPersistentModelIndex
_EITHER_WAY = re.compile(r"(0?[1-9]|1[0-2])[/.\-](0?[1-9]|1[0-2])([/.\-]\d{2,4})?\.?")
_NARROWEST = 150


class EditingDelegate(GridDelegate):
    """`edited(object, int, str)`: a contact's id, Qt's number of the column, and what was typed."""

    edited = Signal(object, int, str)
    choices_of: Callable[[GridColumn], tuple[str, ...]]
    _open: QWidget | None = None

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Make the field for a cell."""
        column = self._model.columns[index.column() - 1]
        kind, choices = editor_of(column), self.choices_of(column)
        made: QWidget
        if kind == "tags":
            made = _TagField(choices, parent)
        elif choices:
            made = _ListField(choices, parent)
        elif kind == "date":
            made = _DateField(self._model.today, parent)
        else:
            made = QLineEdit(parent)
        made.setAccessibleName(words.column_title(column))
        made.setAutoFillBackground(True)
        self._open = made
        return made

    def type_again(self, text: str) -> None:
        """Put *text* into the field that has just been opened."""
        field = _field(self._open) if self._open is not None and isValid(self._open) else None
        if field is not None:
            field.setText(text)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show what is there, all of it selected, so that typing replaces it.

        Once only: rows that come from the book meanwhile leave alone what is being typed.
        """
        field = _field(editor)
        if field is not None and not editor.property("filled"):
            editor.setProperty("filled", True)  # noqa: FBT003 - Qt takes no name here
            field.setText(cell_text(self._model.value(index.row(), index.column())))
            field.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: AnyIndex) -> None:
        """Tell what was typed."""
        contact_id, field = self._model.lines.id_at(index.row()), _field(editor)
        if contact_id is not None and field is not None:
            self.edited.emit(contact_id, index.column(), field.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex
    ) -> None:
        """Lay the field over its cell, wide enough to type in."""
        rect = option.rect.adjusted(1, 2, -1, -3)
        rect.setWidth(max(rect.width(), _NARROWEST))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let a date that can be read in two ways be seen before it is saved."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
            if enter and isinstance(editor, _DateField) and editor.shows_meaning():
                return True
        return super().eventFilter(editor, event)


def _field(editor: QWidget) -> QLineEdit | None:
    if isinstance(editor, QComboBox):
        return editor.lineEdit()
    return editor if isinstance(editor, QLineEdit) else None


class _ListField(Combo):
    """One of a list; what is typed narrows it."""

    def __init__(self, choices: tuple[str, ...], parent: QWidget) -> None:
        super().__init__("", parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(["", *choices])
        self.setMaxVisibleItems(12)
        _complete(self.lineEdit(), self.completer())


class _TagField(QLineEdit):
    """Tags parted by commas; the one being typed is completed."""

    def __init__(self, tags: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        completer = _PartCompleter(list(tags), self)
        self.setCompleter(completer)
        _complete(self, completer)
        self.setPlaceholderText(self.tr("Tags, parted by commas"))


class _PartCompleter(QCompleter):
    """Completes what stands behind the last comma."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        field = self.widget()
        typed = field.text() if isinstance(field, QLineEdit) else ""
        before = typed.rpartition(",")[0]
        chosen = super().pathFromIndex(index)
        return f"{before}, {chosen}" if before else chosen


class _DateField(QLineEdit):
    """A day in words or numbers."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(self.tr("tomorrow, 12 dec, 2026-12-01"))

    def shows_meaning(self) -> bool:
        """Say a day that can be read in two ways in words, once, and whether that was needed."""
        if not _EITHER_WAY.fullmatch(self.text().strip()):
            return False
        try:
            day = parse_typed_date(self.text(), self._today)
        except UserError:
            return False
        self.setText(day_words(day))
        self.selectAll()
        return True


def _complete(field: QLineEdit | None, completer: QCompleter | None) -> None:
    if field is not None and completer is not None:
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
