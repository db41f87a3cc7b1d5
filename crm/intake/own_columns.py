"""Columns that our own files carry for their way back: known by heading, never an answer."""

from crm.intake.tables import Table

REASON = "Why it was not brought in"
REFERENCE = "Rollbook ID"
"""The heading over each contact's id and the fingerprint of its values (`queries.references`)."""


def without_reasons(table: Table) -> Table:
    """Return *table* without the column in which we had said why rows were not brought in."""
    kept = [place for place, heading in enumerate(table.headings) if heading.strip() != REASON]
    if len(kept) == len(table.headings):
        return table
    return table._replace(
        headings=[table.headings[place] for place in kept],
        rows=[[row[place] for place in kept] for row in table.rows],
    )
