"""What eyes would notice: cut or faint texts, squeezed buttons, controls that have no name."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenuBar, QScrollArea, QWidget

from crm.ui.widgets.labels import ElidingLabel
from tests.ui.theme.contrast import contrast

_READABLE = 4.5


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


def faint_texts(window: QWidget, picture: QImage) -> list[str]:
    """Return the texts in the *picture* of a window that can hardly be read on their ground.

    The ground of a text is the colour that there is most of. Its ink is what stands out most:
    letters have soft edges. What is switched off may be faint.
    """
    found = []
    for one in seen(window):
        if not isinstance(one, QLabel | QAbstractButton | QLineEdit) or not _says(one):
            continue
        place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
        excused = not one.isEnabled() or not _is_on_top(one, window, place)
        if not excused and _contrast_in(picture, place) < _READABLE:
            found.append(f"{type(one).__name__} {_says(one)}")
    return found


def _is_on_top(one: QWidget, window: QWidget, place: QRect) -> bool:
    """Say whether a widget is seen whole: what is offered lies over what is below."""
    if not one.visibleRegion().boundingRect().contains(one.rect()):
        return False  # it has scrolled partly out of sight
    x, y = place.center().x(), place.center().y()
    points = [(x, y), (x, place.top() + 3), (x, place.bottom() - 3)]
    points += [(place.left() + 3, y), (place.right() - 3, y)]
    hit = [window.childAt(*point) for point in points]
    return all(top and (top is one or top.isAncestorOf(one)) for top in hit)


def _says(one: QLabel | QAbstractButton | QLineEdit) -> str:
    return one.text() or (one.placeholderText() if isinstance(one, QLineEdit) else "")


def _contrast_in(picture: QImage, place: QRect) -> float:
    part = picture.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(part.constBits()).cast("I"))
    colours = [f"#{colour & 0xFFFFFF:06x}" for colour, _count in counts.most_common()]
    return max(contrast(colours[0], colour) for colour in colours)


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
