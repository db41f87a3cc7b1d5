"""Two chips of the form to log: when it happened, and who does what comes next."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm.queries.rows import UserRow
from crm.ui.inbox.words import past_text
from crm.ui.widgets.buttons import key_tip
from crm.ui.widgets.chips import Chip
from crm.ui.worklist.asking import ask_past, ask_user


class WhenChip(Chip):
    """Now, until somebody says that it was earlier. `changed()` tells that it says something else."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget) -> None:
        """Say now; *now* tells this moment, aware."""
        super().__init__("", "", parent)
        self._now = now
        self.at: datetime | None = None
        self.setToolTip(self.tr("When it happened (Alt+T)"))
        self.clicked.connect(self.ask)
        self.show_moment(None)

    def show_moment(self, at: datetime | None) -> None:
        """Say *at*, None for now."""
        self.at = at
        text = self.tr("Now") if at is None else past_text(at, self._now())
        self.set_text(text)
        self.setChecked(at is not None)
        self.setAccessibleName(self.tr("When it happened: %1").replace("%1", text))
        self.changed.emit()

    def ask(self) -> None:
        """Ask when it was: typed, as “yesterday 18:30”, or a day from a month."""
        self.setChecked(self.at is not None)
        ask_past(self, self.tr("When did it happen?"), self._now(), self.show_moment)


class WhoChip(Chip):
    """Who does what comes next: an icon alone while it is the user, else a name.

    It is there only where there are several users, and something comes next. `changed()` tells that
    it says something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Say that it is the user."""
        super().__init__("", "person", parent)
        self._users: Sequence[UserRow] = ()
        self._me, self._usual = 0, 0
        self._wanted = True
        self.chosen: int | None = None
        self.clicked.connect(self.ask)
        self.hide()

    def offer(self, users: Sequence[UserRow], me: int) -> None:
        """Offer *users*, of whom *me* is the one who sits here."""
        self._users, self._me = users, me
        self._show()

    def show_usual(self, user: UserRow | None) -> None:
        """Take *user* for who does it as long as nobody else is chosen; None for the one here."""
        self._usual = user.id if user else 0
        self._show()

    def choose(self, user_id: object) -> None:
        """Choose a user, None for who is usual."""
        self.chosen = user_id if isinstance(user_id, int) else None
        self._show()

    def set_wanted(self, *, wanted: bool) -> None:
        """Hide while nothing comes next."""
        self._wanted = wanted
        self._say()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Show initials in place of a name."""
        super().set_compact(compact)
        self._say()

    def ask(self) -> None:
        """Ask who is to do it."""
        self._show()
        ask_user(self, self._users, self.choose, nobody=False)

    def _show(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        wanted = self.chosen or self._usual or self._me
        user = next((one for one in self._users if one.id == wanted), None)
        mine = user is None or user.id == self._me
        name = "" if user is None else user.initials if self.compact else user.name.split(" ")[0]
        self.set_text("" if mine else name)
        self.setChecked(not mine)
        said = self.tr("me") if user is None or mine else user.name
        said = self.tr("Who does it: %1").replace("%1", said)
        self.setAccessibleName(said)
        self.setToolTip(key_tip(said, ("Alt+W",)))
        self.setVisible(self._wanted and len(self._users) > 1)
