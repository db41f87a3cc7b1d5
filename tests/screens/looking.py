"""What eyes would notice: cut texts, squeezed buttons, controls that have no name."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QScrollArea, QWidget

from crm.ui.widgets.labels import ElidingLabel


def seen(window: QWidget) -> list[QWidget]:
    """Return the widgets of *window* that are on the screen."""
    return [one for one in window.findChildren(QWidget) if one.isVisible() and one.width() > 0]


def cut_texts(window: QWidget) -> list[str]:
    """Return the texts that do not fit where they stand, though they are not made to be cut."""
    found = []
    for one in seen(window):
        if isinstance(one, ElidingLabel):
            continue
        if isinstance(one, QLabel) and one.text():
            if one.wordWrap():
                fits = one.heightForWidth(one.width()) <= one.height() + 1
            else:
                fits = one.sizeHint().width() <= one.width() + 1
            if not fits or _leaves(one, window):
                found.append(one.text())
        elif isinstance(one, QAbstractButton) and one.text() and not _in_qt(one):
            squeezed = one.minimumSizeHint().width() > one.width()
            found += [one.text()] if squeezed or _leaves(one, window) else []
    return found


def nameless(window: QWidget) -> list[str]:
    """Return the controls that can have the focus and that a screen reader cannot name."""
    found = []
    for one in seen(window):
        if not one.focusPolicy() & Qt.FocusPolicy.TabFocus or _in_qt(one):
            continue
        spoken = QAccessible.queryAccessibleInterface(one)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{type(one).__name__} {one.objectName()}")
    return found


def _leaves(one: QWidget, window: QWidget) -> bool:
    """Say whether part of a widget lies outside its window, not counting what scrolls."""
    parent = one.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QScrollArea):
            return False
        parent = parent.parentWidget()
    place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
    return not window.rect().adjusted(-1, -1, 1, 1).contains(place)


def _in_qt(one: QWidget) -> bool:
    """Say whether a widget is part of one that Qt makes itself."""
    own = one.objectName().startswith("qt_")
    return own or any(isinstance(it, QMenuBar) for it in (one, one.parentWidget()))
