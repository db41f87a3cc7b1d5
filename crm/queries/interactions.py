"""What was logged between us and a contact, one at a time."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.interactions import Kind, Result
from crm.store.tables import Interaction


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """One interaction as it was logged."""

    id: int
    kind: Kind
    result: Result | None
    inbound: bool
    at: datetime
    text: str


def interaction_row(session: Session, interaction_id: int) -> InteractionRow | None:
    """Return an interaction, None if there is none or it is in the bin."""
    query = select(Interaction.id, Interaction.kind, Interaction.result, Interaction.inbound)
    found = session.execute(
        query.add_columns(Interaction.at, Interaction.body).where(
            Interaction.id == interaction_id, Interaction.deleted_at.is_(None)
        )
    ).one_or_none()
    if found is None:
        return None
    result = Result(found.result) if found.result else None
    return InteractionRow(
        found.id, Kind(found.kind), result, found.inbound, found.at, found.body or ""
    )
