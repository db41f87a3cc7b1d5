"""Who is writing, and when: every action finds it on its session."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Stamp:
    """The open step: its id, its moment (aware, UTC, whole seconds) and its user."""

    step_id: int
    at: datetime
    user_id: int | None


def stamp(session: Session) -> Stamp:
    """Return the stamp of the step that *session* is writing. LookupError outside of a step."""
    found: Stamp = session.info["stamp"]
    return found


def now(session: Session) -> datetime:
    """Return the moment of the open step."""
    return stamp(session).at


def me(session: Session) -> int | None:
    """Return the id of the user who writes."""
    return stamp(session).user_id
