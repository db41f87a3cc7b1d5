"""Where the window stands: restored as it was left, and always on a screen that is there."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from crm.ui.settings import Settings

SMALLEST = QSize(800, 560)
USUAL = QSize(1360, 860)


def restore(window: QWidget, settings: Settings) -> None:
    """Put *window* where it was left, else in the middle of the screen at a usual size."""
    kept = settings.bytes_of("geometry")
    if kept.isEmpty() or not window.restoreGeometry(kept):
        window.resize(USUAL)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if screens and not window.isMaximized():
        window.setGeometry(clamped(window.geometry(), screens))


def clamped(wanted: QRect, screens: list[QRect]) -> QRect:
    """Return *wanted*, moved and shrunk so that it lies on the screen it shares most with."""

    def shared(screen: QRect) -> int:
        common = screen.intersected(wanted)
        return common.width() * common.height() if common.isValid() else 0

    screen = max(screens, key=shared)
    size = wanted.size().boundedTo(screen.size())
    result = QRect(wanted.topLeft(), size)
    if shared(screen) == 0:
        result.moveCenter(screen.center())
    left = min(max(result.left(), screen.left()), screen.right() + 1 - size.width())
    top = min(max(result.top(), screen.top()), screen.bottom() + 1 - size.height())
    result.moveTo(left, top)
    return result
