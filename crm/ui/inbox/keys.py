"""The commands of the Inbox: what they are called, their keys, their icons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm.ui.commands import Command
from crm.ui.inbox.acts import InboxActs
from crm.ui.reply.acts import ReplyActs
from crm.ui.worklist.keys import move_commands
from crm.ui.worklist.moves import Moves

_tr = QCoreApplication.translate
_Row = tuple[str, str, tuple[str, ...], str, Callable[[], None]]


def inbox_commands(
    page: Moves, acts: InboxActs, replies: ReplyActs, undo: Callable[[], None]
) -> list[Command]:
    """Return the commands in the order of the key sheet."""
    read = _tr("Inbox", "Read the inquiry")
    words = _tr("Inbox", "Reply")
    can, why = replies.can_reply, replies.why_not
    reply = Command("inbox.reply", words, ("R", "6"), "reply", replies.reply, can, why)
    return [reply, *_acts(page, acts), *move_commands("inbox", read, page, undo)]


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
