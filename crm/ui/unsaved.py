"""Asks before a book is left with a text in it that nobody has saved yet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.ui.window import MainWindow


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

    title = window.tr("What you wrote is not saved yet.")
    text = window.tr("Save it with Ctrl+Enter in the inquiries marked “Draft” ({n}).")
    keep, leave_it = window.tr("Go back to it"), window.tr("Leave without it")
    tell(window, title, text.format(n=count), (keep, None), (leave_it, drop))
    return False
