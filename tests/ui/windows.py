"""Which windows are open in a test."""

from PySide6.QtWidgets import QApplication, QWidget


def shown(kind: type[QWidget]) -> QWidget | None:
    """Return the newest window of a kind that is open, None if there is none."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[-1] if found else None
