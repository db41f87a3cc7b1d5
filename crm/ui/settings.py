"""What the window remembers on this computer: its place, its look, the last counts. Never people."""

from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from crm.store.recent import config_folder
from crm.ui.theme.appearance import Mode

_MODES: tuple[Mode, ...] = ("system", "light", "dark")


class Settings:
    """Settings by name, kept in one small text file in the user's folder for settings."""

    def __init__(self) -> None:
        """Read what was kept last time."""
        file = config_folder() / "window.ini"
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def mode(self) -> Mode:
        """Return the chosen look."""
        found = self._kept.value("theme", "system")
        return next((mode for mode in _MODES if mode == found), "system")

    def set_mode(self, mode: Mode) -> None:
        """Keep the chosen look."""
        self._kept.setValue("theme", mode)

    def bytes_of(self, name: str) -> QByteArray:
        """Return a state that Qt packs into bytes, empty if there is none."""
        found = self._kept.value(name)
        return found if isinstance(found, QByteArray) else QByteArray()

    def number(self, name: str) -> int:
        """Return a number, 0 if there is none."""
        found = str(self._kept.value(name, 0))
        return int(found) if found.isdecimal() else 0

    def flag(self, name: str, *, usual: bool) -> bool:
        """Return whether something is on, *usual* if nobody has said so."""
        found = self._kept.value(name)
        return usual if found is None else str(found).casefold() in ("true", "1")

    def text(self, name: str) -> str:
        """Return a text, empty if there is none."""
        return str(self._kept.value(name, "") or "")

    def keep(self, name: str, value: Any) -> None:
        """Keep *value* under *name*."""
        self._kept.setValue(name, value)

    def save(self) -> None:
        """Write everything to the file now."""
        self._kept.sync()
