"""Taking back one change of a contact out of its history."""

from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.store.revert import revert_change as revert
from crm.store.stamp import stamp


def revert_change(session: Session, entry_id: int, row_id: int, column: str) -> None:
    """Take back one change that `queries.record_history` tells of: one field, or one row.

    Raises UserError if something else has been done there since.
    """
    if not revert(session.connection(), stamp(session), entry_id, row_id, column):
        raise UserError(
            "This has been changed again since, so it cannot be taken back by itself. "
            "Nothing was changed. Type the value that you want instead."
        )
