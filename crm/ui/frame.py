"""The window as its pages see it: the book, the clock, and where else one can go."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from crm.ui.commands import Command
from crm.ui.settings import Settings
from crm.ui.worker import Worker


class Frame(QObject):
    """What every page is given. It asks for things; the window answers.

    Signals: `went(str, object)` another page is wanted, and what it should show;
    `came_back()` the page before; `undo_wanted()`; `import_wanted(object)` paths of files;
    `said(str)` a sentence for the toast; `command_wanted(str)` a command of the menus by its id;
    `counted(object)` the `InboxCounts` that a page has just read.
    """

    went = Signal(str, object)
    came_back = Signal()
    undo_wanted = Signal()
    import_wanted = Signal(object)
    said = Signal(str)
    command_wanted = Signal(str)
    counted = Signal(object)

    def __init__(
        self,
        worker: Worker,
        clock: Callable[[], datetime],
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        """Speak for a window that shows the book of *worker*; *clock* tells this moment, aware."""
        super().__init__(parent)
        self.worker, self.clock, self.settings = worker, clock, settings
        self.all_commands: Callable[[], list[Command]] = list
        """What can be done anywhere: the window tells."""

    def me(self) -> int:
        """Return the id of the user, 0 if nobody is known."""
        return self.worker.user_id() or 0

    def now(self) -> datetime:
        """Return this moment in the time of the computer."""
        return self.clock().astimezone()

    def go(self, page: str, target: object = None) -> None:
        """Show *page*, by its id, and on it *target*: what that is, the page says (`Page.open`)."""
        self.went.emit(page, target)

    def back(self) -> None:
        """Show the page that was shown before."""
        self.came_back.emit()

    def undo(self) -> None:
        """Take back the newest step of this session."""
        self.undo_wanted.emit()

    def say(self, words: str) -> None:
        """Say something for which no answer is needed."""
        self.said.emit(words)

    def do(self, command_id: str) -> None:
        """Do a command of the window's menus, such as "export" or "changes"."""
        self.command_wanted.emit(command_id)
