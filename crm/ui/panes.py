"""Moving the focus from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next(panes: Sequence[QWidget]) -> None:
    """Put the focus into the visible pane after the one that has it, round and round."""
    there = [pane for pane in panes if pane.isVisible()]
    focus = QApplication.focusWidget()
    inside = [focus is not None and (p is focus or p.isAncestorOf(focus)) for p in there]
    start = inside.index(True) + 1 if True in inside else 0
    for pane in (there + there)[start : start + len(there)]:
        target = first_focusable(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def first_focusable(pane: QWidget) -> QWidget | None:
    """Return *pane*, or what is inside it, that Tab could reach; None if nothing."""
    return next(
        (
            one
            for one in [pane, *pane.findChildren(QWidget)]
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
        ),
        None,
    )
