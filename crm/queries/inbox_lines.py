"""From what the book keeps of an inquiry to a line of the Inbox."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from crm.domain.inquiries import Outcome, Status, is_late, origin_words, shown_status
from crm.queries.rows import InboxRow, UserRow


@dataclass(frozen=True, slots=True)
class Around:
    """What all lines have in common."""

    users: dict[int, UserRow]
    matched: frozenset[int]
    now: datetime


def inbox_line(record: Any, seen: Around) -> InboxRow:
    """Return the line of a *record* that has the columns of an inquiry and of its contact."""
    stored = Status(record.status)
    status = shown_status(stored, record.waiting_until, seen.now)
    return InboxRow(
        id=record.id,
        contact_id=record.contact_id,
        name=record.full_name,
        source=record.source or origin_words(record.origin),
        country=record.country,
        message=record.message,
        status=status,
        submitted_at=record.submitted_at,
        due_at=record.due_at,
        late=is_late(stored, record.first_response_at, record.due_at, seen.now),
        unread=stored is Status.NEW,
        assignee=seen.users.get(record.assignee_id),
        has_match=record.contact_id in seen.matched,
        outcome=Outcome(record.outcome) if record.outcome else None,
        snoozed_until=record.snoozed_until,
    )
