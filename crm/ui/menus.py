"""The menu bar, made from the table of commands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from crm.ui.commands import Command
from crm.ui.keys import is_bare

Entry = Command | QMenu | None
"""A line of a menu: a command, a menu of its own, or (None) a line between groups."""


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the bar; "&" marks the mnemonic of the title."""

    title: str
    entries: Sequence[Entry]


class MenuBar(QMenuBar):
    """Keeps the actions in step with the commands; `refreshed` comes each time it has done so."""

    refreshed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._commands: dict[str, Command] = {}

    def fill(self, menus: Sequence[Menu]) -> None:
        """Show *menus* instead of what was there. Submenus belong to the caller."""
        for old in self.findChildren(QMenu, "bar"):
            old.deleteLater()
        self.clear()
        self._actions.clear()
        self._commands.clear()
        for menu in menus:
            shown = self.addMenu(menu.title)
            shown.setObjectName("bar")
            for entry in menu.entries:
                self._add(shown, entry)
            shown.aboutToShow.connect(self.refresh)

    def action(self, command_id: str) -> QAction:
        """Return the action of a command."""
        return self._actions[command_id]

    def commands(self) -> list[Command]:
        """Return all commands of the bar, in order."""
        return list(self._commands.values())

    def refresh(self) -> None:
        """Grey out what cannot be done now."""
        for name, command in self._commands.items():
            self._actions[name].setEnabled(command.enabled())
        self.refreshed.emit()

    def _add(self, menu: QMenu, entry: Entry) -> None:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            from PySide6.QtGui import QKeySequence  # not for the first picture, which has titles

            action = QAction(_shown(entry), menu)
            action.setShortcuts([QKeySequence(key) for key in entry.keys if not is_bare(key)])
            action.setMenuRole(_ROLES.get(entry.id, QAction.MenuRole.NoRole))
            action.triggered.connect(entry.run)
            self._actions[entry.id] = action
            self._commands[entry.id] = entry
            menu.addAction(action)


def _shown(command: Command) -> str:
    """Return the text with a bare key behind it, which Qt shows but does not listen for."""
    bare = bool(command.keys) and is_bare(command.keys[0])
    return f"{command.text}\t{command.keys[0]}" if bare else command.text


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
}
