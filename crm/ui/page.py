"""A page of the window: what all of them can be asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crm.store.changes import Changes
from crm.ui import keys
from crm.ui.commands import Command
from crm.ui.frame import Frame


@dataclass(frozen=True, slots=True)
class Listing:
    """What a page lists: of which kind, by which search, which ids in which order.

    *what* is a word of the command line's `list --what`: contacts, inquiries, followups, …
    *selected* are the ids among them that somebody has marked. *columns* and *sort* ("-" in front:
    downwards) are as shown; empty where the page shows no columns.
    """

    what: str
    search: str
    ids: Sequence[int]
    selected: Sequence[int] = ()
    columns: Sequence[str] = ()
    sort: str = ""


class Page(QWidget):
    """One thing the window can show beside the sidebar. It is built when it is first visited."""

    menu = ""
    """The title of its menu, with its mnemonic; empty if it has none."""
    groups: tuple[str, ...] = ()
    """The ids of commands over which its menu has a line."""
    writes = False
    """Whether something that happened can be written down here."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Belong to the window behind *frame*."""
        super().__init__(parent)
        self.frame = frame

    def start(self) -> None:
        """Read the book for the first time. Called once, when the page is first shown."""

    def open(self, target: object) -> None:
        """Show *target*: each page says what that can be. None means: as it was left."""

    def target(self) -> object:
        """Return what `open` takes to show once more what is shown now; None for nothing."""
        return None

    def refresh(self, changes: Changes) -> None:
        """Read again what *changes* may have touched. Hidden pages are told when they are shown."""

    def commands(self) -> list[Command]:
        """Return what can be done here: for the page's menu, the key sheet, and Go to or do."""
        return []

    def menu_entries(self) -> list[Command | None]:
        """Return the lines of its menu: its commands in groups, with None between them."""
        found: list[Command | None] = []
        for command in self.commands():
            found += [None, command] if command.id in self.groups else [command]
        return found

    def panes(self) -> list[QWidget]:
        """Return the parts between which F6 moves the focus."""
        return [self]

    def focus_first(self) -> None:
        """Put the focus where work begins, such as into the list."""
        self.setFocus()

    def focus_search(self) -> None:
        """Put the cursor into the search box, if there is one."""

    def make_new(self) -> bool:
        """Open a form for something new of what it lists; False if it has none of its own."""
        return False

    def listing(self) -> Listing | None:
        """Return what an export or a saved view of this page would hold; None if it lists nothing."""
        return None

    def layout_state(self) -> dict[str, object]:
        """Return how the list is laid out, for a saved view: `open` gets it back as "layout".

        Where they apply: "columns" and "sort" (lists of keys as in `list --columns` and `--sort`),
        "widths" (by key), "group" (a key).
        """
        return {}

    def unsaved(self) -> int:
        """Return how many texts are written here that nobody has saved."""
        return 0

    def drop_drafts(self) -> None:
        """Forget those texts."""

    def drafts(self) -> object:
        """Return those texts, for when the book is locked; None if there are none."""
        return None

    def take_drafts(self, drafts: object) -> None:
        """Take back what `drafts` returned: the book is unlocked. Called right after `start`."""

    def keep(self) -> None:
        """Keep the widths of its panes and the like in the settings."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the command of a key that no text field has taken."""
        letters = keys.letters_are_on(self.frame.settings)
        command = keys.pressed(event, self.commands(), letters=letters)
        if command is None:
            super().keyPressEvent(event)
        elif command.enabled():
            command.run()
        elif reason := command.reason():
            self.frame.say(reason)
