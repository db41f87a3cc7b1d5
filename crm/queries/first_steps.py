"""What somebody who has just begun has done already, for the list of first steps."""

from dataclasses import dataclass

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from crm.store.tables import ImportRun, Interaction, SavedView


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """Whether sign-ups were imported, something was logged, a search was saved as a view."""

    imported: bool
    logged: bool
    saved: bool

    def done(self) -> bool:
        """Say whether nothing is left to do."""
        return self.imported and self.logged and self.saved


def first_steps(session: Session) -> FirstSteps:
    """Return which of the first steps were taken in this book."""
    return FirstSteps(
        imported=bool(session.scalar(select(exists().where(ImportRun.id > 0)))),
        logged=bool(session.scalar(select(exists().where(Interaction.deleted_at.is_(None))))),
        saved=bool(session.scalar(select(exists().where(SavedView.built_in == "")))),
    )
