"""The list of follow-ups as a Qt model."""

from datetime import datetime
from typing import Any

from crm.ui.followups import words
from crm.ui.worklist.model import WorkModel


class FollowUpModel(WorkModel):
    """Its rows are `FollowUpLine`."""

    def heading_text(self, key: str) -> str:
        """Return the heading of a group."""
        return words.group_text(key)

    def sentence(self, row: Any, now: datetime, *, marked: bool, draft: bool) -> str:
        """Return a follow-up as one sentence, as a screen reader says it."""
        return words.sentence(row, now, marked=marked, draft=draft)

    def due(self) -> tuple[int, int]:
        """Return how many of those listed are due, and how many of these are overdue."""
        counts = {group.key: group.count for group in self.lines.groups}
        overdue = counts.get("overdue", 0)
        return overdue + counts.get("today", 0), overdue
