"""Keys: which command one presses, and those of the window that are a letter or a sign alone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QWidget

from crm.ui.commands import Command
from crm.ui.settings import Settings


def letters_are_on(settings: Settings) -> bool:
    """Say whether single letters do something. Whoever dictates or slips may switch them off."""
    return settings.flag("single_letters", usual=True)


def is_typed(key: str) -> bool:
    """Say whether *key* is one that text is typed with, such as "J", "Shift+A", "?" or "G, I"."""
    return all(len(part.removeprefix("Shift+")) == 1 for part in key.split(", "))


def is_bare(key: str) -> bool:
    """Say whether *key* stands alone: what has the focus decides about it, not the menu bar."""
    return "Ctrl" not in key and "Alt" not in key and not (len(key) > 1 and key[0] == "F")


def pressed(event: QKeyEvent, commands: Sequence[Command], *, letters: bool) -> Command | None:
    """Return the command whose key this is, None if it is nobody's or *letters* are off."""
    from PySide6.QtGui import QKeySequence  # its many names take too long for a first picture

    exact = QKeySequence.SequenceMatch.ExactMatch
    sequence = QKeySequence(event.keyCombination())
    for command in commands:
        for key in command.keys:
            if QKeySequence(key).matches(sequence) == exact and (letters or not is_typed(key)):
                return command
    return None


class WindowKeys(QObject):
    """Listens for the signs and letters that do something on every page, such as "?" or "G, I".

    A text field that has the focus takes them as text first.
    """

    def __init__(self, window: QWidget, settings: Settings) -> None:
        """Listen in *window*, unless *settings* say that letters are off."""
        super().__init__(window)
        self._window, self._settings = window, settings
        self._shortcuts: list[QShortcut] = []

    def listen(self, commands: Sequence[Command]) -> None:
        """Listen for those of *commands* from now on, in place of earlier ones."""
        for old in self._shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts = []
        if letters_are_on(self._settings):
            for command in commands:
                for key in command.keys:
                    if is_typed(key):
                        self._add(key, command)

    def _add(self, key: str, command: Command) -> None:
        from PySide6.QtGui import QKeySequence

        def press() -> None:
            if command.enabled():
                command.run()

        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.activated.connect(press)
        self._shortcuts.append(shortcut)
