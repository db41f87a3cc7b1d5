"""Columns that our own files carry for their way back: known by heading, never an answer."""

from collections.abc import Sequence
from typing import Any

from crm.intake.tables import Table

REASON = "Why it was not brought in"
REFERENCE = "Rollbook ID"
"""The heading over each contact's id and the fingerprint of its values (`queries.references`)."""

EXPORTED = "Contacts exported by Rollbook"
EDITABLE = frozenset({
    "Name", "Given name", "Family name", "Email", "Other emails", "Phone", "Other phones",
    "Country", "Country code", "City", "Postcode", "Street", "Language", "Date of birth", "Tags",
    "Notes", "Section", "Events", "Consent",
})  # fmt: skip
"""The headings of our exports under which a changed cell changes the contact."""
_READ = frozenset({"ID", "Source", "Status", "Assignee", "Submitted", "Last contact", "Due"})
_EDITS = "Ours: a cell that was changed in the file changes the contact."
_READS = "Ours, and only for reading: changes in it are not taken."
_TELLS = "Ours: it tells which contact a row is."


def explained(columns: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the columns of an export of ours that comes home, each with what is made of it."""
    return [column | _ours(column["heading"]) for column in columns]


def _ours(heading: str) -> dict[str, str]:
    how = _EDITS if heading in EDITABLE else _READS if heading in _READ else ""
    how = _TELLS if heading == REFERENCE else how
    return {"how": how, "confidence": "certain"} if how else {}


def without_reasons(table: Table) -> Table:
    """Return *table* without the column in which we had said why rows were not brought in."""
    kept = [place for place, heading in enumerate(table.headings) if heading.strip() != REASON]
    if len(kept) == len(table.headings):
        return table
    return table._replace(
        headings=[table.headings[place] for place in kept],
        rows=[[row[place] for place in kept] for row in table.rows],
    )
