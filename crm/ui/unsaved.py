"""Asks before a book is left with a text in it that nobody has saved yet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from crm.ui.window import MainWindow

_tr = QCoreApplication.translate


def no_text_lost(window: "MainWindow", leave: Callable[[], object]) -> bool:
    """Return whether nothing written would be lost; else ask, and *leave* once it may be."""
    pages = window.pages
    count = pages.unsaved() if pages is not None else 0
    if pages is None or not count:
        return True
    from crm.ui.dialogs.message import tell

    def drop() -> None:
        pages.drop_drafts()
        leave()

    title = _tr("Unsaved", "What you wrote is not saved yet.")
    text = _tr("Unsaved", "Save it with Ctrl+Enter in the inquiries marked “Draft” ({n}).")
    keep, leave_it = _tr("Unsaved", "Go back to it"), _tr("Unsaved", "Leave without it")
    tell(window, title, text.format(n=count), (keep, None), (leave_it, drop))
    return False
