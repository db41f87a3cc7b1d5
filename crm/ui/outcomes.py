"""What comes of work in the background: a step that is done, or a fault of ours."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from crm.domain.errors import UserError
from crm.store.changes import Changes, UndoReport
from crm.store.labels import Label

Then = Callable[[Any], None] | None
"""Gets the answer."""
Failed = Callable[[UserError], None] | None
"""Gets the error, if there is one to be told."""
Reverse = Callable[[], tuple[UndoReport, Changes]]
"""Takes a step back, or does it again."""
Labeller = Label | Callable[[Any], Label]
"""What a step is called, or a function of its result that says so."""


def is_there(hears: Callable[..., None]) -> bool:
    """Say whether there is anybody to be told: not if it is about a widget that is gone."""
    cells = getattr(hears, "__closure__", None) or ()
    about = (getattr(hears, "__self__", None), *(cell.cell_contents for cell in cells))
    return all(isValid(one) for one in about if isinstance(one, QObject))


@dataclass(frozen=True, slots=True)
class Done:
    """One finished step of this session: what it is called and what it touched."""

    text: str  # “Close Ana Silva: joined”; empty for undo and redo
    changes: Changes
    kind: str = "action"  # action, undo or redo
    report: UndoReport | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Something of ours that broke: while doing what, and the error."""

    what: Label
    error: BaseException
