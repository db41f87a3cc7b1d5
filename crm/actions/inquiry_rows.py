"""Inquiries as actions see them, and the one door through which their status changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.present import change, present
from crm.domain.inquiries import Status, check_move
from crm.store.stamp import me
from crm.store.tables import Inquiry


@dataclass(frozen=True, slots=True)
class InquiryState:
    """What an action needs to know of an inquiry before it changes it."""

    id: int
    contact_id: int
    status: Status
    assignee_id: int | None
    submitted_at: datetime
    first_response_at: datetime | None

    def check(self, new: Status) -> None:
        """Raise UserError, saying why, if the inquiry may not go to status *new*."""
        check_move(self.status, new)


def present_inquiries(session: Session, ids: Iterable[int]) -> list[InquiryState]:
    """Return the inquiries *ids*, each once. Raise UserError if one is unknown or in the bin."""
    records = present(
        session,
        Inquiry,
        ids,
        Inquiry.contact_id,
        Inquiry.status,
        Inquiry.assignee_id,
        Inquiry.submitted_at,
        Inquiry.first_response_at,
    )
    return [
        InquiryState(id_, contact_id, Status(status), assignee_id, submitted_at, first_response_at)
        for id_, contact_id, status, assignee_id, submitted_at, first_response_at, _ in records
    ]


def move(session: Session, inquiries: Sequence[InquiryState], new: Status, **values: Any) -> None:
    """Give inquiries a status, and other *values* with it. Who moves an unassigned one has it.

    Raises UserError, with nothing changed, if one of them may not go there.
    """
    for inquiry in inquiries:
        inquiry.check(new)
    change(session, Inquiry, [inquiry.id for inquiry in inquiries], status=new, **values)
    if new is not Status.CLOSED and me(session) is not None:
        free = [inquiry.id for inquiry in inquiries if inquiry.assignee_id is None]
        change(session, Inquiry, free, assignee_id=me(session))
