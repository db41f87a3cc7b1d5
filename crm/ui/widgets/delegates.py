"""What delegates read from Qt's options, whose types PySide leaves open."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm.ui.widgets.painting import fenced

Index = QModelIndex | QPersistentModelIndex


class PlainDelegate(QStyledItemDelegate):
    """Shows people's texts, each in its own direction: numbers and addresses keep their order."""

    def displayText(self, value: Any, locale: Any) -> str:  # noqa: N802 - Qt's name
        """Return what a cell shows."""
        return fenced(super().displayText(value, locale))


def option_state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    """Return whether the line is selected, under the mouse, and the like."""
    found: QStyle.StateFlag = option.state
    return found


def option_rect(option: QStyleOptionViewItem) -> QRect:
    """Return where the line is painted."""
    found: QRect = option.rect
    return found
