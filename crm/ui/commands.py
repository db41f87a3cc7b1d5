"""What a command of the window is: one thing to do, with its keys, its icon and what it calls."""

from collections.abc import Callable
from dataclasses import dataclass


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do, wherever it is shown: button, menu, key sheet.

    *keys* are in the form of `QKeySequence` ("J", "Ctrl+Enter"), the one to show first.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    icon: str
    run: Callable[[], None]
    enabled: Callable[[], bool] = _always
