"""The commands of the Inbox: what they are called, their keys, their icons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence

from crm.ui.commands import Command
from crm.ui.inbox.acts import InboxActs
from crm.ui.inbox.moves import InboxMoves

_tr = QCoreApplication.translate


def inbox_commands(page: InboxMoves, acts: InboxActs, undo: Callable[[], None]) -> list[Command]:
    """Return the commands in the order of the key sheet."""
    can = page.can_act
    rows: list[tuple[str, str, tuple[str, ...], str, Callable[[], None], bool]] = [
        ("log", _tr("Inbox", "Log follow-up"), ("L",), "pencil", page.write_log, True),
        ("assign", _tr("Inbox", "Assign to me"), ("A",), "person", acts.assign, True),
        ("snooze", _tr("Inbox", "Snooze"), ("S",), "moon", acts.snooze, True),
        ("wait", _tr("Inbox", "Wait for them"), ("W", "2"), "hourglass", acts.wait_for_them, True),
        ("no_answer", _tr("Inbox", "No answer"), ("N", "5"), "phone-off", acts.no_answer, True),
        ("tag", _tr("Inbox", "Tag"), ("T",), "tag", acts.tag, True),
        ("close", _tr("Inbox", "Close"), ("E", "1"), "check", acts.close, True),
        ("reopen", _tr("Inbox", "Reopen"), (), "undo", acts.reopen, True),
        (
            "choose",
            _tr("Inbox", "Assign to …"),
            ("Shift+A",),
            "people",
            acts.choose_assignee,
            True,
        ),
        ("next", _tr("Inbox", "Next"), ("J", "Down"), "chevron-down", page.next, False),
        ("previous", _tr("Inbox", "Previous"), ("K", "Up"), "chevron-up", page.previous, False),
        ("enter", _tr("Inbox", "Read the inquiry"), ("Return", "Enter"), "", page.enter, False),
        ("escape", _tr("Inbox", "Back to the list"), ("Esc",), "", page.escape, False),
        ("mark", _tr("Inbox", "Select"), ("X", "Space"), "check", page.mark, False),
        ("mark_next", _tr("Inbox", "Select and go on"), ("Shift+J",), "", page.mark_next, True),
        (
            "mark_previous",
            _tr("Inbox", "Select and go back"),
            ("Shift+K",),
            "",
            page.mark_previous,
            True,
        ),
        ("mark_all", _tr("Inbox", "Select all"), ("Ctrl+Shift+A",), "", page.mark_all, False),
        ("undo", _tr("Inbox", "Undo"), ("U",), "undo", undo, False),
    ]
    return [
        Command(f"inbox.{id_}", text, keys, icon, run, can if needs else lambda: True)
        for id_, text, keys, icon, run, needs in rows
    ]


def pressed(event: QKeyEvent, commands: list[Command]) -> Command | None:
    """Return the command whose key this is, None if it is nobody's."""
    sequence = QKeySequence(event.keyCombination())
    for command in commands:
        for key in command.keys:
            exact = QKeySequence.SequenceMatch.ExactMatch
            if QKeySequence(key).matches(sequence) == exact:
                return command
    return None
