"""The list of the Inbox as a Qt model."""

from datetime import datetime
from typing import Any

from crm.ui.inbox import words
from crm.ui.worklist.model import WorkModel


class InboxModel(WorkModel):
    """Its rows are `InboxRow`."""

    def heading_text(self, key: str) -> str:
        """Return the heading of a group."""
        return words.group_text(key)

    def sentence(self, row: Any, now: datetime, *, marked: bool, draft: bool) -> str:
        """Return an inquiry as one sentence, as a screen reader says it."""
        return words.sentence(row, now, marked=marked, draft=draft)
