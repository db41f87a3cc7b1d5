"""What a command of the window is: one thing to do, with its keys, its icon and what it calls."""

from collections.abc import Callable
from dataclasses import dataclass


def _always() -> bool:
    return True


def _no_reason() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do, wherever it is shown: button, menu, key sheet.

    *keys* are in the form of `QKeySequence` ("J", "Ctrl+Enter"), the one to show first.
    *reason* says why it cannot be done now, where that is not plain to see.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    icon: str
    run: Callable[[], None]
    enabled: Callable[[], bool] = _always
    reason: Callable[[], str] = _no_reason
