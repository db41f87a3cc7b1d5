"""The commands of the Follow-ups page: what they are called, their keys, their icons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm.ui.commands import Command
from crm.ui.followups.acts import FollowUpActs
from crm.ui.reply.acts import ReplyActs
from crm.ui.worklist.keys import move_commands
from crm.ui.worklist.moves import Moves

_tr = QCoreApplication.translate
_Row = tuple[str, str, tuple[str, ...], str, Callable[[], None]]


def followup_commands(
    page: Moves, acts: FollowUpActs, replies: ReplyActs, undo: Callable[[], None]
) -> list[Command]:
    """Return the commands in the order of the key sheet."""
    log = _tr("FollowUps", "Log and plan the next")
    rows: list[_Row] = [
        ("log", log, ("L", "7"), "pencil", page.write_log),
        ("done", _tr("FollowUps", "Done"), ("E", "1"), "check", acts.finish),
        ("move", _tr("FollowUps", "Move"), ("S", "4"), "calendar", acts.move),
        ("no_answer", _tr("FollowUps", "No answer"), ("N", "5"), "phone-off", acts.no_answer),
        (
            "assign",
            _tr("FollowUps", "Assign"),
            ("A", "9", "Shift+A"),
            "person",
            acts.choose_assignee,
        ),
        ("contact", _tr("FollowUps", "Open the contact"), ("O", "M"), "people", acts.open_contact),
        ("inquiry", _tr("FollowUps", "Open the inquiry"), ("I",), "inbox", acts.open_inquiry),
        ("cancel", _tr("FollowUps", "Cancel it"), ("Del", "C"), "cross", acts.cancel),
    ]
    made = [Command(f"followups.{row[0]}", *row[1:], page.can_act) for row in rows]
    read = _tr("FollowUps", "Read the follow-up")
    words = _tr("FollowUps", "Reply")
    can, why = replies.can_reply, replies.why_not
    reply = Command("followups.reply", words, ("R", "6"), "reply", replies.reply, can, why)
    return [made[0], reply, *made[1:], *move_commands("followups", read, page, undo)]
