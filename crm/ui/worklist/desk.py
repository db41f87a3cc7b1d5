"""What the acts of a page of work need to know of the page they serve."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget


class Desk(Protocol):
    """Where the acts find what they work on, and what they tell when they are done."""

    def targets(self) -> tuple[int, ...]:
        """Return the items that are meant: the marked ones, else the current one."""

    def detail(self) -> Any:
        """Return the item that is shown, if there is one."""

    def now(self) -> datetime:
        """Return this moment."""

    def me(self) -> int:
        """Return the id of the user."""

    def anchor(self) -> QWidget:
        """Return what small windows open over."""

    def logged(self, item_id: int, *, gone: bool = False) -> None:
        """Go on after what was written about an item has been saved."""

    def finished(self, ids: Sequence[int], *, gone: bool) -> None:
        """Go on to the next one; *gone* says that they have left the list."""
