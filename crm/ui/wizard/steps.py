"""The way through an import: a map of steps and a stack of what was said so far. No window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import ImportOptions, Plan, PlannedRow, Reading

Pair = tuple[int, int]
"""A row of the file and the id of the contact it may be."""


class Step(StrEnum):
    """Where one is."""

    CHOOSE = "choose"
    MATCH = "match"
    CHECK = "check"
    REVIEW = "review"
    DONE = "done"


class Source(NamedTuple):
    """A file, or one sheet of it."""

    path: Path
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that was chosen and found so far."""

    path: Path | None = None
    text: str | None = None  # pasted rows, instead of a file
    options: "ImportOptions | None" = None
    reading: "Reading | None" = None
    plan: "Plan | None" = None
    answers: dict[Pair, str] = field(default_factory=dict)  # same, household or different
    queue: tuple[Source, ...] = ()  # what comes after this one
    done: int = 0  # how many came before it
    result: Any = None
    step_id: int | None = None  # of the import, to undo it

    def doubts(self) -> list["PlannedRow"]:
        """Return the rows of which somebody might be known already."""
        return [row for row in self.plan.rows if row.matches] if self.plan else []

    def choosing(self, options: "ImportOptions") -> "Draft":
        """Return the draft with other *options* for the file, and the decisions about its rows.

        They are dropped where another sheet or encoding makes other lines of the file.
        """
        if self.options is None or self.reading is None:
            return replace(self, options=options)
        head = self.reading.head
        if any(getattr(options, name) not in (None, head[name]) for name in _LINES):
            return replace(self, options=options, answers={})
        return replace(self, options=replace(options, **_decisions(self.options)))

    def deciding(self, later: "Draft") -> "Draft":
        """Return the draft with what was decided about its rows in a *later* one."""
        if self.options is None or later.options is None:
            return self
        options = replace(self.options, **_decisions(later.options))
        return replace(self, options=options, answers=later.answers)

    def is_planned(self) -> bool:
        """Say whether the plan is that of the choices as they are now."""
        return self.plan is not None and self.plan.options == self.options

    def may_be_watched(self) -> bool:
        """Say whether more files of this form may appear where this one was."""
        remembered = self.options is not None and self.options.remember
        return self.path is not None and remembered

    def next_file(self) -> "Draft":
        """Begin the next file of the queue with the choices that are about people."""
        options, following = self.options, self.queue[0]
        if options is not None:
            options = replace(
                options, kind=None, profile=None, sheet=following.sheet, encoding=None, delimiter=None,
                day_first=None, columns={}, policies={}, new_fields={}, answers={}, edits={},
                taken=frozenset(), left_out=frozenset(),
            )  # fmt: skip
        return Draft(following.path, options=options, queue=self.queue[1:], done=self.done + 1)

    def other_sheets(self) -> list[str]:
        """Return the sheets of the file that hold people and are neither this one nor to follow.

        Of a file that is one of several sheets already the others were taken or left.
        """
        if self.reading is None or self.path is None or self.is_further_sheet():
            return []
        read = self.reading.head["sheet"], *(one.sheet for one in self.queue)
        return [name for name in self.reading.head["people_sheets"] if name not in read]

    def is_further_sheet(self) -> bool:
        """Say whether an earlier file of the queue was another sheet of this one."""
        return self.done > 0 and self.options is not None and self.options.sheet is not None

    def is_of_one_file(self) -> bool:
        """Say whether what came before and what follows are all sheets of this file."""
        before = self.done == 0 or self.is_further_sheet()
        return before and all(one.path == self.path for one in self.queue)

    def with_sheets(self, names: Sequence[str]) -> "Draft":
        """Return the draft with other sheets of its file to follow."""
        if self.path is None:
            return self
        more = tuple(Source(self.path, name) for name in names)
        return replace(self, queue=(*more, *self.queue))

    def answered(self, pair: Pair, answer: str | None) -> "Draft":
        """Return the draft with another *answer*, None for later."""
        answers = {key: value for key, value in self.answers.items() if key != pair}
        if answer is not None:
            answers[pair] = answer
        return replace(self, answers=answers)


_LINES = ("sheet", "encoding", "delimiter")
_DECISIONS = ("answers", "taken", "left_out", "edits")


def _decisions(options: "ImportOptions") -> dict[str, Any]:
    """Return what was decided about single rows."""
    return {name: getattr(options, name) for name in _DECISIONS}


def _after_match(draft: Draft) -> Step:
    """Doubts are looked at only where there are any."""
    return Step.CHECK if draft.doubts() else Step.REVIEW


NEXT: dict[Step, Callable[[Draft], Step]] = {
    Step.CHOOSE: lambda _draft: Step.MATCH,
    Step.MATCH: _after_match,
    Step.CHECK: lambda _draft: Step.REVIEW,
    Step.REVIEW: lambda _draft: Step.DONE,
}


class Way:
    """The stack: each entry is a step with the draft as it was on arriving there."""

    def __init__(self, draft: Draft | None = None) -> None:
        """Stand at the first step."""
        self._stack = [(Step.CHOOSE, draft or Draft())]

    @property
    def step(self) -> Step:
        """Where we are."""
        return self._stack[-1][0]

    @property
    def draft(self) -> Draft:
        """What was said so far."""
        return self._stack[-1][1]

    def keep(self, draft: Draft) -> None:
        """Change the draft without moving on."""
        self._stack[-1] = (self.step, draft)

    def go_on(self, draft: Draft) -> Step:
        """Take the next step with *draft*. Going back later finds the draft as it was left."""
        self.keep(draft)
        self._stack.append((NEXT[self.step](draft), draft))
        return self.step

    def can_go_back(self) -> bool:
        """Say whether there is a step before this one. What is imported stays imported."""
        return len(self._stack) > 1 and self.step is not Step.DONE

    def go_back(self) -> Step:
        """Return to the step before; choices made there and decisions made since still stand."""
        if self.can_go_back():
            _step, later = self._stack.pop()
            self.keep(self.draft.deciding(later))
        return self.step
