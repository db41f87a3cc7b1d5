"""What the acts of the Inbox need to know of the page they serve."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtWidgets import QWidget

from crm.queries.rows import InquiryDetail


class Desk(Protocol):
    """Where the acts find what they work on, and what they tell when they are done."""

    def targets(self) -> tuple[int, ...]:
        """Return the inquiries that are meant: the marked ones, else the current one."""

    def detail(self) -> InquiryDetail | None:
        """Return the inquiry that is shown, if there is one."""

    def now(self) -> datetime:
        """Return this moment."""

    def me(self) -> int:
        """Return the id of the user."""

    def anchor(self) -> QWidget:
        """Return what small windows open over."""

    def logged(self, inquiry_id: int) -> None:
        """Go on after what was written about an inquiry has been saved."""

    def finished(self, ids: Sequence[int], *, gone: bool) -> None:
        """Go on to the next one; *gone* says that they have left the list."""
