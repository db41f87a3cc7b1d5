"""A list of inquiries that this book or another has exported, and that comes as a join form."""

import json
import re
from collections.abc import Container, Sequence

from sqlalchemy.orm import Session

from crm.domain.inquiries import STATUS_NAMES, Status
from crm.domain.names import compatible
from crm.intake.facts import Facts
from crm.queries.planning.import_plan import Reading

_HEADINGS = frozenset({"ID", "Contact", "Name", "Status", "Submitted", "Answer by"})
_CLOSED = STATUS_NAMES[Status.CLOSED].casefold()
_ID = re.compile(r"i([1-9]\d{0,17})")


class OwnList:
    """Knows the inquiries of such a list by the ids in it, and none in any other file."""

    def __init__(self, session: Session, reading: Reading) -> None:
        """Look at the headings of *reading*."""
        headings = {column["heading"] for column in reading.head["columns"]}
        self._session = session if headings >= _HEADINGS else None

    def without_closed(
        self, batch: Sequence[Facts], known: Container[int], taken: Container[int]
    ) -> Sequence[Facts]:
        """Set the rows aside that were closed in another book: nobody waits for an answer there.

        Rows that are *known* are of this book, and lines that are *taken* are wanted all the same.
        """
        if self._session is None:
            return batch
        return [
            facts if facts.row in known or facts.line in taken else _aside_if_closed(facts)
            for facts in batch
        ]

    def known(self, batch: Sequence[Facts]) -> dict[int, tuple[int, int]]:
        """Return contact and inquiry of the rows, by number, that name one of the book.

        The name has to fit as well: the list may be of another book.
        """
        if self._session is None:
            return {}
        found = [(facts, _ID.fullmatch(facts.form_id or "")) for facts in batch]
        named = {facts.row: (facts, int(match[1])) for facts, match in found if match}
        rows = self._session.connection().exec_driver_sql(
            "SELECT i.id, i.contact_id, c.full_name FROM inquiries AS i "
            "JOIN contacts AS c ON c.id = i.contact_id "
            "WHERE i.id IN (SELECT value FROM json_each(?))",
            (json.dumps([number for _facts, number in named.values()]),),
        )
        book = {number: (contact, name) for number, contact, name in rows}
        return {
            row: (book[number][0], number)
            for row, (facts, number) in named.items()
            if number in book and compatible(facts.full_name or "", book[number][1])
        }


def _aside_if_closed(facts: Facts) -> Facts:
    told = dict(facts.answers)
    if told.get("Status", "").strip().casefold() != _CLOSED or facts.set_aside is not None:
        return facts
    outcome = told.get("Outcome", "").strip()
    return facts._replace(set_aside=f"closed in the book that it comes from: {outcome or '–'}")
