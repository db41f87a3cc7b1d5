"""Who is known at an event, in the book and by the rows planned before."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from crm.domain.matching import name_key
from crm.domain.names import compatible
from crm.queries.planning.import_plan import PlannedParticipant

MOMENTS = (
    "invited_at", "registered_at", "waitlisted_at", "cancelled_at", "attended_at", "no_show_at",
)  # fmt: skip
_COLUMNS = (*MOMENTS, "role", "display_name", "message")


@dataclass(slots=True)
class KnownParticipant:
    """A contact at an event: the columns as the book keeps them, and what rows will set."""

    name: str
    values: dict[str, str | None] = field(default_factory=dict)


class KnownParticipants:
    """Looks participants up, and learns those that the rows of the file make."""

    def __init__(self, session: Session) -> None:
        """Begin with nobody."""
        self._session = session
        self._there: dict[int, dict[int, KnownParticipant]] = {}  # by event, by contact

    def at(self, event_id: int, contact_id: int) -> KnownParticipant | None:
        """Return what is known of a contact at an event, None if it is not known there."""
        return self._everybody(event_id).get(contact_id)

    def learn(self, contact_id: int, name: str, brought: PlannedParticipant) -> None:
        """Take in what a planned row says."""
        there = self._everybody(brought.event_id)
        known = there.setdefault(contact_id, KnownParticipant(name))
        known.values.update(brought.values)

    def called(self, event_id: int, name: str) -> list[int]:
        """Return the contacts at an event whom a display name fits, in the order of their ids.

        Who has exactly that name, in either order, goes before those who may be meant by it.
        """
        key = name_key(name)
        there = [(one, known.name) for one, known in sorted(self._everybody(event_id).items())]
        exact = [one for one, other in there if key and name_key(other) == key]
        return exact or [one for one, other in there if key and other and compatible(name, other)]

    def _everybody(self, event_id: int) -> dict[int, KnownParticipant]:
        if event_id not in self._there:
            rows = self._session.connection().exec_driver_sql(
                f"SELECT p.contact_id, c.full_name, {', '.join(f'p.{c}' for c in _COLUMNS)} "
                "FROM participants AS p JOIN contacts AS c ON c.id = p.contact_id "
                "WHERE p.event_id = ? AND c.deleted_at IS NULL",
                (event_id,),
            )
            self._there[event_id] = {
                contact_id: KnownParticipant(name, _filled(values))
                for contact_id, name, *values in rows
            }
        return self._there[event_id]


def _filled(values: Sequence[str | None]) -> dict[str, str | None]:
    """Return column → value where there is one: of most people most columns are empty."""
    return {column: value for column, value in zip(_COLUMNS, values, strict=True) if value}
