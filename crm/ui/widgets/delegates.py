"""What delegates read from Qt's options, whose types PySide leaves open."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex


def option_state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    """Return whether the line is selected, under the mouse, and the like."""
    found: QStyle.StateFlag = option.state
    return found


def option_rect(option: QStyleOptionViewItem) -> QRect:
    """Return where the line is painted."""
    found: QRect = option.rect
    return found
