"""The menu bar, made from the table of commands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from crm.ui.commands import Command
from crm.ui.keys import is_bare
from crm.ui.widgets.pills import key_text

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
            marks = mnemonics([_text(entry) for entry in menu.entries])
            for entry, text in zip(menu.entries, marks, strict=True):
                self._add(shown, entry, text)
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

    def _add(self, menu: QMenu, entry: Entry, text: str) -> None:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            entry.setTitle(text)
            menu.addMenu(entry)
        else:
            from PySide6.QtGui import QKeySequence  # not for the first picture, which has titles

            action = QAction(_shown(entry, text), menu)
            action.setShortcuts([QKeySequence(key) for key in entry.keys if not is_bare(key)])
            action.setMenuRole(_ROLES.get(entry.id, QAction.MenuRole.NoRole))
            action.triggered.connect(entry.run)
            self._actions[entry.id] = action
            self._commands[entry.id] = entry
            menu.addAction(action)


def mnemonics(texts: Sequence[str]) -> list[str]:
    """Mark with "&" a letter of each text of one menu that has none, each letter once.

    The first letter of a word goes before others. Where all are taken, or there are no letters
    that keyboards have, a text stays without.
    """
    taken = {_mark(text) for text in texts}
    made = []
    for text in texts:
        place = None if _mark(text) else _free_letter(text, taken)
        if place is not None:
            taken.add(text[place].casefold())
        made.append(text if place is None else f"{text[:place]}&{text[place:]}")
    return made


def _mark(text: str) -> str:
    """Return the letter that is marked, "" if none is."""
    return text.replace("&&", "").partition("&")[2][:1].casefold()


def _free_letter(text: str, taken: set[str]) -> int | None:
    plain = text.replace("&&", "  ")
    places = sorted(range(len(plain)), key=lambda at: at > 0 and plain[at - 1] != " ")
    for at in places:
        if plain[at].isalpha() and plain[at].casefold() not in taken:
            return at
    return None


def _text(entry: Entry) -> str:
    if entry is None:
        return ""
    return entry.title() if isinstance(entry, QMenu) else entry.text


def _shown(command: Command, text: str) -> str:
    """Return *text* with a bare key behind it, which Qt shows but does not listen for."""
    bare = bool(command.keys) and is_bare(command.keys[0])
    return f"{text}\t{key_text(command.keys[0])}" if bare else text


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
}
