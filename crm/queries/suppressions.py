"""Who was erased and is not to come back: asked of every row that an import brings."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.suppression import EMAIL, PHONE, REASON, SALT, digest
from crm.intake.facts import Facts
from crm.queries.settings import setting
from crm.store.tables import Suppression


class Suppressed:
    """The hashes of the erased. In a book without any, nothing is looked at."""

    def __init__(self, session: Session) -> None:
        """Read them."""
        self._salt = setting(session, SALT) or ""
        self._digests = set(session.scalars(select(Suppression.digest)))

    def without(self, batch: list[Facts]) -> list[Facts]:
        """Return the rows, those of erased people set aside and without a word about them."""
        if not self._digests:
            return batch
        return [_blank(one) if self._names(one) else one for one in batch]

    def _names(self, facts: Facts) -> bool:
        points = [(EMAIL, one.value) for one in facts.emails]
        points += [(PHONE, one.value) for one in facts.phones]
        return any(
            value is not None and digest(self._salt, kind, value) in self._digests
            for kind, value in points
        )


def _blank(facts: Facts) -> Facts:
    return Facts(facts.row, facts.line, facts.sheet, facts.section, set_aside=REASON)
