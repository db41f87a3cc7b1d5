"""The commands of the Inbox: what they are called, their keys, their icons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm.ui.commands import Command
from crm.ui.inbox.acts import InboxActs
from crm.ui.worklist.moves import Moves

_tr = QCoreApplication.translate
_Row = tuple[str, str, tuple[str, ...], str, Callable[[], None]]


def inbox_commands(page: Moves, acts: InboxActs, undo: Callable[[], None]) -> list[Command]:
    """Return the commands in the order of the key sheet."""
    return [*_acts(page, acts), *_moves(page, undo)]


def _acts(page: Moves, acts: InboxActs) -> list[Command]:
    """Return what needs an inquiry to be done with."""
    rows: list[_Row] = [
        ("log", _tr("Inbox", "Log follow-up"), ("L",), "pencil", page.write_log),
        ("assign", _tr("Inbox", "Assign to me"), ("A",), "person", acts.assign),
        ("snooze", _tr("Inbox", "Snooze"), ("S",), "moon", acts.snooze),
        ("wait", _tr("Inbox", "Wait for them"), ("W", "2"), "hourglass", acts.wait_for_them),
        ("no_answer", _tr("Inbox", "No answer"), ("N", "5"), "phone-off", acts.no_answer),
        ("tag", _tr("Inbox", "Tag"), ("T",), "tag", acts.tag),
        ("close", _tr("Inbox", "Close"), ("E", "1"), "check", acts.close),
        ("reopen", _tr("Inbox", "Reopen"), (), "undo", acts.reopen),
        ("choose", _tr("Inbox", "Assign to …"), ("Shift+A",), "people", acts.choose_assignee),
    ]
    return [Command(f"inbox.{row[0]}", *row[1:], page.can_act) for row in rows]


def _moves(page: Moves, undo: Callable[[], None]) -> list[Command]:
    """Return what can be done at any time."""
    back = _tr("Inbox", "Select and go back")
    rows: list[_Row] = [
        ("next", _tr("Inbox", "Next"), ("J", "Down"), "chevron-down", page.next),
        ("previous", _tr("Inbox", "Previous"), ("K", "Up"), "chevron-up", page.previous),
        ("enter", _tr("Inbox", "Read the inquiry"), ("Return", "Enter"), "file", page.enter),
        ("escape", _tr("Inbox", "Back to the list"), ("Esc",), "arrow-left", page.escape),
        ("mark", _tr("Inbox", "Select"), ("X", "Space"), "check", page.mark),
        ("mark_next", _tr("Inbox", "Select and go on"), ("Shift+J",), "check", page.mark_next),
        ("mark_previous", back, ("Shift+K",), "check", page.mark_previous),
        ("mark_all", _tr("Inbox", "Select all"), ("Ctrl+Shift+A",), "check", page.mark_all),
        ("undo", _tr("Inbox", "Undo"), ("U",), "undo", undo),
    ]
    return [Command(f"inbox.{row[0]}", *row[1:]) for row in rows]
