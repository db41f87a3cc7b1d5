"""Starting the window: what `rollbook [BOOK]` does without a command."""

import builtins
import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QtMsgType
    from PySide6.QtWidgets import QApplication

NO_DISPLAY = 2
_NO_WINDOW = (
    "There is no display here, so no window can open. Nothing was changed. "
    "“rollbook --help” says what the command line can do.\n"
)
_NO_QT = (
    "The window cannot open, since something is missing on this computer. Nothing was changed. "
    "“rollbook --help” says what the command line can do. Qt says:\n{}\n"
)
_COMPLAINTS: list[str] = []
"""What Qt says while it looks for a display."""

CALM_MS = 3000
"""When everything that a start makes, and that stays, is made."""


def main(argv: list[str]) -> int:
    """Open the window on the book in *argv*, else on the last one. Return the exit status.

    The window is painted before anything heavy is imported: the worker imports the store.
    """
    if not has_display():
        sys.stderr.write(_NO_WINDOW)
        return NO_DISPLAY
    gc.disable()  # a start makes much and drops little: looking for it takes a fifth of the time
    from PySide6.QtCore import QTimer, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    import_plainly()
    from crm.ui.theme import DRESSED, STYLE

    # Told here, the style is not handed over to Python, which would first read all about styles.
    qInstallMessageHandler(_give_up_plainly)
    app = QApplication([sys.argv[0] or "rollbook", "-style", STYLE])
    qInstallMessageHandler(None)
    app.setProperty(DRESSED, STYLE)
    app.setApplicationName("rollbook")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("rollbook")
    app.setApplicationVersion("")
    from crm.ui.application import Application
    from crm.ui.first_paint import FirstPaint

    program = Application(app)
    program.show(wanted_book(argv))
    FirstPaint(program.window, program.guard)
    FirstPaint(program.window, lambda: show_icon(app))
    QTimer.singleShot(CALM_MS, gc.freeze)  # what is there by now stays: never look at it again
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, program.stop))
    try:
        return app.exec()
    finally:
        program.end()
        gc.enable()


def import_plainly() -> None:
    """Let an import read nothing but the module, once Qt has been imported.

    Qt for Python watches each import from then on, and reads and keeps the source of whatever is
    imported, to see if it wants a feature of Qt's that nobody here uses. For all modules of a start
    that is a sixth of the time, and some megabytes.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def show_icon(app: "QApplication") -> None:
    """Give all windows the program's picture."""
    from PySide6.QtGui import QIcon

    from crm import assets

    app.setWindowIcon(QIcon(str(assets.path("desktop/rollbook.svg"))))


def has_display() -> bool:
    """Say whether a display is named at all. One that cannot be reached is noticed by Qt."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def wanted_book(argv: list[str]) -> Path | None:
    """Return the book to open: named on the command line, by ROLLBOOK_BOOK, or opened last."""
    named = argv[0] if argv else os.environ.get("ROLLBOOK_BOOK")
    if named:
        return Path(named).expanduser().absolute()
    from crm.store.recent import last_opened

    return last_opened()


def _give_up_plainly(kind: "QtMsgType", _context: object, message: str) -> None:
    """Say that there is no window where Qt would abort the program: it can reach no display."""
    if kind.name != "QtFatalMsg":
        _COMPLAINTS.append(message)
        return
    unreachable = any("connect to display" in one for one in _COMPLAINTS)
    sys.stderr.write(_NO_WINDOW if unreachable else _NO_QT.format("\n".join(_COMPLAINTS)))
    sys.stderr.flush()
    os._exit(NO_DISPLAY)  # nothing is open yet; once this returns, Qt aborts
