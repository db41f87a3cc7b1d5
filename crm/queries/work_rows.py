"""The shapes in which the Follow-ups page receives what is to be done."""

from dataclasses import dataclass
from datetime import date, datetime

from crm.domain.interactions import Kind, Result
from crm.queries.rows import ContactFacts, FollowUpRow, InboxRow, TimelineRow, UserRow


@dataclass(frozen=True, slots=True)
class LastContact:
    """The newest interaction with somebody, notes apart."""

    kind: Kind
    result: Result | None
    inbound: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """One follow-up as a line of the Follow-ups page."""

    id: int
    contact_id: int
    name: str
    purpose: str
    due_on: date
    assignee: UserRow | None
    inquiry_id: int | None
    last: LastContact | None
    settled: str  # "", done or cancelled


@dataclass(frozen=True, slots=True)
class FollowUpDetail:
    """Everything the right-hand side of the Follow-ups page shows about one follow-up."""

    row: FollowUpLine
    contact: ContactFacts
    inquiry: InboxRow | None  # the one it belongs to
    timeline: tuple[TimelineRow, ...]
    others: tuple[FollowUpRow, ...]  # other open ones of the same contact
    last_kind: Kind | None
