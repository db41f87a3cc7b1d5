"""What a step touched: the answer of every write, from which screens decide what to refresh."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Tables and ids touched by one step. `step_id` is None if nothing was changed at all.

    `everything` means that ids were not worth listing, or are unknown because another program
    made the change.
    """

    step_id: int | None = None
    ids: dict[str, frozenset[int]] = field(default_factory=dict)
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)  # inserted ids, first to last
    everything: bool = False

    def touches(self, table: str, row_id: int | None = None) -> bool:
        """Say whether *table*, or one row of it, may have changed."""
        if self.everything:
            return True
        first, last = self.ranges.get(table, (1, 0))
        touched = self.ids.get(table, frozenset())
        if row_id is None:
            return bool(touched) or first <= last
        return row_id in touched or first <= row_id <= last

    def __bool__(self) -> bool:
        """Say whether anything changed."""
        return self.everything or self.step_id is not None


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What an undo did: counts of rows, and ids of what it had to leave as it is."""

    step_id: int  # the step that was reversed
    reversed_rows: int
    kept: tuple[tuple[str, int], ...] = ()  # (table, id): edited or deleted since, so left alone
    impossible: tuple[tuple[str, int], ...] = ()  # (table, id): something it needs is gone
