"""The commands of the Inbox: what they are called, their keys, their icons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm.ui.commands import Command
from crm.ui.inbox.acts import InboxActs
from crm.ui.inbox.joining import JoiningActs
from crm.ui.reply.acts import ReplyActs
from crm.ui.worklist.keys import move_commands
from crm.ui.worklist.moves import Moves

_tr = QCoreApplication.translate
_Row = tuple[str, str, tuple[str, ...], str, Callable[[], None]]


def inbox_commands(
    page: Moves,
    acts: InboxActs,
    joining: JoiningActs,
    replies: ReplyActs,
    undo: Callable[[], None],
) -> list[Command]:
    """Return the commands in the order of the key sheet.

    Digits stand beside the letters for keyboards that have no Latin letters.
    """
    read = _tr("Inbox", "Read the inquiry")
    words = _tr("Inbox", "Reply")
    can, why = replies.can_reply, replies.why_not
    reply = Command("inbox.reply", words, ("R", "6"), "reply", replies.reply, can, why)
    moves = move_commands("inbox", read, page, undo)
    *others, close, reopen = _acts(page, acts)
    return [reply, *others, *_joining(page, joining), close, reopen, *moves]


def _acts(page: Moves, acts: InboxActs) -> list[Command]:
    """Return what needs an inquiry to be done with."""
    rows: list[_Row] = [
        ("log", _tr("Inbox", "Log follow-up"), ("L", "7"), "pencil", page.write_log),
        ("no_answer", _tr("Inbox", "No answer"), ("N", "5"), "phone-off", acts.no_answer),
        ("assign", _tr("Inbox", "Assign to me"), ("A", "9"), "person", acts.assign),
        ("choose", _tr("Inbox", "Assign to …"), ("Shift+A",), "people", acts.choose_assignee),
        ("snooze", _tr("Inbox", "Snooze"), ("S", "4"), "moon", acts.snooze),
        ("wait", _tr("Inbox", "Wait for them"), ("W", "2"), "hourglass", acts.wait_for_them),
        ("tag", _tr("Inbox", "Tag"), ("T", "8"), "tag", acts.tag),
        ("close", _tr("Inbox", "Close"), ("E", "1"), "check", acts.close),
        ("reopen", _tr("Inbox", "Reopen"), (), "undo", acts.reopen),
    ]
    return [Command(f"inbox.{row[0]}", *row[1:], page.can_act) for row in rows]


def _joining(page: Moves, acts: JoiningActs) -> list[Command]:
    """Return what says who it is and where they were."""
    event, contact = _tr("Inbox", "Event"), _tr("Inbox", "Contact")
    words = _tr("Inbox", "Compare")
    can, why = acts.can_compare, acts.why_not_compare
    keys = ("M", "Ctrl+L")
    return [
        Command("inbox.event", event, ("V", "0"), "calendar", acts.choose_event, page.can_act),
        Command("inbox.contact", contact, keys, "people", acts.find_contact, page.can_act),
        Command("inbox.compare", words, ("D", "3"), "search", acts.compare, can, why),
    ]
