"""What comes of work in the background: a step that is done, or a fault of ours."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

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
