"""The keys by which one moves about in a list of work, marks lines and takes back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm.ui.commands import Command
from crm.ui.worklist.moves import Moves

_tr = QCoreApplication.translate
_Row = tuple[str, str, tuple[str, ...], str, Callable[[], None]]


def move_commands(name: str, read: str, page: Moves, undo: Callable[[], None]) -> list[Command]:
    """Return what can be done at any time on the page *name*; *read* is what Enter does."""
    back = _tr("Inbox", "Select and go back")
    rows: list[_Row] = [
        ("next", _tr("Inbox", "Next"), ("J", "Down"), "chevron-down", page.next),
        ("previous", _tr("Inbox", "Previous"), ("K", "Up"), "chevron-up", page.previous),
        ("enter", read, ("Return", "Enter"), "file", page.enter),
        ("escape", _tr("Inbox", "Back to the list"), ("Esc",), "arrow-left", page.escape),
        ("mark", _tr("Inbox", "Select"), ("X", "Space"), "check", page.mark),
        ("mark_next", _tr("Inbox", "Select and go on"), ("Shift+J",), "check", page.mark_next),
        ("mark_previous", back, ("Shift+K",), "check", page.mark_previous),
        ("mark_all", _tr("Inbox", "Select all"), ("Ctrl+Shift+A",), "check", page.mark_all),
        ("undo", _tr("Inbox", "Undo"), ("U",), "undo", undo),
    ]
    return [Command(f"{name}.{row[0]}", *row[1:]) for row in rows]
