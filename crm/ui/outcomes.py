"""What comes of work in the background: a step that is done, or a fault of ours."""

from dataclasses import dataclass

from crm.store.changes import Changes, UndoReport
from crm.store.labels import Label


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
